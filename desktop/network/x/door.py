"""The way to X's desk for secrets: one try, bounded in time, never sent on elsewhere."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from requests import PreparedRequest, Response, Session
from requests.adapters import HTTPAdapter

MOST_SECONDS = (10.0, 20.0)
"""For the connection, and for each read: it is a person that waits."""


class Door(HTTPAdapter):
    """Hangs on a session in the place of its own; `base` leads to another X than the real one.

    tweepy and oauthlib ask for nothing but `https` and name X's hosts themselves, which is why an
    address is changed here and not where it is written.
    """

    def __init__(self, base: str = "") -> None:
        super().__init__(max_retries=0)
        self._base = base

    def send(
        self,
        request: PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> Response:
        if self._base:
            parts = urlsplit(request.url or "")
            request.url = f"{self._base}{parts.path}" + (f"?{parts.query}" if parts.query else "")
            proxies = None
        # One kept from before may be closed on the other side already.
        request.headers["Connection"] = "close"
        return super().send(request, stream, timeout or MOST_SECONDS, verify, cert, proxies)


def closed_off(session: Session, base: str = "") -> None:
    """Have `session` leave by our door alone, with no name and password out of a .netrc."""
    for scheme in ("https://", "http://"):
        session.mount(scheme, Door(base))
    session.max_redirects = 0
    session.auth = _no_auth


def _no_auth(request: PreparedRequest) -> PreparedRequest:
    return request

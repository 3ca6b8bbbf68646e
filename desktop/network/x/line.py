"""The line to X: each request once, on a connection of its own, bounded in time.

    10 s for the connection, 60 s for each read       no redirect, no cookie, no .netrc, no retry

A connection of its own: one kept from before may be closed on the other side already, and what is
sent into it is neither sent nor not sent. Proxies of the system stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Any

from requests import RequestException, Response, Session
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from urllib3.exceptions import HTTPError

from desktop.core.agenda import Clock
from desktop.network.x.asked import Asked
from desktop.network.x.failures import failed
from desktop.network.x.refusals import refused

PRODUCTION = "https://api.x.com"
TWEEPYS = "https://api.twitter.com"
"""The host that tweepy writes into every request."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where X is, and how long to wait for it in seconds."""

    base: str = PRODUCTION
    to_connect: float = 10.0
    to_read: float = 60.0


class Line(Session):
    """Hands over nothing but answers of 200 to 299; everything else is an error of `errors.py`."""

    def __init__(self, place: Place, clock: Clock) -> None:
        super().__init__()
        self._place = place
        self._clock = clock
        self.auth = _no_auth
        self.cookies = RequestsCookieJar(DefaultCookiePolicy(allowed_domains=()))
        self.mount("https://", HTTPAdapter(max_retries=0))
        self.mount("http://", HTTPAdapter(max_retries=0))

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:  # type: ignore[override]
        """Raises NetworkError alone; ValueError for a host that is not X."""
        if not url.startswith(TWEEPYS + "/"):
            raise ValueError("this line leads to X alone")
        path = url.removeprefix(TWEEPYS)
        asked = Asked(method, path)
        kwargs["timeout"] = (self._place.to_connect, self._place.to_read)
        kwargs["allow_redirects"] = False
        kwargs["headers"] = {**(kwargs.get("headers") or {}), "Connection": "close"}
        try:
            response = super().request(method, self._place.base + path, *args, **kwargs)
        except (RequestException, HTTPError, OSError) as error:
            raise failed(error, asked) from error
        finally:
            # Whatever the other side makes of "close": nothing of it is used again.
            self.close()
        if 200 <= response.status_code < 300:
            return response
        raise refused(response, asked, self._clock())


def _no_auth(request: Any) -> Any:
    """No name and password out of a .netrc."""
    return request

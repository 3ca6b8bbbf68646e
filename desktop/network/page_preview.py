"""Reads the beginning of a linked page, when a person asked to see it, and never otherwise.

Whoever is asked learns nothing: no cookie, no name to sign in with, no way back. Whoever answers
may be hostile, so that all of it is bounded: where a request may go, how often it is sent on, how
much is read, how long it takes.

    text/html  512 kB, of which the head is read        picture  2 MB
    http and https to public addresses alone, each redirect (5 at most) checked anew
    10 s for the connection, 10 s for each read, 20 s for everything
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from desktop.core.links.page import PagePreview, read_page
from desktop.network.errors import Refused, Unreachable
from desktop.network.fetch import MOST_REDIRECTS, PIECE, allowed, joined, told
from desktop.network.fetch import NotAllowed as NotAllowed

if TYPE_CHECKING:
    from requests import Response, Session

LONGEST_PAGE = 512 * 1024
LONGEST_PICTURE = 2 * 1024 * 1024
TIMEOUT_SECONDS = 10.0
IN_ALL_SECONDS = 20.0

PAGES = ("text/html", "application/xhtml+xml")
PICTURES = ("image/jpeg", "image/png", "image/gif", "image/webp")
"""What every Qt reads; no SVG, which is a program of its own."""

_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Ramage; link preview)",
    "Accept-Encoding": "identity",
}


class NotShown(Refused):
    """What lies there is no page, or no picture, that could be shown."""


class PageReader:
    """`private_too` lets it ask this computer and its neighbours, as tests must."""

    def __init__(
        self,
        private_too: bool = False,
        timeout: float = TIMEOUT_SECONDS,
        in_all: float = IN_ALL_SECONDS,
    ) -> None:
        self._private_too = private_too
        self._timeout = timeout
        self._in_all = in_all

    def page(self, url: str) -> PagePreview:
        """What the page says of itself.

        Raises NotAllowed, NotShown, Refused (the site said no) and Unreachable (it said nothing).
        """
        with self._opened(url, PAGES) as (response, until):
            body = b"".join(_read(response, LONGEST_PAGE, until))
            return read_page(body, _charset(response), response.url)

    def picture(self, page: PagePreview) -> bytes:
        """The file of the page's image. Raises as `page` does, NotShown for a file over 2 MB."""
        with self._opened(page.picture, PICTURES) as (response, until):
            body = b"".join(_read(response, LONGEST_PICTURE + 1, until))
        if len(body) > LONGEST_PICTURE:
            raise NotShown("the picture is too heavy")
        return body

    @contextmanager
    def _opened(self, url: str, kinds: tuple[str, ...]) -> Iterator[tuple[Response, float]]:
        """The answer at the end of all forwarding, its body unread, and when it must be read."""
        # Imported here: it takes 0.1 s, which nothing but a request should wait for.
        import requests
        from urllib3.exceptions import HTTPError

        from desktop.network.guarded import guarded_session

        until = monotonic() + self._in_all
        try:
            with guarded_session(until, self._private_too) as session:
                response = self._follow(session, url, kinds)
                with response:
                    yield response, until
        except (requests.RequestException, HTTPError, OSError) as error:
            raise told(error) from error

    def _follow(self, session: Session, url: str, kinds: tuple[str, ...]) -> Response:
        for _ in range(MOST_REDIRECTS + 1):
            response = session.get(
                allowed(url, self._private_too),
                headers={**_HEADERS, "Accept": ", ".join(kinds)},
                timeout=self._timeout,
                allow_redirects=False,
                stream=True,
            )
            # Read as UTF-8, which is what browsers do with letters that have no place there.
            onward = session.get_redirect_target(response)
            if onward is None:
                return _shown(response, kinds)
            response.close()
            url = joined(response.url, onward.strip())
        raise NotAllowed("sent on too often")


def _shown(response: Response, kinds: tuple[str, ...]) -> Response:
    if response.status_code >= 500 or response.status_code == 429:
        response.close()
        raise Unreachable(f"the site answers {response.status_code}")
    if response.status_code != 200:
        response.close()
        raise Refused(f"the site answers {response.status_code}")
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind not in kinds:
        response.close()
        raise NotShown(f"it is {kind or 'unnamed'}")
    return response


def _charset(response: Response) -> str:
    from requests.utils import get_encoding_from_headers

    declared = response.headers.get("Content-Type", "")
    # Without one, requests would say ISO-8859-1 for any text.
    return (get_encoding_from_headers(response.headers) or "") if "charset" in declared else ""


def _read(response: Response, most: int, until: float) -> Iterator[bytes]:
    """At most `most` bytes of the body, unpacked; what packs a gigabyte into a few is cut too."""
    left = most
    while left > 0:
        if monotonic() > until:
            raise Unreachable("it takes too long")
        piece = response.raw.read1(min(left, PIECE), decode_content=True)
        if not piece:
            return
        left -= len(piece)
        yield piece

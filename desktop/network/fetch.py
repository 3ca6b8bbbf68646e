"""One guarded GET at a time: where it may lead, how long it takes, how much is read, all bounded.

Whoever is asked learns nothing: no cookie, no name to sign in with, no way back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from desktop.core.links.address import completed
from desktop.network.errors import Refused, Unreachable

if TYPE_CHECKING:
    from requests import Response, Session

MOST_REDIRECTS = 5
PIECE = 16 * 1024
_LASTING = (301, 308)


class NotAllowed(Refused):
    """The address, or one that it forwards to, is none that Ramage asks."""


class TooLarge(Refused):
    """There is more of it than is read."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a place said at last. `headers` have names in lower case; `moved_to` is its lasting new
    address, empty where it has none. Of an error, and of "nothing new", `body` is empty."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str
    moved_to: str = ""

    @property
    def charset(self) -> str:
        """As the place declares it; empty where it does not."""
        for part in self.headers.get("content-type", "").split(";")[1:]:
            name, _, value = part.strip().partition("=")
            if name.lower() == "charset":
                return value.strip("\"' ")
        return ""


class Fetch:
    """`private_too` lets it ask this computer and its neighbours, as tests must."""

    def __init__(
        self,
        largest: int,
        private_too: bool = False,
        connect: float = 5.0,
        read: float = 15.0,
        in_all: float = 25.0,
    ) -> None:
        """`largest` in bytes, unpacked; times in seconds."""
        self._largest = largest
        self._private_too = private_too
        self._timeout = (connect, read)
        self._in_all = in_all

    def get(self, url: str, headers: Mapping[str, str]) -> Answer:
        """Raises NotAllowed, TooLarge and Unreachable; what a place answers is never an error."""
        # Imported here: it takes 0.1 s, which nothing but a request should wait for.
        import requests
        from urllib3.exceptions import HTTPError

        from desktop.network.guarded import guarded_session

        until = monotonic() + self._in_all
        try:
            with guarded_session(until, self._private_too) as session:
                return self._follow(session, url, headers, until)
        except (requests.RequestException, HTTPError, OSError) as error:
            raise told(error) from error

    def _follow(
        self, session: Session, url: str, headers: Mapping[str, str], until: float
    ) -> Answer:
        moved_to, is_lasting = "", True
        for _ in range(MOST_REDIRECTS + 1):
            response = session.get(
                allowed(url, self._private_too),
                headers=headers,
                timeout=self._timeout,
                allow_redirects=False,
                stream=True,
            )
            onward = session.get_redirect_target(response)
            if onward is None:
                with response:
                    return self._answer(response, until, moved_to)
            response.close()
            url = joined(response.url, onward.strip())
            is_lasting = is_lasting and response.status_code in _LASTING
            moved_to = url if is_lasting else moved_to
        raise NotAllowed("sent on too often")

    def _answer(self, response: Response, until: float, moved_to: str) -> Answer:
        headers = {name.lower(): value for name, value in response.headers.items()}
        body = b"".join(self._read(response, until)) if response.status_code == 200 else b""
        return Answer(response.status_code, headers, body, response.url, moved_to)

    def _read(self, response: Response, until: float) -> Iterator[bytes]:
        left = self._largest
        for piece in pieces(response, until):
            left -= len(piece)
            if left < 0:
                raise TooLarge("it has no end")
            yield piece


def pieces(response: Response, until: float) -> Iterator[bytes]:
    """The body, unpacked, as it comes, while there is time. Raises Unreachable."""
    while True:
        if monotonic() > until:
            raise Unreachable("it takes too long")
        piece = response.raw.read1(PIECE, decode_content=True)
        if not piece:
            return
        yield piece


def allowed(url: str, private_too: bool) -> str:
    """`url` where it may be asked, as far as its letters tell: names are looked up in `guarded`.

    Raises NotAllowed.
    """
    try:
        return completed(url)
    except ValueError as error:
        if _is_number(url, private_too):
            return url
        raise NotAllowed(str(error)) from error


def joined(here: str, onward: str) -> str:
    """Where a page at `here` leads with `onward`. Raises NotAllowed."""
    from urllib.parse import urljoin

    from requests.utils import requote_uri

    try:
        return requote_uri(urljoin(here, onward))
    except ValueError as error:
        raise NotAllowed(str(error)) from error


def told(error: Exception) -> Exception:
    """What went wrong below, in the words of this house."""
    from desktop.network.guarded import PrivateAddress

    cause: BaseException | None = error
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        if isinstance(cause, PrivateAddress):
            return NotAllowed(str(cause))
        inner = getattr(cause, "reason", None) or next(iter(cause.args), None)
        cause = inner if isinstance(inner, BaseException) else cause.__context__
    return Unreachable(str(error))


def _is_number(url: str, private_too: bool) -> bool:
    """Whether the host is given in digits, and is one that may be asked."""
    from urllib.parse import urlsplit

    from desktop.network.guarded import is_public

    try:
        parts = urlsplit(url)
        may_be_asked = is_public(parts.hostname or "") or private_too
    except ValueError:
        return False
    return may_be_asked and parts.scheme in ("http", "https") and parts.username is None

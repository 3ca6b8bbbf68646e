"""A linked page shown when it was asked for, or in one word why it cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from desktop.core.links.page import PagePreview
from desktop.network.errors import NetworkError, Refused
from desktop.network.page_preview import NotAllowed, NotShown


class NoPreview(Enum):
    """Why there is nothing to show."""

    UNREACHABLE = "unreachable"
    """Nobody answers, or not in time."""
    REFUSED = "refused"
    """The site does not show this page: it is gone, or closed to programs."""
    NOT_A_PAGE = "not a page"
    """A file, or a page that says nothing of itself."""
    NOT_ALLOWED = "not allowed"
    """No address of the open web."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was asked for by `address`: its page, or why there is none."""

    address: str
    page: PagePreview | None = None
    why_not: NoPreview | None = None


class Reader(Protocol):
    """What looks at pages: `desktop.network.page_preview.PageReader`."""

    def page(self, url: str) -> PagePreview: ...

    def picture(self, page: PagePreview) -> bytes: ...


class PageLooks:
    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def page(self, address: str) -> Seen:
        """The page behind `address`, a bare domain too."""
        try:
            page = self._reader.page(address)
        except NetworkError as error:
            return Seen(address, why_not=_why(error))
        if not (page.title or page.description):
            return Seen(address, why_not=NoPreview.NOT_A_PAGE)
        return Seen(address, page)

    def picture(self, page: PagePreview) -> bytes:
        """The page's image as it lies there, to be decoded with care; empty where none comes."""
        try:
            return self._reader.picture(page)
        except NetworkError:
            return b""


def _why(error: NetworkError) -> NoPreview:
    match error:
        case NotAllowed():
            return NoPreview.NOT_ALLOWED
        case NotShown():
            return NoPreview.NOT_A_PAGE
        case Refused():
            return NoPreview.REFUSED
        case _:
            return NoPreview.UNREACHABLE

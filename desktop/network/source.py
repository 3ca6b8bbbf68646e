"""What every source of the veille offers: the contract between the watcher and the wire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from desktop.core.veille.channel import UNREAD, Bookmark, Channel, Trouble
from desktop.core.veille.message import Found
from desktop.network.errors import NetworkError


class NoSource(NetworkError):
    """A look that brought nothing, for a cause that has a name: `trouble`."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(detail)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Haul:
    """What one look brought.

    `is_unchanged` where the place said that nothing is new: `found` is then empty and means
    nothing. `is_whole` where `found` holds every message of the time from its oldest to its newest,
    so that one kept from that time and missing now may have been deleted. `gone` names messages
    that the place itself says were deleted. `title` is what the place calls itself.
    """

    found: tuple[Found, ...] = ()
    bookmark: Bookmark = UNREAD
    is_unchanged: bool = False
    is_whole: bool = False
    gone: tuple[str, ...] = ()
    title: str = ""
    moved_to: str = ""
    """The address at which the channel lies for good from now on; empty where it has not moved.
    What was found is named by it already."""


class Source(Protocol):
    """Asked on one of several threads at once."""

    def look(self, channel: Channel, bookmark: Bookmark) -> Haul:
        """Fetch what is new, once, in bounded time and size.

        Raises NoSource, and Unreachable where the place says when to come back.
        """

    def is_gone(self, address: str, remote_id: str, /) -> bool:
        """Whether the place says that this message is there no more.

        False where it does not say. Raises as `look` does.
        """

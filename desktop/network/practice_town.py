"""The fictional shop's town as a source: it teaches the veille before it is fed."""

from __future__ import annotations

from datetime import datetime

from desktop.core.agenda import Clock
from desktop.core.veille.channel import UNREAD, Bookmark, Channel
from desktop.core.veille.practice import week_until
from desktop.network.source import Haul


class PracticeTown:
    def __init__(self, clock: Clock, zone: str) -> None:
        self._clock = clock
        self._zone = zone

    def look(self, channel: Channel, bookmark: Bookmark = UNREAD) -> Haul:
        """The week that ended when it was first looked at; the channel's address names the
        language."""
        try:
            anchor = datetime.fromisoformat(bookmark.since_id)
        except ValueError:
            anchor = self._clock()
        found = week_until(anchor, self._zone, channel.address)
        return Haul(found, Bookmark(since_id=anchor.isoformat()))

    def is_gone(self, _: str, __: str, /) -> bool:
        """Nobody deletes anything there."""
        return False

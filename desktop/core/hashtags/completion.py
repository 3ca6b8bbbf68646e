"""What a hashtag being typed may become: the shop's own first, then its groups, trade and place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.core.hashtags import season
from desktop.core.hashtags.group import Group
from desktop.core.hashtags.history import History
from desktop.core.hashtags.tags import is_valid
from desktop.core.hashtags.trades import Trade, vocabulary
from desktop.core.hashtags.words import key

SHOWN = 6
_FULL = 3
"""Of the whole calendar and of all trades, from so many letters on: with fewer, anything would
do."""


@dataclass(frozen=True, slots=True)
class _Known:
    tag: str
    same: str


class Completer:
    """Built once with the shop's suggester, on a lane; to complete takes under 0.1 ms."""

    def __init__(
        self,
        history: History,
        groups: tuple[Group, ...],
        of_shop: tuple[str, ...],
        trade: Trade | None,
    ) -> None:
        """`of_shop`: the tags of its meeting, name and place; empty ones are passed over."""
        by_recency = sorted(history.recency, key=lambda tag: -history.recency[tag])
        self._trade = trade
        self._known = _without_doubles(
            (
                *(history.shown[tag] for tag in by_recency),
                *(tag for group in groups for tag in group.tags),
                *of_shop,
            )
        )
        self._of_trade = _without_doubles(
            (trade.tag, *trade.core, *trade.phrases) if trade is not None else ()
        )
        # Most shops never say their trade: what any trade has is better than no help.
        self._of_all = sorted(vocabulary().items()) if trade is None else []

    def complete(
        self, prefix: str, today: date | None = None, limit: int = SHOWN
    ) -> tuple[str, ...]:
        """The tags that begin with `prefix` (without its sign), none that is it letter for letter.

        An empty one asks for the shop's own.
        """
        begun = key(prefix)
        found: dict[str, str] = {}
        for one in self._running(begun, today):
            if len(found) == limit:
                break
            if one.same.startswith(begun) and one.tag != prefix:
                found.setdefault(one.same, one.tag)
        return tuple(found.values())

    def _running(self, begun: str, today: date | None) -> Iterator[_Known]:
        yield from self._known
        if today is not None and self._trade is not None:
            for near in season.near(today):
                if near.event.touches(self._trade.identity):
                    yield _Known(near.event.tag, key(near.event.tag))
        if begun:
            yield from self._of_trade
        if len(begun) >= _FULL:
            for event in season.events():
                yield _Known(event.tag, key(event.tag))
            for same, tag in self._of_all[bisect_left(self._of_all, (begun, "")) :]:
                if not same.startswith(begun):
                    break
                yield _Known(tag, same)


def _without_doubles(tags: Iterable[str]) -> tuple[_Known, ...]:
    found: dict[str, str] = {}
    for tag in tags:
        if tag and is_valid(tag):
            found.setdefault(key(tag), tag)
    return tuple(_Known(tag, same) for same, tag in found.items())

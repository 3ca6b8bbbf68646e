"""Which ideas fit a shop today, the best first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any
from zlib import crc32

from desktop.core.advice.lexicon import fold
from desktop.core.ideas.idea import Idea
from desktop.core.kinds.kind import Kind
from desktop.core.shop import Shop

Used = Mapping[str, datetime]
"""The keys of the ideas that became a draft, with when they last did."""

_OF_ONE_KIND = 2


def fitting(
    ideas: Iterable[Idea], shop: Shop, kind: Kind | None, today: date, used: Used
) -> tuple[Idea, ...]:
    """The ideas of the shop's trade, its own and everybody's that are not out of season.

    Those not used yet stand first, and of them those whose season it is and the shop's own, those
    of the `kind` that is missing, those of the trade. Equals change places from day to day, so
    that another one catches the eye each morning; of the used ones, the longest ago comes first.
    """

    def rank(idea: Idea) -> tuple[Any, ...]:
        at = used.get(idea.key)
        return (
            at is not None,
            at.timestamp() if at else 0.0,
            idea.season is None and not idea.own_id,
            idea.kind is not kind or kind is None,
            not idea.trade and not idea.own_id,
            crc32(f"{today.isoformat()} {idea.key}".encode()),
        )

    return tuple(sorted((idea for idea in ideas if _fits(idea, shop, today)), key=rank))


def first_few(
    fitted: Iterable[Idea], kind: Kind | None, count: int, used: Used
) -> tuple[Idea, ...]:
    """The best `count` for a short list: of the `kind` where one is asked for; else varied."""
    unused = [idea for idea in fitted if idea.key not in used]
    if kind is not None:
        return tuple(idea for idea in unused if idea.kind is kind)[:count]
    taken: list[Idea] = []
    seen: Counter[Kind | None] = Counter()
    for idea in unused:
        if seen[idea.kind] < _OF_ONE_KIND and len(taken) < count:
            seen[idea.kind] += 1
            taken.append(idea)
    return tuple(taken)


def matching(ideas: Iterable[Idea], words: str) -> tuple[Idea, ...]:
    """Those that hold each of the `words` in their text, reason, trade or season; case and accents
    are passed over."""
    wanted = fold(words).split()
    return tuple(idea for idea in ideas if all(word in _told(idea) for word in wanted))


def _fits(idea: Idea, shop: Shop, today: date) -> bool:
    is_ours = not idea.trade or idea.trade == shop.trade
    return is_ours and (idea.season is None or idea.season.holds(today))


def _told(idea: Idea) -> str:
    season = idea.season.name if idea.season else ""
    return fold(" ".join((idea.text, idea.why, idea.trade_name, season)))

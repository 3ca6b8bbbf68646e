"""repeated: nearly the same words as a tweet of the last weeks.

Why: followers saw it already, and X's rules on platform manipulation ask not to post the same text
over and over. The same news said otherwise is read again.
Source: X's rules on platform manipulation and spam; the weekly limit is the one peers ask for.

Compared are the words alone, without tags, links and mentions, by twos: a changed day or price
leaves a repeated text repeated, a returning head (“Menu du jour :”) with other dishes does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.past import Past

WEEK, MONTH = timedelta(7), timedelta(30)
ALIKE = 0.6
"""Shared pairs of words, of all the pairs there are in the two texts."""
FEWEST_WORDS = 4
LOOKED_AT = 1_000
"""Characters compared: what two long texts share, they share at their start."""
_NO_WORDS = re.compile(r"https?://\S+|www\.\S+|[#@]\w+")
_WORD = re.compile(r"[^\W_]+")

Pairs = frozenset[tuple[str, str]]


def repeated(draft: Draft) -> Iterator[Tip]:
    """One tip, on the newest such tweet; `values` tells its day and how many days ago."""
    around = draft.around
    if around.is_reply or not around.past:
        return
    now = around.read_at or around.past[0].at.replace(tzinfo=None)
    mine = _pairs(draft.text[:LOOKED_AT])
    for one, pairs in _month.around(around.past, now):
        if _is_alike(mine, pairs):
            yield _tip(one, abs(now - _wall(one.at)))
            return


class _Month:
    """The tweets of a month around a day, compared at each key and picked out once."""

    def __init__(self) -> None:
        self._past: tuple[Past, ...] = ()
        self._day: date | None = None
        self._found: list[tuple[Past, Pairs]] = []

    def around(self, past: tuple[Past, ...], now: datetime) -> list[tuple[Past, Pairs]]:
        """Those within a month of `now`, in the order of `past`."""
        if past is not self._past or now.date() != self._day:
            self._past, self._day = past, now.date()
            self._found = [
                (one, _pairs(one.text[:LOOKED_AT]))
                for one in past
                if abs(now - _wall(one.at)) <= MONTH
            ]
        return self._found


_month = _Month()


def _tip(one: Past, age: timedelta) -> Tip:
    weight = Weight.CLEAR if age <= WEEK else Weight.GENTLE
    values: dict[str, str | int] = {
        "day": _wall(one.at).date().isoformat(),
        "count": age.days,
        "words": one.text,
    }
    return Tip(RuleName.REPEATED, weight, values=values)


def _wall(at: datetime) -> datetime:
    """An hour more or less changes no week."""
    return at.replace(tzinfo=None)


def _is_alike(mine: Pairs, other: Pairs) -> bool:
    if len(mine) < FEWEST_WORDS - 1 or len(other) < FEWEST_WORDS - 1:
        return bool(mine) and mine == other
    return len(mine & other) >= ALIKE * len(mine | other)


@lru_cache(maxsize=512)
def _pairs(text: str) -> Pairs:
    words = _WORD.findall(fold(_NO_WORDS.sub(" ", text)))
    return frozenset(pairwise(words))

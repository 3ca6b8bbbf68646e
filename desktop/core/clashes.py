"""What a planned tweet meets on the calendar: another one too near, the same words too soon.

None of it forbids anything: each is told with its reason.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import pairwise

from desktop.core.advice.lexicon import fold
from desktop.core.tweet import State, Tweet

NEAR = timedelta(minutes=30)
"""Two tweets of one account within this share their readers: the second hides the first."""
SAME_WITHIN = timedelta(days=7)
"""X refuses a text that stands there already; how long it remembers is not told, a week is safe."""
_STANDS = frozenset(
    {State.PLANNED, State.SENDING, State.TO_PUBLISH, State.TO_CHECK, State.PUBLISHED}
)
_WORD = re.compile(r"[\w#@]+")


class Meets(Enum):
    NEAR = "near"
    SAME_TEXT = "same_text"
    """The same words from the same account within a week."""
    OTHER_ACCOUNT = "other_account"
    """The same words from two accounts: X's rules forbid it, whatever the time between."""


@dataclass(frozen=True, slots=True)
class Clash:
    """`later` is the tweet to think of, `earlier` the one it meets."""

    meets: Meets
    earlier: Tweet
    later: Tweet


@dataclass(frozen=True, slots=True)
class Gap:
    """Days without a tweet, both included, between two that have one."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def clashes(tweets: Iterable[Tweet]) -> tuple[Clash, ...]:
    """Every clash among what stands or will stand, in the order of the later tweet's time."""
    timed = sorted(
        (
            (_at(tweet), tweet.id, tweet)
            for tweet in tweets
            if tweet.state in _STANDS and _at(tweet)
        ),
        key=lambda one: (one[0], one[1]),
    )
    standing = [(at, tweet) for at, _, tweet in timed if at is not None]
    found = [*_near(standing), *_same(standing)]
    return tuple(sorted(found, key=lambda one: (_at(one.later), one.later.id, one.meets.value)))


def clashes_of(tweet: Tweet, others: Iterable[Tweet]) -> tuple[Clash, ...]:
    """Those that this tweet is part of."""
    around = [other for other in others if other.id != tweet.id]
    return tuple(one for one in clashes([*around, tweet]) if tweet in (one.earlier, one.later))


def gaps(days: Iterable[date], first: date, last: date, rhythm: int) -> tuple[Gap, ...]:
    """The stretches of more than `rhythm` days without a tweet between `first` and `last`.

    What lies before the first tweet counts as well, and what follows the last one: an empty month
    is one long gap. A rhythm of 0 asks for nothing.
    """
    if rhythm <= 0:
        return ()
    inside = sorted({day for day in days if first <= day <= last})
    edges = [first - timedelta(days=1), *inside, last + timedelta(days=1)]
    found = [
        Gap(before + timedelta(days=1), after - timedelta(days=1))
        for before, after in pairwise(edges)
    ]
    return tuple(gap for gap in found if gap.days > rhythm)


def essence(text: str) -> str:
    """The words alone, without case, accents, signs and spaces: what makes two texts the same."""
    return " ".join(_WORD.findall(fold(text)))


def _near(standing: list[tuple[datetime, Tweet]]) -> Iterator[Clash]:
    for place, (at, tweet) in enumerate(standing):
        for other_at, other in standing[place + 1 :]:
            if other_at - at >= NEAR:
                break
            if other.account_id == tweet.account_id:
                yield Clash(Meets.NEAR, tweet, other)


def _same(standing: list[tuple[datetime, Tweet]]) -> Iterator[Clash]:
    alike: dict[str, list[tuple[datetime, Tweet]]] = defaultdict(list)
    for at, tweet in standing:
        if said := essence(tweet.shown):
            alike[said].append((at, tweet))
    for those in alike.values():
        for place, (at, tweet) in enumerate(those[1:], 1):
            for other_at, other in reversed(those[:place]):
                if other.account_id != tweet.account_id:
                    yield Clash(Meets.OTHER_ACCOUNT, other, tweet)
                elif at - other_at < SAME_WITHIN:
                    yield Clash(Meets.SAME_TEXT, other, tweet)
                else:
                    continue
                break


def _at(tweet: Tweet) -> datetime | None:
    return tweet.when.instant() if tweet.when else tweet.concluded_at

"""What is worth a look before it leaves: slips of fact, and what a tweet meets on the calendar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.agenda import Clock, WallTime
from desktop.core.clashes import SAME_WITHIN, Clash, clashes, clashes_of, essence
from desktop.core.slots import AHEAD
from desktop.core.tweet import Part, State, Tweet
from desktop.store import tweets
from desktop.store.database import OpenPlan

if TYPE_CHECKING:
    from desktop.core.advice.tip import Tip
    from desktop.store.database import Database

_AROUND = timedelta(days=SAME_WITHIN.days + 1)
_TAKEN = frozenset({State.PLANNED, State.SENDING, State.TO_PUBLISH, State.DRAFT})


@dataclass(frozen=True, slots=True)
class Overview:
    """`remarks` are the slips of tweets still to leave, by their number."""

    clashes: tuple[Clash, ...] = ()
    remarks: Mapping[int, tuple[Tip, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LastRead:
    """Of one tweet about to be planned or sent: its text's slips, and what it meets."""

    text: str
    tips: tuple[Tip, ...] = ()
    clashes: tuple[Clash, ...] = ()

    @property
    def is_clean(self) -> bool:
        return not self.tips and not self.clashes


class Overlook:
    def __init__(self, open_plan: OpenPlan, clock: Clock, zone: Callable[[], str]) -> None:
        self._open = open_plan
        self._clock = clock
        self._zone = zone

    def of_days(self, first: date, last: date) -> Overview:
        """What there is to look at from `first` to `last`, both included."""
        with self._open() as db:
            around = tweets.between(db, first - _AROUND, last + _AROUND)
        inside = {tweet.id for tweet in around if tweet.when and first <= tweet.when.day <= last}
        met = tuple(one for one in clashes(around) if one.later.id in inside)
        still = [tweet for tweet in around if tweet.id in inside and tweet.state is State.PLANNED]
        remarks = {tweet.id: found for tweet in still if (found := self._read(tweet))}
        now = self._clock()
        # What has left already can no longer be helped.
        return Overview(tuple(one for one in met if _is_to_come(one.later, now)), remarks)

    def before(
        self, tweet_id: int, account_id: int, text: str, texts: tuple[str, ...], when: WallTime
    ) -> LastRead:
        """The last read of `text`, which is to leave at `when` as the messages `texts`; `tweet_id`
        0 for what has no row yet."""
        from desktop.core.last_read import last_read

        today = WallTime.at(self._clock(), self._zone()).day
        now = self._clock()
        mine = Tweet(
            tweet_id, "", account_id, text, State.PLANNED, now, now,
            parts=tuple(Part(n, one) for n, one in enumerate(texts)), when=when,
        )  # fmt: skip
        with self._open() as db:
            around = tweets.between(db, when.day - _AROUND, when.day + _AROUND)
            around += _same_of_others(db, account_id, text)
        return LastRead(text, last_read(text, when.moment, today), clashes_of(mine, around))

    def taken(self) -> tuple[WallTime, ...]:
        """The times of the weeks to come at which something stands already."""
        today = WallTime.at(self._clock(), self._zone()).day
        with self._open() as db:
            found = tweets.between(db, today, today + timedelta(days=AHEAD))
        return tuple(tweet.when for tweet in found if tweet.when and tweet.state in _TAKEN)

    def _read(self, tweet: Tweet) -> tuple[Tip, ...]:
        from desktop.core.last_read import last_read

        assert tweet.when is not None
        text = "\n".join(part.text for part in tweet.parts if not part.is_out)
        written = WallTime.at(tweet.changed_at, self._zone()).day
        return last_read(text, tweet.when.moment, written)


def _same_of_others(db: Database, account_id: int, text: str) -> tuple[Tweet, ...]:
    """What another account says in the same words, on whatever day: X's rules know no delay."""
    mine = essence(text)
    others = tweets.texts_of_others(db, account_id)
    return tweets.by_ids(db, [number for number, said in others if mine == essence(said)])


def _is_to_come(tweet: Tweet, now: datetime) -> bool:
    return tweet.state is State.PLANNED and tweet.when is not None and tweet.when.instant() > now

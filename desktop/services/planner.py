"""The calendar: planned, moved, taken back; and what it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.core.agenda import Clock, WallTime
from desktop.core.tweet import State, Tweet
from desktop.services.changing import (
    FIXED,
    asking_if_passed,
    check_cool,
    drafted,
    editable,
    found,
    has_passed,
    moved,
    planned,
    put_back,
    written,
)
from desktop.services.messages import messages_of
from desktop.services.refusal import PlanRefused, Refusal
from desktop.store import tweet_changes, tweets
from desktop.store.database import OpenPlan, immediate

if TYPE_CHECKING:
    from desktop.store.database import Database

__all__ = ["Moved", "PlanRefused", "Planner", "Refusal", "next_planned"]

# The widest apart two zones' clocks stand is 26 hours (UTC-12 and UTC+14).
_ZONES_APART = timedelta(hours=26)


@dataclass(frozen=True, slots=True)
class Moved:
    """What a move changed; `before` is what `undo` takes."""

    before: Tweet
    after: Tweet


class Planner:
    """Every change raises PlanRefused, and then leaves the plan as it was."""

    def __init__(self, open_plan: OpenPlan, clock: Clock) -> None:
        self._open = open_plan
        self._clock = clock

    def plan(self, tweet_id: int, parts: tuple[str, ...], when: WallTime) -> Tweet:
        """Fix what leaves and when. Messages of a thread that already left stay as they are."""
        with self._open() as db, immediate(db):
            return self._plan(db, editable(db, tweet_id), parts, when)

    def plan_draft(self, tweet_id: int, limit: int, when: WallTime) -> Tweet:
        """Plan a draft that does not stand in the composer, from its text as it is on disk.

        A text of more than `limit` (weighted length) leaves as a thread. Raises
        PlanRefused(FLAWED or EMPTY) for what X would not take.
        """
        with self._open() as db, immediate(db):
            tweet = editable(db, tweet_id)
            return self._plan(db, tweet, messages_of(tweet.text, limit), when)

    def unplan(self, tweet_id: int) -> Tweet:
        """Back to a draft."""
        with self._open() as db, immediate(db):
            tweet = editable(db, tweet_id)
            return written(db, tweet, drafted(tweet), self._clock())

    def move(self, tweet_id: int, when: WallTime) -> Moved:
        """The same messages at another time; one that was missed or failed is planned again."""
        now = self._clock()
        with self._open() as db, immediate(db):
            tweet = editable(db, tweet_id)
            return Moved(tweet, moved(db, tweet, when, now))

    def undo(self, before: Tweet) -> Tweet:
        """Put a tweet back as it stood, unless it left meanwhile."""
        with self._open() as db, immediate(db):
            return put_back(db, before, self._clock())

    def remove(self, tweet_id: int) -> Tweet:
        """Take a tweet off the calendar; what was taken, for `put_back`."""
        with self._open() as db, immediate(db):
            tweet = found(db, tweet_id)
            if tweet.state in FIXED:
                raise PlanRefused(Refusal.ON_ITS_WAY)
            tweet_changes.remove(db, tweet, self._clock())
            return tweet

    def put_back(self, tweet: Tweet) -> Tweet:
        """Raises PlanRefused(GONE) where it was taken away in an earlier run."""
        with self._open() as db, immediate(db):
            tweet_changes.put_back(db, tweet.uuid)
            back = found(db, tweet.id)
            now = self._clock()
            after = asking_if_passed(back, now)
            return back if after is back else written(db, back, after, now)

    def hold(self, choose: Callable[[Tweet], bool]) -> tuple[Tweet, ...]:
        """Hold back the planned tweets that `choose` picks; all that are held back then.

        They stay planned: one whose time comes meanwhile asks instead of leaving.
        """
        return self._set_held(lambda tweet: tweet.is_held or choose(tweet))

    def let_go(self) -> tuple[Tweet, ...]:
        """Let everything that is held back leave at its time again; what was held back."""
        before = self.held()
        self._set_held(lambda _: False)
        return before

    def held(self) -> tuple[Tweet, ...]:
        """What is held back now."""
        with self._open() as db:
            return tweets.held(db)

    def _set_held(self, wanted: Callable[[Tweet], bool]) -> tuple[Tweet, ...]:
        now = self._clock()
        with self._open() as db, immediate(db):
            for tweet in tweets.in_states(db, State.PLANNED):
                if tweet.is_held != wanted(tweet):
                    written(db, tweet, replace(tweet, is_held=not tweet.is_held), now)
            return tweets.held(db)

    def between(self, first: date, last: date) -> tuple[Tweet, ...]:
        """What stands on the calendar from day to day, both included, by wall-clock time."""
        with self._open() as db:
            return tweets.between(db, first, last)

    def asking(self) -> tuple[Tweet, ...]:
        """What waits for the person's word."""
        with self._open() as db:
            return tweets.asking(db)

    def _plan(self, db: Database, tweet: Tweet, parts: tuple[str, ...], when: WallTime) -> Tweet:
        now = self._clock()
        check_cool(tweet, when.instant(), now)
        after = planned(tweet, parts, when)
        if has_passed(when, now):
            raise PlanRefused(Refusal.IN_THE_PAST)
        return written(db, tweet, after, now)


def next_planned(db: Database) -> Tweet | None:
    """The planned tweet whose instant comes first, whatever its zone."""
    first = tweets.first_planned_wall_time(db)
    if first is None:
        return None
    timed = [
        (tweet.when.instant(), tweet.id, tweet)
        for tweet in tweets.planned_until(db, first + _ZONES_APART)
        if tweet.when
    ]
    return min(timed)[2] if timed else None

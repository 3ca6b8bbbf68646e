"""The calendar: what is planned from the composer, held back, and shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from desktop.core.advice.lexicon import fold
from desktop.core.agenda import Clock, WallTime
from desktop.core.tweet import State, Tweet
from desktop.services.changing import (
    check_cool,
    editable,
    has_passed,
    planned,
    written,
)
from desktop.services.refusal import PlanRefused, Refusal
from desktop.store import tweets
from desktop.store.database import OpenPlan, immediate

if TYPE_CHECKING:
    from desktop.store.database import Database

__all__ = ["PlanRefused", "Planner", "Refusal", "next_planned"]

# The widest apart two zones' clocks stand is 26 hours (UTC-12 and UTC+14).
_ZONES_APART = timedelta(hours=26)


class Planner:
    """Every change raises PlanRefused, and then leaves the plan as it was."""

    def __init__(self, open_plan: OpenPlan, clock: Clock) -> None:
        self._open = open_plan
        self._clock = clock

    def plan(self, tweet_id: int, parts: tuple[str, ...], when: WallTime) -> Tweet:
        """Fix what leaves and when. Messages of a thread that already left stay as they are."""
        with self._open() as db, immediate(db):
            return self._plan(db, editable(db, tweet_id), parts, when)

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

    def search(self, words: str, most: int = 200) -> tuple[Tweet, ...]:
        """What on the calendar holds each of the words, whatever the day; case and accents are
        passed over. Of more than `most` the latest by day."""
        wanted = fold(words).split()
        if not wanted:
            return ()
        with self._open() as db:
            texts = tweets.texts_on_calendar(db)
            held = (number for number, text in texts if _holds(text, wanted))
            return tweets.by_ids(db, list(islice(held, most)))

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


def _holds(text: str, wanted: list[str]) -> bool:
    folded = fold(text)
    return all(word in folded for word in wanted)


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

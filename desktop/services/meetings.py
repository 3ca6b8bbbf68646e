"""Rendez-vous on the calendar: each time a draft of its own that asks for its own text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.core.agenda import Clock, WallTime
from desktop.core.marronniers.choosing import is_public_holiday
from desktop.core.meeting import Meeting, occurrences
from desktop.core.tweet import State, Tweet
from desktop.services.changing import found, has_passed, moved
from desktop.services.rearranging import Change
from desktop.services.refusal import PlanRefused, Refusal
from desktop.store import meetings, tweet_changes, tweets
from desktop.store.database import OpenPlan, immediate

if TYPE_CHECKING:
    from desktop.store.database import Database


class Reach(Enum):
    """What a change of a rendez-vous is for."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


class Meetings:
    """`closed` are the weekdays (0 is Monday) on which the shop is closed."""

    def __init__(self, open_plan: OpenPlan, clock: Clock) -> None:
        self._open = open_plan
        self._clock = clock

    def all(self) -> tuple[Meeting, ...]:
        with self._open() as db:
            return meetings.all_of(db)

    def plan(self, meeting: Meeting, closed: frozenset[int], department: str) -> Change:
        """Put every time to come on the calendar. Raises PlanRefused(EMPTY) where there is none."""
        now = self._clock()
        with self._open() as db, immediate(db):
            number = meetings.add(db, meeting)
            kept = replace(meeting, id=number)
            added = tuple(
                self._add(db, kept, when, now)
                for when in _times(kept, closed, department)
                if not has_passed(when, now)
            )
            if not added:
                raise PlanRefused(Refusal.EMPTY)
        return Change(added=added, meetings=((number, None),))

    def change(
        self,
        wanted: Meeting,
        reach: Reach,
        from_when: WallTime | None,
        closed: frozenset[int],
        department: str,
    ) -> Change:
        """Let the rendez-vous of `wanted.id` be held as `wanted` says, from a time on, or wholly.

        Times whose text is written keep it and move to the new times in order; times still to be
        written come and go as the rule needs. What has left, or asks for a word, stays. With a
        `from_when` the earlier times keep their rule, and those that follow become a rendez-vous
        of their own.
        """
        now = self._clock()
        with self._open() as db, immediate(db):
            before = meetings.by_id(db, wanted.id)
            if before is None:
                raise PlanRefused(Refusal.GONE)
            touched: list[tuple[int, Meeting | None]] = [(before.id, before)]
            target = wanted
            first = from_when if reach is Reach.FOLLOWING else None
            if first is not None:
                target = replace(wanted, id=meetings.add(db, wanted))
                touched.append((target.id, None))
            else:
                meetings.put(db, wanted)
            held = [
                tweet
                for tweet in tweets.of_meeting(db, before.id)
                if _may_change(tweet, first, now)
            ]
            times = [
                when for when in _times(target, closed, department) if not has_passed(when, now)
            ]
            return self._fit(db, before, target, held, times, touched)

    def stop(self, number: int, from_when: WallTime | None) -> Change:
        """No more of it from a time on: what is still to be written goes, what is written stays."""
        now = self._clock()
        with self._open() as db, immediate(db):
            before = meetings.by_id(db, number)
            if before is None:
                raise PlanRefused(Refusal.GONE)
            every = tweets.of_meeting(db, number)
            gone = tuple(
                tweet
                for tweet in every
                if _is_unwritten(tweet, before) and _may_change(tweet, from_when, now)
            )
            for tweet in gone:
                tweet_changes.remove(db, tweet, now)
            if len(gone) == len(every):
                meetings.remove(db, number, now)
            elif from_when is not None:
                meetings.put(db, replace(before, until=from_when.day, count=None))
        return Change(removed=gone, meetings=((number, before),))

    def _fit(
        self,
        db: Database,
        before: Meeting,
        target: Meeting,
        held: list[Tweet],
        times: list[WallTime],
        touched: list[tuple[int, Meeting | None]],
    ) -> Change:
        """Give what is held the new times, in order; add what lacks, take away what is over."""
        now = self._clock()
        was: list[Tweet] = []
        after: list[Tweet] = []
        removed: list[Tweet] = []
        written = [tweet for tweet in held if not _is_unwritten(tweet, before)]
        blank = [tweet for tweet in held if _is_unwritten(tweet, before)]
        for tweet in blank[max(0, len(times) - len(written)) :]:
            tweet_changes.remove(db, tweet, now)
            removed.append(tweet)
        kept = sorted(
            [tweet for tweet in held if tweet not in removed], key=lambda tweet: _moment(tweet)
        )
        for tweet, when in zip(kept, times, strict=False):
            was.append(tweet)
            current = tweet
            if current.when != when:
                current = moved(db, current, when, now)
            if target.id != tweet.meeting_id:
                tweet_changes.belong_to(db, tweet.id, target.id)
            if tweet in blank and target.text != tweet.text:
                tweet_changes.write_text(db, tweet.id, target.text, tweet.extras, now)
            after.append(found(db, tweet.id))
        for tweet in kept[len(times) :]:
            # More were written than the new rule has times for: they stay where they are, apart.
            was.append(tweet)
            tweet_changes.belong_to(db, tweet.id, 0)
            after.append(found(db, tweet.id))
        added = tuple(self._add(db, target, when, now) for when in times[len(kept) :])
        return Change(tuple(was), tuple(after), added, tuple(removed), tuple(reversed(touched)))

    def _add(self, db: Database, meeting: Meeting, when: WallTime, now: datetime) -> Tweet:
        draft = Tweet(
            0,
            str(uuid4()),
            meeting.account_id,
            meeting.text,
            State.DRAFT,
            now,
            now,
            when=when,
            meeting_id=meeting.id,
        )
        return found(db, tweet_changes.add(db, draft))


def skipper(meeting: Meeting, closed: frozenset[int], department: str) -> Callable[[date], bool]:
    """Tells the days on which it is not held."""

    def is_skipped(day: date) -> bool:
        if meeting.skips_closed and day.weekday() in closed:
            return True
        return meeting.skips_holidays and is_public_holiday(day, department)

    return is_skipped


def _times(meeting: Meeting, closed: frozenset[int], department: str) -> Iterable[WallTime]:
    return occurrences(meeting, skipper(meeting, closed, department))


def _may_change(tweet: Tweet, first: WallTime | None, now: datetime) -> bool:
    """Nothing of it is on its way, its time is to come, and it is not before the change begins."""
    if tweet.state not in (State.DRAFT, State.PLANNED):
        return False
    if tweet.when is None or has_passed(tweet.when, now):
        return False
    return first is None or tweet.when.instant() >= first.instant()


def _is_unwritten(tweet: Tweet, meeting: Meeting) -> bool:
    return tweet.state is State.DRAFT and tweet.text.strip() == meeting.text.strip()


def _moment(tweet: Tweet) -> datetime:
    assert tweet.when is not None
    return tweet.when.instant()

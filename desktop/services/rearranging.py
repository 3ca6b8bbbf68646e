"""Several tweets of the calendar changed in one breath, and that change taken back in another.

Each deed is one transaction: all of it happens, or nothing does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.core.agenda import Clock, WallTime
from desktop.core.extras import NOTHING, Extras
from desktop.core.meeting import Meeting
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
from desktop.store import meetings, tweet_changes, tweets
from desktop.store.database import OpenPlan, immediate

if TYPE_CHECKING:
    from desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class Change:
    """What one deed changed, enough to take it back: tweets as they stood `before`, those `added`
    and `removed`, and rendez-vous as they stood, None for one that was not there."""

    before: tuple[Tweet, ...] = ()
    after: tuple[Tweet, ...] = ()
    added: tuple[Tweet, ...] = ()
    removed: tuple[Tweet, ...] = ()
    meetings: tuple[tuple[int, Meeting | None], ...] = ()

    @property
    def touched(self) -> tuple[Tweet, ...]:
        """The tweets it is about, as they stand after it."""
        return (*self.after, *self.added, *self.removed)


class Rearranger:
    """Every deed raises PlanRefused, and then leaves the plan as it was."""

    def __init__(self, open_plan: OpenPlan, clock: Clock) -> None:
        self._open = open_plan
        self._clock = clock

    def move(self, moves: Iterable[tuple[int, WallTime]]) -> Change:
        """Each tweet to its time."""
        now = self._clock()
        with self._open() as db, immediate(db):
            pairs = [
                (tweet, moved(db, tweet, when, now))
                for tweet, when in ((editable(db, number), when) for number, when in moves)
            ]
        return _changed(pairs)

    def pencil(self, tweet_id: int, when: WallTime) -> Change:
        """Give a draft a day: it stands there as a draft and does not leave."""
        now = self._clock()
        with self._open() as db, immediate(db):
            tweet = editable(db, tweet_id)
            return _changed([(tweet, moved(db, _drafted(db, tweet, self._clock), when, now))])

    def plan(self, tweet_id: int, limit: int, when: WallTime) -> Change:
        """Plan a draft from its text as it is on disk, cut into messages of `limit` at most."""
        now = self._clock()
        with self._open() as db, immediate(db):
            tweet = editable(db, tweet_id)
            texts = messages_of(tweet.text, limit)
            check_cool(tweet, when.instant(), now)
            after = planned(tweet, texts, when)
            if has_passed(when, now):
                raise PlanRefused(Refusal.IN_THE_PAST)
            return _changed([(tweet, written(db, tweet, after, now))])

    def unplan(self, ids: Sequence[int]) -> Change:
        """Back to drafts, without a day."""
        now = self._clock()
        with self._open() as db, immediate(db):
            pairs = [
                (tweet, written(db, tweet, drafted(tweet), now))
                for tweet in (editable(db, number) for number in ids)
            ]
        return _changed(pairs)

    def remove(self, ids: Sequence[int]) -> Change:
        """Take them off the calendar, so that they can be put back."""
        with self._open() as db, immediate(db):
            gone = tuple(_removed(db, found(db, number), self._clock) for number in ids)
        return Change(removed=gone)

    def duplicate(self, ids: Sequence[int]) -> Change:
        """A copy of each, as a draft pencilled in at the same hour of the same day.

        A draft, because X refuses the same text twice and because a copy must never leave by
        itself. Of one whose day has passed the copy has no day.
        """
        with self._open() as db, immediate(db):
            added = tuple(_copied(db, found(db, number), self._clock) for number in ids)
        return Change(added=added)

    def pencil_anew(
        self, account_id: int, text: str, when: WallTime | None, extras: Extras = NOTHING
    ) -> Change:
        """A new draft, on a day where one is given."""
        now = self._clock()
        with self._open() as db, immediate(db):
            draft = Tweet(
                0, str(uuid4()), account_id, text, State.DRAFT, now, now, when=when, extras=extras
            )
            return Change(added=(found(db, tweet_changes.add(db, draft)),))

    def rezone(self, zone: str) -> Change:
        """Give everything that is still to come the same hours on the wall of another zone.

        What would have passed there stays as it is.
        """
        now = self._clock()
        with self._open() as db, immediate(db):
            still = tweets.in_states(db, State.PLANNED, State.DRAFT)
            moves = [
                (tweet, WallTime(tweet.when.moment, zone).kept())
                for tweet in still
                if tweet.when is not None and tweet.when.zone != zone
            ]
            pairs = [
                (tweet, moved(db, tweet, when, now))
                for tweet, when in moves
                if not has_passed(when, now)
            ]
        return _changed(pairs)

    def take_back(self, change: Change) -> Change:
        """Everything as it stood before. Raises PlanRefused where part of it left meanwhile: what
        has left has left, and nothing else is undone either."""
        now = self._clock()
        with self._open() as db, immediate(db):
            for added in change.added:
                _removed(db, found(db, added.id), self._clock)
            for number, before in change.meetings:
                if before is None:
                    meetings.remove(db, number, now)
                else:
                    meetings.put(db, before)
            for gone in change.removed:
                tweet_changes.put_back(db, gone.uuid)
                back = found(db, gone.id)
                after = asking_if_passed(back, now)
                if after is not back:
                    written(db, back, after, now)
            restored = tuple(put_back(db, tweet, now) for tweet in change.before)
            back_again = tuple(found(db, gone.id) for gone in change.removed)
        return Change(after=(*restored, *back_again))


def _drafted(db: Database, tweet: Tweet, clock: Clock) -> Tweet:
    """The tweet as a draft, written so where it was not one."""
    return tweet if tweet.state is State.DRAFT else written(db, tweet, drafted(tweet), clock())


def _removed(db: Database, tweet: Tweet, clock: Clock) -> Tweet:
    if tweet.state in FIXED:
        raise PlanRefused(Refusal.ON_ITS_WAY)
    tweet_changes.remove(db, tweet, clock())
    return tweet


def _copied(db: Database, tweet: Tweet, clock: Clock) -> Tweet:
    now = clock()
    is_to_come = tweet.when is not None and tweet.when.instant() > now
    copy = Tweet(
        0,
        str(uuid4()),
        tweet.account_id,
        tweet.text or "\n".join(part.text for part in tweet.parts),
        State.DRAFT,
        now,
        now,
        when=tweet.when if is_to_come else None,
        extras=replace(tweet.extras, by_browser=False),
    )
    return found(db, tweet_changes.add(db, copy))


def _changed(pairs: Sequence[tuple[Tweet, Tweet]]) -> Change:
    return Change(tuple(one for one, _ in pairs), tuple(one for _, one in pairs))

"""What is being written: saved as it is typed, listed, taken away and put back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.core.agenda import Clock
from desktop.core.extras import NOTHING, Extras
from desktop.core.tweet import COOLING, EDITABLE, State, Tweet
from desktop.services import versions
from desktop.services.changing import found
from desktop.services.refusal import PlanRefused, Refusal
from desktop.store import settings, tweet_changes, tweets
from desktop.store.database import OpenPlan, immediate

if TYPE_CHECKING:
    from desktop.store.database import Database


class Drafts:
    def __init__(self, open_plan: OpenPlan, clock: Clock) -> None:
        self._open = open_plan
        self._clock = clock

    def save(self, tweet_id: int, account_id: int, text: str, extras: Extras = NOTHING) -> Tweet:
        """Keep what the composer holds, as a new draft where `tweet_id` is 0 or is gone.

        Of a tweet that is planned only `text` and `extras` change: typing never alters what would
        be published. The row is remembered as the one in the composer in the same breath, so that a
        crash right after finds it there. Raises PlanRefused(ON_ITS_WAY) where it has left or is
        leaving.
        """
        with self._open() as db, immediate(db):
            tweet = tweets.by_id(db, tweet_id) if tweet_id else None
            if tweet is None:
                tweet = found(db, self._add(db, account_id, text, extras))
                settings.put_draft(db, tweet.id)
                return tweet
            if tweet.state not in EDITABLE:
                raise PlanRefused(Refusal.ON_ITS_WAY)
            settings.put_draft(db, tweet.id)
            now = self._clock()
            versions.keep(db, tweet, text, now)
            tweet_changes.write_text(db, tweet.id, text, extras, now)
            if tweet.state is State.DRAFT and tweet.account_id != account_id:
                tweet_changes.speak_as(db, tweet, account_id)
            return found(db, tweet.id)

    def all(self) -> tuple[Tweet, ...]:
        """Newest first."""
        with self._open() as db:
            return tweets.drafts(db)

    def open(self, tweet_id: int) -> Tweet | None:
        with self._open() as db:
            return tweets.by_id(db, tweet_id)

    def cool(self, tweet_id: int, is_hot: bool) -> Tweet | None:
        """Let an answer rest for an hour from now on, or lift its pause."""
        until = self._clock() + COOLING if is_hot else None
        with self._open() as db, immediate(db):
            tweet_changes.cool(db, tweet_id, until)
            return tweets.by_id(db, tweet_id)

    def remove(self, tweet_id: int) -> Tweet | None:
        """Take a draft away; what was taken, for `put_back`. None where it is no draft."""
        with self._open() as db, immediate(db):
            tweet = tweets.by_id(db, tweet_id)
            if tweet is None or tweet.state is not State.DRAFT:
                return None
            tweet_changes.remove(db, tweet, self._clock())
            return tweet

    def put_back(self, tweet: Tweet) -> Tweet:
        """Raises PlanRefused(GONE) where it was taken away in an earlier run."""
        with self._open() as db, immediate(db):
            tweet_changes.put_back(db, tweet.uuid)
            return found(db, tweet.id)

    def _add(self, db: Database, account_id: int, text: str, extras: Extras) -> int:
        now = self._clock()
        return tweet_changes.add(
            db, Tweet(0, str(uuid4()), account_id, text, State.DRAFT, now, now, extras=extras)
        )

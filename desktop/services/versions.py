"""Earlier texts of a draft: kept as it is written, listed, taken up again."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.agenda import Clock
from desktop.core.tweet import Tweet
from desktop.core.versions import MOST, Version, is_worth_keeping, superfluous
from desktop.store import versions as stored
from desktop.store.database import OpenPlan, immediate

if TYPE_CHECKING:
    from desktop.store.database import Database


def keep(db: Database, before: Tweet, after: str, now: datetime) -> None:
    """Keep the text of `before`, which `after` is about to replace, where it is worth it.

    Called inside the transaction that saves `after`.
    """
    newest = stored.newest(db, before.id)
    if is_worth_keeping(before.text, after, newest, before.created_at, now):
        _add(db, before.id, before.text, now)


class Versions:
    def __init__(self, open_plan: OpenPlan, clock: Clock) -> None:
        self._open = open_plan
        self._clock = clock

    def of(self, tweet_id: int) -> tuple[Version, ...]:
        """Newest first."""
        with self._open() as db:
            return stored.of_tweet(db, tweet_id)[::-1]

    def restore(self, tweet_id: int, version_id: int, present: str) -> str | None:
        """The text to put in the composer; what stands there now is kept as a version first.

        None, and nothing kept, where that version is gone.
        """
        with self._open() as db, immediate(db):
            wanted = stored.by_id(db, version_id)
            if wanted is None:
                return None
            newest = stored.newest(db, tweet_id)
            if present.strip() and (newest is None or newest.text != present):
                _add(db, tweet_id, present, self._clock())
            return wanted.text


def _add(db: Database, tweet_id: int, text: str, now: datetime) -> None:
    stored.add(db, tweet_id, text, now)
    every = stored.of_tweet(db, tweet_id)
    if len(every) > MOST:
        stored.forget(db, superfluous(every))

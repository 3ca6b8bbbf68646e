"""What advice looks back on: an account's last tweets, and the tips that its owner silenced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.agenda import Clock
from desktop.core.past import Past
from desktop.core.tweet import State, Tweet
from desktop.store import silences, tweets
from desktop.store.database import OpenPlan

if TYPE_CHECKING:
    from desktop.store.database import Database

LOOKED_AT = 500
"""A shop's last two or three years; older ones say little of how it speaks now."""

A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Counsel:
    """`past` is newest first; `silenced` holds the names of rules."""

    past: tuple[Past, ...] = ()
    silenced: frozenset[str] = frozenset()


class Counsels:
    def __init__(self, open_plan: OpenPlan, clock: Clock) -> None:
        self._open = open_plan
        self._clock = clock

    def of(self, account_id: int) -> Counsel:
        """What there is to know for a text of this account."""
        with self._open() as db:
            return self._of(db, account_id)

    def silence(self, account_id: int, rule: str, for_good: bool) -> Counsel:
        """Keep a tip silent for a week or for good; what is known then."""
        with self._open() as db:
            silences.silence(db, rule, None if for_good else self._clock() + A_WEEK)
            return self._of(db, account_id)

    def speak_again(self, account_id: int, rule: str = "") -> Counsel:
        """Let a silenced tip speak again, or all of them."""
        with self._open() as db:
            if rule:
                silences.speak_again(db, rule)
            else:
                silences.speak_all(db)
            return self._of(db, account_id)

    def _of(self, db: Database, account_id: int) -> Counsel:
        found = tweets.last_of(db, account_id, LOOKED_AT)
        past = [one for tweet in found if (one := past_of(tweet)) is not None]
        past.sort(key=lambda one: one.at, reverse=True)
        return Counsel(tuple(past), silences.silenced(db, self._clock()))


def past_of(tweet: Tweet) -> Past | None:
    """A tweet that left or will leave, as advice sees it; None for any other."""
    match tweet.state:
        case State.PUBLISHED:
            at: datetime | None = tweet.concluded_at
        case State.PLANNED:
            at = tweet.when.instant() if tweet.when else None
        case _:
            at = None
    if at is None:
        return None
    return Past(
        text="\n".join(part.text for part in tweet.parts),
        at=at,
        has_media=bool(tweet.planned_extras.media),
        kind=tweet.extras.kind,
        is_out=tweet.state is State.PUBLISHED,
        tweet_id=tweet.id,
    )

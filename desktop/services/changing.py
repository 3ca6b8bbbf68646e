"""One tweet found, judged and written: the steps that every change of a plan shares.

All are called inside one immediate transaction, so that nothing comes between them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.agenda import WallTime
from desktop.core.extras import NOTHING
from desktop.core.tweet import EDITABLE, Part, Reason, State, Tweet
from desktop.services.refusal import PlanRefused, Refusal
from desktop.store import tweet_changes, tweets

if TYPE_CHECKING:
    from desktop.store.database import Database

_THIS_MINUTE = timedelta(minutes=1)

FIXED = frozenset({State.SENDING, State.TO_CHECK})
"""On its way, or possibly out: what is known of it must not go away."""


def found(db: Database, tweet_id: int) -> Tweet:
    """Raises PlanRefused(GONE)."""
    tweet = tweets.by_id(db, tweet_id)
    if tweet is None:
        raise PlanRefused(Refusal.GONE)
    return tweet


def editable(db: Database, tweet_id: int) -> Tweet:
    """Raises PlanRefused(GONE or ON_ITS_WAY)."""
    tweet = found(db, tweet_id)
    if tweet.state not in EDITABLE:
        raise PlanRefused(Refusal.ON_ITS_WAY)
    return tweet


def written(db: Database, before: Tweet, after: Tweet, at: datetime) -> Tweet:
    """Write `after` over `before`; the row as it is then."""
    if not tweet_changes.put(db, before, after, at):
        raise PlanRefused(Refusal.ON_ITS_WAY)
    return found(db, before.id)


def planned(tweet: Tweet, texts: tuple[str, ...], when: WallTime) -> Tweet:
    """The tweet with these messages at this time. Raises PlanRefused(EMPTY)."""
    return replace(
        drafted(tweet),
        state=State.PLANNED,
        parts=_parts(tweet, texts),
        when=when,
        planned_text=tweet.text,
        planned_extras=tweet.extras.published,
    )


def drafted(tweet: Tweet) -> Tweet:
    """The tweet back in the composer; messages that left have left, and stay."""
    return replace(
        tweet,
        state=State.DRAFT,
        parts=out_of(tweet),
        when=None,
        reason=Reason.NONE,
        retry_at=None,
        concluded_at=None,
        opened_at=None,
        planned_text="",
        planned_extras=NOTHING,
        is_held=False,
    )


def moved(db: Database, tweet: Tweet, when: WallTime, now: datetime) -> Tweet:
    """The same messages at another time; one that was missed or failed is planned again.

    A draft is only pencilled in there. Raises PlanRefused(IN_THE_PAST, COOLING or EMPTY).
    """
    if has_passed(when, now):
        raise PlanRefused(Refusal.IN_THE_PAST)
    if tweet.state is State.DRAFT:
        return written(db, tweet, replace(tweet, when=when), now)
    check_cool(tweet, when.instant(), now)
    after = replace(
        planned(tweet, tuple(part.text for part in tweet.parts), when),
        planned_text=tweet.planned_text,
        planned_extras=tweet.planned_extras,
        # Another day alone does not say that it may leave.
        is_held=tweet.is_held,
    )
    return written(db, tweet, after, now)


def put_back(db: Database, before: Tweet, now: datetime) -> Tweet:
    """A tweet as it stood, unless it left meanwhile.

    Planned back into the past it asks instead of leaving at once: to undo is not to publish.
    Raises PlanRefused(GONE or ON_ITS_WAY).
    """
    tweet = editable(db, before.id)
    if before.state not in EDITABLE:
        raise PlanRefused(Refusal.ON_ITS_WAY)
    after = replace(before, account_id=tweet.account_id, parts=_undone(tweet, before))
    tweet_changes.take_back(db, tweet, asking_if_passed(after, now), now)
    if (before.text, before.extras) != (tweet.text, tweet.extras):
        tweet_changes.write_text(db, tweet.id, before.text, before.extras, now)
    if before.meeting_id != tweet.meeting_id:
        tweet_changes.belong_to(db, tweet.id, before.meeting_id)
    return found(db, tweet.id)


def asking_if_passed(tweet: Tweet, now: datetime) -> Tweet:
    """What is planned for a time that has passed is missed."""
    if tweet.state is not State.PLANNED or not tweet.when or not has_passed(tweet.when, now):
        return tweet
    return replace(tweet, state=State.MISSED, reason=Reason.LATE, concluded_at=now)


def check_cool(tweet: Tweet, when: datetime, now: datetime) -> None:
    """Raises PlanRefused(COOLING) where it would leave at `when`, before its pause is over."""
    if tweet.is_cooling(now) and tweet.cool_until is not None and when < tweet.cool_until:
        raise PlanRefused(Refusal.COOLING)


def out_of(tweet: Tweet) -> tuple[Part, ...]:
    """Its messages that have left."""
    return tuple(part for part in tweet.parts if part.is_out)


def has_passed(when: WallTime, now: datetime) -> bool:
    """Whether the minute of `when` is over; the present one may still be planned in."""
    return when.instant() + _THIS_MINUTE <= now


def _undone(now: Tweet, before: Tweet) -> tuple[Part, ...]:
    """The messages of before, but what left since has left."""
    out = out_of(now)
    return out + before.parts[len(out) :]


def _parts(tweet: Tweet, texts: tuple[str, ...]) -> tuple[Part, ...]:
    out = out_of(tweet)
    rest = texts[len(out) :]
    if not rest or not all(text.strip() for text in rest):
        raise PlanRefused(Refusal.EMPTY)
    return out + tuple(Part(len(out) + n, text) for n, text in enumerate(rest))

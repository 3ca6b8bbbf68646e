"""Attempts to send one message: armed before it leaves, concluded after, never two open at once.

armed → ok         it left
      → not_sent   it certainly did not
      → rejected   it was certainly refused
      → unknown    nobody knows: looked up, then ok or not_sent
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.cost.card import Act
from desktop.core.tweet import Reason, Tweet
from desktop.store import spending
from desktop.store.attempt_state import AttemptState
from desktop.store.database import Row, change, rows
from desktop.store.tweet_rows import instant, seconds

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["Attempt", "AttemptState"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """`checks` counts the look-backs that saw nothing; `next_check_at` is None when there is no
    other to come; `reason` says why it is unknown, where that is known."""

    id: int
    tweet_id: int
    position: int
    state: AttemptState
    armed_at: datetime
    checks: int
    next_check_at: datetime | None
    reason: Reason = Reason.NONE


_SELECT = (
    "SELECT id, tweet_id, position, state, armed_at, checks, next_check_at, reason FROM attempt"
)


def claim(db: Database, tweet: Tweet, position: int, instance: str, at: datetime) -> bool:
    """Take a tweet (planned, or sending and between two messages) and arm one of its messages.

    To be called inside a transaction, committed before anything is sent. False where another took
    it or it was changed meanwhile.
    """
    taken = change(
        db,
        "UPDATE tweet SET state = 'sending', version = version + 1, changed_at = ?"
        " WHERE id = ? AND version = ? AND state = ? AND state IN ('planned', 'sending')"
        " AND removed_at IS NULL",
        (seconds(at), tweet.id, tweet.version, tweet.state.value),
    )
    if taken == 1:
        add(db, tweet.id, position, AttemptState.ARMED, instance, at)
    return taken == 1


def add(
    db: Database,
    tweet_id: int,
    position: int,
    state: AttemptState,
    instance: str,
    at: datetime,
    next_check_at: datetime | None = None,
) -> None:
    change(
        db,
        "INSERT INTO attempt (tweet_id, position, state, armed_at, instance, next_check_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (tweet_id, position, state.value, seconds(at), instance, seconds(next_check_at)),
    )


def open_of(db: Database, tweet_id: int) -> Attempt | None:
    """The one attempt of a tweet that is not concluded."""
    found = rows(db, _SELECT + " WHERE tweet_id = ? AND state IN ('armed', 'unknown')", (tweet_id,))
    return _attempt(found[0]) if found else None


def armed(db: Database) -> tuple[Attempt, ...]:
    """What was on its way when it was last heard of."""
    return tuple(map(_attempt, rows(db, _SELECT + " WHERE state = 'armed' ORDER BY id")))


def to_look_up(db: Database, now: datetime) -> tuple[Attempt, ...]:
    """Unknown ones whose next look-back is due."""
    return tuple(
        map(
            _attempt,
            rows(
                db,
                _SELECT + " WHERE state = 'unknown' AND next_check_at <= ? ORDER BY next_check_at",
                (seconds(now),),
            ),
        )
    )


def conclude(
    db: Database,
    attempt_id: int,
    state: AttemptState,
    at: datetime,
    reason: Reason = Reason.NONE,
    detail: str = "",
    done: Sequence[Act] | None = None,
) -> bool:
    """Write the outcome of an open attempt, and what it cost; False where it had one.

    Where no reason is given, that for which it was unknown stays. `done` are the acts that X asks
    money for and that were done beside the message itself; None where nobody knows.
    """
    is_open = (
        change(
            db,
            "UPDATE attempt SET state = ?, next_check_at = NULL, concluded_at = ?,"
            " reason = CASE WHEN ? = 'none' THEN reason ELSE ? END,"
            " detail = CASE WHEN ? = '' THEN detail ELSE ? END"
            " WHERE id = ? AND state IN ('armed', 'unknown')",
            (
                state.value,
                seconds(at),
                reason.value,
                reason.value,
                detail,
                detail,
                attempt_id,
            ),
        )
        == 1
    )
    if is_open:
        spending.settle_attempt(db, attempt_id, state, done)
    return is_open


def leave_unknown(
    db: Database,
    attempt_id: int,
    checks: int,
    next_check_at: datetime | None,
    reason: Reason = Reason.NONE,
    detail: str = "",
) -> bool:
    """Nobody knows yet: when it is looked up next, None for never again. False as `conclude`."""
    return (
        change(
            db,
            "UPDATE attempt SET state = 'unknown', checks = ?, next_check_at = ?,"
            " reason = CASE WHEN ? = 'none' THEN reason ELSE ? END,"
            " detail = CASE WHEN ? = '' THEN detail ELSE ? END"
            " WHERE id = ? AND state IN ('armed', 'unknown')",
            (
                checks,
                seconds(next_check_at),
                reason.value,
                reason.value,
                detail,
                detail,
                attempt_id,
            ),
        )
        == 1
    )


def failures(db: Database, tweet_id: int, position: int) -> int:
    """How often in all this message was certainly not sent."""
    return int(
        rows(
            db,
            "SELECT COUNT(*) FROM attempt"
            " WHERE tweet_id = ? AND position = ? AND state = 'not_sent'",
            (tweet_id, position),
        )[0][0]
    )


def last_armed_at(db: Database) -> datetime | None:
    """When anything was last about to leave, but for what found no network to leave by."""
    found = rows(
        db,
        "SELECT armed_at FROM attempt WHERE NOT (state = 'not_sent' AND reason = 'unreachable')"
        " ORDER BY armed_at DESC LIMIT 1",
    )
    return instant(found[0][0]) if found else None


def sent_by_uuid(db: Database) -> frozenset[tuple[str, int]]:
    """Each message that left by itself: its tweet's uuid and its position."""
    return frozenset(
        (uuid, position)
        for uuid, position in rows(
            db,
            "SELECT t.uuid, a.position FROM attempt AS a JOIN tweet AS t ON t.id = a.tweet_id"
            " WHERE a.state = 'ok'",
        )
    )


def _attempt(row: Row) -> Attempt:
    number, tweet_id, position, state, armed_at, checks, next_check_at, reason = row
    return Attempt(
        id=number,
        tweet_id=tweet_id,
        position=position,
        state=AttemptState(state),
        armed_at=datetime.fromtimestamp(armed_at, UTC),
        checks=checks,
        next_check_at=instant(next_check_at),
        reason=Reason(reason),
    )

"""Changes to tweets: written, planned, moved from state to state, taken away and put back.

A change of plan or state names the version it was decided on, so that of two deciders one finds
that it comes too late.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.extras import Extras
from desktop.core.tweet import Part, Tweet
from desktop.store.database import change, rows
from desktop.store.tweet_rows import content_fingerprint, kept, seconds, storable, wall

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(db: Database, tweet: Tweet) -> int:
    """Store a new tweet without parts; its id. The tweet's own id is not looked at."""
    change(
        db,
        "INSERT INTO tweet"
        " (uuid, account_id, text, extras, state, wall_time, zone, meeting_id, content_sha256,"
        " created_at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            tweet.uuid,
            tweet.account_id,
            storable(tweet.text),
            kept(tweet.extras),
            tweet.state.value,
            wall(tweet.when),
            tweet.when.zone if tweet.when else None,
            tweet.meeting_id or None,
            content_fingerprint(tweet),
            seconds(tweet.created_at),
            seconds(tweet.changed_at),
        ),
    )
    return int(rows(db, "SELECT last_insert_rowid()")[0][0])


def write_text(db: Database, tweet_id: int, text: str, extras: Extras, at: datetime) -> bool:
    """Keep what the composer holds. Leaves the version alone: nothing of the plan changed."""
    return (
        change(
            db,
            "UPDATE tweet SET text = ?, extras = ?, changed_at = ?"
            " WHERE id = ? AND removed_at IS NULL",
            (storable(text), kept(extras), seconds(at), tweet_id),
        )
        == 1
    )


def cool(db: Database, tweet_id: int, until: datetime | None) -> None:
    """Say before when it is not to leave; None: whenever. Nothing of its plan changes."""
    change(db, "UPDATE tweet SET cool_until = ? WHERE id = ?", (seconds(until), tweet_id))


def speak_as(db: Database, draft: Tweet, account_id: int) -> None:
    """Give a draft to another account."""
    change(
        db,
        "UPDATE tweet SET account_id = ?, content_sha256 = ? WHERE id = ? AND state = 'draft'",
        (account_id, content_fingerprint(replace(draft, account_id=account_id)), draft.id),
    )


def put(db: Database, before: Tweet, after: Tweet, at: datetime) -> bool:
    """Write the plan and state of `after` over `before`, text excepted.

    False, and nothing written, where the row is no longer what `before` says. Raises ValueError
    for a change of state that the table of states does not have.
    """
    if not before.may_become(after.state):
        raise ValueError(f"{before.state} to {after.state}")
    return take_back(db, before, after, at)


def take_back(db: Database, before: Tweet, after: Tweet, at: datetime) -> bool:
    """As `put`, to undo: what was just asked may be taken back whatever the table says."""
    met = change(
        db,
        "UPDATE tweet SET planned_text = ?, planned_extras = ?, state = ?, wall_time = ?,"
        " zone = ?, reason = ?, retry_at = ?, concluded_at = ?, opened_at = ?, held = ?,"
        " version = version + 1, content_sha256 = ?, changed_at = ?"
        " WHERE id = ? AND version = ? AND state = ? AND removed_at IS NULL",
        (
            after.planned_text,
            kept(after.planned_extras),
            after.state.value,
            wall(after.when),
            after.when.zone if after.when else None,
            after.reason.value,
            seconds(after.retry_at),
            seconds(after.concluded_at),
            seconds(after.opened_at),
            after.is_held,
            content_fingerprint(after),
            seconds(at),
            before.id,
            before.version,
            before.state.value,
        ),
    )
    if met == 1 and after.parts != before.parts:
        _write_parts(db, before.id, after.parts)
    return met == 1


def remove(db: Database, tweet: Tweet, at: datetime) -> bool:
    """Take it away so that it can be put back; False where it is no longer what `tweet` says."""
    return (
        change(
            db,
            "UPDATE tweet SET removed_at = ?, version = version + 1"
            " WHERE id = ? AND version = ? AND removed_at IS NULL",
            (seconds(at), tweet.id, tweet.version),
        )
        == 1
    )


def put_back(db: Database, uuid: str) -> bool:
    return (
        change(
            db,
            "UPDATE tweet SET removed_at = NULL, version = version + 1"
            " WHERE uuid = ? AND removed_at IS NOT NULL",
            (uuid,),
        )
        == 1
    )


def belong_to(db: Database, tweet_id: int, meeting_id: int) -> None:
    """Make it one time of that rendez-vous, or of none (0)."""
    change(db, "UPDATE tweet SET meeting_id = ? WHERE id = ?", (meeting_id or None, tweet_id))


def forget_removed(db: Database) -> None:
    """Delete for good what was taken away."""
    change(db, "DELETE FROM tweet WHERE removed_at IS NOT NULL")


def _write_parts(db: Database, tweet_id: int, parts: tuple[Part, ...]) -> None:
    change(db, "DELETE FROM part WHERE tweet_id = ?", (tweet_id,))
    for part in parts:
        change(
            db,
            "INSERT INTO part (tweet_id, position, text, remote_id, address, published_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                tweet_id,
                part.position,
                storable(part.text),
                part.remote_id,
                storable(part.address),
                seconds(part.published_at),
            ),
        )

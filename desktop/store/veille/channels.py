"""The places that are looked at, and how each stands."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.veille.channel import (
    LONGEST_PAUSE,
    PACE,
    Bookmark,
    Channel,
    SourceKind,
    Trouble,
    Watched,
)
from desktop.store.database import Row, change, rows
from desktop.store.errors import StoreDamaged
from desktop.store.veille.rows import storable

if TYPE_CHECKING:
    from sqlite_utils import Database

_SELECT = """
    SELECT id, kind, address, title, etag, modified, since_id, next_look_at, answered_at, failures,
        trouble
    FROM channel
"""
_LASTING = f"('{SourceKind.X_KEY.value}', '{SourceKind.PASTED.value}')"
"""Kinds that no subject follows, and that stay for the messages they brought."""
_AWAKE = """
    (SELECT channel_id FROM followed JOIN subject ON subject.id = subject_id
        WHERE is_paused = 0 AND subject.id NOT IN (SELECT id FROM removed_subject))
"""
"""Those that some subject follows which is not paused, nor removed."""


def due(db: Database, now: datetime) -> tuple[Watched, ...]:
    """Channels of subjects that are awake, and whose time has come; one whose time lies
    further ahead than any pause lasts was put there before the clock was set back, and is due,
    too."""
    seconds = int(now.timestamp())
    kinds = ", ".join(f"'{kind.value}'" for kind in PACE)
    found = rows(
        db,
        f"{_SELECT} WHERE kind IN ({kinds}) AND id IN {_AWAKE}"
        " AND (next_look_at IS NULL OR next_look_at <= ? OR next_look_at > ?)"
        " ORDER BY next_look_at, id",
        (seconds, seconds + int(LONGEST_PAUSE.total_seconds())),
    )
    return tuple(map(_watched, found))


def all_channels(db: Database) -> tuple[Watched, ...]:
    """Every one that is listened to or kept for what it brought; not those that rest."""
    found = rows(db, f"{_SELECT} WHERE kind IN {_LASTING} OR id IN {_AWAKE} ORDER BY kind, address")
    return tuple(map(_watched, found))


def taken_whole(db: Database, subject_id: int) -> frozenset[int]:
    """Those of which that subject takes everything; they may rest."""
    found = rows(
        db, "SELECT channel_id FROM followed WHERE subject_id = ? AND takes_all = 1", (subject_id,)
    )
    return frozenset(number for (number,) in found)


def channel(db: Database, wanted: Channel) -> Watched:
    """As it stands; made where it was not there. To be called inside a transaction."""
    kind, address = wanted.kind.value, storable(wanted.address)
    change(
        db,
        "INSERT OR IGNORE INTO channel (kind, address, title) VALUES (?, ?, ?)",
        (kind, address, storable(wanted.title)),
    )
    found = rows(db, f"{_SELECT} WHERE kind = ? AND address = ?", (kind, address))
    return _watched(found[0])


def conclude(db: Database, watched: Watched) -> None:
    """Write down how it stands after a look."""
    change(
        db,
        "UPDATE channel SET title = ?, etag = ?, modified = ?, since_id = ?, next_look_at = ?,"
        " answered_at = ?, failures = ?, trouble = ? WHERE id = ?",
        (
            storable(watched.channel.title),
            storable(watched.bookmark.etag),
            storable(watched.bookmark.modified),
            storable(watched.bookmark.since_id),
            _seconds(watched.next_look_at),
            _seconds(watched.answered_at),
            watched.failures,
            watched.trouble.value if watched.trouble else None,
            watched.id,
        ),
    )


def read_anew(db: Database, channel_id: int) -> None:
    """Somebody new follows it, who is told all that it says and not only what changed since; a
    source that asked for time keeps it."""
    change(
        db,
        "UPDATE channel SET etag = '', modified = '', since_id = '',"
        " next_look_at = CASE WHEN trouble IS NULL THEN NULL ELSE next_look_at END WHERE id = ?",
        (channel_id,),
    )


def forget_unfollowed(db: Database) -> None:
    """Drop channels that no subject follows any more, not even one that rests."""
    change(
        db,
        f"DELETE FROM channel WHERE kind NOT IN {_LASTING}"
        " AND id NOT IN (SELECT channel_id FROM followed)",
    )


def _watched(row: Row) -> Watched:
    (
        number, kind, address, title, etag, modified, since_id, next_look_at, answered_at,
        failures, trouble,
    ) = row  # fmt: skip
    try:
        return Watched(
            Channel(SourceKind(kind), address, title),
            number,
            Bookmark(etag, modified, since_id),
            _instant(next_look_at),
            _instant(answered_at),
            failures,
            Trouble(trouble) if trouble else None,
        )
    except (ValueError, OverflowError, OSError) as error:
        raise StoreDamaged(str(error)) from error


def _seconds(at: datetime | None) -> int | None:
    return None if at is None else int(at.timestamp())


def _instant(stored: int | None) -> datetime | None:
    return None if stored is None else datetime.fromtimestamp(stored, UTC)

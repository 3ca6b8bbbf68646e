"""Earlier texts of drafts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.versions import Version
from desktop.store.database import Row, change, rows
from desktop.store.tweet_rows import storable

if TYPE_CHECKING:
    from sqlite_utils import Database

_SELECT = "SELECT id, text, kept_at FROM version"


def of_tweet(db: Database, tweet_id: int) -> tuple[Version, ...]:
    """Oldest first."""
    found = rows(db, f"{_SELECT} WHERE tweet_id = ? ORDER BY kept_at, id", (tweet_id,))
    return tuple(_version(row) for row in found)


def newest(db: Database, tweet_id: int) -> Version | None:
    found = rows(
        db, f"{_SELECT} WHERE tweet_id = ? ORDER BY kept_at DESC, id DESC LIMIT 1", (tweet_id,)
    )
    return _version(found[0]) if found else None


def by_id(db: Database, number: int) -> Version | None:
    found = rows(db, f"{_SELECT} WHERE id = ?", (number,))
    return _version(found[0]) if found else None


def add(db: Database, tweet_id: int, text: str, at: datetime) -> None:
    change(
        db,
        "INSERT INTO version (tweet_id, text, kept_at) VALUES (?, ?, ?)",
        (tweet_id, storable(text), int(at.timestamp())),
    )


def forget(db: Database, versions: Iterable[Version]) -> None:
    for version in versions:
        change(db, "DELETE FROM version WHERE id = ?", (version.id,))


def _version(row: Row) -> Version:
    number, text, at = row
    return Version(number, text, datetime.fromtimestamp(at, UTC))

"""The person's own ideas, and which ideas became a draft when."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.ideas.idea import Idea, own_idea
from desktop.store.database import change, rows
from desktop.store.tweet_rows import storable

if TYPE_CHECKING:
    from sqlite_utils import Database


def own(db: Database) -> tuple[Idea, ...]:
    """Newest first; what was taken away is not among them."""
    found = rows(db, "SELECT id, text FROM idea WHERE removed_at IS NULL ORDER BY id DESC")
    return tuple(own_idea(number, text) for number, text in found)


def add(db: Database, text: str, at: datetime) -> None:
    change(
        db,
        "INSERT INTO idea (text, made_at) VALUES (?, ?)",
        (storable(text), int(at.timestamp())),
    )


def remove(db: Database, number: int, at: datetime) -> None:
    """Take one away so that it can be put back."""
    change(db, "UPDATE idea SET removed_at = ? WHERE id = ?", (int(at.timestamp()), number))


def put_back(db: Database, number: int) -> None:
    change(db, "UPDATE idea SET removed_at = NULL WHERE id = ?", (number,))


def forget_removed(db: Database) -> None:
    """Delete for good what was taken away."""
    change(db, "DELETE FROM idea WHERE removed_at IS NOT NULL")


def uses(db: Database) -> dict[str, datetime]:
    """When each used idea was last made a draft, by its key."""
    found = rows(db, "SELECT idea, used_at FROM idea_use")
    return {key: datetime.fromtimestamp(at, UTC) for key, at in found}


def mark_used(db: Database, key: str, at: datetime) -> None:
    change(
        db,
        "INSERT INTO idea_use (idea, used_at) VALUES (?, ?)"
        " ON CONFLICT (idea) DO UPDATE SET used_at = excluded.used_at",
        (key, int(at.timestamp())),
    )

"""What is too old goes, slice by slice; what is kept in *À suivre* stays."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.store.database import immediate, rows
from desktop.store.veille.messages import drop
from desktop.store.veille.rows import COLUMNS, FROM, first_id, messages_from

if TYPE_CHECKING:
    from sqlite_utils import Database


def forget(db: Database, before: datetime, most: int) -> int:
    """Delete at most `most` messages written before that; how many went.

    How many there were in each hour stays counted: that holds nobody's words.
    """
    with immediate(db):
        found = messages_from(
            rows(
                db,
                f"SELECT {COLUMNS} {FROM} WHERE m.id < ? AND f.message_id IS NULL"
                " ORDER BY m.id LIMIT ?",
                (first_id(before), most),
            )
        )
        for message in found:
            drop(db, message)
    return len(found)


def count(db: Database) -> int:
    """How many messages are kept."""
    return int(rows(db, "SELECT COUNT(*) FROM message")[0][0])

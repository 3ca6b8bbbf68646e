"""How far the kept tweets were asked after: each has its turn, over restarts, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.store.database import change, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

_KEY = "asked_after"


def reached(db: Database) -> int:
    """The last message that was asked after; 0 at the beginning of a round."""
    found = rows(db, "SELECT value FROM meta WHERE key = ?", (_KEY,))
    return int(found[0][0]) if found and found[0][0].isdecimal() else 0


def reach(db: Database, message_id: int) -> None:
    """To be called inside a transaction."""
    change(db, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_KEY, str(message_id)))

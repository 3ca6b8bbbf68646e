"""What the plan's file knows of itself: which computer publishes from it, and its last opening."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.store.database import change, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

RESTING = "at rest"
"""Instead of a lease: the person goes on at another computer, and no one publishes from here."""
_PUBLISHER = "publisher_device"
_OPENED_AT = "opened_at"
_SESSION_KEYS = "session_keys"


def publisher_device(db: Database) -> str:
    """The lease of the one computer that publishes from this file, or RESTING; empty before there
    is one."""
    found = rows(db, "SELECT value FROM meta WHERE key = ?", (_PUBLISHER,))
    return str(found[0][0]) if found else ""


def set_publisher_device(db: Database, lease: str) -> None:
    _put(db, _PUBLISHER, lease)


def set_opened_at(db: Database, at: datetime) -> None:
    _put(db, _OPENED_AT, at.isoformat(timespec="seconds"))


def session_keys(db: Database) -> frozenset[int]:
    """The accounts whose secrets were kept for one run alone: the next has none of them."""
    found = rows(db, "SELECT value FROM meta WHERE key = ?", (_SESSION_KEYS,))
    numbers = str(found[0][0]).split() if found else []
    return frozenset(int(number) for number in numbers if number.isdigit())


def set_session_keys(db: Database, account_ids: Iterable[int]) -> None:
    _put(db, _SESSION_KEYS, " ".join(str(number) for number in sorted(account_ids)))


def _put(db: Database, key: str, value: str) -> None:
    change(
        db,
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )

"""Messages kept in *À suivre*, to come back to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.core.veille.message import FollowUp, Message
from desktop.store.database import change, rows
from desktop.store.veille.messages import by_ids
from desktop.store.veille.rows import COLUMNS, FROM, index, messages_from, storable, take_out

if TYPE_CHECKING:
    from sqlite_utils import Database


def keep(db: Database, message_id: int, follow_up: FollowUp) -> None:
    """To be called inside a transaction, as everything that writes here."""
    for before in by_ids(db, (message_id,)):
        change(
            db,
            "INSERT INTO follow_up (message_id, note, on_day, is_done) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (message_id) DO UPDATE SET note = excluded.note,"
            " on_day = excluded.on_day, is_done = excluded.is_done",
            (
                message_id,
                storable(follow_up.note),
                follow_up.on.isoformat() if follow_up.on else None,
                follow_up.is_done,
            ),
        )
        take_out(db, before)
        index(db, replace(before, follow_up=follow_up))


def drop(db: Database, message_id: int) -> None:
    """The message stays where it stands, without its note."""
    for before in by_ids(db, (message_id,)):
        change(db, "DELETE FROM follow_up WHERE message_id = ?", (message_id,))
        take_out(db, before)
        index(db, replace(before, follow_up=None))


def due_between(db: Database, first: date, last: date) -> tuple[Message, ...]:
    """Those not done, to come back to from day to day, both included; by day."""
    found = rows(
        db,
        f"SELECT {COLUMNS} FROM follow_up AS f JOIN message AS m ON m.id = f.message_id"
        " WHERE f.is_done = 0 AND f.on_day >= ? AND f.on_day <= ? ORDER BY f.on_day, m.id",
        (first.isoformat(), last.isoformat()),
    )
    return messages_from(found)


def all_kept(db: Database) -> tuple[Message, ...]:
    """Those to come back to first, by day; then those without a day, then those done."""
    return messages_from(
        rows(
            db,
            f"SELECT {COLUMNS} {FROM} WHERE f.message_id IS NOT NULL"
            " ORDER BY f.is_done, f.on_day IS NULL, f.on_day, m.id DESC",
        )
    )

"""What the person does not want to hear, until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.veille.mute import Mute, MuteKind
from desktop.store.database import change, rows
from desktop.store.veille.rows import storable

if TYPE_CHECKING:
    from sqlite_utils import Database


def mutes(db: Database, now: datetime) -> tuple[Mute, ...]:
    """Those in force, the newest first."""
    found = rows(
        db,
        "SELECT id, kind, value, until FROM mute WHERE until IS NULL OR until > ? ORDER BY id DESC",
        (int(now.timestamp()),),
    )
    kinds = {kind.value: kind for kind in MuteKind}
    return tuple(
        Mute(kinds[kind], value, _instant(until), number)
        for number, kind, value, until in found
        if kind in kinds
    )


def add(db: Database, mute: Mute) -> Mute:
    """Keep it, in the place of an earlier one of the same."""
    value = storable(mute.value)
    change(db, "DELETE FROM mute WHERE kind = ? AND value = ?", (mute.kind.value, value))
    change(
        db,
        "INSERT INTO mute (kind, value, until) VALUES (?, ?, ?)",
        (mute.kind.value, value, int(mute.until.timestamp()) if mute.until else None),
    )
    return replace(mute, id=int(rows(db, "SELECT last_insert_rowid()")[0][0]))


def remove(db: Database, mute_id: int) -> None:
    change(db, "DELETE FROM mute WHERE id = ?", (mute_id,))


def _instant(stored: int | None) -> datetime | None:
    return None if stored is None else datetime.fromtimestamp(stored, UTC)

"""Rendez-vous: what comes back, and by which rule."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from desktop.core.meeting import Meeting, Pace
from desktop.store.database import Row, change, rows
from desktop.store.errors import StoreDamaged
from desktop.store.tweet_rows import seconds, storable

if TYPE_CHECKING:
    from sqlite_utils import Database

_APART = frozenset({"id", "account_id", "name", "tag"})
"""What has a column of its own."""


def all_of(db: Database) -> tuple[Meeting, ...]:
    """In the order in which they were made."""
    return tuple(_meeting(row) for row in rows(db, _SELECT + " ORDER BY id"))


def by_id(db: Database, number: int) -> Meeting | None:
    found = rows(db, _SELECT + " AND id = ?", (number,))
    return _meeting(found[0]) if found else None


def add(db: Database, meeting: Meeting) -> int:
    """Keep a new one; its number. The meeting's own is not looked at."""
    change(
        db,
        "INSERT INTO meeting (account_id, name, tag, rule) VALUES (?, ?, ?, ?)",
        (meeting.account_id, storable(meeting.name), storable(meeting.tag), _rule(meeting)),
    )
    return int(rows(db, "SELECT last_insert_rowid()")[0][0])


def put(db: Database, meeting: Meeting) -> None:
    """Write it over the one of its number, which is there again if it was taken away."""
    change(
        db,
        "UPDATE meeting SET account_id = ?, name = ?, tag = ?, rule = ?, removed_at = NULL"
        " WHERE id = ?",
        (
            meeting.account_id,
            storable(meeting.name),
            storable(meeting.tag),
            _rule(meeting),
            meeting.id,
        ),
    )


def remove(db: Database, number: int, at: datetime) -> None:
    """Take it away so that `put` can bring it back."""
    change(db, "UPDATE meeting SET removed_at = ? WHERE id = ?", (seconds(at), number))


_SELECT = "SELECT id, account_id, name, tag, rule FROM meeting WHERE removed_at IS NULL"


def _rule(meeting: Meeting) -> str:
    kept = {key: _plain(value) for key, value in asdict(meeting).items() if key not in _APART}
    return json.dumps(kept)


def _plain(value: Any) -> Any:
    if isinstance(value, Pace):
        return value.value
    return value.isoformat() if isinstance(value, date | time) else value


def _meeting(row: Row) -> Meeting:
    """Raises StoreDamaged for a rule that cannot be read."""
    number, account_id, name, tag, rule = row
    try:
        kept = json.loads(rule)
        kept["pace"] = Pace(kept["pace"])
        kept["hour"] = time.fromisoformat(kept["hour"])
        kept["first"] = date.fromisoformat(kept["first"])
        kept["until"] = date.fromisoformat(kept["until"]) if kept["until"] else None
        return Meeting(id=number, account_id=account_id, name=name, tag=tag, **kept)
    except (ValueError, KeyError, TypeError) as error:
        raise StoreDamaged(f"meeting {number}: {error}") from error

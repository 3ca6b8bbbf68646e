"""How much X itself counted of a subject, hour by hour: numbers alone, no word of anybody."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.veille.tells import XHour
from desktop.store.database import change, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

_HOUR = 3600


def keep(db: Database, subject_id: int, hours: Iterable[XHour], at: datetime) -> None:
    """What X answered at `at`. To be called inside a transaction.

    X counts from where it stands in an hour to where it stood seven days before, so that the first
    hour and the last are parts: of two counts of the same hour the larger one is the whole.
    """
    if not rows(db, "SELECT 1 FROM subject WHERE id = ?", (subject_id,)):
        return
    for hour in hours:
        start = int(hour.start.timestamp()) // _HOUR * _HOUR
        change(
            db,
            "INSERT INTO x_count (subject_id, hour, total) VALUES (?, ?, ?)"
            " ON CONFLICT (subject_id, hour) DO UPDATE SET total = MAX(total, excluded.total)",
            (subject_id, start, max(hour.total, 0)),
        )
    change(
        db,
        "INSERT OR REPLACE INTO x_counted (subject_id, at) VALUES (?, ?)",
        (subject_id, int(at.timestamp())),
    )


def asked(db: Database, subject_id: int, at: datetime) -> None:
    """X was asked, whatever it answered: it is not asked again at once. To be called inside a
    transaction."""
    keep(db, subject_id, (), at)


def not_asked(db: Database, subject_id: int) -> None:
    """X could not be asked after all. To be called inside a transaction."""
    change(db, "DELETE FROM x_counted WHERE subject_id = ?", (subject_id,))


def asked_at(db: Database, subject_id: int) -> datetime | None:
    """When X was last asked; None for never."""
    found = rows(db, "SELECT at FROM x_counted WHERE subject_id = ?", (subject_id,))
    return datetime.fromtimestamp(found[0][0], UTC) if found else None


def hours(db: Database, subject_id: int, since: datetime, until: datetime) -> tuple[XHour, ...]:
    """What X counted from `since` to before `until`, oldest first; hours it said nothing of are
    left out."""
    found = rows(
        db,
        "SELECT hour, total FROM x_count WHERE subject_id = ? AND hour >= ? AND hour < ?"
        " ORDER BY hour",
        (subject_id, int(since.timestamp()), int(until.timestamp())),
    )
    return tuple(XHour(datetime.fromtimestamp(hour, UTC), total) for hour, total in found)


def forget(db: Database, before: datetime) -> None:
    """To be called inside a transaction."""
    change(db, "DELETE FROM x_count WHERE hour < ?", (int(before.timestamp()),))

"""What the person was warned of, and what they said was nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.veille.heat import Heat, Lesson
from desktop.store.database import change, rows

if TYPE_CHECKING:
    from sqlite_utils import Database


def lessons(db: Database, subject_id: int) -> tuple[Lesson, ...]:
    """Newest first."""
    found = rows(
        db,
        "SELECT at, negative, window FROM lesson WHERE subject_id = ? ORDER BY at DESC",
        (subject_id,),
    )
    return tuple(
        Lesson(datetime.fromtimestamp(at, UTC), negative, timedelta(seconds=window))
        for at, negative, window in found
    )


def add_lesson(db: Database, subject_id: int, lesson: Lesson) -> None:
    change(
        db,
        "INSERT INTO lesson (subject_id, at, negative, window) VALUES (?, ?, ?, ?)",
        (
            subject_id,
            int(lesson.at.timestamp()),
            lesson.negative,
            int(lesson.window.total_seconds()),
        ),
    )


def told(db: Database, subject_id: int) -> tuple[datetime, Heat] | None:
    """When the person was last warned, and of what."""
    found = rows(db, "SELECT at, heat FROM told WHERE subject_id = ?", (subject_id,))
    if not found or found[0][1] not in {heat.value for heat in Heat}:
        return None
    return datetime.fromtimestamp(found[0][0], UTC), Heat(found[0][1])


def tell(db: Database, subject_id: int, at: datetime, heat: Heat) -> None:
    change(
        db,
        "INSERT OR REPLACE INTO told (subject_id, at, heat) VALUES (?, ?, ?)",
        (subject_id, int(at.timestamp()), heat.value),
    )


def untell(db: Database, subject_id: int) -> None:
    """It is over: the next one is news again."""
    change(db, "DELETE FROM told WHERE subject_id = ?", (subject_id,))

"""How much was heard of a subject in each hour: no words, only numbers, kept when words go."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.veille.heat import Heard, Hour
from desktop.core.veille.message import Message, Mood
from desktop.store.database import change, rows
from desktop.store.veille.labels import of_subject
from desktop.store.veille.rows import first_id, written_at

if TYPE_CHECKING:
    from sqlite_utils import Database

HOUR = 3600
MOST_HEARD = 5_000
"""So many single messages are listened to at most: a burst of more needs no finer ear."""


def add(db: Database, message: Message) -> None:
    """Count it for each of its subjects."""
    _count(db, message, 1)


def take_back(db: Database, message: Message) -> None:
    """Count it no longer."""
    _count(db, message, -1)


def hours(db: Database, subject_id: int, since: datetime, until: datetime) -> tuple[Hour, ...]:
    """The hours from `since` to before `until` in which anything was heard, oldest first."""
    found = rows(
        db,
        "SELECT hour, total, negative FROM tally"
        " WHERE subject_id = ? AND hour >= ? AND hour < ? AND total > 0 ORDER BY hour",
        (subject_id, _hour(since), int(until.timestamp())),
    )
    return tuple(
        Hour(datetime.fromtimestamp(hour, UTC), total, max(negative, 0))
        for hour, total, negative in found
    )


def heard(db: Database, subject_id: int, since: datetime) -> tuple[Heard, ...]:
    """Each message since then as the thermometer hears it, newest first."""
    found = rows(
        db,
        "SELECT m.id, m.mood, m.author_key FROM message AS m WHERE m.is_dated = 1 AND m.id IN ("
        " SELECT rowid FROM heard WHERE heard MATCH ? AND rowid >= ?"
        " ORDER BY rowid DESC LIMIT ?) ORDER BY m.id DESC",
        (f'labels : "{of_subject(subject_id)}"', first_id(since), MOST_HEARD),
    )
    moods = {mood.value: mood for mood in Mood}
    return tuple(
        Heard(written_at(number), moods.get(mood), author) for number, mood, author in found
    )


def _count(db: Database, message: Message, step: int) -> None:
    # What is not dated was not heard at any hour that could be compared with others.
    if not message.is_dated:
        return
    negative = step if message.mood is Mood.NEGATIVE else 0
    for subject_id in message.subjects:
        change(
            db,
            "INSERT INTO tally (subject_id, hour, total, negative) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (subject_id, hour) DO UPDATE SET total = total + excluded.total,"
            " negative = negative + excluded.negative",
            (subject_id, _hour(message.at), step, negative),
        )


def _hour(at: datetime) -> int:
    return int(at.timestamp()) // HOUR * HOUR

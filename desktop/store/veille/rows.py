"""Rows of the message table as core values, and what the index is told of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Author, FollowUp, Message, Mood
from desktop.store.database import Row, change
from desktop.store.errors import StoreDamaged
from desktop.store.veille.labels import labels
from desktop.store.veille.schema import SEQUENCE_BITS

if TYPE_CHECKING:
    from sqlite_utils import Database

COLUMNS = """
    m.id, m.kind, m.remote_id, m.channel_id, m.author_name, m.author_handle, m.author_address,
    m.title, m.text, m.address, m.language, m.in_reply_to, m.fetched_at, m.is_dated, m.mood,
    m.is_mood_own, m.subjects, f.message_id, f.note, f.on_day, f.is_done
"""
FROM = " FROM message AS m LEFT JOIN follow_up AS f ON f.message_id = m.id "

_KINDS = {kind.value: kind for kind in SourceKind}
_MOODS = {mood.value: mood for mood in Mood}


def messages_from(found: Sequence[Row]) -> tuple[Message, ...]:
    """Raises StoreDamaged."""
    try:
        return tuple(map(_message, found))
    except (ValueError, KeyError, OverflowError, OSError, TypeError) as error:
        raise StoreDamaged(str(error)) from error


def index(db: Database, message: Message) -> None:
    """Let the message be found."""
    change(
        db,
        "INSERT INTO heard (rowid, words, author, labels) VALUES (?, ?, ?, ?)",
        (message.id, *_indexed(message)),
    )


def take_out(db: Database, message: Message) -> None:
    """Let it no longer be found; `message` exactly as it was indexed."""
    change(
        db,
        "INSERT INTO heard (heard, rowid, words, author, labels) VALUES ('delete', ?, ?, ?, ?)",
        (message.id, *_indexed(message)),
    )


def first_id(at: datetime) -> int:
    """No message of that second or later has a smaller id."""
    return int(at.timestamp()) << SEQUENCE_BITS


def written_at(message_id: int) -> datetime:
    return datetime.fromtimestamp(message_id >> SEQUENCE_BITS, UTC)


def storable(text: str) -> str:
    """As UTF-8 can hold it, and without the NUL at which SQLite's own functions stop."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def made_storable(message: Message) -> Message:
    author = message.author
    return replace(
        message,
        text=storable(message.text),
        title=storable(message.title),
        remote_id=storable(message.remote_id),
        address=storable(message.address),
        author=Author(storable(author.name), storable(author.handle), storable(author.address)),
    )


def words_indexed(title: str, text: str) -> str:
    """What the index is told of what was written."""
    return f"{title}\n{text}"


def author_indexed(name: str, handle: str) -> str:
    """What it is told of who wrote it."""
    return f"{name} {handle}"


def _indexed(message: Message) -> tuple[str, str, str]:
    words = words_indexed(message.title, message.text)
    return (
        words,
        author_indexed(message.author.name, message.author.handle),
        labels(
            message.subjects,
            message.kind,
            message.mood,
            message.author.key,
            words,
            message.follow_up is not None,
        ),
    )


def _message(row: Row) -> Message:
    (
        number, kind, remote_id, channel_id, name, handle, author_address, title, text, address,
        language, in_reply_to, fetched_at, is_dated, mood, is_mood_own, subjects,
        followed, note, on_day, is_done,
    ) = row  # fmt: skip
    follow_up = None
    if followed is not None:
        day = date.fromisoformat(on_day) if on_day else None
        follow_up = FollowUp(note, day, bool(is_done))
    return Message(
        number,
        _KINDS[kind],
        remote_id,
        text,
        written_at(number),
        datetime.fromtimestamp(fetched_at, UTC),
        Author(name, handle, author_address),
        address,
        title,
        language,
        in_reply_to,
        channel_id,
        bool(is_dated),
        _MOODS.get(mood) if mood else None,
        bool(is_mood_own),
        follow_up,
        tuple(map(int, subjects.split())),
    )

"""Messages taken in: each kept once, under its subjects, at a date that can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Found, Message, Mood
from desktop.store.database import change, immediate, rows
from desktop.store.veille import tallies
from desktop.store.veille.messages import by_remote, write
from desktop.store.veille.rights import erased_among
from desktop.store.veille.rows import first_id, index, made_storable, storable
from desktop.store.veille.schema import SEQUENCE_BITS

if TYPE_CHECKING:
    from sqlite_utils import Database

EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
"""No feed is older than feeds are: a source that says so knows no time."""
AHEAD = timedelta(days=1)
"""Clocks differ by zones and minutes, not by more."""

Heard = tuple[Found, Mood | None, tuple[int, ...]]


def add_new(
    db: Database, channel_id: int, kind: SourceKind, heard: Sequence[Heard], now: datetime
) -> tuple[Message, ...]:
    """Keep what is not kept yet, in one transaction; what is new, newest first.

    A message that is known is put under the subjects it was not under, and its words are renewed
    where its source changed them. What concerns no subject is left out, unless it was pasted; so
    is what was written by somebody whose messages were erased.
    """
    new: list[Message] = []
    with immediate(db):
        erased = erased_among(db, {found.author.key for found, _, _ in heard})
        for found, mood, subjects in heard:
            is_wanted = bool(subjects) or kind is SourceKind.PASTED
            if not is_wanted or found.author.key in erased:
                continue
            known = by_remote(db, kind, found.remote_id)
            if known is not None:
                _renew(db, known, found, mood, subjects)
                continue
            message = _placed(db, channel_id, kind, found, mood, subjects, now)
            _insert(db, message)
            tallies.add(db, message)
            new.append(message)
    return tuple(sorted(new, key=lambda message: -message.id))


def _renew(
    db: Database, known: Message, found: Found, mood: Mood | None, subjects: tuple[int, ...]
) -> None:
    """Its source may have corrected it, another subject may follow it now."""
    more = tuple(one for one in subjects if one not in known.subjects)
    text, title = storable(found.text), storable(found.title)
    if not more and (text, title) == (known.text, known.title):
        return
    is_same_text = (text, title) == (known.text, known.title)
    keeps_mood = known.is_mood_own or is_same_text
    after = replace(
        known,
        text=text,
        title=title,
        mood=known.mood if keeps_mood else mood,
        subjects=(*known.subjects, *more),
    )
    write(db, known, after)


def _placed(
    db: Database,
    channel_id: int,
    kind: SourceKind,
    found: Found,
    mood: Mood | None,
    subjects: tuple[int, ...],
    now: datetime,
) -> Message:
    is_dated = found.at is not None and EARLIEST <= found.at <= now + AHEAD
    at = min(found.at, now) if found.at is not None and is_dated else now
    return made_storable(
        Message(
            _free_id(db, at),
            kind,
            found.remote_id,
            found.text,
            at.replace(microsecond=0),
            now.replace(microsecond=0),
            found.author,
            found.address,
            found.title,
            storable(found.language),
            storable(found.in_reply_to),
            channel_id,
            is_dated,
            mood,
            False,
            None,
            subjects,
        )
    )


def _free_id(db: Database, at: datetime) -> int:
    first = first_id(at)
    last = rows(
        db,
        "SELECT MAX(id) FROM message WHERE id >= ? AND id < ?",
        (first, first + (1 << SEQUENCE_BITS)),
    )[0][0]
    return first if last is None else int(last) + 1


def _insert(db: Database, message: Message) -> None:
    author = message.author
    change(
        db,
        "INSERT INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
        (
            message.id,
            message.kind.value,
            message.remote_id,
            message.channel_id,
            author.key,
            author.name,
            author.handle,
            author.address,
            message.title,
            message.text,
            message.address,
            message.language,
            message.in_reply_to,
            int(message.fetched_at.timestamp()),
            message.is_dated,
            message.mood.value if message.mood else None,
            " ".join(map(str, message.subjects)),
        ),
    )
    index(db, message)

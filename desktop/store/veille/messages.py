"""Kept messages: read newest first, corrected, put under subjects, and taken away."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Message, Mood
from desktop.core.veille.view import View
from desktop.store.database import change, rows
from desktop.store.veille import tallies
from desktop.store.veille.mutes import mutes
from desktop.store.veille.newest import page_of_newest
from desktop.store.veille.rows import (
    COLUMNS,
    FROM,
    first_id,
    index,
    messages_from,
    storable,
    take_out,
)
from desktop.store.veille.search import NOTHING, question

if TYPE_CHECKING:
    from sqlite_utils import Database

_VARIABLES = 500


def page(
    db: Database, view: View, before_id: int | None, limit: int, now: datetime
) -> tuple[Message, ...]:
    """The newest messages of a view, older than `before_id`; what is muted `now` is left out."""
    muted = mutes(db, now) if not view.with_muted else ()
    asked = question(db, view, muted)
    if asked == NOTHING:
        return ()
    until = _until(view.asked.before, before_id)
    since = first_id(view.asked.after) if view.asked.after else 0
    found = page_of_newest(db, view, muted, since, until, limit)
    return _found(db, asked, since, until, limit) if found is None else by_ids(db, found)


def texts_since(
    db: Database, subject_id: int, since: datetime, until: datetime, limit: int
) -> tuple[Message, ...]:
    """What was written of a subject from `since` to before `until`, newest first."""
    asked = question(db, View(subjects=(subject_id,), with_muted=True), ())
    return _found(db, asked, first_id(since), first_id(until), limit)


def by_ids(db: Database, ids: Sequence[int]) -> tuple[Message, ...]:
    """Those that are there, newest first."""
    found: list[Message] = []
    for start in range(0, len(ids), _VARIABLES):
        some = ids[start : start + _VARIABLES]
        marks = ", ".join("?" * len(some))
        found += messages_from(
            rows(db, f"SELECT {COLUMNS} {FROM} WHERE m.id IN ({marks})", tuple(some))
        )
    return tuple(sorted(found, key=lambda message: -message.id))


def silenced(db: Database, ids: Sequence[int], now: datetime) -> frozenset[int]:
    """Which of these messages are muted `now`."""
    muted = mutes(db, now)
    if not muted:
        return frozenset()
    asked = question(db, View(), muted)
    heard: set[int] = set()
    for start in range(0, len(ids), _VARIABLES):
        some = ids[start : start + _VARIABLES]
        marks = ", ".join("?" * len(some))
        found = rows(
            db,
            f"SELECT rowid FROM heard WHERE heard MATCH ? AND rowid IN ({marks})",
            (asked, *some),
        )
        heard.update(number for (number,) in found)
    return frozenset(ids) - heard


def by_remote(db: Database, kind: SourceKind, remote_id: str) -> Message | None:
    found = rows(
        db,
        f"SELECT {COLUMNS} {FROM} WHERE m.kind = ? AND m.remote_id = ?",
        (kind.value, storable(remote_id)),
    )
    return next(iter(messages_from(found)), None)


def of_kinds(
    db: Database, kinds: frozenset[SourceKind], after_id: int, limit: int
) -> tuple[Message, ...]:
    """The oldest ones of these sources behind `after_id`, oldest first."""
    asked = question(db, View(kinds=kinds, with_muted=True), ())
    found = rows(
        db,
        "SELECT rowid FROM heard WHERE heard MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
        (asked, after_id, limit),
    )
    return by_ids(db, [number for (number,) in found])[::-1]


def correct_mood(db: Database, message_id: int, mood: Mood | None) -> None:
    """The person says how it sounds. To be called inside a transaction."""
    for before in by_ids(db, (message_id,)):
        write(db, before, replace(before, mood=mood, is_mood_own=True))


def suspects(
    db: Database,
    channel_id: int,
    oldest: datetime,
    newest: datetime,
    present: Collection[str],
    limit: int,
) -> tuple[Message, ...]:
    """What was kept from a channel of that time, both ends included, and is not `present`."""
    still_there = {storable(one) for one in present}
    found = rows(
        db,
        f"SELECT {COLUMNS} {FROM} WHERE m.channel_id = ? AND m.id >= ? AND m.id < ?"
        " AND m.is_dated = 1 ORDER BY m.id DESC",
        (channel_id, first_id(oldest), first_id(newest + timedelta(seconds=1))),
    )
    missing = [one for one in messages_from(found) if one.remote_id not in still_there]
    return tuple(missing[:limit])


def delete(db: Database, ids: Sequence[int]) -> None:
    """Deleted where they stood: they no longer count either. To be called inside a transaction."""
    for message in by_ids(db, ids):
        tallies.take_back(db, message)
        drop(db, message)


def delete_remote(db: Database, kind: SourceKind, remote_ids: Iterable[str]) -> None:
    """As `delete`, by their source's own names for them."""
    known = (by_remote(db, kind, one) for one in remote_ids)
    delete(db, [one.id for one in known if one is not None])


def unattached(db: Database, subject_id: int, after_id: int, limit: int) -> tuple[Message, ...]:
    """Messages that are not under a subject, oldest first, from behind `after_id` on."""
    return messages_from(
        rows(
            db,
            f"SELECT {COLUMNS} {FROM} WHERE m.id > ?"
            " AND instr(' ' || m.subjects || ' ', ?) = 0 ORDER BY m.id LIMIT ?",
            (after_id, f" {subject_id} ", limit),
        )
    )


def attach(db: Database, subject_id: int, ids: Sequence[int]) -> None:
    """Put them under a subject, too. To be called inside a transaction."""
    for before in by_ids(db, ids):
        if subject_id not in before.subjects:
            after = replace(before, subjects=(*before.subjects, subject_id))
            write(db, before, after)


def detach(db: Database, subject_id: int, ids: Sequence[int]) -> None:
    """Take them from under a subject; what is then under none goes, unless it is followed up or
    was pasted. To be called inside a transaction."""
    for before in by_ids(db, ids):
        left = tuple(one for one in before.subjects if one != subject_id)
        if left or before.follow_up is not None or before.kind is SourceKind.PASTED:
            write(db, before, replace(before, subjects=left))
        else:
            tallies.take_back(db, before)
            drop(db, before)


def write(db: Database, before: Message, after: Message) -> None:
    """Change a message, its places in the index and in the tallies."""
    change(
        db,
        "UPDATE message SET title = ?, text = ?, mood = ?, is_mood_own = ?, subjects = ?"
        " WHERE id = ?",
        (
            after.title,
            after.text,
            after.mood.value if after.mood else None,
            after.is_mood_own,
            " ".join(map(str, after.subjects)),
            after.id,
        ),
    )
    take_out(db, before)
    index(db, after)
    tallies.take_back(db, before)
    tallies.add(db, after)


def drop(db: Database, message: Message) -> None:
    """Delete a message and its place in the index; what it counted for stays counted."""
    take_out(db, message)
    change(db, "DELETE FROM follow_up WHERE message_id = ?", (message.id,))
    change(db, "DELETE FROM message WHERE id = ?", (message.id,))


def _found(db: Database, asked: str, since: int, until: int, limit: int) -> tuple[Message, ...]:
    ids = rows(
        db,
        "SELECT rowid FROM heard WHERE heard MATCH ? AND rowid >= ? AND rowid < ?"
        " ORDER BY rowid DESC LIMIT ?",
        (asked, since, until, limit),
    )
    return by_ids(db, [number for (number,) in ids])


def _until(before: datetime | None, before_id: int | None) -> int:
    bounds = [(1 << 63) - 1]
    if before is not None:
        bounds.append(first_id(before))
    if before_id is not None:
        bounds.append(before_id)
    return min(bounds)

"""What is followed, in the person's order."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop.core.veille.channel import SourceKind, channels_of
from desktop.core.veille.subject import Feed, Role, Subject, feeds_moved
from desktop.core.veille.view import View
from desktop.store.database import Row, change, rows
from desktop.store.errors import StoreDamaged
from desktop.store.veille import channels, messages
from desktop.store.veille.labels import of_subject
from desktop.store.veille.mutes import mutes
from desktop.store.veille.rows import storable
from desktop.store.veille.search import NOTHING, question

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_NEW = 99
"""More are not counted: a badge has two figures."""
REGRETTED = timedelta(minutes=1)
"""So long after it was asked for a removal can be undone: longer than that is offered."""

_LISTS = ("words", "hashtags", "people", "excluded", "instances")


def all_subjects(db: Database) -> tuple[Subject, ...]:
    """In the person's order, without those that are removed. Raises StoreDamaged."""
    found = rows(
        db,
        "SELECT id, name, role, made_of, group_name, is_paused FROM subject"
        " WHERE id NOT IN (SELECT id FROM removed_subject) ORDER BY position, id",
    )
    return tuple(map(_subject, found))


def save_subject(db: Database, subject: Subject) -> Subject:
    """Keep it, new ones last, and follow its channels; one that was removed comes back to its
    place, with what was counted of it. To be called inside a transaction."""
    is_known = bool(rows(db, "SELECT 1 FROM subject WHERE id = ?", (subject.id,)))
    values = (
        storable(subject.name),
        subject.role.value,
        storable(_made_of(subject)),
        storable(subject.group),
        subject.is_paused,
    )
    if is_known:
        change(
            db,
            "UPDATE subject SET name = ?, role = ?, made_of = ?, group_name = ?, is_paused = ?"
            " WHERE id = ?",
            (*values, subject.id),
        )
    else:
        change(
            db,
            "INSERT INTO subject (id, name, role, made_of, group_name, is_paused, position)"
            " VALUES (?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM subject))",
            (subject.id or None, *values),
        )
        number = subject.id or int(rows(db, "SELECT last_insert_rowid()")[0][0])
        subject = replace(subject, id=number)
    change(db, "DELETE FROM removed_subject WHERE id = ?", (subject.id,))
    _follow(db, subject)
    return subject


def remove_subject(db: Database, subject_id: int, now: datetime) -> None:
    """Follow it no longer; what was heard and counted of it goes later, see `clear_away`: saving it
    anew brings it back whole. To be called inside a transaction."""
    change(
        db,
        "INSERT OR REPLACE INTO removed_subject (id, at) VALUES (?, ?)",
        (subject_id, int(now.timestamp())),
    )


def clear_away(db: Database, most: int, now: datetime) -> int:
    """Take at most `most` messages from under subjects that were removed some time ago, and in the
    end what was counted of them; how many it met, 0 when none is left. To be called inside a
    transaction."""
    # One that lies ahead was removed before the clock was set back.
    gone = rows(
        db,
        "SELECT id FROM removed_subject WHERE at NOT BETWEEN ? AND ? LIMIT 1",
        (int((now - REGRETTED).timestamp()), int(now.timestamp())),
    )
    if not gone:
        return 0
    subject_id = int(gone[0][0])
    found = rows(
        db,
        "SELECT rowid FROM heard WHERE heard MATCH ? LIMIT ?",
        (f'labels : "{of_subject(subject_id)}"', most),
    )
    messages.detach(db, subject_id, [number for (number,) in found])
    if len(found) < most:
        _forget(db, subject_id)
    return max(len(found), 1)


def move_feed(db: Database, old: str, new: str) -> None:
    """A feed lies elsewhere for good: whoever names it names its new address, also who rests or was
    removed. To be called inside a transaction."""
    found = rows(db, "SELECT id, name, role, made_of, group_name, is_paused FROM subject")
    for subject in map(_subject, found):
        if any(feed.address == old for feed in subject.feeds):
            after = replace(subject, feeds=feeds_moved(subject.feeds, old, new))
            made_of = storable(_made_of(after))
            change(db, "UPDATE subject SET made_of = ? WHERE id = ?", (made_of, subject.id))


def put_in_order(db: Database, ids: Sequence[int]) -> None:
    for place, number in enumerate(ids, 1):
        change(db, "UPDATE subject SET position = ? WHERE id = ?", (place, number))


def seen(db: Database) -> dict[int, int]:
    """Of each subject the newest message that the person has seen."""
    return {int(number): int(newest) for number, newest in rows(db, "SELECT id, seen FROM subject")}


def mark_seen(db: Database, subject_id: int, message_id: int) -> None:
    """Never backwards."""
    change(
        db,
        "UPDATE subject SET seen = ? WHERE id = ? AND seen < ?",
        (message_id, subject_id, message_id),
    )


def new_counts(
    db: Database, views: Mapping[str, tuple[View, int]], now: datetime
) -> dict[str, int]:
    """Of each view how many messages came after the one named with it; muted ones left out,
    MOST_NEW at most."""
    muted = mutes(db, now)
    counted: dict[str, int] = {}
    for key, (view, newest) in views.items():
        asked = question(db, view, muted)
        counted[key] = 0
        if asked != NOTHING:
            found = rows(
                db,
                "SELECT COUNT(*) FROM (SELECT rowid FROM heard WHERE heard MATCH ? AND rowid > ?"
                " LIMIT ?)",
                (asked, newest, MOST_NEW),
            )
            counted[key] = int(found[0][0])
    return counted


def followers(db: Database, channel_id: int) -> tuple[tuple[Subject, bool], ...]:
    """The subjects that follow it and are awake; with True, whatever it says."""
    whole: dict[int, int] = dict(
        rows(
            db,
            "SELECT subject_id, takes_all FROM followed WHERE channel_id = ?",
            (channel_id,),
        )
    )
    return tuple(
        (subject, bool(whole[subject.id]))
        for subject in all_subjects(db)
        if subject.id in whole and not subject.is_paused
    )


def _forget(db: Database, subject_id: int) -> None:
    """Nothing is left of a subject that was removed."""
    for table in ("tally", "x_count", "x_counted", "lesson", "told"):
        change(db, f"DELETE FROM {table} WHERE subject_id = ?", (subject_id,))
    for table in ("subject", "removed_subject"):
        change(db, f"DELETE FROM {table} WHERE id = ?", (subject_id,))
    channels.forget_unfollowed(db)


def _follow(db: Database, subject: Subject) -> None:
    asked = "SELECT channel_id, takes_all FROM followed WHERE subject_id = ?"
    before = {tuple(row) for row in rows(db, asked, (subject.id,))}
    change(db, "DELETE FROM followed WHERE subject_id = ?", (subject.id,))
    whole = {feed.address for feed in subject.feeds if feed.takes_all}
    # A paused one keeps its channels, which rest: what they brought stays known as theirs.
    for one in channels_of(replace(subject, is_paused=False)):
        watched = channels.channel(db, one)
        takes_all = one.kind is SourceKind.FEED and one.address in whole
        change(
            db,
            "INSERT OR IGNORE INTO followed (subject_id, channel_id, takes_all) VALUES (?, ?, ?)",
            (subject.id, watched.id, takes_all),
        )
        if (watched.id, takes_all) not in before:
            channels.read_anew(db, watched.id)
    channels.forget_unfollowed(db)


def _made_of(subject: Subject) -> str:
    made: dict[str, Any] = {name: list(getattr(subject, name)) for name in _LISTS}
    made["language"], made["place"] = subject.language, subject.place
    made["practises"] = subject.practises
    made["feeds"] = [[feed.address, feed.title, feed.takes_all] for feed in subject.feeds]
    return json.dumps(made, ensure_ascii=False)


def _subject(row: Row) -> Subject:
    number, name, role, made_of, group, is_paused = row
    try:
        made = json.loads(made_of)
        lists = {key: tuple(map(str, made.get(key, ()))) for key in _LISTS}
        return Subject(
            name=name,
            role=Role(role),
            **lists,
            language=str(made.get("language", "")),
            place=str(made.get("place", "")),
            practises=str(made.get("practises", "")),
            feeds=tuple(
                Feed(str(address), str(title), bool(whole))
                for address, title, whole in made.get("feeds", ())
            ),
            group=group,
            is_paused=bool(is_paused),
            id=number,
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise StoreDamaged(str(error)) from error

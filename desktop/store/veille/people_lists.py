"""People kept by theme."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from desktop.core.veille.message import Author
from desktop.core.veille.people import Listed, PeopleList
from desktop.store.database import change, rows
from desktop.store.veille.rows import storable

if TYPE_CHECKING:
    from sqlite_utils import Database


def all_lists(db: Database) -> tuple[PeopleList, ...]:
    """By name, each with its people in the order in which they came."""
    found = rows(
        db,
        "SELECT l.id, l.name, p.handle, p.name, p.note FROM people_list AS l"
        " LEFT JOIN listed AS p ON p.list_id = l.id ORDER BY l.name, l.id, p.place",
    )
    made = []
    for (number, name), people in groupby(found, key=itemgetter(0, 1)):
        listed = tuple(
            Listed(handle, their_name, note)
            for _, _, handle, their_name, note in people
            if handle is not None
        )
        made.append(PeopleList(name, listed, number))
    return tuple(made)


def save(db: Database, people_list: PeopleList) -> PeopleList:
    """Keep it as it stands; new where its id is 0. To be called inside a transaction."""
    name = storable(people_list.name)
    if people_list.id and rows(db, "SELECT 1 FROM people_list WHERE id = ?", (people_list.id,)):
        change(db, "UPDATE people_list SET name = ? WHERE id = ?", (name, people_list.id))
    else:
        change(
            db,
            "INSERT INTO people_list (id, name) VALUES (?, ?)",
            (people_list.id or None, name),
        )
        number = people_list.id or int(rows(db, "SELECT last_insert_rowid()")[0][0])
        people_list = replace(people_list, id=number)
    change(db, "DELETE FROM listed WHERE list_id = ?", (people_list.id,))
    for listed in people_list.people:
        put_in(db, people_list.id, listed)
    return people_list


def remove(db: Database, list_id: int) -> None:
    change(db, "DELETE FROM people_list WHERE id = ?", (list_id,))


def put_in(db: Database, list_id: int, listed: Listed) -> None:
    """One person once; a later word about them stands."""
    handle = storable(listed.handle)
    change(
        db,
        "INSERT INTO listed (list_id, author_key, handle, name, note, place)"
        " VALUES (?, ?, ?, ?, ?,"
        " (SELECT COALESCE(MAX(place), 0) + 1 FROM listed WHERE list_id = ?))"
        " ON CONFLICT (list_id, author_key) DO UPDATE SET handle = excluded.handle,"
        " name = excluded.name, note = excluded.note",
        (
            list_id,
            Author(listed.name, handle).key,
            handle,
            storable(listed.name),
            storable(listed.note),
            list_id,
        ),
    )

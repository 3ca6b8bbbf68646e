"""The groups of hashtags that the shop saved, in the order of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.hashtags.group import Group
from desktop.store.database import change, rows

if TYPE_CHECKING:
    from sqlite_utils import Database


def all_groups(db: Database) -> tuple[Group, ...]:
    found = rows(db, "SELECT id, name, tags FROM hashtag_group ORDER BY name, id")
    return tuple(Group(number, name, tuple(tags.split())) for number, name, tags in found)


def save(db: Database, name: str, tags: tuple[str, ...]) -> int:
    """Keep the tags under this name, in place of what it held; the group's number."""
    change(
        db,
        "INSERT INTO hashtag_group (name, tags) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET tags = excluded.tags",
        (name, " ".join(tags)),
    )
    return int(rows(db, "SELECT id FROM hashtag_group WHERE name = ?", (name,))[0][0])


def remove(db: Database, group: int) -> None:
    change(db, "DELETE FROM hashtag_group WHERE id = ?", (group,))

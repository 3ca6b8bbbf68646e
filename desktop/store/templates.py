"""The person's own templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.templates import Template
from desktop.store.database import change, rows
from desktop.store.tweet_rows import storable

if TYPE_CHECKING:
    from sqlite_utils import Database


def own(db: Database) -> tuple[Template, ...]:
    """In the order in which they were made."""
    found = rows(db, "SELECT id, name, text FROM template ORDER BY id")
    return tuple(Template(name, text, number) for number, name, text in found)


def put(db: Database, template: Template) -> None:
    """Keep it: as a new one where its id is 0, else over (or again as) the one of that id."""
    change(
        db,
        "INSERT INTO template (id, name, text) VALUES (?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text",
        (template.id or None, storable(template.name), storable(template.text)),
    )


def remove(db: Database, number: int) -> None:
    change(db, "DELETE FROM template WHERE id = ?", (number,))

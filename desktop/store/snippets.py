"""The person's short words and what each stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.snippets import Snippet
from desktop.store.database import change, rows
from desktop.store.tweet_rows import storable

if TYPE_CHECKING:
    from sqlite_utils import Database


def every(db: Database) -> tuple[Snippet, ...]:
    """By their short words."""
    found = rows(db, "SELECT short, text FROM snippet ORDER BY short")
    return tuple(Snippet(short, text) for short, text in found)


def put(db: Database, snippet: Snippet) -> None:
    """Keep it, over an earlier one of the same short word."""
    change(
        db,
        "INSERT INTO snippet (short, text) VALUES (?, ?)"
        " ON CONFLICT (short) DO UPDATE SET text = excluded.text",
        (storable(snippet.short), storable(snippet.text)),
    )


def remove(db: Database, short: str) -> None:
    change(db, "DELETE FROM snippet WHERE short = ?", (short,))

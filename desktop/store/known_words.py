"""The person's own dictionary: words that are right here, in lower case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.store.database import change, rows

if TYPE_CHECKING:
    from sqlite_utils import Database


def known_words(db: Database) -> frozenset[str]:
    return frozenset(word for (word,) in rows(db, "SELECT word FROM known_word"))


def add(db: Database, word: str) -> None:
    """Know a word; one that is known stays so."""
    change(db, "INSERT OR IGNORE INTO known_word (word) VALUES (?)", (word,))


def remove(db: Database, word: str) -> None:
    change(db, "DELETE FROM known_word WHERE word = ?", (word,))

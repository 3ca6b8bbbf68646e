"""The person's own dictionary in the plan's file."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from desktop.services.dictionary import OwnDictionary
from desktop.store import known_words
from desktop.store.database import open_plan


def test_words_are_kept_once_and_can_be_taken_out(db: Database) -> None:
    known_words.add(db, "flognarde")
    known_words.add(db, "flognarde")
    known_words.add(db, "l'épi")
    assert known_words.known_words(db) == {"flognarde", "l'épi"}
    known_words.remove(db, "flognarde")
    known_words.remove(db, "never there")
    assert known_words.known_words(db) == {"l'épi"}


def test_capitals_and_apostrophes_make_no_other_word(path: Path) -> None:
    own = OwnDictionary(lambda: open_plan(path))
    assert own.add(" L’Épi ") == {"l'épi"}
    assert own.add("l'épi") == {"l'épi"}
    assert own.add("  ") == {"l'épi"}
    assert own.words() == {"l'épi"}
    assert own.remove("L'ÉPI") == frozenset()

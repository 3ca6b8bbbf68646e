"""The person's own dictionary, kept: words that they added by hand."""

from __future__ import annotations

from desktop.store import known_words
from desktop.store.database import OpenPlan


class OwnDictionary:
    """Words are kept in lower case, with a plain apostrophe: `L’Épi` and `l'épi` are one."""

    def __init__(self, open_plan: OpenPlan) -> None:
        self._open = open_plan

    def words(self) -> frozenset[str]:
        with self._open() as db:
            return known_words.known_words(db)

    def add(self, word: str) -> frozenset[str]:
        """What is known then. A word of blanks alone is no word."""
        with self._open() as db:
            if kept := _kept(word):
                known_words.add(db, kept)
            return known_words.known_words(db)

    def remove(self, word: str) -> frozenset[str]:
        """What is known then."""
        with self._open() as db:
            known_words.remove(db, _kept(word))
            return known_words.known_words(db)


def _kept(word: str) -> str:
    return word.strip().lower().replace("’", "'")

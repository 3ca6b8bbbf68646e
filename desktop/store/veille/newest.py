"""Beginnings of words, looked for among the newest messages before the index is asked.

Of some letters that it has not as a prefix of its own (see schema.py) the index reads every word
that begins with them, to the oldest message, before it gives the newest: with a million messages
90 ms for a word that stands in each of them, and 440 for many such words (tests/bench). What is
that common fills a page from among the newest; what is rare the index finds in a few.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.veille.view import View
from desktop.store.database import Row, rows, translated
from desktop.store.veille.rows import author_indexed, words_indexed
from desktop.store.veille.search import beginnings, question

if TYPE_CHECKING:
    from sqlite_utils import Database

    from desktop.core.veille.mute import Mute

STEPS = (150, 600)
"""So many candidates are looked at, and then, where they are too few, so many more."""
_SCRATCH = """
    CREATE VIRTUAL TABLE heard USING fts5 (
        words, author, content = '', tokenize = 'unicode61 remove_diacritics 2'
    )
"""
"""As the index of the file takes texts apart, so that both find the same."""


def page_of_newest(
    db: Database, view: View, mutes: Sequence[Mute], since: int, until: int, limit: int
) -> list[int] | None:
    """The ids of the `limit` newest from `since` to before `until`, newest first; None where the
    newest candidates do not tell, or nothing is gained by asking them."""
    asked = beginnings(view.asked)
    if not asked:
        return None
    wider = question(db, replace(view, asked=asked.without), mutes)
    found: list[int] = []
    for step in STEPS:
        candidates = rows(
            db,
            "SELECT id, title, text, author_name, author_handle FROM message WHERE id IN ("
            " SELECT rowid FROM heard WHERE heard MATCH ? AND rowid >= ? AND rowid < ?"
            " ORDER BY rowid DESC LIMIT ?) ORDER BY id DESC",
            (wider, since, until, step),
        )
        found += _having(candidates, asked.question)
        if len(found) >= limit or len(candidates) < step:
            return found[:limit]
        until = candidates[-1][0]
    return None


def _having(candidates: Sequence[Row], asked: str) -> list[int]:
    """Those of them that the question finds, newest first."""
    from sqlite_utils import Database

    scratch = Database(memory=True, execute_plugins=False)
    try:
        with translated():
            scratch.execute(_SCRATCH)
            scratch.conn.executemany(
                "INSERT INTO heard (rowid, words, author) VALUES (?, ?, ?)",
                (
                    (number, words_indexed(title, text), author_indexed(name, handle))
                    for number, title, text, name, handle in candidates
                ),
            )
        found = rows(
            scratch, "SELECT rowid FROM heard WHERE heard MATCH ? ORDER BY rowid DESC", (asked,)
        )
    finally:
        scratch.close()
    return [number for (number,) in found]

"""How the columns are set up survives the file, and a layout that cannot be read loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.layout import AS_MADE, ColumnLook, Layout, Sieve
from desktop.core.veille.message import Mood
from desktop.store.database import change, immediate
from desktop.store.veille import layouts
from desktop.store.veille.database import open_veille

LAID = Layout(
    (
        ColumnLook("l2", 300, Sieve(frozenset({SourceKind.FEED}), Mood.NEGATIVE), 77),
        ColumnLook("1"),
    ),
    is_together=True,
    place=1 << 50,
)


def test_a_layout_is_read_as_it_was_kept(tmp_path: Path) -> None:
    with open_veille(tmp_path / "veille.db") as db:
        assert layouts.layout(db) == AS_MADE
        with immediate(db):
            layouts.keep(db, LAID)
    with open_veille(tmp_path / "veille.db") as db:
        assert layouts.layout(db) == LAID


@pytest.mark.parametrize(
    "value", ["", "{", "[]", '{"columns": [1]}', '{"columns": [{"key": "1"}]}', '{"place": "x"}']
)
def test_a_layout_that_cannot_be_read_is_the_first_one_again(tmp_path: Path, value: str) -> None:
    with open_veille(tmp_path / "veille.db") as db:
        with immediate(db):
            change(db, "INSERT INTO meta (key, value) VALUES ('layout', ?)", (value,))
        assert layouts.layout(db) == AS_MADE

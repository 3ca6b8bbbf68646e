"""Steps from one format to the next: all of a step or nothing of it, by one process at a time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.store.database import change, connect_unchecked, identity, rows
from desktop.store.errors import StoreDamaged, StoreError, StoreNewer
from desktop.store.migrations import migrate
from desktop.store.schema import APPLICATION_ID, MIGRATIONS, VERSION

SECOND = ("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT",)
BROKEN = ("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT", "CREATE NONSENSE")


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    return tmp_path / "plan.db"


def test_a_new_file_says_whose_it_is_and_in_which_format(empty: Path) -> None:
    with connect_unchecked(empty, create=True) as db:
        migrate(db)
        assert identity(db) == (APPLICATION_ID, VERSION)


def test_migrating_again_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    with connect_unchecked(path) as db:
        migrate(db)
    assert path.read_bytes() == before


def test_an_older_file_keeps_its_rows(path: Path) -> None:
    with connect_unchecked(path) as db:
        migrate(db, (*MIGRATIONS, SECOND))
        assert identity(db) == (APPLICATION_ID, VERSION + 1)
        assert rows(db, "SELECT handle FROM account") == [("pain",)]
        assert rows(db, "SELECT * FROM later") == []


def test_a_step_that_fails_leaves_the_format_before_it(path: Path) -> None:
    with connect_unchecked(path) as db:
        with pytest.raises(StoreError):
            migrate(db, (*MIGRATIONS, BROKEN))
        assert identity(db) == (APPLICATION_ID, VERSION)
        assert rows(db, "SELECT name FROM sqlite_schema WHERE name = 'half'") == []


def test_a_newer_file_is_refused(path: Path) -> None:
    with connect_unchecked(path) as db:
        migrate(db, (*MIGRATIONS, SECOND))
        with pytest.raises(StoreNewer):
            migrate(db)


def test_another_programs_file_is_refused(empty: Path) -> None:
    with connect_unchecked(empty, create=True) as db:
        change(db, "PRAGMA application_id = 42")
        with pytest.raises(StoreDamaged):
            migrate(db)


def test_four_at_once_make_one_plan(empty: Path) -> None:
    def start(_: int) -> tuple[int, int]:
        with connect_unchecked(empty, create=True) as db:
            migrate(db, (*MIGRATIONS, SECOND))
            return identity(db)

    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(start, range(4))) == {(APPLICATION_ID, VERSION + 1)}

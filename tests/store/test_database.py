"""A connection to the plan: what it promises, and what it calls what goes wrong."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from desktop.store.database import change, connect_unchecked, immediate, open_plan, rows
from desktop.store.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreMissing,
    StoreNewer,
)
from desktop.store.schema import VERSION


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("busy_timeout", 5000),
    ],
)
def test_every_connection_is_as_safe_as_it_should_be(
    db: Database, pragma: str, value: str | int
) -> None:
    assert rows(db, f"PRAGMA {pragma}") == [(value,)]


def test_a_transaction_is_kept_whole(path: Path) -> None:
    with open_plan(path) as db, immediate(db):
        change(db, "INSERT INTO meta VALUES ('a', '1')")
    with open_plan(path) as db:
        assert rows(db, "SELECT value FROM meta WHERE key = 'a'") == [("1",)]


def test_a_transaction_that_fails_leaves_nothing(path: Path) -> None:
    with pytest.raises(RuntimeError), open_plan(path) as db, immediate(db):
        change(db, "INSERT INTO meta VALUES ('a', '1')")
        raise RuntimeError
    with open_plan(path) as db:
        assert rows(db, "SELECT * FROM meta WHERE key = 'a'") == []
        assert not db.conn.in_transaction


def test_a_refused_row_is_a_store_error(db: Database) -> None:
    with pytest.raises(StoreError), immediate(db):
        change(db, "INSERT INTO tweet (uuid) VALUES ('a')")


def test_a_text_is_not_taken_for_a_number(db: Database) -> None:
    with pytest.raises(StoreError), immediate(db):
        change(db, "INSERT INTO part (tweet_id, position, text) VALUES ('one', 'two', 'x')")


def test_a_file_held_by_another_program_is_busy(path: Path, db: Database) -> None:
    change(db, "PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBusy), immediate(db):
            pass


def test_a_missing_file_is_never_made_in_passing(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing), open_plan(tmp_path / "plan.db"):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"not a database" * 1000, b"SQLite format 3\0" * 300])
def test_a_file_of_something_else_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "plan.db"
    path.write_bytes(content)
    with pytest.raises(StoreDamaged), open_plan(path):
        pass
    assert path.read_bytes() == content


def test_another_programs_database_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute("CREATE TABLE tweet (id)")
    with pytest.raises(StoreDamaged), open_plan(path):
        pass


def test_a_newer_file_is_refused_and_left_as_it_was(path: Path) -> None:
    with connect_unchecked(path) as db:
        change(db, f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(StoreNewer), open_plan(path):
        pass
    assert path.read_bytes() == before


def test_an_undecodable_text_is_shown_rather_than_ending_the_listing(db: Database) -> None:
    change(db, "INSERT INTO meta VALUES ('a', CAST(x'41ff42' AS TEXT))")
    assert rows(db, "SELECT value FROM meta WHERE key = 'a'") == [("A\ufffdB",)]

"""A file of an earlier format is brought up to date by who writes, and not read before."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.veille.subject import Subject
from desktop.store.database import immediate
from desktop.store.errors import StoreMissing
from desktop.store.veille import subjects, x_counts
from desktop.store.veille.database import open_veille, read_veille
from desktop.store.veille.schema import APPLICATION_ID, MIGRATIONS
from tests.workshop import START


def earlier(path: Path) -> None:
    """A file as the first format had it, with one subject."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute(
            "INSERT INTO subject (name, role, made_of) VALUES ('Lune', 'shop', '{}')"
        )
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()


def test_what_was_followed_is_there_after_the_format_changed(tmp_path: Path) -> None:
    path = tmp_path / "veille.db"
    earlier(path)
    with open_veille(path) as db:
        assert [one.name for one in subjects.all_subjects(db)] == ["Lune"]
        with immediate(db):
            x_counts.asked(db, 1, START)
        assert x_counts.asked_at(db, 1) == START.replace(microsecond=0)


def test_a_file_not_yet_up_to_date_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "veille.db"
    earlier(path)
    with pytest.raises(StoreMissing), read_veille(path):
        pass
    with open_veille(path):
        pass
    with read_veille(path) as db:
        assert [one.name for one in subjects.all_subjects(db)] == ["Lune"]


def test_a_subject_that_goes_takes_its_counts_with_it(tmp_path: Path) -> None:
    with open_veille(tmp_path / "veille.db") as db:
        with immediate(db):
            kept = subjects.save_subject(db, Subject("Lune", words=("lune",)))
            x_counts.asked(db, kept.id, START)
            subjects.remove_subject(db, kept.id, START)
            later = START + 2 * subjects.REGRETTED
            while subjects.clear_away(db, 10, later):
                pass
        assert x_counts.asked_at(db, kept.id) is None

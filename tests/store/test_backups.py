"""Copies of the plan: checked, thinned as they age, and put back whole."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.store import backups
from desktop.store.database import change, open_plan, rows
from desktop.store.errors import StoreError

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def mark(path: Path, value: str) -> None:
    with open_plan(path) as db:
        change(db, "INSERT OR REPLACE INTO meta VALUES ('mark', ?)", (value,))


def read(path: Path) -> str:
    with open_plan(path) as db:
        return str(rows(db, "SELECT value FROM meta WHERE key = 'mark'")[0][0])


def test_a_copy_holds_what_the_plan_held(path: Path, tmp_path: Path) -> None:
    mark(path, "before")
    copy = backups.back_up(path, tmp_path / "backups", NOON)
    mark(path, "after")
    assert read(copy) == "before"
    assert copy.stat().st_mode & 0o077 == 0
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]


def test_a_copy_can_be_made_while_the_plan_is_open(path: Path, tmp_path: Path) -> None:
    with open_plan(path):
        assert backups.back_up(path, tmp_path / "backups", NOON).exists()


def test_a_damaged_plan_is_not_copied_over_sound_ones(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for day in range(5):
        backups.back_up(path, folder, NOON + timedelta(days=day))
    content = bytearray(path.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    path.write_bytes(content)
    with pytest.raises(StoreError):
        backups.back_up(path, folder, NOON + timedelta(days=9))
    assert len(backups.times(folder)) == 5
    assert not list(folder.glob("*.part*"))


def test_a_copy_is_put_back(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    mark(path, "good")
    backups.back_up(path, folder, NOON)
    path.unlink()
    backups.restore(folder, NOON, path)
    assert read(path) == "good"


@pytest.mark.parametrize("content", [b"", b"rotten", b"SQLite format 3\0" * 500])
def test_an_unsound_copy_is_not_put_back(path: Path, tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "backups"
    backups.back_up(path, folder, NOON).write_bytes(content)
    path.unlink()
    with pytest.raises(StoreError):
        backups.restore(folder, NOON, path)
    assert not path.exists()


def test_a_damaged_plan_is_moved_aside_with_its_journal(path: Path) -> None:
    journal = path.with_name("plan.db-journal")
    content = path.read_bytes()
    journal.write_bytes(b"hot")
    aside = backups.move_aside(path, NOON)
    assert aside is not None
    assert aside.read_bytes() == content
    assert aside.with_name(aside.name + "-journal").read_bytes() == b"hot"
    assert not path.exists()
    assert not journal.exists()


def test_two_damaged_plans_in_one_second_are_both_kept(path: Path) -> None:
    first = backups.move_aside(path, NOON)
    path.write_bytes(b"second")
    second = backups.move_aside(path, NOON)
    assert first is not None
    assert second is not None
    assert first != second
    assert first.exists()
    assert second.read_bytes() == b"second"


def test_moving_aside_nothing_is_nothing(tmp_path: Path) -> None:
    assert backups.move_aside(tmp_path / "plan.db", NOON) is None


def test_copies_are_thinned_to_five_last_seven_days_and_eight_weeks() -> None:
    hourly = [NOON - timedelta(hours=hours) for hours in range(24 * 120)]
    kept = backups.kept(hourly)
    assert set(hourly[:5]) <= kept
    days = {at.date() for at in kept}
    assert {NOON.date() - timedelta(days=days) for days in range(7)} <= days
    weeks = {at.isocalendar()[:2] for at in kept}
    assert len(weeks) == 8
    assert len(kept) <= 5 + 7 + 8


def test_the_newest_copy_is_always_kept() -> None:
    for count in range(1, 60):
        made = [NOON - timedelta(minutes=31 * number) for number in range(count)]
        assert NOON in backups.kept(made)


def test_thinning_leaves_other_files_alone(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    mine = folder / "plan-mine.db"
    mine.write_bytes(b"a copy that the person made")
    for minute in range(12):
        backups.back_up(path, folder, NOON + timedelta(minutes=minute))
    assert mine.exists()
    # Five last; the day and the week are those of the newest.
    assert len(backups.times(folder)) == 5

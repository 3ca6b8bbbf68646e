"""Copies of the plan, made and read through SQLite alone, thinned as they age.

Kept: the last 5, the last of each of 7 days, the last of each of 8 weeks. An older copy goes only
after a newer one was checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop import journal
from desktop.store.checks import quick_check
from desktop.store.database import check_ours, connect_unchecked, translated

_NAME = "plan-%Y%m%dT%H%M%SZ.db"
_LAST = 5
_DAYS = 7
_WEEKS = 8
_OWNER_ONLY = 0o600


def back_up(plan: Path, folder: Path, at: datetime) -> Path:
    """Copy the plan, check the copy, then thin out the older ones; where it lies.

    Raises StoreError; the copies that were there are then still there.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    copy = path_of(folder, at)
    copy_plan(plan, copy)
    _thin(folder)
    return copy


def restore(folder: Path, at: datetime, plan: Path) -> None:
    """Put a copy in the plan's place. Raises StoreError, and changes nothing, if it is unsound."""
    copy_plan(path_of(folder, at), plan)


def path_of(folder: Path, at: datetime) -> Path:
    """Where the copy lies that was made then."""
    return folder / at.strftime(_NAME)


def times(folder: Path) -> tuple[datetime, ...]:
    """When each copy in the folder was made, oldest first."""
    found = []
    for path in folder.glob("plan-*.db"):
        with suppress(ValueError):
            found.append(datetime.strptime(path.name, _NAME).replace(tzinfo=UTC))
    return tuple(sorted(found))


def kept(made: Iterable[datetime]) -> frozenset[datetime]:
    """Which of these copies stay."""
    newest_first = sorted(made, reverse=True)
    return frozenset(
        newest_first[:_LAST]
        + _newest_of_each(newest_first, lambda at: at.date().isoformat(), _DAYS)
        + _newest_of_each(newest_first, lambda at: str(at.isocalendar()[:2]), _WEEKS)
    )


def move_aside(plan: Path, at: datetime) -> Path | None:
    """Rename a damaged plan, never delete it; where it lies now, None where there was none.

    Its rollback journal goes along: left behind, it would be played into the file restored.
    """
    aside = _free_name(plan.with_name(f"{plan.stem}-damaged-{at:%Y%m%dT%H%M%SZ}{plan.suffix}"))
    there = plan.exists()
    for tail in ("", "-journal", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            plan.with_name(plan.name + tail).replace(aside.with_name(aside.name + tail))
    journal.sync_folder(plan.parent)
    return aside if there else None


def copy_plan(source: Path, target: Path) -> None:
    """A sound copy of a plan, of one moment. Raises StoreError, and leaves `target` as it was.

    Under another name first: a half-made copy must never be taken for one.
    """
    unfinished = target.with_name(target.name + ".part")
    _discard(unfinished)
    try:
        with (
            connect_unchecked(source) as origin,
            connect_unchecked(unfinished, create=True) as copy,
            translated(),
        ):
            origin.conn.backup(copy.conn)
        with connect_unchecked(unfinished) as copy:
            check_ours(copy)
            quick_check(copy)
        unfinished.chmod(_OWNER_ONLY)
        unfinished.replace(target)
        journal.sync_folder(target.parent)
    finally:
        _discard(unfinished)


def _discard(unfinished: Path) -> None:
    unfinished.unlink(missing_ok=True)
    unfinished.with_name(unfinished.name + "-journal").unlink(missing_ok=True)


def _thin(folder: Path) -> None:
    made = times(folder)
    for at in set(made) - kept(made):
        path_of(folder, at).unlink(missing_ok=True)


def _newest_of_each(
    newest_first: list[datetime], age: Callable[[datetime], str], count: int
) -> list[datetime]:
    newest: dict[str, datetime] = {}
    for at in newest_first:
        newest.setdefault(age(at), at)
    return list(newest.values())[:count]


def _free_name(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free

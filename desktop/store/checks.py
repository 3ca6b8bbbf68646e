"""Whether a file is a whole and sound SQLite database."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from desktop.store.database import Row, rows
from desktop.store.errors import StoreDamaged
from desktop.store.schema import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database


def quick_check(db: Database) -> None:
    """Raise StoreDamaged for what SQLite can see (40 ms for 100,000 tweets).

    It sees lost, torn and mixed-up pages. It does not see a letter changed inside a text: the
    fingerprint of each plan does.
    """
    said = rows(db, "PRAGMA quick_check(1)")
    if said != [("ok",)]:
        raise StoreDamaged(str(said))


def schema_check(db: Database) -> None:
    """Raise StoreDamaged where the tables of an up-to-date plan are not the ones we made.

    A bit flipped in a column's name leaves a sound database that answers no question of ours.
    """
    if _schema(db) != _ours(MIGRATIONS):
        raise StoreDamaged("other tables than ours")


@cache
def _ours(migrations: tuple[tuple[str, ...], ...]) -> list[Row]:
    from sqlite_utils import Database

    fresh = Database(memory=True, execute_plugins=False)
    try:
        for step in migrations:
            for statement in step:
                fresh.execute(statement)
        return _schema(fresh)
    finally:
        fresh.close()


def _schema(db: Database) -> list[Row]:
    return rows(db, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")

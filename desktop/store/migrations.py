"""Bringing a plan's file to this program's format, safely beside another process doing the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.store.database import change, identity, immediate
from desktop.store.errors import StoreDamaged, StoreNewer
from desktop.store.schema import APPLICATION_ID, MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database


def migrate(db: Database, migrations: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
    """Run the steps that the file lacks, each in a transaction of its own.

    The version is read under the lock: of four threads that migrated at once without it, three
    failed. Raises StoreNewer for a file that is ahead, and StoreDamaged for a foreign one.
    """
    while _step(db, migrations):
        pass


def _step(db: Database, migrations: tuple[tuple[str, ...], ...]) -> bool:
    with immediate(db):
        application, version = identity(db)
        if application not in (0, APPLICATION_ID) or (application == 0 and version != 0):
            raise StoreDamaged("not a plan of ours")
        if version > len(migrations):
            raise StoreNewer(str(version))
        if version == len(migrations):
            return False
        for statement in migrations[version]:
            change(db, statement)
        # Pragmas take no parameters; both are our own integers.
        change(db, f"PRAGMA application_id = {APPLICATION_ID}")
        change(db, f"PRAGMA user_version = {version + 1}")
    return True

"""One short-lived connection to the veille: to write, on one lane alone, or to read beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.store.database import identity, immediate, rows, sqlite3_in_use, translated
from desktop.store.errors import StoreDamaged, StoreMissing, StoreNewer
from desktop.store.veille.schema import APPLICATION_ID, MIGRATIONS, VERSION

if TYPE_CHECKING:
    from sqlite_utils import Database

_BUSY_S = 5.0
_EVERYBODY = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA cell_size_check = ON",
)
_WRITERS = (
    "PRAGMA journal_mode = WAL",
    # A power cut may take back the last messages, which are then heard again.
    "PRAGMA synchronous = NORMAL",
    # What is forgotten is not to be found in the file's free pages.
    "PRAGMA secure_delete = ON",
)


@contextmanager
def open_veille(path: Path) -> Iterator[Database]:
    """The veille to write in, made or brought up to date where it must be.

    Raises StoreError: StoreNewer for a later format and StoreDamaged for what is none of ours,
    both of which leave everything as it was.
    """
    is_new = not path.exists()
    with _connected(path, "rwc") as db:
        if not is_new:
            _check_ours(db)
        with translated():
            for pragma in _WRITERS:
                db.execute(pragma).fetchall()
        if identity(db) != (APPLICATION_ID, VERSION):
            _migrate(db)
        yield db


@contextmanager
def read_veille(path: Path) -> Iterator[Database]:
    """The veille to read in, beside the one that writes. Raises StoreMissing where there is none.

    SQLite before 3.51.3 may damage a file whose log is reset by two connections at once. This one
    writes nothing and never empties the log: it is opened for reading alone.
    """
    if not path.exists():
        raise StoreMissing(path.name)
    with _connected(path, "ro") as db:
        _check_ours(db)
        # Made, or brought up to date, by the first that writes; until then there is nothing to see.
        if identity(db)[1] < VERSION:
            raise StoreMissing("it is being made")
        yield db


def copy_veille(source: Path, target: Path) -> None:
    """A copy of one moment, while others write. Raises StoreError."""
    with _connected(source, "ro") as origin, _connected(target, "rwc") as copy, translated():
        origin.conn.backup(copy.conn)


def check_veille(path: Path) -> None:
    """Raises StoreDamaged for what is no sound veille of ours, StoreNewer for a later format."""
    with _connected(path, "rw") as db:
        _check_ours(db)
        if rows(db, "PRAGMA quick_check(1)") != [("ok",)]:
            raise StoreDamaged("not sound")


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a damaged file and what lies beside it; where it is then. Raises OSError."""
    stamp = f"{now:%Y-%m-%d-%H%M%S}"
    aside = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    for end in ("", "-wal", "-shm"):
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + end))
    return aside


@contextmanager
def _connected(path: Path, mode: str) -> Iterator[Database]:
    from sqlite_utils import Database

    address = f"{path.absolute().as_uri()}?mode={mode}"
    with translated():
        connection = sqlite3_in_use().connect(
            address, uri=True, timeout=_BUSY_S, isolation_level=None
        )
        with closing(connection):
            db = Database(connection, execute_plugins=False)
            for pragma in _EVERYBODY:
                db.execute(pragma)
            yield db


def _check_ours(db: Database) -> None:
    application, version = identity(db)
    if (application, version) == (0, 0) and not rows(db, "SELECT 1 FROM sqlite_master LIMIT 1"):
        # Made by an open that was cut off before its first table.
        return
    if application != APPLICATION_ID:
        raise StoreDamaged("not a veille of ours")
    if version > VERSION:
        raise StoreNewer(str(version))


def _migrate(db: Database) -> None:
    with immediate(db):
        # Read under the lock: another process may have done it meanwhile.
        version = identity(db)[1]
        for step in MIGRATIONS[version:]:
            for statement in step:
                db.execute(statement)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")

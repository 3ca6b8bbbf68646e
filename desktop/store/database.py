"""One short-lived connection to the plan: opened safely, spoken to, closed.

Every statement goes through `rows` or `change`, so that what SQLite says is always one of the
errors of `errors.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.store.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreMissing,
    StoreNewer,
    StoreReadOnly,
)
from desktop.store.schema import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    from sqlite_utils import Database as Database  # the floors above name it from here

OpenPlan = Callable[[], "AbstractContextManager[Database]"]
"""Opens the plan for one job, on the thread that calls it."""

Row = tuple[Any, ...]

_BUSY_S = 5.0

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # FULL: with less, a power cut may take back the claim of a tweet that has already left.
    "PRAGMA synchronous = FULL",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)

# https://www.sqlite.org/rescode.html: the primary code is the low byte.
_NAMED: dict[int, type[StoreError]] = {
    3: StoreReadOnly,  # SQLITE_PERM
    5: StoreBusy,  # SQLITE_BUSY
    6: StoreBusy,  # SQLITE_LOCKED
    8: StoreReadOnly,  # SQLITE_READONLY
    11: StoreDamaged,  # SQLITE_CORRUPT
    13: StoreFull,  # SQLITE_FULL
    14: StoreReadOnly,  # SQLITE_CANTOPEN: the file is there, so its journal could not be made
    26: StoreDamaged,  # SQLITE_NOTADB
}
_CODE = 0xFF

# A flipped bit can make a text undecodable; it must be shown and judged, not end the listing.
_LENIENT = partial(str, encoding="utf-8", errors="replace")
_UNDECODABLE = "Could not decode to UTF-8"


@contextmanager
def open_plan(path: Path) -> Iterator[Database]:
    """The plan as this program writes it. Raises StoreError, of which StoreMissing and StoreNewer
    leave everything as it was."""
    with connect_unchecked(path) as db:
        if identity(db) != (APPLICATION_ID, VERSION):
            check_ours(db)
            raise StoreDamaged("the plan's format was not brought up to date")
        yield db


@contextmanager
def connect_unchecked(path: Path, *, create: bool = False) -> Iterator[Database]:
    """Any SQLite file, before it is known to be a sound plan of this version."""
    from sqlite_utils import Database

    if not create and not path.exists():
        raise StoreMissing(path.name)
    address = f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
    with translated():
        connection = sqlite3_in_use().connect(
            address, uri=True, timeout=_BUSY_S, isolation_level=None
        )
        with closing(connection):
            # Plugins that happen to be installed must not run in our process.
            db = Database(connection, execute_plugins=False)
            for pragma in _PRAGMAS:
                db.execute(pragma)
            yield db


def identity(db: Database) -> tuple[int, int]:
    """Whose file it is and in which format: `application_id` and `user_version`."""
    return rows(db, "PRAGMA application_id")[0][0], rows(db, "PRAGMA user_version")[0][0]


def check_ours(db: Database) -> None:
    """Raise StoreDamaged for a foreign file and StoreNewer for a later format; write nothing."""
    application, version = identity(db)
    if application != APPLICATION_ID:
        raise StoreDamaged("not a plan of ours")
    if version > VERSION:
        raise StoreNewer(str(version))


@contextmanager
def immediate(db: Database) -> Iterator[None]:
    """One transaction that holds the write lock from its first statement.

    A deferred one, which sqlite-utils' own `atomic()` opens, fails at once where another process
    wrote between its first read and its first write, whatever the busy time-out says.
    """
    with translated():
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            _roll_back(db)
            raise


def rows(db: Database, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
    """Every row of a question.

    Texts are read leniently only once one of them cannot be read otherwise: always doing so takes
    3 ms more for a busy month.
    """
    with translated():
        try:
            return db.execute(sql, parameters).fetchall()
        except sqlite3_in_use().OperationalError as error:
            if _UNDECODABLE not in str(error):
                raise
        db.conn.text_factory = _LENIENT
        return db.execute(sql, parameters).fetchall()


def change(db: Database, sql: str, parameters: Sequence[Any] = ()) -> int:
    """Make a change; how many rows it met."""
    with translated():
        return int(db.execute(sql, parameters).rowcount)


@contextmanager
def translated() -> Iterator[None]:
    """Turn what SQLite raises into the store's own errors."""
    try:
        yield
    except UnicodeDecodeError as error:
        # Raised in place of SQLite's error when that quotes a damaged table's definition.
        raise StoreDamaged(str(error)) from error
    except sqlite3_in_use().Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & _CODE
        raise _NAMED.get(code, StoreError)(str(error)) from error


def sqlite3_in_use() -> Any:
    """The one SQLite in the process, which sqlite-utils chooses (pysqlite3 where installed)."""
    from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

    return sqlite3


def _roll_back(db: Database) -> None:
    # A full disk may have ended the transaction already, and must not hide its own error.
    if db.conn.in_transaction:
        with suppress(Exception):
            db.execute("ROLLBACK")

"""The accounts that speak."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop.core.account import Account, Way
from desktop.store.database import Row, change, rows
from desktop.store.errors import StoreDamaged
from desktop.store.tweet_rows import storable

if TYPE_CHECKING:
    from sqlite_utils import Database

ALL = "SELECT id, way, name, handle, long_posts FROM account ORDER BY id"


def add(db: Database, account: Account) -> int:
    """Store a new account; its id."""
    change(
        db,
        "INSERT INTO account (way, name, handle, long_posts) VALUES (?, ?, ?, ?)",
        _values(account),
    )
    return int(rows(db, "SELECT last_insert_rowid()")[0][0])


def change_account(db: Database, account: Account) -> None:
    change(
        db,
        "UPDATE account SET way = ?, name = ?, handle = ?, long_posts = ? WHERE id = ?",
        (*_values(account), account.id),
    )


def all_accounts(db: Database) -> tuple[Account, ...]:
    return accounts_from(rows(db, ALL))


def accounts_from(found: Iterable[Row]) -> tuple[Account, ...]:
    try:
        return tuple(
            Account(number, Way(way), name, handle, bool(long_posts))
            for number, way, name, handle, long_posts in found
        )
    except ValueError as error:
        raise StoreDamaged(str(error)) from error


def _values(account: Account) -> tuple[str, str, str, int]:
    return (
        account.way.value,
        storable(account.name),
        storable(account.handle),
        int(account.long_posts),
    )

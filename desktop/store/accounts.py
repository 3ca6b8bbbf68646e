"""The accounts that speak."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop.core.account import Account, Connection, Way, XKey
from desktop.store.database import Row, change, rows
from desktop.store.errors import StoreDamaged
from desktop.store.tweet_rows import storable

if TYPE_CHECKING:
    from sqlite_utils import Database

ALL = """
    SELECT a.id, a.way, a.name, a.handle, a.long_posts, a.colour, a.picture,
        k.client_id, k.user_id, k.owns_app, k.connection, k.ceiling
    FROM account AS a LEFT JOIN x_key AS k ON k.account_id = a.id
    ORDER BY a.id
"""


def add(db: Database, account: Account) -> int:
    """Store a new account; its id. To be called inside a transaction."""
    change(
        db,
        "INSERT INTO account (way, name, handle, long_posts, colour, picture)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        _values(account),
    )
    number = int(rows(db, "SELECT last_insert_rowid()")[0][0])
    _put_key(db, number, account.key)
    return number


def change_account(db: Database, account: Account) -> None:
    """To be called inside a transaction."""
    change(
        db,
        "UPDATE account SET way = ?, name = ?, handle = ?, long_posts = ?, colour = ?, picture = ?"
        " WHERE id = ?",
        (*_values(account), account.id),
    )
    _put_key(db, account.id, account.key)


def set_connection(db: Database, account_id: int, connection: Connection) -> bool:
    """How an account's key stands from now on; False where it stood so already."""
    changed = change(
        db,
        "UPDATE x_key SET connection = ? WHERE account_id = ? AND connection <> ?",
        (connection.value, account_id, connection.value),
    )
    return changed == 1


def all_accounts(db: Database) -> tuple[Account, ...]:
    return accounts_from(rows(db, ALL))


def by_id(db: Database, account_id: int) -> Account:
    """Raises StoreDamaged where there is none of that id: a tweet names it."""
    for account in all_accounts(db):
        if account.id == account_id:
            return account
    raise StoreDamaged(f"no account {account_id}")


def accounts_from(found: Iterable[Row]) -> tuple[Account, ...]:
    try:
        return tuple(
            Account(number, Way(way), name, handle, bool(long_posts), colour, picture, _key(*key))
            for number, way, name, handle, long_posts, colour, picture, *key in found
        )
    except ValueError as error:
        raise StoreDamaged(str(error)) from error


def _put_key(db: Database, account_id: int, key: XKey | None) -> None:
    if key is None:
        change(db, "DELETE FROM x_key WHERE account_id = ?", (account_id,))
        return
    change(
        db,
        "INSERT INTO x_key (account_id, client_id, user_id, owns_app, connection, ceiling)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (account_id) DO UPDATE SET client_id = excluded.client_id,"
        " user_id = excluded.user_id, owns_app = excluded.owns_app,"
        " connection = excluded.connection, ceiling = excluded.ceiling",
        (
            account_id,
            storable(key.client_id),
            key.user_id,
            int(key.owns_app),
            key.connection.value,
            key.ceiling,
        ),
    )


def _key(
    client_id: str | None, user_id: str, owns_app: int, connection: str, ceiling: int
) -> XKey | None:
    if client_id is None:
        return None
    return XKey(client_id, user_id, bool(owns_app), Connection(connection), ceiling)


def _values(account: Account) -> tuple[str, str, str, int, str, str]:
    return (
        account.way.value,
        storable(account.name),
        storable(account.handle),
        int(account.long_posts),
        account.colour,
        account.picture,
    )

"""What the first screen needs, read before the database's own library is loaded.

Importing sqlite-utils costs 130 ms, the standard library's sqlite3 8 ms, and the window is to be
painted before either matters. Nothing is written, and nothing is judged: a file that cannot be
read gives the choices of a new person, and the full opening, on a lane, finds out and tells.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from desktop.core.account import Account
from desktop.core.settings import Settings
from desktop.core.tweet import Tweet
from desktop.store import accounts, settings, tweets
from desktop.store.errors import StoreError
from desktop.store.schema import APPLICATION_ID, VERSION
from desktop.store.tweet_rows import tweets_from

# The first paint does not wait for another program that holds the file.
_BUSY_S = 0.05


@dataclass(frozen=True, slots=True)
class FirstLook:
    """`draft` is the tweet that stood in the composer last, if there was one."""

    settings: Settings = field(default_factory=Settings)
    accounts: tuple[Account, ...] = ()
    draft: Tweet | None = None


def first_look(path: Path) -> FirstLook:
    """Settings, accounts and draft as they stand; defaults for whatever cannot be read."""
    if not path.exists():
        return FirstLook()
    address = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=_BUSY_S)) as connection:
            connection.text_factory = partial(str, encoding="utf-8", errors="replace")
            return _look(connection)
    except (sqlite3.Error, StoreError, ValueError, KeyError, TypeError, OverflowError):
        return FirstLook()


def _look(connection: sqlite3.Connection) -> FirstLook:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if (application, version) != (APPLICATION_ID, VERSION):
        return FirstLook()
    chosen = settings.settings_from(connection.execute(settings.ALL))
    draft = tweets_from(connection.execute(tweets.ONE, (chosen.draft_id,)))
    return FirstLook(
        chosen,
        accounts.accounts_from(connection.execute(accounts.ALL)),
        draft[0] if draft else None,
    )

"""The accounts' keys that a plan names, whatever its format: for who takes all of it away."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.core.account import XKey


def keys_in(path: Path) -> tuple[XKey, ...]:
    """Of each only what it is named by; none where the file is no plan or cannot be read."""
    if not path.is_file():
        return ()
    try:
        address = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            found = connection.execute("SELECT client_id, user_id FROM x_key").fetchall()
    except sqlite3.Error:
        return ()
    return tuple(XKey(str(client), str(user), owns_app=False) for client, user in found)

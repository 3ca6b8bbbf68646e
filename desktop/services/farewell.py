"""Ramage is taken away for good: nothing of the person stays, in the system's keyring neither."""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import Protocol

from desktop.network.x.keyring_errors import KeyringError
from desktop.network.x.keys import name_of
from desktop.paths import DataFolder
from desktop.store.keys_in import keys_in


class Forgetful(Protocol):
    """What may block for half a minute an account, and raise KeyringError."""

    def forget(self, name: str) -> None: ...


def erase(folder: DataFolder, keys: Forgetful) -> bool:
    """Every account's access to X first, whose name only the files know, then all files.

    Copies of the plan are asked as well: it may be damaged. What the keyring does not give up stays
    there, and the files go all the same. False where some of them could not be deleted.
    """
    plans = (folder.plan, *sorted(folder.backups.glob("*")))
    for name in sorted({name_of(key) for plan in plans for key in keys_in(plan)}):
        with suppress(KeyringError):
            keys.forget(name)
    shutil.rmtree(folder.root, ignore_errors=True)
    return not folder.root.exists()

"""What stands between a person and their file, in the few kinds that call for different words."""

from __future__ import annotations

import errno
from enum import Enum

from desktop.store.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreMissing,
    StoreNewer,
    StoreReadOnly,
)


class Trouble(Enum):
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    BUSY = "busy"
    """Another program holds the file."""
    DAMAGED = "damaged"
    NEWER = "newer"
    """A newer Ramage wrote the file."""
    OTHER = "other"


def is_known(error: Exception) -> bool:
    """Whether it is trouble that a file can make, and no bug."""
    return isinstance(error, (StoreError, OSError))


def trouble_of(error: Exception) -> Trouble:
    """The kind of trouble that an error of a file or the store is; anything else is OTHER."""
    match error:
        case StoreFull():
            return Trouble.DISK_FULL
        case StoreReadOnly():
            return Trouble.READ_ONLY
        case StoreBusy():
            return Trouble.BUSY
        case StoreDamaged() | StoreMissing():
            return Trouble.DAMAGED
        case StoreNewer():
            return Trouble.NEWER
        case OSError():
            return trouble_of_file(error)
        case _:
            return Trouble.OTHER


def trouble_of_file(error: OSError) -> Trouble:
    """The kind of trouble that kept a file outside the store from being written."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return Trouble.DISK_FULL
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Trouble.READ_ONLY
        case _:
            return Trouble.OTHER

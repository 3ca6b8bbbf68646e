"""What the person should know of the plan's file once it was opened, or could not be."""

from __future__ import annotations

from enum import Enum
from errno import EDQUOT, ENOSPC, EROFS

from desktop.store.errors import StoreBusy, StoreError, StoreFull, StoreNewer, StoreReadOnly


class FileTrouble(Enum):
    """What the person should know of the plan's file."""

    NEWER = "newer"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    BUSY = "busy"
    """Another program holds it."""
    OTHER = "other"
    """It can be neither opened nor mended, for a reason that has no name here."""
    RESTORED = "restored"
    LOST = "lost"
    COPIED = "copied"
    """It belongs to another computer's Ramage: nothing is sent before the person decides."""


def file_trouble_of(error: StoreError | OSError) -> FileTrouble:
    """Why the file could not be opened."""
    match error:
        case StoreNewer():
            return FileTrouble.NEWER
        case StoreFull():
            return FileTrouble.DISK_FULL
        case OSError() if error.errno in (ENOSPC, EDQUOT):
            return FileTrouble.DISK_FULL
        case StoreBusy():
            return FileTrouble.BUSY
        case StoreReadOnly() | PermissionError():
            return FileTrouble.READ_ONLY
        case OSError() if error.errno == EROFS:
            return FileTrouble.READ_ONLY
        case _:
            return FileTrouble.OTHER

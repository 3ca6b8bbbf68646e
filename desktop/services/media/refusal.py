"""The one error that taking in a file raises on purpose."""

from __future__ import annotations

from errno import EDQUOT, ENOSPC

from desktop.core.media.judging import MediaRefusal


class MediaRefused(Exception):
    """The file is not taken, for this reason; nothing was kept of it."""

    def __init__(self, reason: MediaRefusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


def of_reading(error: OSError) -> MediaRefused:
    """Why the person's own file could not be read."""
    is_gone = isinstance(error, (FileNotFoundError, NotADirectoryError))
    return MediaRefused(MediaRefusal.VANISHED if is_gone else MediaRefusal.UNREADABLE)


def of_keeping(error: OSError) -> MediaRefused:
    """Why our copy could not be written."""
    is_full = error.errno in (ENOSPC, EDQUOT)
    return MediaRefused(MediaRefusal.DISK_FULL if is_full else MediaRefusal.NOT_KEPT)

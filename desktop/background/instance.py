"""One Ramage a data folder: a second start asks the first to come forward, and ends.

The first holds a lock on the folder and watches a doorbell beside it, a folder in which a later
start leaves a file; taking the file away is the answer. Qt's local sockets would do the same for
6 ms and 3 MB more at each start.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

LOCK = "ramage.lock"
PATIENCE_S = 2.0
LEAVING_S = 8.0
"""What is on its way is waited for."""
LEAVE = "leave"
LOOK_S = 0.02


class Instance(QObject):
    """Holds the folder's lock, and listens for later starts."""

    knocked = Signal()
    """A second start asks that the window come forward."""
    leave_asked = Signal()
    """An installer asks that Ramage end, as the person would end it."""

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = root / "doorbell"
        self._lock = _lock_at(root / LOCK)
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Whether this is the first start on that folder; the lock is then held until `leave`."""
        return self._lock.tryLock(0)

    @property
    def is_held_elsewhere(self) -> bool:
        """Whether the lock failed because another process holds it (not for want of a disk)."""
        failed = self._lock.error() == QLockFile.LockError.LockFailedError
        return failed and not _is_stale(Path(self._lock.fileName()))

    def knock(self) -> bool:
        """Ask the first start to come forward; False when it does not answer in two seconds."""
        return self._call(str(os.getpid()))

    def see_off(self) -> bool:
        """Ask the first start to end, and wait for that; False while it goes on."""
        if not self._call(LEAVE):
            return False
        deadline = time.monotonic() + LEAVING_S
        while not self.take() and self.is_held_elsewhere:
            if time.monotonic() > deadline:
                return False
            time.sleep(LOOK_S)
        self.leave()
        return True

    def _call(self, name: str) -> bool:
        call = self._door / name
        try:
            # The first start may be opening still, and not listen yet; then it finds the call.
            self._door.mkdir(exist_ok=True)
            call.touch()
        except OSError:
            return False
        deadline = time.monotonic() + PATIENCE_S
        while call.exists():
            if time.monotonic() > deadline:
                call.unlink(missing_ok=True)
                return False
            time.sleep(LOOK_S)
        return True

    def listen(self) -> None:
        """Hear later starts from now on; on a folder that cannot be written, none are heard."""
        if self._watcher is not None:
            return
        try:
            self._door.mkdir(exist_ok=True)
        except OSError:
            return
        self._watcher = QFileSystemWatcher([str(self._door)], self)
        self._watcher.directoryChanged.connect(self._answer)
        self._answer()

    def leave(self) -> None:
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _answer(self) -> None:
        try:
            calls = list(self._door.iterdir())
            for call in calls:
                call.unlink(missing_ok=True)
        except OSError:
            # Somebody took the doorbell away: later starts get no answer, and say so.
            return
        if any(call.name == LEAVE for call in calls):
            self.leave_asked.emit()
        elif calls:
            self.knocked.emit()


def _lock_at(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    # A lock is stale when its process is gone, however old it is: Ramage may run for weeks.
    lock.setStaleLockTime(0)
    return lock


def _is_stale(path: Path) -> bool:
    """Whether a crash left this lock, which cannot be removed where the folder is read-only.

    Qt tells no difference; of a copy that can be removed it does.
    """
    # Imported where used: they cost a start 9 ms, and hardly any asks.
    from shutil import copyfile
    from tempfile import TemporaryDirectory

    try:
        with TemporaryDirectory() as folder:
            copy = Path(folder) / LOCK
            copyfile(path, copy)
            lock = _lock_at(copy)
            is_stale = lock.tryLock(0)
            lock.unlock()
            return is_stale
    except OSError:
        return False

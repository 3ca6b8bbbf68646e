"""One Ramage a data folder: a second start asks the first to come forward, and ends."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

KNOCK_MS = 1_000
FORWARD = b"forward\n"


class Instance(QObject):
    """Holds the folder's lock, and listens for later starts."""

    knocked = Signal()
    """A second start asks that the window come forward."""

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(root / "ramage.lock"))
        # A lock is stale when its process is gone, however old it is: Ramage may run for weeks.
        self._lock.setStaleLockTime(0)
        self._name = "ramage-" + sha256(str(root.resolve()).encode()).hexdigest()[:16]
        self._server: QObject | None = None

    def take(self) -> bool:
        """Whether this is the first start on that folder; the lock is then held until `leave`."""
        return self._lock.tryLock(0)

    @property
    def is_held_elsewhere(self) -> bool:
        """Whether the lock failed because another process holds it (not for want of a disk)."""
        return self._lock.error() == QLockFile.LockError.LockFailedError

    def knock(self) -> bool:
        """Ask the first start to come forward; False when it does not answer."""
        # Imported where used: QtNetwork would delay the first paint, and most starts are the first.
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(KNOCK_MS):
            return False
        socket.write(FORWARD)
        said = socket.waitForBytesWritten(KNOCK_MS)
        socket.disconnectFromServer()
        return said

    def listen(self) -> None:
        """Hear later starts from now on."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a killed process left would keep the name taken; the lock says that we are alone.
        QLocalServer.removeServer(self._name)
        server.listen(self._name)
        server.newConnection.connect(self._answer)
        self._server = server

    def leave(self) -> None:
        self._server = None
        self._lock.unlock()

    def _answer(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        if isinstance(self._server, QLocalServer):
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            self.knocked.emit()

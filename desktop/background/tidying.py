"""Python's garbage, collected on the interface thread alone.

Left to itself, Python collects on whichever thread happens to allocate; a widget that is part of a
cycle would then be destroyed on a lane, which Qt forbids.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 20_000
YOUNG = 1
"""The generation collected each time: some milliseconds at the most."""
FULL_EVERY = 30
"""How many young collections go before a full one."""


class Tidying(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._tidy)

    def begin(self) -> None:
        """Take over from Python's own collector."""
        gc.disable()
        self._timer.start()

    def leave(self) -> None:
        """Collect no more; nor does Python by itself, whose program ends.

        A collection that begins while Qt destroys an object finds Qt's lock held by its own thread
        where it destroys another: the window is deleted after this, and quitting would hang.
        """
        self._timer.stop()

    def _tidy(self) -> None:
        self._count += 1
        if self._count % FULL_EVERY:
            gc.collect(YOUNG)
        else:
            gc.collect()

"""The floor of a start: a bare PySide6 window, with an editor in it when asked, that times itself.

Run as `python -m tests.bench.bare_window`; frozen by bench_start to be compared frozen.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Prints when it was first painted, then closes unless it is to stay."""

    def __init__(self, stays: bool) -> None:
        super().__init__()
        self._stays = stays
        self._is_painted = False
        self.resize(1280, 820)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        print("first-paint", time.monotonic_ns(), flush=True)
        if not self._stays:
            self.close()


def main() -> int:
    application = QApplication(sys.argv[:1])
    window = BareWindow("--stay" in sys.argv)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

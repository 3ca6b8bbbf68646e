"""Times a start for the benchmark: the first paint of the window, and the first key it takes."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from desktop.ui.house import House

KEY = "z"


class StartClock(QObject):
    """Prints `first-paint` and `usable` in monotonic nanoseconds, then ends the program."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._house = house
        self._editor: QPlainTextEdit | None = None
        house.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            if watched is self._house.window:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self, lambda: self._tell("first-paint"))
                self._house.window.first_painted.connect(self._watch_editor)
            elif self._editor is not None and KEY in self._editor.toPlainText():
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self, self._end)
        return False

    def _watch_editor(self) -> None:
        """The composer stands: press a key and see it painted."""
        self._editor = self._house.pages.write_page().editor
        self._editor.viewport().installEventFilter(self)
        # Named only now: touching `Qt` costs 12 ms, which are not the program's own.
        from PySide6.QtCore import Qt

        no_keys = Qt.KeyboardModifier.NoModifier
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, no_keys, KEY)
        QCoreApplication.sendEvent(self._editor, press)

    def _end(self) -> None:
        self._tell("usable")
        self._house.staying.quit()

    def _tell(self, what: str) -> None:
        print(what, time.monotonic_ns(), flush=True)  # noqa: T201 - what the flag asks for

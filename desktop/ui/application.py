"""The one QApplication, which says when the whole program is asked to end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication

QUIT = QEvent.Type.Quit


class Application(QApplication):
    leaving = Signal()
    """The session ends, or a menu of the system's says "quit". Windows are closed right after:
    one that would go on beside the clock must not hold the system up."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QUIT:
            self.leaving.emit()
        return super().event(event)

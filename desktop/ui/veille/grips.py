"""What a column is taken by: its head, to put it elsewhere, and its edge, to make it wider."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

GRIP = 7


class Head(QWidget):
    """Its own content is clicked as ever; taken where there is none, it carries the column."""

    carried = Signal(int)
    """The pointer is at this x of the screen now."""
    let_go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._from: QPoint | None = None
        self._is_carried = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        at = event.globalPosition().toPoint()
        far = QApplication.startDragDistance()
        if self._is_carried or (at - self._from).manhattanLength() >= far:
            self._is_carried = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.carried.emit(at.x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        if self._is_carried:
            self._is_carried = False
            self.unsetCursor()
            self.let_go.emit()
        super().mouseReleaseEvent(event)


class Edge(QWidget):
    pulled = Signal(int)
    """So many pixels to the right since it was taken."""
    taken = Signal()
    let_go = Signal()
    reset = Signal()
    """Clicked twice: as wide as it was made."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._from: int | None = None
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = round(event.globalPosition().x())
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self.pulled.emit(round(event.globalPosition().x()) - self._from)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._from is not None:
            self._from = None
            self.let_go.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._from = None
        self.reset.emit()

"""An idea in the side column: dragged onto a day it becomes a draft there; a click plans it too."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy

from desktop.core.ideas.idea import Idea
from desktop.ui import words
from desktop.ui.parts import tip
from desktop.ui.plan.dragging import IDEA_MIME, pack
from desktop.ui.theme import L, S, Theme

EXCERPT = 80


class IdeaChip(QPushButton):
    """`place` counts the ideas offered from 0."""

    taken = Signal(int)
    """It is to go on the chosen day."""

    def __init__(self, theme: Theme, idea: Idea, place: int) -> None:
        super().__init__()
        self._place = place
        self._said = words.excerpt(idea.text, EXCERPT)
        self._from: QPoint | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("text-align: left;")
        theme.dress(self, "idea", "muted", 14)
        self.setAccessibleName(self.tr("Idea: {idea}").format(idea=self._said))
        hint = self.tr("Drag it onto a day, or press Ctrl+Enter to put it on the chosen day.")
        self.setToolTip(tip(f"{idea.text}\n{hint}"))
        self.setAccessibleDescription(hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * L - S - self.iconSize().width()
        # A button takes & for the mark of a shortcut.
        cut = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self._place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (at - self._from).manhattanLength() >= QApplication.startDragDistance():
            drag = QDrag(self)
            drag.setPixmap(self.grab())
            drag.setHotSpot(self._from)
            drag.setMimeData(pack(IDEA_MIME, self._place + 1))
            self._from = None
            drag.exec(Qt.DropAction.MoveAction)
            # The drag took the release: without this the button would stay pressed.
            self.setDown(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        super().mouseReleaseEvent(event)

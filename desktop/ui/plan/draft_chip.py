"""A draft in the side column: dragged onto a day, opened by a click, planned by Ctrl+Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.core.tweet import Tweet
from desktop.ui import words
from desktop.ui.plan.dragging import DRAFT_MIME, Grip
from desktop.ui.theme import L, S, Theme

EXCERPT = 80


class DraftChip(QPushButton):
    open_asked = Signal(int)
    plan_asked = Signal(int)

    def __init__(self, theme: Theme, draft: Tweet) -> None:
        super().__init__()
        self._draft = draft
        self._said = words.excerpt(draft.shown, EXCERPT) or self.tr("(empty)")
        self._grip = Grip(self, DRAFT_MIME)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("text-align: left;")
        theme.dress(self, "pencil", "muted", 14)
        self.setAccessibleName(self._said)
        hint = self.tr("Drag it onto a day, or press Ctrl+Enter to put it on the chosen day.")
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)
        self.clicked.connect(lambda: self.open_asked.emit(draft.id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * L - S - self.iconSize().width()
        # A button takes & for the mark of a shortcut.
        cut = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.plan_asked.emit(self._draft.id)
        elif is_enter:
            self.open_asked.emit(self._draft.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip.hold(self._draft, event.position().toPoint(), self.rect())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton and self._grip.pull(
            event.position().toPoint()
        ):
            # The drag took the release: without this the button would stay pressed.
            self.setDown(False)

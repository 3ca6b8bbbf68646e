"""One picture of the strip, which the keyboard reaches, moves and removes as the mouse does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton

from desktop.core.extras import Attachment
from desktop.ui.parts import tip
from desktop.ui.theme import Theme
from desktop.ui.theme.tokens import RADIUS_BUTTON
from desktop.ui.write.media_paint import paint_badges, paint_media
from desktop.ui.write.media_words import described

ALONE = QSize(148, 92)
AMONG = QSize(120, 75)
"""Four of them, side by side, in the narrowest composer."""
DRAGGED = 8
RING = 2
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class MediaTile(QAbstractButton):
    """A click or Enter asks for its description; Alt and an arrow move it, Delete removes it."""

    reached = Signal()
    """It has the keyboard, or was pressed: what is said beside is said of it."""
    step_asked = Signal(int)
    """The keyboard goes to the picture so many places on."""
    move_asked = Signal(int)
    """It is to stand so many places further on."""
    remove_asked = Signal()

    def __init__(self, theme: Theme, one: Attachment) -> None:
        super().__init__()
        self._theme = theme
        self.attachment = one
        self._pixmap: QPixmap | None = None
        self._pressed_at: QPoint | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(ALONE)
        theme.changed.connect(self.update)

    def show_attachment(self, one: Attachment, number: int, of: int) -> None:
        """Stand for `one`, the picture `number` (from 1) of so many."""
        if one.sha256 != self.attachment.sha256:
            self._pixmap = None
        self.attachment = one
        self.setFixedSize(ALONE if of == 1 else AMONG)
        name = self.tr("Picture {number} of {count}").format(number=number, count=of)
        self.setAccessibleName(f"{name}. {described(one)}")
        keys = self.tr("Alt and an arrow key move it; Delete removes it.") if of > 1 else ""
        self.setToolTip(tip(keys))
        self.update()

    @property
    def has_pixmap(self) -> bool:
        return self._pixmap is not None

    def show_pixmap(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        paint_media(painter, self._theme, room, self.attachment, self._pixmap)
        paint_badges(painter, self._theme, room, self.attachment)
        if self.hasFocus() or self.isChecked():
            token = "accent" if self.hasFocus() else "edge"
            painter.setPen(QPen(self._theme.color(token), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(edge, RADIUS_BUTTON + 1, RADIUS_BUTTON + 1)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(step)
        elif step is not None:
            self.step_asked.emit(step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at, self._dragged = event.position().toPoint(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Past the middle of its neighbour it changes places with it."""
        if self._pressed_at is None:
            return
        way = event.position().toPoint().x() - self._pressed_at.x()
        self._dragged = self._dragged or abs(way) > DRAGGED
        if abs(way) > self.width() * 0.6:
            self.move_asked.emit(1 if way > 0 else -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if self._dragged:
            # What was moved was not clicked.
            self.setDown(False)
            self._dragged = False
            return
        super().mouseReleaseEvent(event)

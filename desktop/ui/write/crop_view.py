"""The picture to crop, with its frame: dragged, pulled at its corner, or moved by arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from desktop.core.extras import Attachment
from desktop.ui.theme import M, S, Theme
from desktop.ui.write.crop_frame import CropFrame

ROOM = QSize(560, 340)
STEP = 0.02
"""Of the picture's width, for each arrow key."""
SHADE = 150
EDGE = 2
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropView(QWidget):
    """Arrow keys move the frame; with Shift they make it wider, narrower, higher, lower."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pixmap: QPixmap | None = None
        self._held: QPointF | None = None
        self._pulls = False
        self.frame = CropFrame.whole(1, 1)
        self.setMinimumSize(ROOM)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Part of the picture to keep"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the frame; with Shift they change its size.")
        )

    def show_attachment(self, one: Attachment) -> None:
        self._pixmap = None
        self.set_frame(CropFrame.whole(one.width, one.height))

    def show_pixmap(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self.update()

    def set_frame(self, frame: CropFrame) -> None:
        self.frame = frame
        self.update()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            super().keyPressEvent(event)
            return
        by = max(1.0, self.frame.wide * STEP)
        across, down = arrow[0] * by, arrow[1] * by
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_frame(self.frame.resized(across, down))
        else:
            self.set_frame(self.frame.moved(across, down))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()
        corner = self._on_screen().bottomRight() - event.position()
        self._pulls = corner.manhattanLength() < M * 2
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        way = (event.position() - self._held) / self._scale()
        self._held = event.position()
        change = self.frame.resized if self._pulls else self.frame.moved
        self.set_frame(change(way.x(), way.y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, frame = self._picture(), self._on_screen()
        painter.fillRect(whole, self._theme.color("soft"))
        if self._pixmap is not None and not self._pixmap.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(whole, self._pixmap, QRectF(self._pixmap.rect()))
        around = QPainterPath()
        around.addRect(whole)
        around.addRect(frame)
        shade = self._theme.color("bg")
        shade.setAlpha(SHADE)
        painter.fillPath(around, shade)
        token = "accent" if self.hasFocus() else "edge"
        painter.setPen(QPen(self._theme.color(token), EDGE))
        painter.drawRect(frame)
        corner = QRectF(frame.right() - S, frame.bottom() - S, S, S)
        painter.fillRect(corner, self._theme.color(token))
        painter.end()

    def _scale(self) -> float:
        """Pixels of the screen to one of the picture."""
        room = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        return min(room.width() / self.frame.wide, room.height() / self.frame.high)

    def _picture(self) -> QRectF:
        scale = self._scale()
        wide, high = self.frame.wide * scale, self.frame.high * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def _on_screen(self) -> QRectF:
        scale, whole, frame = self._scale(), self._picture(), self.frame
        return QRectF(
            whole.left() + frame.left * scale,
            whole.top() + frame.top * scale,
            frame.width * scale,
            frame.height * scale,
        )

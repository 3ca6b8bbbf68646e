"""A card that opens at a button and closes at a click elsewhere or at Esc."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.theme import XS, M, S
from desktop.ui.theme.tokens import RADIUS_CARD


class Popup(QFrame):
    """What its heirs put into `column` appears beside `anchor`, wholly on its screen.

    It begins at its anchor's left edge; where it would hang out of the window, it ends at the
    anchor's right edge instead.
    """

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        self._anchor = anchor
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(M, M, M, M)
        self.column.setSpacing(S)

    def open(self) -> None:
        """Show it above or below its anchor, where there is more room."""
        self.adjustSize()
        self.move(self._place())
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # A window has square corners; a mask needs no compositor, a see-through window does.
        super().resizeEvent(event)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), RADIUS_CARD, RADIUS_CARD)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def _place(self) -> QPoint:
        anchor, size = self._anchor, self.size()
        top_left = anchor.mapToGlobal(QPoint(0, 0))
        room = anchor.screen().availableGeometry()
        below = top_left.y() + anchor.height() + XS
        fits_below = below + size.height() <= room.bottom()
        y = below if fits_below else max(room.top(), top_left.y() - size.height() - XS)
        y = min(y, max(room.top(), room.bottom() - size.height()))
        window = anchor.window().frameGeometry()
        x = top_left.x()
        if x + size.width() > window.right():
            x = max(window.left(), x + anchor.width() - size.width())
        x = min(x, room.right() - size.width())
        return QPoint(max(room.left(), x), y)

"""The heads of the month's columns: short names of the days, quiet and to the left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.theme import XL, XS, Theme
from desktop.ui.theme.tokens import TEXT_SMALL


class WeekdayHeader(QHeaderView):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._font = QFont(parent.font())
        self._font.setPixelSize(TEXT_SMALL)
        # Its square corners would stand over the round ones of the table.
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(0, XL + 2 * XS + 2)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        said = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(self._theme.color("muted"))
        painter.setFont(self._font)
        painter.drawText(rect.adjusted(XS + 4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(said))

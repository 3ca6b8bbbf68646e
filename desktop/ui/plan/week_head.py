"""The heads of the week: its days with what falls on them, and its hours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from desktop.ui import words_marronniers
from desktop.ui.parts import tip
from desktop.ui.plan.requests import Requests
from desktop.ui.plan.week_model import WeekModel
from desktop.ui.theme import XL, XS, M, S, Theme
from desktop.ui.theme.tokens import TEXT_SMALL


class WeekHeader(QHeaderView):
    """Two lines a day: its name, and the marronnier that begins on it."""

    def __init__(self, theme: Theme, days: WeekModel, requests: Requests, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._days, self._requests = theme, days, requests
        self._font = QFont(parent.font())
        self._font.setPixelSize(TEXT_SMALL)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(0, 2 * XL + XS)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        day = self._days.head(logicalIndex)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._font)
        is_today = day.date == self._requests.today
        painter.setPen(self._theme.color("accent" if is_today else "ink"))
        name = str(self._days.headerData(logicalIndex, Qt.Orientation.Horizontal))
        top = QRect(rect.left() + XS + 4, rect.top(), rect.width() - S, rect.height() // 2)
        painter.drawText(top, Qt.AlignmentFlag.AlignBottom, name)
        if day.marks:
            painter.setPen(self._theme.color("warn"))
            said = ", ".join(words_marronniers.name(one) for one in day.marks)
            cut = QFontMetrics(self._font).elidedText(
                said, Qt.TextElideMode.ElideRight, top.width()
            )
            painter.drawText(top.translated(0, rect.height() // 2), Qt.AlignmentFlag.AlignTop, cut)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            section = self.logicalIndexAt(event.pos())
            marks = self._days.head(section).marks if section >= 0 else ()
            said = tip("\n".join(words_marronniers.told(one) for one in marks))
            QToolTip.showText(event.globalPos(), said, self.viewport())
            return True
        return super().viewportEvent(event)


class HourHeader(QHeaderView):
    """The hours, quiet and to the right, each at the line where it begins."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._font = QFont(parent.font())
        self._font.setPixelSize(TEXT_SMALL)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        widest = max(QFontMetrics(self._font).horizontalAdvance(said) for said in ("23 h", "23:00"))
        return QSize(widest + 2 * M, 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        said = self.model().headerData(logicalIndex, Qt.Orientation.Vertical)
        painter.setPen(self._theme.color("muted"))
        painter.setFont(self._font)
        where = rect.adjusted(0, XS, -S, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, str(said))

"""Paints a row of the log: a sign, when and who, what happened, the message's first words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.agenda import Clock
from desktop.core.logbook import Entry
from desktop.ui.logbook.looks import head, look, quoted
from desktop.ui.logbook.model import ENTRY_ROLE
from desktop.ui.theme import XS, L, M, S, Theme
from desktop.ui.theme.tokens import RADIUS_BUTTON, TEXT_SMALL
from desktop.ui.words_outcomes import told

SIGN = 20
LINES = 3
RING = 2


class EntryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, clock: Clock, zone: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._zone = zone
        self._plain = QFont(parent.font())
        self._bold = QFont(parent.font())
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(parent.font())
        self._small.setPixelSize(TEXT_SMALL)
        self._line = QFontMetrics(self._bold).height()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        return QSize(0, LINES * self._line + 2 * XS + 2 * M)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        rect: QRect = option.rect.adjusted(XS, 0, -XS, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_ground(painter, rect, bool(option.state & QStyle.StateFlag.State_HasFocus))
        elif index.row():
            painter.setPen(self._theme.color("line"))
            painter.drawLine(rect.left() + M, rect.top(), rect.right() - M, rect.top())
        self._paint_entry(painter, rect.adjusted(M, M, -M, -M), entry)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, has_focus: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if has_focus:
            painter.setPen(QPen(self._theme.color("accent"), RING))
        painter.setBrush(self._theme.color("soft"))
        painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), RADIUS_BUTTON, RADIUS_BUTTON)

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        worn, now = look(entry.event), self._clock()
        sign = QRect(rect.left(), rect.top() + self._line + XS, SIGN, SIGN)
        self._theme.icon(worn.sign, worn.token, SIGN).paint(painter, sign)
        line = QRect(rect.left() + SIGN + L, rect.top(), rect.width() - SIGN - L, self._line)
        said = told(entry, now, self._zone)
        first = f"{said.happened} {said.sent}".strip()
        self._write(painter, line, self._small, "muted", head(entry, now, self._zone))
        line.translate(0, self._line + XS)
        self._write(painter, line, self._bold, "bad" if worn.token == "bad" else "ink", first)
        line.translate(0, self._line + XS)
        self._write(painter, line, self._plain, "muted", quoted(entry, max(S, line.width() // 5)))

    def _write(self, painter: QPainter, line: QRect, font: QFont, token: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(line, flags, fitting)

"""The entries of a month as a list that paints what is seen: ten thousand open as fast as ten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop.core.cost.entry import Certainty, Entry
from desktop.ui import money
from desktop.ui.parts import tip
from desktop.ui.spending import words
from desktop.ui.theme import XL, L, M, S, Theme
from desktop.ui.theme.tokens import RADIUS_BUTTON

AnyIndex = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
NOWHERE = QModelIndex()
LEAST_LINES = 6
WIDEST_DATE = "28 sept., 23 h 59"
USUAL_AMOUNT = "0.015 $"
"""An amount takes at least its room, so that the states stand in a column."""


class LedgerModel(QAbstractListModel):
    def __init__(self, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._entries: Sequence[Entry] = ()
        self.currency = ""
        self.names: Mapping[int, str] = {}

    def show(self, entries: Sequence[Entry], currency: str, names: Mapping[int, str]) -> None:
        """`names`: of the accounts by id, where there are several to tell apart."""
        self.beginResetModel()
        self._entries, self.currency, self.names = entries, currency, names
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in self.cells(entry) if part)
        return None

    def cells(self, entry: Entry) -> tuple[str, str, str, str, str]:
        """When, whose, what, how sure, how much."""
        return (
            words.when(entry.at, self._zone),
            self.names.get(entry.account_id, ""),
            words.deed(entry),
            words.certainty(entry.certainty),
            money.said(entry.charge.amount, self.currency),
        )


class LedgerView(QListView):
    def __init__(self, theme: Theme, zone: str) -> None:
        super().__init__()
        self.entries = LedgerModel(zone, self)
        self.setModel(self.entries)
        self.setItemDelegate(_LineDelegate(theme, self.entries, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What was spent"))
        self.setMinimumHeight(LEAST_LINES * (XL + S))
        theme.changed.connect(self.viewport().update)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            said = "\n".join(self.entries.cells(index.data(ENTRY_ROLE))) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), tip(said), self.viewport())
            return True
        return super().viewportEvent(event)


class _LineDelegate(QStyledItemDelegate):
    """One entry a line: when, what (cut where there is no room), how sure, how much."""

    def __init__(self, theme: Theme, entries: LedgerModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._entries = theme, entries
        self._plain, self._bold = QFont(parent.font()), QFont(parent.font())
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._measures, self._figures = QFontMetrics(self._plain), QFontMetrics(self._bold)
        self._amount = self._figures.horizontalAdvance(USUAL_AMOUNT)
        self._date = self._measures.horizontalAdvance(WIDEST_DATE)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, XL + S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        date, whose, what, sure, amount = self._entries.cells(entry)
        rect: QRect = option.rect.adjusted(S, 0, -S, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("soft"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), RADIUS_BUTTON, RADIUS_BUTTON)
        self._at_right(painter, rect, amount, "ink", self._bold)
        is_paid = entry.certainty is Certainty.PAID
        self._at_right(painter, rect, sure, "muted" if is_paid else "warn", self._plain)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(rect, MIDDLE, date)
        rect.setLeft(rect.left() + self._date + L)
        painter.setPen(self._theme.color("ink"))
        said = f"{what} — {whose}" if whose else what
        elided = self._measures.elidedText(said, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, MIDDLE, elided)
        painter.restore()

    def _at_right(self, painter: QPainter, rect: QRect, said: str, token: str, font: QFont) -> None:
        """Put it at the right of what is left of the line, and take its room."""
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        painter.drawText(rect, MIDDLE | Qt.AlignmentFlag.AlignRight, said)
        measures = self._figures if font is self._bold else self._measures
        least = self._amount if font is self._bold else 0
        rect.setRight(rect.right() - max(least, measures.horizontalAdvance(said)) - M)
        painter.setFont(self._plain)

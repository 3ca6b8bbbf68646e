"""Paints an hour of the week: hairlines, chips side by side, the free slot."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.ui.plan.cells_model import DAY_ROLE
from desktop.ui.plan.day_delegate import DayDelegate
from desktop.ui.plan.geometry import CellLayout, lay_out_hour
from desktop.ui.plan.values import Day


class HourDelegate(DayDelegate):
    def layout_of(self, cell: QRect, day: Day) -> CellLayout:
        return lay_out_hour(cell, len(day.tweets), len(day.slots), self.chips.heights[0])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        day: Day = index.data(DAY_ROLE)
        cell: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(cell.topRight(), cell.bottomRight())
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        self._paint_place(painter, cell, day)
        self._paint_chips(painter, self.layout_of(cell, day), day)
        painter.restore()

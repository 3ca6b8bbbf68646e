"""The 42 days of a month's page as a table."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop.core.agenda import MONTH_ROWS, WEEK, month_grid
from desktop.core.tweet import Tweet
from desktop.ui import times
from desktop.ui.plan.cells_model import NOWHERE, AnyIndex, CellsModel
from desktop.ui.plan.values import Cell, Day, day_of


class MonthModel(CellsModel):
    def __init__(self, zone: str, today: date, parent: QObject | None = None) -> None:
        super().__init__(zone, today, parent)
        self._month = (today.year, today.month)
        self._days = month_grid(*self._month, times.first_weekday())

    @property
    def month(self) -> tuple[int, int]:
        return self._month

    @property
    def of_month(self) -> tuple[date, date]:
        """The month's own first and last day."""
        inside = [day for day in self._days if (day.year, day.month) == self._month]
        return inside[0], inside[-1]

    @property
    def first(self) -> date:
        return self._days[0]

    @property
    def last(self) -> date:
        return self._days[-1]

    def show_month(self, year: int, month: int) -> None:
        """Another page of days; what stands on them is told by `show_tweets`."""
        self._month = (year, month)
        self._days = month_grid(year, month, times.first_weekday())
        self.renew()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)

    def day_at(self, index: AnyIndex) -> Day:
        day, around = self._days[index.row() * WEEK + index.column()], self._around
        return Day(
            day,
            self._tweets.get(day, ()),
            (day.year, day.month) == self._month,
            around.reminders.get(day, 0),
            around.marks.get(day, ()),
            around.slots.get(day, ()),
            day in around.quiet,
        )

    def index_of(self, cell: Cell) -> QModelIndex:
        place = (day_of(cell) - self._days[0]).days
        if not 0 <= place < len(self._days):
            return QModelIndex()
        return self.index(place // WEEK, place % WEEK)

    def cell_of(self, day: date, tweet: Tweet | None = None) -> Cell:  # noqa: ARG002
        return day

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else MONTH_ROWS

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else WEEK

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return times.short_weekdays()[section]
        return None

"""The seven days of a week as a table of hours."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop.core.agenda import WEEK
from desktop.core.tweet import Tweet
from desktop.ui import times
from desktop.ui.plan.cells_model import NOWHERE, AnyIndex, CellsModel
from desktop.ui.plan.values import Cell, Day, day_of, place

HOURS = 24
MORNING = 8


class WeekModel(CellsModel):
    def __init__(self, zone: str, today: date, parent: QObject | None = None) -> None:
        super().__init__(zone, today, parent)
        self._first = self.begin_of(today)

    @property
    def first(self) -> date:
        return self._first

    @property
    def last(self) -> date:
        return self._first + timedelta(days=WEEK - 1)

    def begin_of(self, day: date) -> date:
        """The first day of the week that holds `day`."""
        return day - timedelta(days=(day.weekday() - times.first_weekday()) % WEEK)

    def show_week(self, day: date) -> None:
        """The week that holds `day`; what stands on it is told by `show_tweets`."""
        self._first = self.begin_of(day)
        self.renew()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)

    def day_at(self, index: AnyIndex) -> Day:
        day, hour = self._first + timedelta(days=index.column()), index.row()
        around = self._around
        return Day(
            day,
            tuple(one for one in self._tweets.get(day, ()) if self._hour_of(one) == hour),
            slots=tuple(when for when in around.slots.get(day, ()) if when.moment.hour == hour),
            hour=hour,
        )

    def index_of(self, cell: Cell) -> QModelIndex:
        column = (day_of(cell) - self._first).days
        if not 0 <= column < WEEK:
            return QModelIndex()
        return self.index(cell.hour if isinstance(cell, datetime) else MORNING, column)

    def cell_of(self, day: date, tweet: Tweet | None = None) -> Cell:
        return datetime.combine(day, time(self._hour_of(tweet) if tweet else MORNING))

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else HOURS

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else WEEK

    def head(self, section: int) -> Day:
        """The day at the head of a column, with what stands beside its hours."""
        day, around = self._first + timedelta(days=section), self._around
        return Day(
            day,
            reminders=around.reminders.get(day, 0),
            marks=around.marks.get(day, ()),
            is_quiet=day in around.quiet,
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return times.clock(time(section))
        day = self._first + timedelta(days=section)
        return f"{times.weekday_letters(day)} {times.day_of_month(day)}"

    def spoken_place(self, day: Day) -> str:
        hour = times.clock(time(day.hour or 0))
        return self.tr("{day}, {hour}").format(day=super().spoken_place(day), hour=hour)

    def renew(self) -> None:
        super().renew()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)

    def _hour_of(self, tweet: Tweet) -> int:
        where = place(tweet, self._zone)
        return where.moment.hour if where else MORNING

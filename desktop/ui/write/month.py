"""A month of days to choose one from; the past cannot be chosen."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from desktop.core.agenda import WEEK, month_grid, next_month
from desktop.ui import times
from desktop.ui.parts import plain_label, row
from desktop.ui.theme import S, Theme
from desktop.ui.write.grid import ButtonGrid

CELL = 34


class DayGrid(ButtonGrid):
    """42 day buttons; an arrow key at the edge asks for the month beyond it."""

    left_month = Signal(int)
    """How many days the arrow key would have led past the button that had the keyboard."""

    def step_to(self, index: int) -> None:
        inside = 0 <= index < len(self.buttons)
        if inside and self.buttons[index].isEnabled():
            super().step_to(index)
        elif not inside:
            self.left_month.emit(index)


class MonthChooser(QWidget):
    """Shows the month of the chosen day; `chosen` says which day the person took."""

    chosen = Signal(object)
    """A `date`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = plain_label("", "heading")
        self._back = self._arrow(theme, "chevron-left", self.tr("Month before"), -1)
        self._on = self._arrow(theme, "chevron-right", self.tr("Next month"), 1)
        self._grid = DayGrid(WEEK)
        self._grid.left_month.connect(self._step_out)
        self._days: tuple[date, ...] = ()
        self._today = self._day = date.min
        self._month = (1, 1)
        self._fill_grid()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(row(self._title, 1, self._back, self._on))
        column.addWidget(self._grid)

    def show_day(self, day: date, today: date) -> None:
        """Mark `day` in its month; days before `today` are closed."""
        self._day, self._today = day, today
        self._show_month((day.year, day.month))

    def focus_day(self) -> None:
        if self._day in self._days:
            self._grid.focus_at(self._days.index(self._day))

    def _arrow(self, theme: Theme, icon: str, name: str, step: int) -> QToolButton:
        made = QToolButton()
        made.setAccessibleName(name)
        made.setToolTip(name)
        theme.dress(made, icon)
        made.clicked.connect(partial(self._turn, step))
        return made

    def _fill_grid(self) -> None:
        for column, name in enumerate(times.short_weekdays()):
            head = plain_label(name, "small")
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.cells.addWidget(head, 0, column)
        for index in range(len(month_grid(2000, 1, 0))):
            made = QToolButton()
            made.setCheckable(True)
            made.setFixedSize(CELL, CELL)
            made.clicked.connect(partial(self._take, index))
            self._grid.add(made, from_row=1)

    def _turn(self, step: int) -> None:
        self._show_month(next_month(*self._month, step))

    def _show_month(self, month: tuple[int, int]) -> None:
        self._month = month
        self._title.setText(times.month_title(*month))
        self._days = month_grid(*month, times.first_weekday())
        self._back.setEnabled(self._days[0] >= self._today or date(*month, 1) > self._today)
        for made, day in zip(self._grid.buttons, self._days, strict=True):
            made.setText(str(day.day))
            made.setAccessibleName(times.day(day, self._today))
            made.setChecked(day == self._day)
            made.setEnabled(day >= self._today)
        self._grid.stop_at(self._first_stop())

    def _first_stop(self) -> int:
        """The chosen day's place, else that of the first day of the month that can be taken."""
        first = max(date(*self._month, 1), self._today)
        day = self._day if self._day in self._days and self._day >= self._today else first
        return self._days.index(day) if day in self._days else 0

    def _take(self, index: int) -> None:
        self._day = self._days[index]
        self._show_month((self._day.year, self._day.month))
        self.focus_day()
        self.chosen.emit(self._day)

    def _step_out(self, index: int) -> None:
        target = self._days[0] + timedelta(days=index)
        if target >= self._today:
            self._show_month((target.year, target.month))
            self._grid.focus_at(self._days.index(target))

"""The month: six weeks of days with their tweets."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from desktop.core.agenda import WEEK, Clock, next_month
from desktop.ui import times
from desktop.ui.plan.day_delegate import DayDelegate, Spot
from desktop.ui.plan.grid_view import GridView
from desktop.ui.plan.month_model import MonthModel
from desktop.ui.plan.requests import Requests
from desktop.ui.plan.values import Cell, day_of
from desktop.ui.plan.weekdays import WeekdayHeader
from desktop.ui.theme import Theme

ROW_AT_LEAST = 52
Key = Qt.Key
STEPS = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Up: -WEEK, Key.Key_Down: WEEK}


class MonthView(GridView):
    days: MonthModel

    def __init__(self, theme: Theme, clock: Clock, zone: str, requests: Requests) -> None:
        spot = Spot(requests.today, cell=requests.today)
        super().__init__(
            theme,
            clock,
            zone,
            requests,
            MonthModel(zone, requests.today),
            spot,
            DayDelegate(theme, zone, spot),
        )
        self.setAccessibleName(self.tr("Month of planned tweets"))
        self.setHorizontalHeader(WeekdayHeader(theme, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_AT_LEAST)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_month(self, year: int, month: int) -> None:
        self.days.show_month(year, month)
        if self.spot.cell is not None and not self.days.index_of(self.spot.cell).isValid():
            self.spot.cell = date(year, month, 1)
        self._settle()

    def go(self, key: Qt.Key) -> bool:
        day = self.chosen_day.date
        match key:
            case Key.Key_Left | Key.Key_Right:
                self.choose(day + timedelta(days=STEPS[key]))
            case Key.Key_Up | Key.Key_Down:
                self._walk(1 if key is Key.Key_Down else -1)
            case Key.Key_Home:
                self.choose(day - timedelta(days=_place_in_week(day)))
            case Key.Key_End:
                self.choose(day + timedelta(days=WEEK - 1 - _place_in_week(day)))
            case Key.Key_PageUp | Key.Key_PageDown:
                self.choose(_same_day(day, 1 if key is Key.Key_PageDown else -1))
            case Key.Key_T:
                self.choose(self.requests.today)
            case _:
                return False
        return True

    def step(self, key: Qt.Key, cell: Cell) -> Cell:
        return day_of(cell) + timedelta(days=STEPS[key])

    def _walk(self, step: int) -> None:
        """To the day's next tweet; past its last (or before its first) to the next week's day."""
        day = self.chosen_day
        ids = [tweet.id for tweet in day.tweets]
        place = ids.index(self.spot.tweet_id) + step if self.spot.tweet_id in ids else -1
        if 0 <= place < len(ids):
            self.choose(day.date, ids[place])
        else:
            self.choose(day.date + timedelta(days=WEEK * step), takes_last=step < 0)


def _place_in_week(day: date) -> int:
    return (day.weekday() - times.first_weekday()) % WEEK


def _same_day(day: date, step: int) -> date:
    """The same day of the next month, or its last one where it is shorter."""
    year, month = next_month(day.year, day.month, step)
    return date(year, month, min(day.day, monthrange(year, month)[1]))

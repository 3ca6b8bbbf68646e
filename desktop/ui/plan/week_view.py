"""The week: its hours from top to bottom, its days side by side, and where we are in it now."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.core.agenda import WEEK, Clock, WallTime
from desktop.ui.plan.day_delegate import Spot
from desktop.ui.plan.grid_view import GridView
from desktop.ui.plan.hour_delegate import HourDelegate
from desktop.ui.plan.requests import Requests
from desktop.ui.plan.values import Cell
from desktop.ui.plan.week_head import HourHeader, WeekHeader
from desktop.ui.plan.week_model import HOURS, MORNING, WeekModel
from desktop.ui.theme import Theme

ROW = 46
FIRST_SHOWN = 7
MINUTE_MS = 60_000
DOT = 4
Key = Qt.Key


class WeekView(GridView):
    days: WeekModel

    def __init__(self, theme: Theme, clock: Clock, zone: str, requests: Requests) -> None:
        now = WallTime.at(clock(), zone).moment
        spot = Spot(requests.today, cell=now.replace(minute=0))
        super().__init__(
            theme,
            clock,
            zone,
            requests,
            WeekModel(zone, requests.today),
            spot,
            HourDelegate(theme, zone, spot),
        )
        self._has_scrolled = False
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("Week of planned tweets"))
        self.setHorizontalHeader(WeekHeader(theme, self.days, requests, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalHeader(HourHeader(theme, self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.viewport().update)

    def show_week(self, day: date) -> None:
        self.days.show_week(day)
        if self.spot.cell is not None and not self.days.index_of(self.spot.cell).isValid():
            hour = self.spot.cell.hour if isinstance(self.spot.cell, datetime) else MORNING
            self.spot.cell = datetime.combine(self.days.first, time(hour))
        self._settle()

    def go(self, key: Qt.Key) -> bool:
        cell = self._cell()
        match key:
            case Key.Key_Left | Key.Key_Right:
                self.choose(self.step(key, cell))
            case Key.Key_Up | Key.Key_Down:
                self._walk(1 if key is Key.Key_Down else -1)
            case Key.Key_Home:
                self.choose(datetime.combine(self.days.first, cell.time()))
            case Key.Key_End:
                self.choose(datetime.combine(self.days.last, cell.time()))
            case Key.Key_PageUp | Key.Key_PageDown:
                self.choose(cell + timedelta(days=WEEK if key is Key.Key_PageDown else -WEEK))
            case Key.Key_T:
                self.choose(WallTime.at(self._clock(), self._zone).moment.replace(minute=0))
            case _:
                return False
        return True

    def step(self, key: Qt.Key, cell: Cell) -> Cell:
        assert isinstance(cell, datetime)
        match key:
            case Key.Key_Left | Key.Key_Right:
                return cell + timedelta(days=1 if key is Key.Key_Right else -1)
            case _:
                return cell + timedelta(hours=1 if key is Key.Key_Down else -1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        if not self._has_scrolled:
            self._has_scrolled = True
            self.scrollTo(self.days.index(FIRST_SHOWN, 0), QTableView.ScrollHint.PositionAtTop)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        now = WallTime.at(self._clock(), self._zone).moment
        index = self.days.index_of(now)
        if index.isValid() and index.column() == (now.date() - self.days.first).days:
            self._paint_now(self.visualRect(index), now)

    def _paint_now(self, cell: QRect, now: datetime) -> None:
        """A line across the day where the clock stands."""
        height = cell.top() + cell.height() * now.minute // 60
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("bad"), 2))
            painter.drawLine(cell.left(), height, cell.right(), height)
            painter.setBrush(self._theme.color("bad"))
            painter.drawEllipse(cell.left() - DOT // 2, height - DOT // 2, DOT, DOT)

    def _walk(self, step: int) -> None:
        """To the hour's next tweet, then to the next hour; the day's ends are ends."""
        day, cell = self.chosen_day, self._cell()
        ids = [tweet.id for tweet in day.tweets]
        place = ids.index(self.spot.tweet_id) + step if self.spot.tweet_id in ids else -1
        if 0 <= place < len(ids):
            self.choose(cell, ids[place])
        elif 0 <= cell.hour + step < HOURS:
            self.choose(cell + timedelta(hours=step), takes_last=step < 0)

    def _cell(self) -> datetime:
        cell = self.chosen_day.key
        if isinstance(cell, datetime):
            return cell
        return datetime.combine(cell, time(MORNING))

"""The 42 days of a month's page as a table, each with the words a screen reader says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.agenda import MONTH_ROWS, WEEK, month_grid
from desktop.core.tweet import Tweet
from desktop.ui import times
from desktop.ui.plan.values import Day, spoken_tweet

DAY_ROLE = Qt.ItemDataRole.UserRole
SPOKEN_TWEETS = 5
"""A screen reader says so many of a day's tweets; the arrow keys give the others one by one."""

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class MonthModel(QAbstractTableModel):
    """Holds the days of one page; `zone` is the one that tweets without a plan are placed in."""

    def __init__(self, zone: str, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._today = today
        self._tweets: Mapping[date, tuple[Tweet, ...]] = {}
        self._reminders: Mapping[date, int] = {}
        self._month = (today.year, today.month)
        self._days = month_grid(*self._month, times.first_weekday())

    @property
    def month(self) -> tuple[int, int]:
        return self._month

    @property
    def today(self) -> date:
        return self._today

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
        self._renew()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)

    def show_tweets(self, tweets: Mapping[date, tuple[Tweet, ...]]) -> None:
        self._tweets = tweets
        self._renew()

    def show_reminders(self, reminders: Mapping[date, int]) -> None:
        """How many messages are to be come back to on which day."""
        self._reminders = reminders
        self._renew()

    def show_today(self, today: date) -> None:
        if today != self._today:
            self._today = today
            self._renew()

    def day_at(self, index: AnyIndex) -> Day:
        day = self._days[index.row() * WEEK + index.column()]
        in_month = (day.year, day.month) == self._month
        return Day(day, self._tweets.get(day, ()), in_month, self._reminders.get(day, 0))

    def index_of(self, day: date) -> QModelIndex:
        """The cell of `day`; an invalid index when it is not on this page."""
        place = (day - self._days[0]).days
        if not 0 <= place < len(self._days):
            return QModelIndex()
        return self.index(place // WEEK, place % WEEK)

    def tweet(self, tweet_id: int) -> Tweet | None:
        """The tweet of that number, when it stands on this page."""
        those = (tweet for tweets in self._tweets.values() for tweet in tweets)
        return next((tweet for tweet in those if tweet.id == tweet_id), None)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else MONTH_ROWS

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else WEEK

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == DAY_ROLE:
            return self.day_at(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(self.day_at(index))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return times.short_weekdays()[section]
        return None

    def spoken(self, day: Day) -> str:
        """ "mardi 24 novembre, 2 tweets : 8 h 15 planifié Fournée…; 12 h publié Menu…"."""
        if day.reminders:
            reminders = self.tr("%n message(s) to come back to", "", day.reminders)
            return f"{self._spoken_tweets(day)}, {reminders}"
        return self._spoken_tweets(day)

    def _spoken_tweets(self, day: Day) -> str:
        name = times.near_day(day.date, self._today)
        if not day.tweets:
            return self.tr("{day}, no tweet").format(day=name)
        said = "; ".join(spoken_tweet(tweet, self._zone) for tweet in day.tweets[:SPOKEN_TWEETS])
        count = self.tr("%n tweet(s)", "", len(day.tweets))
        return self.tr("{day}, {tweets}: {list}").format(day=name, tweets=count, list=said)

    def _renew(self) -> None:
        corner = self.index(MONTH_ROWS - 1, WEEK - 1)
        self.dataChanged.emit(self.index(0, 0), corner)

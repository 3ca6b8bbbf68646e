"""The month as a list: each day that has tweets, and its tweets under it, by state where asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop.core.tweet import Tweet
from desktop.ui import times
from desktop.ui.plan.cells_model import NOWHERE, AnyIndex
from desktop.ui.plan.values import spoken_tweet

ROW_ROLE = Qt.ItemDataRole.UserRole


class ListModel(QAbstractListModel):
    """Rows are a `date` (the head of a day) or a `Tweet` of the day above it."""

    def __init__(self, zone: str, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.today = today
        self._rows: list[date | Tweet] = []
        self._days: list[date] = []
        """The day of each row."""

    def show(self, tweets: Mapping[date, tuple[Tweet, ...]]) -> None:
        self.beginResetModel()
        self._rows, self._days = [], []
        for day in sorted(tweets):
            self._rows += [day, *tweets[day]]
            self._days += [day] * (len(tweets[day]) + 1)
        self.endResetModel()

    def tweet_at(self, index: AnyIndex) -> Tweet | None:
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Tweet) else None

    def day_at(self, index: AnyIndex) -> date | None:
        return self._days[index.row()] if index.isValid() else None

    def index_of(self, tweet_id: int) -> QModelIndex:
        for number, row in enumerate(self._rows):
            if isinstance(row, Tweet) and row.id == tweet_id:
                return self.index(number)
        return QModelIndex()

    def first_from(self, day: date) -> QModelIndex:
        """The first tweet on `day` or after it; else the very last one."""
        numbers = [n for n, row in enumerate(self._rows) if isinstance(row, Tweet)]
        later = (n for n in numbers if self._days[n] >= day)
        number = next(later, numbers[-1] if numbers else -1)
        return self.index(number) if number >= 0 else QModelIndex()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        # A head cannot be chosen: the arrows go from tweet to tweet, each of which says its day.
        if self.tweet_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ROW_ROLE:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    def _spoken(self, index: AnyIndex) -> str:
        day = times.near_day(self._days[index.row()], self.today)
        tweet = self.tweet_at(index)
        return f"{day}, {spoken_tweet(tweet, self._zone)}" if tweet else day

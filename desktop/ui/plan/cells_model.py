"""The cells of a calendar's view as a table, each with the words a screen reader says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.tweet import Tweet
from desktop.ui import times, words_marronniers
from desktop.ui.plan.values import Around, Cell, Day, spoken_tweet

DAY_ROLE = Qt.ItemDataRole.UserRole
SPOKEN_TWEETS = 5
"""A screen reader says so many of a cell's tweets; the arrow keys give the others one by one."""

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class CellsModel(QAbstractTableModel):
    """Holds what stands on the days in view; `zone` is the one that tweets without a plan are
    placed in. A view says which cells there are: `day_at`, `index_of`, `first`, `last`."""

    def __init__(self, zone: str, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._today = today
        self._tweets: Mapping[date, tuple[Tweet, ...]] = {}
        self._around = Around()

    @property
    def today(self) -> date:
        return self._today

    @property
    def first(self) -> date:
        raise NotImplementedError

    @property
    def last(self) -> date:
        raise NotImplementedError

    def day_at(self, index: AnyIndex) -> Day:
        raise NotImplementedError

    def index_of(self, cell: Cell) -> QModelIndex:
        """Where it stands; an invalid index when it is not in view."""
        raise NotImplementedError

    def cell_of(self, day: date, tweet: Tweet | None = None) -> Cell:
        """The cell of that day, or of that tweet on it."""
        raise NotImplementedError

    def show_tweets(self, tweets: Mapping[date, tuple[Tweet, ...]]) -> None:
        self._tweets = tweets
        self.renew()

    def show_around(self, around: Around) -> None:
        self._around = around
        self.renew()

    def show_today(self, today: date) -> None:
        if today != self._today:
            self._today = today
            self.renew()

    def tweet(self, tweet_id: int) -> Tweet | None:
        """The tweet of that number, when it stands in view."""
        those = (tweet for tweets in self._tweets.values() for tweet in tweets)
        return next((tweet for tweet in those if tweet.id == tweet_id), None)

    def tweets_in_view(self) -> list[Tweet]:
        return [tweet for tweets in self._tweets.values() for tweet in tweets]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == DAY_ROLE:
            return self.day_at(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(self.day_at(index))
        return None

    def spoken(self, day: Day) -> str:
        """ "mardi 24 novembre, 2 tweets : 8 h 15 planifié Fournée…; 12 h publié Menu…"."""
        said = [self._spoken_tweets(day)]
        if day.reminders:
            said.append(self.tr("%n message(s) to come back to", "", day.reminders))
        said += [words_marronniers.name(one) for one in day.marks]
        if day.slots:
            hours = ", ".join(times.clock(when.moment) for when in day.slots)
            said.append(self.tr("free slot: {hours}").format(hours=hours))
        return ", ".join(said)

    def renew(self) -> None:
        corner = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), corner)

    def _spoken_tweets(self, day: Day) -> str:
        name = self.spoken_place(day)
        if not day.tweets:
            return self.tr("{day}, no tweet").format(day=name)
        said = "; ".join(spoken_tweet(tweet, self._zone) for tweet in day.tweets[:SPOKEN_TWEETS])
        count = self.tr("%n tweet(s)", "", len(day.tweets))
        return self.tr("{day}, {tweets}: {list}").format(day=name, tweets=count, list=said)

    def spoken_place(self, day: Day) -> str:
        return times.near_day(day.date, self._today)


def as_cell(days: CellsModel, cell: Cell, tweet_id: int) -> Cell:
    """A whole day as the cell of its view that stands for it."""
    return cell if isinstance(cell, datetime) else days.cell_of(cell, days.tweet(tweet_id))

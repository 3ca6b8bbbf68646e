"""The messages of one column as rows, newest first.

A list lays out all rows that it is told of, so that it is told of those alone that are looked at:
a screenful first, and more as they come into view (Qt's `fetchMore`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.agenda import Clock
from desktop.core.veille.message import Message
from desktop.ui import times
from desktop.ui.veille import words
from desktop.ui.veille.values import MessageShown

SHOWN_ROLE = Qt.ItemDataRole.UserRole

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SCREENFUL = 8


class MessageModel(QAbstractListModel):
    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: list[MessageShown] = []
        self._told = 0

    def show(self, rows: Sequence[MessageShown]) -> None:
        """These in the place of all others."""
        self.beginResetModel()
        self._rows = list(rows)
        self._told = min(SCREENFUL, len(self._rows))
        self.endResetModel()

    def add_older(self, rows: Sequence[MessageShown]) -> None:
        """Under those that stand."""
        known = {one.message.id for one in self._rows}
        fresh = [one for one in rows if one.message.id not in known]
        self._rows += fresh

    def add_newer(self, rows: Sequence[MessageShown]) -> int:
        """Where their time puts them; how many were not there yet."""
        known = {one.message.id for one in self._rows}
        fresh = sorted(
            (one for one in rows if one.message.id not in known), key=lambda one: one.message.id
        )
        # Those that belong between the same two rows go in at once, because the list is laid out
        # anew each time; the lowest first, so that no place above moves.
        places = [(self._place_of(one.message.id), one) for one in fresh]
        for place, some in groupby(places, key=itemgetter(0)):
            run = [one for _, one in some][::-1]
            self._put_in(place, run)
        return len(fresh)

    def change(self, message: Message) -> None:
        """The same message, as it stands now."""
        for place, one in enumerate(self._rows):
            if one.message.id == message.id:
                self._rows[place] = replace(one, message=message)
                if place < self._told:
                    self.dataChanged.emit(self.index(place), self.index(place))

    def take_out(self, ids: Collection[int]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].message.id not in ids:
                continue
            if place < self._told:
                self.beginRemoveRows(NOWHERE, place, place)
                del self._rows[place]
                self._told -= 1
                self.endRemoveRows()
            else:
                del self._rows[place]

    def mark_seen(self) -> None:
        """None is new any more."""
        if any(one.is_new for one in self._rows):
            self._rows = [replace(one, is_new=False) for one in self._rows]
            self.dataChanged.emit(self.index(0), self.index(self._told - 1))

    def shown_at(self, index: AnyIndex) -> MessageShown | None:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, message_id: int) -> QModelIndex:
        """Its row, of which the list is told now if it was not."""
        for place, one in enumerate(self._rows):
            if one.message.id == message_id:
                self._tell(place + 1)
                return self.index(place)
        return QModelIndex()

    def canFetchMore(self, parent: AnyIndex = NOWHERE) -> bool:
        return not parent.isValid() and self._told < len(self._rows)

    def fetchMore(self, parent: AnyIndex = NOWHERE) -> None:
        if not parent.isValid():
            self._tell(self._told + SCREENFUL)

    @property
    def rows(self) -> Sequence[MessageShown]:
        return self._rows

    @property
    def oldest_id(self) -> int | None:
        return self._rows[-1].message.id if self._rows else None

    @property
    def newest_id(self) -> int | None:
        return self._rows[0].message.id if self._rows else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else self._told

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == SHOWN_ROLE:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self._rows[index.row()])
        return None

    def _tell(self, count: int) -> None:
        """Let the list know of the first `count` rows at least."""
        until = min(count, len(self._rows))
        if until > self._told:
            self.beginInsertRows(NOWHERE, self._told, until - 1)
            self._told = until
            self.endInsertRows()

    def _put_in(self, place: int, run: list[MessageShown]) -> None:
        if place > self._told or (place == self._told and self.canFetchMore()):
            self._rows[place:place] = run
            return
        self.beginInsertRows(NOWHERE, place, place + len(run) - 1)
        self._rows[place:place] = run
        self._told += len(run)
        self.endInsertRows()

    def _place_of(self, message_id: int) -> int:
        return bisect_left(self._rows, -message_id, key=lambda shown: -shown.message.id)

    def _spoken(self, shown: MessageShown) -> str:
        message = shown.message
        head = ", ".join(
            (
                words.author(message),
                times.ago(message.at, self._clock()),
                words.source(message.kind),
                words.mood(message.mood),
            )
        )
        new = self.tr("new") if shown.is_new else ""
        return "\n".join(part for part in (new, head, message.title, message.text) if part)

"""The messages of one column as rows, newest first."""

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


class MessageModel(QAbstractListModel):
    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: list[MessageShown] = []

    def show(self, rows: Sequence[MessageShown]) -> None:
        """These in the place of all others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_older(self, rows: Sequence[MessageShown]) -> None:
        """Under those that stand."""
        known = {one.message.id for one in self._rows}
        fresh = [one for one in rows if one.message.id not in known]
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(NOWHERE, first, first + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()

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
            self.beginInsertRows(NOWHERE, place, place + len(run) - 1)
            self._rows[place:place] = run
            self.endInsertRows()
        return len(fresh)

    def change(self, message: Message) -> None:
        """The same message, as it stands now."""
        for place, one in enumerate(self._rows):
            if one.message.id == message.id:
                self._rows[place] = replace(one, message=message)
                self.dataChanged.emit(self.index(place), self.index(place))

    def take_out(self, ids: Collection[int]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].message.id in ids:
                self.beginRemoveRows(NOWHERE, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def mark_seen(self) -> None:
        """None is new any more."""
        if any(one.is_new for one in self._rows):
            self._rows = [replace(one, is_new=False) for one in self._rows]
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def shown_at(self, index: AnyIndex) -> MessageShown | None:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, message_id: int) -> QModelIndex:
        for place, one in enumerate(self._rows):
            if one.message.id == message_id:
                return self.index(place)
        return QModelIndex()

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
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == SHOWN_ROLE:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self._rows[index.row()])
        return None

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

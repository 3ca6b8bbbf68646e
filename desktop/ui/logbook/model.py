"""The entries of the log as rows, newest first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.agenda import Clock
from desktop.core.logbook import Entry, Place
from desktop.ui.logbook.looks import head, quoted
from desktop.ui.words_outcomes import told

ENTRY_ROLE = Qt.ItemDataRole.UserRole

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class LogModel(QAbstractListModel):
    def __init__(self, clock: Clock, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._zone = zone
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """These in the place of all others."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def add(self, entries: tuple[Entry, ...]) -> None:
        """Older ones, under those that stand."""
        first = len(self._entries)
        self.beginInsertRows(NOWHERE, first, first + len(entries) - 1)
        self._entries += entries
        self.endInsertRows()

    def entry_at(self, index: AnyIndex) -> Entry | None:
        return self._entries[index.row()] if index.isValid() else None

    def index_of(self, place: Place) -> QModelIndex:
        for number, entry in enumerate(self._entries):
            if entry.place == place:
                return self.index(number)
        return QModelIndex()

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    @property
    def last(self) -> Entry | None:
        return self._entries[-1] if self._entries else None

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ENTRY_ROLE:
            return self._entries[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self._entries[index.row()])
        return None

    def _spoken(self, entry: Entry) -> str:
        now = self._clock()
        said = told(entry, now, self._zone).whole
        return f"{head(entry, now, self._zone)}\n{said}\n{quoted(entry)}"

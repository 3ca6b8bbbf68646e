"""The columns side by side: scrolled sideways, carried to another place by their heads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.ui.theme import M
from desktop.ui.veille.column import STEP, Column
from desktop.ui.veille.values import ColumnDeed, ColumnShown


class ColumnsRow(QScrollArea):
    made = Signal(str, object)
    """A new `Column` stands there, under its key."""
    order_changed = Signal(object)
    """The keys in the order in which the person has put them."""
    deed_asked = Signal(str, object)
    """What is asked of a column and is not about its place: its key and a `ColumnDeed`."""

    def __init__(self, make: Callable[[], Column]) -> None:
        super().__init__()
        self._make = make
        self._columns: dict[str, Column] = {}
        holder = QWidget()
        self._row = QHBoxLayout(holder)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(M)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(holder)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._columns)

    @property
    def columns(self) -> tuple[Column, ...]:
        return tuple(self._columns.values())

    def column(self, key: str) -> Column | None:
        return self._columns.get(key)

    def go_to(self, key: str) -> None:
        """Scroll to that column and lead the keys into it."""
        column = self._columns.get(key)
        if column is not None:
            self._row.activate()
            self.ensureWidgetVisible(column, 0, 0)
            column.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_columns(self, shown: Sequence[ColumnShown]) -> None:
        """These in this order; one that stood keeps its messages and its place."""
        kept, before = self._columns, self.keys
        self._columns = {}
        for one in shown:
            column = kept.pop(one.key, None)
            if column is None:
                column = self._make()
                self._listen(column)
                self.made.emit(one.key, column)
            column.show_column(one)
            self._columns[one.key] = column
        for gone in kept.values():
            gone.hide()
            gone.deleteLater()
        if before != self.keys:
            self._lay()

    def _listen(self, column: Column) -> None:
        column.carried.connect(self._carry)
        column.let_go.connect(lambda: self.order_changed.emit(self.keys))
        column.deed_asked.connect(self._do)

    def _do(self, key: str, deed: ColumnDeed) -> None:
        match deed:
            case ColumnDeed.LEFT:
                self._move(key, -1)
            case ColumnDeed.RIGHT:
                self._move(key, 1)
            case ColumnDeed.WIDER:
                self._columns[key].widen(STEP)
            case ColumnDeed.NARROWER:
                self._columns[key].widen(-STEP)
            case _:
                self.deed_asked.emit(key, deed)

    def _move(self, key: str, step: int) -> None:
        keys = list(self.keys)
        to = keys.index(key) + step
        if 0 <= to < len(keys):
            keys.remove(key)
            keys.insert(to, key)
            self._put(keys)
            self.order_changed.emit(self.keys)

    def _carry(self, key: str, x: int) -> None:
        """Where the pointer has passed the middle of a neighbour, the two change places."""
        keys = [one for one in self.keys if one != key]
        place = sum(_middle(self._columns[one]) < x for one in keys)
        keys.insert(place, key)
        if tuple(keys) != self.keys:
            self._put(keys)
        self.ensureWidgetVisible(self._columns[key], 0, 0)

    def _put(self, keys: Sequence[str]) -> None:
        self._columns = {key: self._columns[key] for key in keys}
        self._lay()

    def _lay(self) -> None:
        while self._row.takeAt(0):
            pass
        for column in self._columns.values():
            self._row.addWidget(column, 1)
        # Takes what is left where every column has a width of its own.
        self._row.addStretch(0)
        self._row.activate()


def _middle(column: Column) -> int:
    return column.mapToGlobal(QPoint(column.width() // 2, 0)).x()

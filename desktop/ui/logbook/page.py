"""The log's page: the entries beside the whole of the chosen one, a filter, and a report."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QPushButton,
    QWidget,
)

from desktop.core.agenda import Clock
from desktop.core.logbook import Entry, Event, Page, Place, Shown
from desktop.ui.logbook.delegate import EntryDelegate
from desktop.ui.logbook.model import LogModel
from desktop.ui.logbook.panel import EntryPanel
from desktop.ui.parts import Card, Sign, button, card, column, page_column, page_head, plain_label
from desktop.ui.theme import L, M, S, Theme

STACKS_BELOW = 700
"""The width under which the chosen entry stands under the list, not beside it."""
LEAST_LIST = 230
PAGE = 100
UNSETTLED = frozenset({Event.LEAVING, Event.UNKNOWN, Event.NOT_SENT})


class LogPage(QWidget):
    entries_asked = Signal(object)
    """The newest are wanted, of that `Shown`."""
    older_asked = Signal(object, object)
    """Those before that `Place` are wanted, of that `Shown`."""
    report_asked = Signal()
    write_asked = Signal()
    address_asked = Signal(str)
    calendar_asked = Signal(int)
    copied = Signal()

    def __init__(self, theme: Theme, clock: Clock, zone: str) -> None:
        super().__init__()
        self._theme = theme
        self._shown = Shown.ALL
        self._rows = LogModel(clock, zone, self)
        self._list = QListView()
        self._panel = EntryPanel(theme, clock, zone)
        self._older = button(self.tr("Show more"))
        self._nothing = plain_label(self.tr("No entry of this kind."), "muted", wrap=True)
        self._empty = self._make_empty()
        self._filters = QWidget()
        self._turning = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._connect()
        self._build(EntryDelegate(theme, clock, zone, self._list))

    @property
    def shown(self) -> Shown:
        return self._shown

    @property
    def count(self) -> int:
        """How many entries stand here."""
        return self._rows.rowCount()

    @property
    def is_waiting(self) -> bool:
        """Whether it is not known yet what became of an entry that stands here."""
        return any(one.event in UNSETTLED and one.is_last for one in self._rows.entries)

    def show_newest(self, page: Page) -> None:
        """Show these in the place of what stood here; what was chosen stays so if it is there."""
        self._older.setVisible(page.has_more)
        if page.entries and page.entries == self._rows.entries:
            return
        before, height = self._chosen, self._list.verticalScrollBar().value()
        self._rows.show(page.entries)
        is_empty = not page.entries
        nothing_at_all = is_empty and self._shown is Shown.ALL
        self._filters.setVisible(not nothing_at_all)
        self._empty.setVisible(nothing_at_all)
        self._nothing.setVisible(is_empty and not nothing_at_all)
        self._list.setVisible(not is_empty)
        self._panel.setVisible(not is_empty)
        if not is_empty:
            self._choose(before.place if before else None)
            if before is not None:
                self._list.verticalScrollBar().setValue(height)

    def show_older(self, page: Page) -> None:
        """Add these under what stands here."""
        if page.entries:
            self._rows.add(page.entries)
        self._older.setVisible(page.has_more)

    def keep(self, shown: Shown) -> None:
        """Ask for those entries alone."""
        self._shown = shown
        self.entries_asked.emit(shown)

    @property
    def _chosen(self) -> Entry | None:
        return self._rows.entry_at(self._list.currentIndex())

    def _choose(self, place: Place | None) -> None:
        index = self._rows.index_of(place) if place else self._rows.index(0)
        if not index.isValid():
            index = self._rows.index(0)
        self._list.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _show_chosen(self) -> None:
        entry = self._chosen
        if entry is not None:
            self._panel.show_entry(entry)

    def _ask_older(self) -> None:
        last = self._rows.last
        if last is not None:
            self.older_asked.emit(last.place, self._shown)

    def _connect(self) -> None:
        self._list.setModel(self._rows)
        self._list.selectionModel().currentChanged.connect(self._show_chosen)
        self._older.clicked.connect(self._ask_older)
        self._panel.address_asked.connect(self.address_asked)
        self._panel.calendar_asked.connect(self.calendar_asked)
        self._panel.copied.connect(self.copied)
        self._theme.changed.connect(self._list.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < STACKS_BELOW
        self._turning.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _build(self, delegate: EntryDelegate) -> None:
        self._list.setItemDelegate(delegate)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setMinimumHeight(LEAST_LIST)
        self._list.setAccessibleName(self.tr("What was sent, the newest first"))
        self.setFocusProxy(self._list)
        report = button(self.tr("Report for support…"))
        self._theme.dress(report, "note", size=16)
        report.clicked.connect(self.report_asked)
        for widget in (self._older, self._nothing, self._empty, self._panel, self._filters):
            widget.hide()
        left = column(self._list, spacing=M)
        left.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeft)
        self._turning.setSpacing(L)
        self._turning.addLayout(left, 3)
        self._turning.addWidget(self._panel, 2)
        self._fill_filters()
        subtitle = self.tr("What was sent, when, and what came of it.")
        whole = page_column(self)
        whole.addLayout(
            page_head(
                plain_label(self.tr("Log"), "title"),
                plain_label(subtitle, "muted", wrap=True),
                report,
            )
        )
        for widget in (self._filters, self._nothing, self._empty):
            whole.addWidget(widget)
        whole.addLayout(self._turning, 1)
        whole.addStretch(0)

    def _fill_filters(self) -> None:
        names = {
            Shown.ALL: self.tr("All"),
            Shown.SENT: self.tr("Sent"),
            Shown.ASKING: self.tr("To review"),
            Shown.NOT_SENT: self.tr("Not sent"),
        }
        line = QHBoxLayout(self._filters)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        group = QButtonGroup(self)
        for shown, name in names.items():
            made = self._filter(shown, name)
            group.addButton(made)
            line.addWidget(made)
        line.addStretch(1)

    def _filter(self, shown: Shown, name: str) -> QPushButton:
        made = button(name, "chip")
        made.setCheckable(True)
        made.setChecked(shown is Shown.ALL)
        made.clicked.connect(lambda: self.keep(shown))
        return made

    def _make_empty(self) -> Card:
        write = button(self.tr("Write a tweet"), "primary")
        write.clicked.connect(self.write_asked)
        told = self.tr(
            "Each tweet that leaves, or should have left, gets a line here: when, from which"
            " account, what X answered, and what you can do. Nothing has left yet."
        )
        made = card(
            Sign(self._theme, "log", "accent", 32),
            plain_label(self.tr("What you send will be told here"), "heading"),
            plain_label(told, wrap=True),
        )
        made.column.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)
        return made

"""The page Veille: head, warning, columns or one wide column, and what they tell, joined."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QWidget

from desktop.core.agenda import Clock
from desktop.core.veille.layout import ALL, SEARCH, Sieve
from desktop.core.veille.message import Message
from desktop.core.veille.subject import Subject
from desktop.core.veille.tells import Insight
from desktop.ui.parts import button, page_column, page_head, plain_label, scrolling
from desktop.ui.theme import L, M, Theme
from desktop.ui.veille.alert_banner import AlertBanner
from desktop.ui.veille.column import Column
from desktop.ui.veille.columns_row import ColumnsRow
from desktop.ui.veille.side import Side
from desktop.ui.veille.teach import Teach
from desktop.ui.veille.values import AlertShown, ColumnShown, MessageShown, PageDeed

SIDE = 252
SIDE_FROM = 900
"""Below so many pixels of page the side is there only when it is asked for."""
PAUSE_MS = 150
"""So long after the last key a search begins."""
FIELD, LEAST_FIELD = 176, 100
MINUTE_MS = 60_000


class VeillePage(QWidget):
    subject_asked = Signal()
    """Another subject is to be followed."""
    refresh_asked = Signal()
    search_asked = Signal(str)
    deed_asked = Signal(object)
    """A `PageDeed`."""
    column_deed_asked = Signal(str, object)
    column_chosen = Signal(str)
    sieve_asked = Signal(str, object)
    """A column's key and the `Sieve` that it is to have."""
    width_changed = Signal(str, int)
    """A column's key and how wide it was made."""
    order_changed = Signal(object)
    """The columns' keys, as the person has put them."""
    message_deed_asked = Signal(object, object)
    mood_corrected = Signal(object, object)
    more_asked = Signal(str, object)
    """A column's key, and the id before which its next messages lie."""
    view_changed = Signal(bool)
    """Whether everything stands together now, in the place of columns."""
    place_changed = Signal(object)
    """The message on top of what stands together; 0 where that is the newest."""
    minute_passed = Signal()
    """Said while the page is seen: what is told of times has grown older."""

    def __init__(
        self, theme: Theme, clock: Clock, zone: str, explain: Callable[[Message], str]
    ) -> None:
        super().__init__()
        make_column = partial(Column, theme, clock, zone, explain)
        self._columns = ColumnsRow(make_column)
        self._subtitle = plain_label("", "muted", wrap=True)
        self.search = QLineEdit()
        self._together = button(self.tr("All together"))
        self._told = button("")
        self._is_told: bool | None = None
        self._refresh = button(self.tr("Refresh"))
        self.alert = AlertBanner()
        self._offline = plain_label(self.tr("Offline: you read what was kept."), "small")
        self.side = Side(theme, clock, zone)
        self.teach = Teach()
        self._wide = {ALL: make_column(), SEARCH: make_column()}
        self._stack = QStackedWidget()
        self._typed = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._typed.timeout.connect(lambda: self.search_asked.emit(self.search.text()))
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._tell_times)
        self._build(theme)
        for key, column in self._wide.items():
            self._listen(key, column)
        self._columns.made.connect(self._listen)
        self._columns.deed_asked.connect(self.column_deed_asked)
        self._columns.order_changed.connect(self.order_changed)
        self._wide[ALL].list.place_changed.connect(self._tell_place)
        self.show_columns(())

    @property
    def is_together(self) -> bool:
        return self._together.isChecked()

    def column(self, key: str) -> Column | None:
        """The column of that key, where it stands."""
        return self._wide.get(key) or self._columns.column(key)

    @property
    def keys(self) -> tuple[str, ...]:
        return self._columns.keys

    def show_subtitle(self, said: str) -> None:
        self._subtitle.setText(said)

    def show_busy(self, is_busy: bool) -> None:
        self._refresh.setText(self.tr("Listening…") if is_busy else self.tr("Refresh"))
        self._refresh.setEnabled(not is_busy)

    def set_online(self, is_online: bool) -> None:
        self._offline.setVisible(not is_online)

    def show_columns(self, shown: Sequence[ColumnShown]) -> None:
        """These columns in this order; one that stood keeps its messages and its place."""
        self._columns.show_columns(shown)
        self._show_stack()

    def show_wide(self, key: str, title: str, source_line: str, sieve: Sieve) -> None:
        """What a wide column says of itself."""
        self._wide[key].show_column(ColumnShown(key, title, source_line, sieve=sieve))

    def show_messages(
        self, key: str, rows: Sequence[MessageShown], has_more: bool, replace: bool
    ) -> None:
        column = self.column(key)
        if column is None:
            return
        if replace:
            column.list.show_messages(rows, has_more)
        else:
            column.list.add_older(rows, has_more)

    def add_newer(self, key: str, rows: Sequence[MessageShown]) -> None:
        column = self.column(key)
        if column is not None:
            column.tell_newer(column.list.add_newer(rows))

    def change_message(self, message: Message) -> None:
        """It stands otherwise, wherever it is shown."""
        for column in (*self._columns.columns, *self._wide.values()):
            column.list.messages.change(message)

    def take_out(self, ids: Collection[int]) -> None:
        for column in (*self._columns.columns, *self._wide.values()):
            column.list.messages.take_out(ids)

    def go_to_column(self, key: str) -> None:
        """That column is before the person's eyes and under their keys."""
        self.search.clear()
        self.show_together(False)
        self._columns.go_to(key)

    def show_insight(self, insight: Insight | None, name: str) -> None:
        self.side.show_insight(insight, name)

    def show_alert(self, shown: AlertShown | None) -> None:
        self.alert.show_alert(shown)

    def show_suggestions(self, suggested: tuple[Subject, ...]) -> None:
        self.teach.show_suggestions(suggested)

    def show_together(self, is_together: bool) -> None:
        self._together.setChecked(is_together)
        self._show_stack()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_side()

    def _build(self, theme: Theme) -> None:
        self.search.setPlaceholderText(self.tr("Search what was heard"))
        self.search.setToolTip(self.tr("Words, “words in a row”, #hashtag, de:name, avant:1/12"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(LEAST_FIELD)
        self.search.setMaximumWidth(FIELD)
        self.search.setAccessibleName(self.tr("Search what was heard"))
        self.search.textChanged.connect(self._search_changed)
        self._together.setCheckable(True)
        self._together.clicked.connect(self._view_changed)
        self._told.setCheckable(True)
        theme.dress(self._told, "chart")
        self._told.setAccessibleName(self.tr("In figures"))
        self._told.setToolTip(self.tr("In figures: thermometer, rising words, whom to follow"))
        self._told.clicked.connect(self._choose_side)
        theme.dress(self._refresh, "refresh")
        self._refresh.clicked.connect(self.refresh_asked)
        follow = button(self.tr("Follow a subject"), "primary")
        theme.dress(follow, "plus", "on_accent")
        follow.clicked.connect(self.subject_asked)
        more = button("⋯")
        more.setAccessibleName(self.tr("More"))
        more.setToolTip(self.tr("More"))
        more.setMenu(self._menu())
        title = plain_label(self.tr("Veille"), "title")
        whole = page_column(self)
        acts = (self.search, self._together, self._told, self._refresh, more, follow)
        whole.addLayout(page_head(title, self._subtitle, *acts))
        whole.addWidget(self.alert)
        self._offline.hide()
        whole.addWidget(self._offline)
        body = QHBoxLayout()
        body.setSpacing(L)
        body.addWidget(self._stack, 1)
        self._side_area = scrolling(self.side)
        self._side_area.setFixedWidth(SIDE + M)
        self._side_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.addWidget(self._side_area)
        whole.addLayout(body, 1)
        self._fill_stack()
        self.setFocusProxy(self.search)

    def _fill_stack(self) -> None:
        for one in (self.teach, self._columns, *self._wide.values()):
            self._stack.addWidget(one)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for deed, said in (
            (PageDeed.PASTE, self.tr("Keep a tweet by its address…")),
            (PageDeed.BY_KEY, self.tr("Search X with your key…")),
            (PageDeed.KEPT, self.tr("To come back to…")),
            (PageDeed.LISTS, self.tr("Lists of people…")),
            (PageDeed.MUTES, self.tr("Silenced words and people…")),
            (PageDeed.SOURCES, self.tr("Sources and how they answer…")),
            (PageDeed.IMPORT, self.tr("Import what to follow (OPML)…")),
            (PageDeed.EXPORT, self.tr("Export what is followed (OPML)…")),
            (PageDeed.FORGETTING, self.tr("How long it is kept…")),
            (PageDeed.PRACTICE, self.tr("Example shop: show or remove")),
        ):
            entry = menu.addAction(said)
            entry.triggered.connect(lambda _=False, one=deed: self.deed_asked.emit(one))
        return menu

    def _listen(self, key: str, column: Column) -> None:
        column.sieve_asked.connect(self.sieve_asked)
        column.width_changed.connect(self.width_changed)
        column.chosen.connect(self.column_chosen)
        column.list.deed_asked.connect(self.message_deed_asked)
        column.list.mood_corrected.connect(self.mood_corrected)
        column.list.more_asked.connect(lambda before: self.more_asked.emit(key, before))

    def _tell_times(self) -> None:
        for column in (*self._columns.columns, *self._wide.values()):
            column.list.viewport().update()
        self.minute_passed.emit()

    def _search_changed(self, typed: str) -> None:
        self._typed.start()
        if not typed.strip():
            self._show_stack()

    def _tell_place(self, message_id: int | None) -> None:
        """Where the person reads, not where a column that nobody sees was put."""
        everything = self._wide[ALL].list
        if everything.isVisible() and message_id is not None:
            is_above = everything.verticalScrollBar().value() == 0
            self.place_changed.emit(0 if is_above else message_id)

    def _view_changed(self) -> None:
        self._show_stack()
        self.view_changed.emit(self.is_together)

    def _show_stack(self) -> None:
        if self.search.text().strip():
            self._stack.setCurrentWidget(self._wide[SEARCH])
        elif not self.keys:
            self._stack.setCurrentWidget(self.teach)
        elif self.is_together:
            self._stack.setCurrentWidget(self._wide[ALL])
        else:
            self._stack.setCurrentWidget(self._columns)
        self._show_side()

    def show_search(self) -> None:
        """The answers are there."""
        self._show_stack()

    def _choose_side(self, is_wanted: bool) -> None:
        self._is_told = is_wanted
        self._show_side()

    def _show_side(self) -> None:
        """As the person chose it, else where there is room."""
        is_shown = self._is_told if self._is_told is not None else self.width() >= SIDE_FROM
        self._told.setChecked(is_shown)
        self._told.setEnabled(bool(self.keys))
        self._side_area.setVisible(bool(self.keys) and is_shown)

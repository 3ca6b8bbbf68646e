"""One column: what it follows, how warm it is, and its messages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.core.agenda import Clock
from desktop.core.veille.heat import Heat
from desktop.core.veille.message import Message
from desktop.ui.parts import Card, button, plain_label, row, rule, set_kind, tip
from desktop.ui.theme import M, S, Theme
from desktop.ui.veille import words
from desktop.ui.veille.message_list import MessageList
from desktop.ui.veille.values import ALL, SEARCH, ColumnDeed, ColumnShown

LEAST = 236


class Column(Card):
    deed_asked = Signal(str, object)
    """Its key and a `ColumnDeed`."""
    chosen = Signal(str)
    """The person is at this column now."""

    def __init__(
        self, theme: Theme, clock: Clock, zone: str, explain: Callable[[Message], str]
    ) -> None:
        super().__init__()
        self._shown: ColumnShown | None = None
        self.setMinimumWidth(LEAST)
        self.column.setContentsMargins(S, M, S, S)
        self._title = plain_label("", "heading", wrap=True)
        self._badge = plain_label("", "badge")
        self._source = plain_label("", "small", wrap=True)
        self._heat = plain_label("", "small")
        self._trouble = plain_label("", "warn", wrap=True)
        self._empty = plain_label("", "muted", wrap=True)
        self._menu_button = QToolButton()
        theme.dress(self._menu_button, "list", "muted", 16)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.list = MessageList(theme, clock, zone, explain)
        self._newer = button("", "chip")
        self._newer.hide()
        self._newer.clicked.connect(self._go_up)
        head = row()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._menu_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.column.addLayout(row(self._source, self._heat))
        self.column.addWidget(self._trouble)
        self.column.addWidget(rule())
        self.column.addWidget(self._newer, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.list, 1)
        self.list.clicked.connect(lambda _: self.chosen.emit(self.key))
        for keys, deed in (
            ("Ctrl+Shift+Left", ColumnDeed.LEFT),
            ("Ctrl+Shift+Right", ColumnDeed.RIGHT),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda one=deed: self.deed_asked.emit(self.key, one))

    @property
    def key(self) -> str:
        return self._shown.key if self._shown else ""

    def show_column(self, shown: ColumnShown) -> None:
        """Its head; its messages are told by themselves."""
        self._shown = shown
        self._title.setText(shown.title)
        self._badge.setText(str(shown.new))
        self._badge.setToolTip(self.tr("%n new", "", shown.new))
        self._badge.setVisible(shown.new > 0)
        self._source.setText(self.tr("Paused") if shown.is_paused else shown.source_line)
        self._show_heat(shown)
        self._trouble.setText(shown.trouble)
        self._trouble.setVisible(bool(shown.trouble))
        self.list.setAccessibleName(self.tr("Messages about {name}").format(name=shown.title))
        name = self.tr("What can be done with “{name}”").format(name=shown.title)
        self._menu_button.setAccessibleName(name)
        self._menu_button.setToolTip(tip(name))
        # What stands together, or was found, is no subject: nothing is to be changed about it.
        self._menu_button.setVisible(shown.key not in (ALL, SEARCH))
        self._menu_button.setMenu(self._menu(shown))

    def show_empty(self, sentence: str) -> None:
        """Said in the place of messages while there are none."""
        self._empty.setText(sentence)
        self._empty.setVisible(bool(sentence))

    def tell_newer(self, count: int) -> None:
        """So many came above what is being read."""
        self._newer.setText(self.tr("%n new above", "", count))
        self._newer.setVisible(count > 0 and self.list.verticalScrollBar().value() > 0)

    def _show_heat(self, shown: ColumnShown) -> None:
        reading = shown.reading
        is_told = reading is not None and reading.heat not in (Heat.CALM, Heat.TOO_FEW)
        self._heat.setVisible(is_told)
        if reading is not None and is_told:
            self._heat.setText(words.heat(reading.heat))
            self._heat.setToolTip(tip(words.why(reading)))
            set_kind(self._heat, words.heat_kind(reading.heat))

    def _go_up(self) -> None:
        self.list.scrollToTop()
        self._newer.hide()

    def _menu(self, shown: ColumnShown) -> QMenu:
        menu = QMenu(self)
        for deed, said in self._deeds(shown):
            entry = menu.addAction(said)
            entry.triggered.connect(lambda _=False, one=deed: self.deed_asked.emit(shown.key, one))
        return menu

    def _deeds(self, shown: ColumnShown) -> list[tuple[ColumnDeed, str]]:
        return [
            (ColumnDeed.EDIT, self.tr("Change…")),
            (ColumnDeed.SEEN, self.tr("Mark all as read")),
            (ColumnDeed.X_PAGE, self.tr("Listen on X, in the browser (free)")),
            (ColumnDeed.LEFT, self.tr("Move to the left")),
            (ColumnDeed.RIGHT, self.tr("Move to the right")),
            (ColumnDeed.PAUSE, self.tr("Listen again") if shown.is_paused else self.tr("Pause")),
            (ColumnDeed.REMOVE, self.tr("No longer follow")),
        ]

"""One column: what it follows, how warm it is, and its messages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QToolButton

from desktop.core.agenda import Clock
from desktop.core.veille.heat import Heat
from desktop.core.veille.layout import ALL, OPEN, SEARCH, Sieve
from desktop.core.veille.message import Message
from desktop.ui.parts import Card, button, plain_label, row, rule, set_kind, tip
from desktop.ui.theme import M, S, Theme
from desktop.ui.veille import heat_words
from desktop.ui.veille.column_menu import ColumnMenu, said_of
from desktop.ui.veille.grips import GRIP, Edge, Head
from desktop.ui.veille.message_list import MessageList
from desktop.ui.veille.values import ColumnDeed, ColumnShown

LEAST, MOST = 236, 900
CHIP_SIDES = 28
"""What a chip has on both sides of its words."""
STEP = 60
"""So many pixels wider or narrower at a time, by the menu or the keys."""
_ANY = 16_777_215
"""Qt's own word for a width without bounds."""
_KEYS = (
    ("Ctrl+Shift+Left", ColumnDeed.LEFT),
    ("Ctrl+Shift+Right", ColumnDeed.RIGHT),
    ("Ctrl+Shift++", ColumnDeed.WIDER),
    ("Ctrl+Shift+-", ColumnDeed.NARROWER),
)


class Column(Card):
    deed_asked = Signal(str, object)
    """Its key and a `ColumnDeed`."""
    sieve_asked = Signal(str, object)
    """Its key and the `Sieve` that it is to have."""
    width_changed = Signal(str, int)
    """Its key, and how wide it was made; 0 for its share."""
    carried = Signal(str, int)
    """Its key, and the x of the screen over which it is carried."""
    let_go = Signal()
    chosen = Signal(str)
    """The person is at this column now."""

    def __init__(
        self, theme: Theme, clock: Clock, zone: str, explain: Callable[[Message], str]
    ) -> None:
        super().__init__()
        self._shown: ColumnShown | None = None
        self._width = self._taken_at = 0
        self.column.setContentsMargins(S, M, S, S)
        self._title = plain_label("", "heading", wrap=True)
        self._badge = plain_label("", "badge")
        self._source = plain_label("", "small", wrap=True)
        self._heat = plain_label("", "small")
        self._sieve = button("", "chip")
        self._trouble = plain_label("", "warn", wrap=True)
        self._empty = plain_label("", "muted", wrap=True)
        self._menu_button = QToolButton()
        self._menu = ColumnMenu(self)
        self.list = MessageList(theme, clock, zone, explain)
        self._newer = button("", "chip")
        self._head = Head()
        self._edge = Edge(self)
        self._build(theme)
        self._listen()
        self.resize_to(0)

    @property
    def key(self) -> str:
        return self._shown.key if self._shown else ""

    def show_column(self, shown: ColumnShown) -> None:
        """Its head; its messages are told by themselves."""
        if shown == self._shown:
            return
        self._shown = shown
        self._title.setText(shown.title)
        self._badge.setText(str(shown.new))
        self._badge.setToolTip(self.tr("%n new", "", shown.new))
        self._badge.setVisible(shown.new > 0)
        self._source.setText(self.tr("Paused") if shown.is_paused else shown.source_line)
        self._show_heat(shown)
        self._show_sieve(shown)
        self._trouble.setText(shown.trouble)
        self._trouble.setVisible(bool(shown.trouble))
        self.list.setAccessibleName(self.tr("Messages about {name}").format(name=shown.title))
        name = self.tr("What can be done with “{name}”").format(name=shown.title)
        self._menu_button.setAccessibleName(name)
        self._menu_button.setToolTip(tip(name))
        self._menu.show_for(shown)
        is_narrow = shown.key not in (ALL, SEARCH)
        self._edge.setVisible(is_narrow)
        if is_narrow:
            self._head.setToolTip(self.tr("Drag it to put the column elsewhere"))
            self.resize_to(shown.width)

    def resize_to(self, width: int) -> None:
        """So many pixels; 0 for its share of the room."""
        self._width = min(max(width, LEAST), MOST) if width else 0
        self.setMinimumWidth(self._width or LEAST)
        self.setMaximumWidth(self._width or _ANY)

    def widen(self, step: int) -> None:
        """By so many pixels, for good."""
        self.resize_to((self._width or self.width()) + step)
        self.width_changed.emit(self.key, self._width)

    def show_empty(self, sentence: str) -> None:
        """Said in the place of messages while there are none."""
        self._empty.setText(sentence)
        self._empty.setVisible(bool(sentence))

    def tell_newer(self, count: int) -> None:
        """So many came above what is being read."""
        self._newer.setText(self.tr("%n new above", "", count))
        self._newer.setVisible(count > 0 and self.list.verticalScrollBar().value() > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._edge.setGeometry(self.width() - GRIP, 0, GRIP, self.height())
        self._fit_sieve()

    def _build(self, theme: Theme) -> None:
        theme.dress(self._menu_button, "list", "muted", 16)
        self._menu_button.setMenu(self._menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._newer.hide()
        self._sieve.hide()
        head = row()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._menu_button, 0, Qt.AlignmentFlag.AlignTop)
        self._head.setLayout(head)
        self.column.addWidget(self._head)
        self.column.addLayout(row(self._source, self._heat))
        self.column.addWidget(self._sieve, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._trouble)
        self.column.addWidget(rule())
        self.column.addWidget(self._newer, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.list, 1)

    def _listen(self) -> None:
        self.list.clicked.connect(lambda _: self.chosen.emit(self.key))
        self.list.come_by_keys.connect(lambda: self.chosen.emit(self.key))
        self._newer.clicked.connect(self._go_up)
        self._sieve.clicked.connect(lambda: self.sieve_asked.emit(self.key, OPEN))
        self._menu.deed_asked.connect(lambda deed: self.deed_asked.emit(self.key, deed))
        self._menu.sieve_asked.connect(self._ask_sieve)
        self._head.carried.connect(lambda x: self.carried.emit(self.key, x))
        self._head.let_go.connect(self.let_go)
        self._edge.taken.connect(self._take_edge)
        self._edge.pulled.connect(lambda x: self.resize_to(max(self._taken_at + x, LEAST)))
        self._edge.let_go.connect(lambda: self.width_changed.emit(self.key, self._width))
        self._edge.reset.connect(self._share)
        for keys, deed in _KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda one=deed: self.deed_asked.emit(self.key, one))

    def _take_edge(self) -> None:
        self._taken_at = self.width()

    def _share(self) -> None:
        self.resize_to(0)
        self.width_changed.emit(self.key, 0)

    def _show_heat(self, shown: ColumnShown) -> None:
        reading = shown.reading
        is_told = reading is not None and reading.heat not in (Heat.CALM, Heat.TOO_FEW)
        self._heat.setVisible(is_told)
        if reading is not None and is_told:
            self._heat.setText(heat_words.heat(reading.heat))
            self._heat.setToolTip(tip(heat_words.why(reading)))
            set_kind(self._heat, heat_words.heat_kind(reading.heat))

    def _show_sieve(self, shown: ColumnShown) -> None:
        said = said_of(shown.sieve)
        self._sieve.setVisible(bool(said))
        self._sieve.setAccessibleName(self.tr("Only: {what} ✕").format(what=said))
        self._sieve.setToolTip(tip(self.tr("Show everything")))
        self._fit_sieve()

    def _fit_sieve(self) -> None:
        """A narrow column has no room for a whole sentence, yet what takes it away is seen."""
        whole, metrics = self._sieve.accessibleName(), self._sieve.fontMetrics()
        room = self.width() - 2 * S - CHIP_SIDES
        if metrics.horizontalAdvance(whole) > room and self._shown is not None:
            short = f"{said_of(self._shown.sieve)} ✕"
            whole = metrics.elidedText(short, Qt.TextElideMode.ElideMiddle, room)
        self._sieve.setText(whole)

    def _ask_sieve(self, sieve: Sieve) -> None:
        self.sieve_asked.emit(self.key, sieve)

    def _go_up(self) -> None:
        self.list.scrollToTop()
        self._newer.hide()

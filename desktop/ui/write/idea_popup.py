"""The few ideas that fit best today and the templates, at the composer's own tool."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from desktop.core.ideas.idea import Idea
from desktop.core.templates import Template
from desktop.ui import words
from desktop.ui.ideas.words import said_of
from desktop.ui.parts import button, plain_label, row, tip
from desktop.ui.theme import L
from desktop.ui.write.popup import Popup

WIDTH = 440
ROW = 48
LINE = 30
MOST = 7 * ROW
EXCERPT = 58
CHOICE = Qt.ItemDataRole.UserRole
OPENING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class IdeaPopup(Popup):
    """Enter or a click takes one."""

    idea_taken = Signal(object)
    template_taken = Signal(object)
    all_asked = Signal()

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self.setAccessibleName(self.tr("Ideas"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Ideas and templates"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.itemClicked.connect(self._take)
        every = button(self.tr("All the ideas"))
        every.clicked.connect(self._ask_all)
        self.setFixedWidth(WIDTH)
        self.column.addWidget(plain_label(self.tr("What could you say today?"), "heading"))
        self.column.addWidget(self._list)
        self.column.addLayout(row(1, every))

    def show_choice(
        self, ideas: tuple[Idea, ...], templates: tuple[Template, ...], trade: str, today: date
    ) -> None:
        """The ideas, the best first, and the templates, in this order; `trade` is the shop's."""
        self._list.clear()
        for idea in ideas:
            self._add(idea, idea.text, said_of(idea, trade, today), idea.why)
        if templates:
            self._head(self.tr("Templates"))
        for template in templates:
            self._add(template, template.name, template.text, "")
        self._list.setCurrentRow(0)
        high = sum(self._list.sizeHintForRow(n) for n in range(self._list.count()))
        self._list.setFixedHeight(min(high, MOST) + L)

    def open(self) -> None:
        super().open()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self._list.currentItem() if self._list.hasFocus() else None
        if item is not None and event.key() in OPENING_KEYS:
            self._take(item)
        else:
            super().keyPressEvent(event)

    def _add(self, choice: Idea | Template, first: str, second: str, why: str) -> None:
        item = QListWidgetItem(f"{words.excerpt(first, EXCERPT)}\n{words.excerpt(second, EXCERPT)}")
        item.setData(CHOICE, choice)
        item.setToolTip(tip("\n".join(one for one in (choice.text, why) if one)))
        item.setSizeHint(QSize(0, ROW))
        self._list.addItem(item)

    def _head(self, text: str) -> None:
        """A line that parts what is above from what is below; nothing to take."""
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, LINE))
        item.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
        self._list.addItem(item)

    def _take(self, item: QListWidgetItem) -> None:
        choice = item.data(CHOICE)
        if choice is None:
            return
        self.close()
        if isinstance(choice, Idea):
            self.idea_taken.emit(choice)
        else:
            self.template_taken.emit(choice)

    def _ask_all(self) -> None:
        self.close()
        self.all_asked.emit()

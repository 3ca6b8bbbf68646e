"""The drafts, newest first: open one, put one aside, or begin another."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from desktop.core.tweet import Tweet
from desktop.ui import times, words
from desktop.ui.parts import button, plain_label, row
from desktop.ui.theme import L
from desktop.ui.write.popup import Popup

WIDTH = 360
ROW = 46
MOST_ROWS = 6
EXCERPT = 46
ID = Qt.ItemDataRole.UserRole
OPENING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class DraftsPopup(Popup):
    """Enter or a click opens a draft, Delete removes it; whoever hears that offers the way back."""

    opened = Signal(int)
    removed = Signal(int)
    new_asked = Signal()

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._nothing = plain_label(
            self.tr("No drafts yet. What you begin and do not publish is kept here."),
            "muted",
            wrap=True,
        )
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Drafts"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.itemClicked.connect(self._open_item)
        self._remove = button(self.tr("Delete"))
        self._remove.clicked.connect(self._remove_current)
        new = button(self.tr("New tweet"))
        new.clicked.connect(self._begin)
        self.setFixedWidth(WIDTH)
        self.column.addWidget(plain_label(self.tr("Drafts"), "heading"))
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._list)
        self.column.addLayout(row(self._remove, 1, new))

    def show_drafts(self, drafts: tuple[Tweet, ...], now: datetime) -> None:
        """The drafts as they are now; the place in the list is kept."""
        place = max(0, self._list.currentRow())
        self._list.clear()
        for draft in drafts:
            said = words.excerpt(draft.text, EXCERPT) or self.tr("(no text yet)")
            item = QListWidgetItem(said + "\n" + times.ago(draft.changed_at, now))
            item.setData(ID, draft.id)
            item.setSizeHint(QSize(0, ROW))
            self._list.addItem(item)
        self._list.setCurrentRow(min(place, len(drafts) - 1))
        self._list.setFixedHeight(min(len(drafts), MOST_ROWS) * ROW + L)
        self._list.setVisible(bool(drafts))
        self._remove.setVisible(bool(drafts))
        self._nothing.setVisible(not drafts)

    def open(self) -> None:
        super().open()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self._list.currentItem() if self._list.hasFocus() else None
        if item is not None and event.key() in OPENING_KEYS:
            self._open_item(item)
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self._remove_current()
        else:
            super().keyPressEvent(event)

    def _open_item(self, item: QListWidgetItem) -> None:
        self.close()
        self.opened.emit(item.data(ID))

    def _remove_current(self) -> None:
        if item := self._list.currentItem():
            self.removed.emit(item.data(ID))

    def _begin(self) -> None:
        self.close()
        self.new_asked.emit()

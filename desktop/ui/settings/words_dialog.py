"""The person's own dictionary: the words that are not underlined, taken out or put in again."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QVBoxLayout, QWidget

from desktop.ui.aloud import say_aloud
from desktop.ui.parts import button, plain_label, row
from desktop.ui.theme import XL, M
from desktop.ui.words import showable

WIDTH, HEIGHT = 380, 420
REMOVING_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class WordsDialog(QDialog):
    word_added = Signal(str)
    word_removed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your own words"))
        self.resize(WIDTH, HEIGHT)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("A name, a dish, a word of yours"))
        self._field.setAccessibleName(self.tr("Word to add"))
        self._field.returnPressed.connect(self._add)
        add = button(self.tr("Add"))
        add.setAutoDefault(False)
        add.clicked.connect(self._add)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Your own words"))
        self._nothing = plain_label(
            self.tr(
                "None yet. A right-click on an underlined word adds it here, and it is underlined "
                "no more."
            ),
            "muted",
            wrap=True,
        )
        self._remove = button(self.tr("Take it out"))
        self._remove.clicked.connect(self._take_out)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.setSpacing(M)
        whole.addWidget(plain_label(self.tr("Your own words"), "title"))
        whole.addLayout(row(self._field, add))
        whole.addWidget(self._nothing)
        whole.addWidget(self._list, 1)
        whole.addLayout(row(self._remove, 1, close))
        self.show_words(())

    def show_words(self, words: Collection[str]) -> None:
        """The words that are known now, by the alphabet."""
        at = max(self._list.currentRow(), 0)
        self._list.clear()
        self._list.addItems([showable(word) for word in sorted(words)])
        self._list.setCurrentRow(min(at, self._list.count() - 1))
        self._nothing.setVisible(not words)
        self._list.setVisible(bool(words))
        self._remove.setEnabled(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVING_KEYS and self._list.hasFocus():
            self._take_out()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        word = self._field.text().strip()
        if word:
            self._field.clear()
            self.word_added.emit(word)

    def _take_out(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            say_aloud(self, self.tr("{word} was taken out.").format(word=item.text()))
            # Back in the field, so that a slip of the hand costs one key.
            self._field.setText(item.text())
            self.word_removed.emit(item.text())

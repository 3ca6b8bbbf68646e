"""A small choice of emoji for a shop, by mouse and by keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.parts import plain_label
from desktop.ui.write.grid import ButtonGrid
from desktop.ui.write.popup import Popup

COLUMNS = 8


class EmojiPicker(Popup):
    """Closes once one is picked: a tweet seldom needs two."""

    picked = Signal(str)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self.setAccessibleName(self.tr("Emoji"))
        self._grid = ButtonGrid(COLUMNS)
        for emoji, name in self._choice():
            self._grid.add(self._button(emoji, name))
        hint = self.tr("Each counts two characters. Your keyboard has them all.")
        self.column.addWidget(self._grid)
        self.column.addWidget(plain_label(hint, "small"))

    def open(self) -> None:
        super().open()
        self._grid.focus_at(0)

    def _button(self, emoji: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setText(emoji)
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.clicked.connect(partial(self._pick, emoji))
        return made

    def _pick(self, emoji: str) -> None:
        self.close()
        self.picked.emit(emoji)

    def _choice(self) -> tuple[tuple[str, str], ...]:
        """Each with the name that a screen reader says."""
        return (
            ("🙂", self.tr("smile")),
            ("😀", self.tr("broad smile")),
            ("😊", self.tr("happy face")),
            ("😉", self.tr("wink")),
            ("😍", self.tr("eyes full of love")),
            ("😋", self.tr("delicious")),
            ("🤔", self.tr("thinking face")),
            ("😴", self.tr("sleeping face")),
            ("👋", self.tr("waving hand")),
            ("👍", self.tr("thumb up")),
            ("👏", self.tr("clapping hands")),
            ("🙏", self.tr("thank you")),
            ("💪", self.tr("strong arm")),
            ("👀", self.tr("eyes")),
            ("❤️", self.tr("red heart")),
            ("💚", self.tr("green heart")),
            ("🥖", self.tr("baguette")),
            ("🥐", self.tr("croissant")),
            ("🍞", self.tr("bread")),
            ("🍰", self.tr("slice of cake")),
            ("🍊", self.tr("orange")),
            ("🍓", self.tr("strawberry")),
            ("🧀", self.tr("cheese")),
            ("☕", self.tr("coffee")),
            ("🍷", self.tr("glass of wine")),
            ("🌷", self.tr("tulip")),
            ("🌹", self.tr("rose")),
            ("💐", self.tr("bouquet")),
            ("🌱", self.tr("young shoot")),
            ("🍂", self.tr("autumn leaves")),
            ("🚗", self.tr("car")),
            ("🔧", self.tr("spanner")),
            ("✂️", self.tr("scissors")),
            ("📚", self.tr("books")),
            ("🎁", self.tr("present")),
            ("🎉", self.tr("party")),
            ("🎂", self.tr("birthday cake")),
            ("🎄", self.tr("Christmas tree")),
            ("☀️", self.tr("sun")),
            ("❄️", self.tr("snowflake")),
            ("📍", self.tr("place")),
            ("🕗", self.tr("eight o’clock")),
            ("📅", self.tr("calendar")),
            ("📷", self.tr("camera")),
            ("📣", self.tr("megaphone")),
            ("💡", self.tr("idea")),
            ("👉", self.tr("finger pointing right")),
            ("✨", self.tr("sparkles")),
        )

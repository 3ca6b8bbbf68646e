"""The ways to mend that a tip offers, each shown as the words that would stand in the tweet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.advice import Choice
from desktop.ui.parts import button, clear, plain_label, row
from desktop.ui.theme import S
from desktop.ui.write.popup import Popup

WIDTH = 380


class ChoicesPopup(Popup):
    """Opens at the button of a tip; `chosen` carries the label of the one that was taken."""

    chosen = Signal(str)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(S)
        self.column.addWidget(plain_label(self.tr("Which one sounds like you?"), "heading"))
        self.column.addLayout(self._rows)
        self.setFixedWidth(WIDTH)

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Show these; the first one has the keyboard."""
        clear(self._rows)
        for index, choice in enumerate(choices):
            take = button(self.tr("Take it"))
            take.setAccessibleName(self.tr("Take: {words}").format(words=choice.label))
            take.clicked.connect(partial(self._take, choice.label))
            label = plain_label(choice.label, wrap=True)
            label.setMinimumWidth(1)
            self._rows.addLayout(row(label, take))
            if index == 0:
                take.setFocus()
        # The height of wrapped lines is known once they have their width.
        self.setFixedHeight(self.heightForWidth(WIDTH))
        self.open()

    def _take(self, label: str, _checked: bool = False) -> None:
        self.close()
        self.chosen.emit(label)

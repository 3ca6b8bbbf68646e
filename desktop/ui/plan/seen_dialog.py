"""How many times a published tweet was seen: one figure, copied from X by the person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.tweet import Tweet
from desktop.ui import words
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import number_field

MOST = 100_000_000
HEIGHT = 300


class SeenDialog(AskDialog):
    told = Signal(int)

    def __init__(self, parent: QWidget, tweet: Tweet, known: int | None) -> None:
        super().__init__(
            parent,
            self.tr("How many times was it seen?"),
            self.tr(
                "X shows it under the tweet. With ten such figures, Ramage can tell which hours"
                " do better for you; they stay on this computer."
            ),
            self.tr("Keep it"),
        )
        self.resize(self.width(), HEIGHT)
        self.seen = number_field(0, MOST, known or 0)
        self.add(words.quoted(tweet), self.seen)
        self.lines.addStretch(1)
        self.agreed.connect(self._tell)

    def _tell(self) -> None:
        self.accept()
        self.told.emit(self.seen.value())

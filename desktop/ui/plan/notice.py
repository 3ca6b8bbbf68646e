"""One quiet line under the head: why something that was asked cannot be done."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.ui.aloud import say_aloud
from desktop.ui.parts import Sign, plain_label
from desktop.ui.theme import L, M, S, Theme

STANDS_MS = 10_000


class Notice(QFrame):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "banner-warn")
        self._text = plain_label("", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(L, S, L, S)
        line.setSpacing(M)
        line.addWidget(Sign(theme, "info", "warn"))
        line.addWidget(self._text, 1)
        self._timer = QTimer(self, singleShot=True, interval=STANDS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def sentence(self) -> str:
        return "" if self.isHidden() else self._text.text()

    def say(self, sentence: str) -> None:
        """Show `sentence` for some seconds, and have it read aloud."""
        self._text.setText(sentence)
        self.show()
        self._timer.start()
        say_aloud(self, sentence)

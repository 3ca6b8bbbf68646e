"""The state line at the bottom of the side bar: online or not, and what leaves next."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.parts import plain_label, row, rule
from desktop.ui.theme import XS, L, M

ONLINE, OFFLINE = "●", "○"


class StateLine(QWidget):
    """Says what Ramage can do by itself just now."""

    def __init__(self) -> None:
        super().__init__()
        self._online = plain_label(ONLINE, "good")
        self._offline = plain_label(OFFLINE, "muted")
        self._online.hide()
        self._word = plain_label("", "small")
        self._next = plain_label("", "small", wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(XS)
        whole.addWidget(rule())
        self._first = row(self._online, self._offline, self._word, 1, spacing=6)
        whole.addLayout(self._first)
        second = row(self._next)
        second.setContentsMargins(10, 0, 0, 0)
        whole.addLayout(second)
        self.fold(False)

    def show_state(self, online: bool, next_text: str) -> None:
        """`next_text` is the next tweet's time as one says it ("tomorrow at 8:15"), or empty."""
        self._online.setVisible(online)
        self._offline.setVisible(not online)
        self._word.setText(self.tr("Online") if online else self.tr("Offline"))
        if next_text:
            self._next.setText(self.tr("Next tweet: {when}").format(when=next_text))
        else:
            self._next.setText(self.tr("No tweet planned"))
        self.setToolTip(f"{self._word.text()}\n{self._next.text()}")

    def fold(self, folded: bool) -> None:
        self._word.setVisible(not folded)
        self._next.setVisible(not folded)
        self._first.setContentsMargins(L if folded else 10, M, 0, 0)

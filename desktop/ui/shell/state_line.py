"""The state line at the foot of the side bar: online or not, what leaves next, what is spent."""

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
        self._budget = plain_label("", "small", wrap=True)
        self._is_folded = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(XS)
        whole.addWidget(rule())
        self._first = row(self._online, self._offline, self._word, 1, spacing=6)
        whole.addLayout(self._first)
        for label in (self._next, self._budget):
            line = row(label)
            line.setContentsMargins(10, 0, 0, 0)
            whole.addLayout(line)
        self.fold(False)

    def show_state(self, online: bool, next_text: str, is_held: bool = False) -> None:
        """`next_text` is the next tweet's time as one says it ("tomorrow at 8:15"), or empty.

        `is_held`: no tweet leaves from here, whatever is planned.
        """
        self._online.setVisible(online)
        self._offline.setVisible(not online)
        self._word.setText(self.tr("Online") if online else self.tr("Offline"))
        if is_held:
            from desktop.ui.words_leaving import nothing_leaves

            self._next.setText(nothing_leaves())
        elif next_text:
            self._next.setText(self.tr("Next tweet: {when}").format(when=next_text))
        else:
            self._next.setText(self.tr("No tweet planned"))
        self._explain()

    def show_budget(self, said: str) -> None:
        """What is spent of the month's ceiling, in words; empty where nothing costs anything."""
        self._budget.setText(said)
        self._budget.setVisible(bool(said) and not self._is_folded)
        self._explain()

    def fold(self, folded: bool) -> None:
        self._is_folded = folded
        self._word.setVisible(not folded)
        self._next.setVisible(not folded)
        self._budget.setVisible(bool(self._budget.text()) and not folded)
        self._first.setContentsMargins(L if folded else 10, M, 0, 0)

    def _explain(self) -> None:
        said = (self._word.text(), self._next.text(), self._budget.text())
        self.setToolTip("\n".join(line for line in said if line))

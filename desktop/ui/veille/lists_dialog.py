"""Lists of things with one thing to do about each: what is kept, silenced, listened to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.ui.dialog import AskDialog
from desktop.ui.parts import button, clear, plain_label, row


@dataclass(frozen=True, slots=True)
class Line:
    """`said` and under it `more`; each of `acts` is what a button says, and what it does."""

    said: str
    more: str = ""
    acts: tuple[tuple[str, Callable[[], object]], ...] = ()


class ListDialog(AskDialog):
    def __init__(self, parent: QWidget, title: str, why: str, empty: str) -> None:
        super().__init__(parent, title, why, "")
        self._empty = empty

    def show_lines(self, lines: Sequence[Line]) -> None:
        """These in the place of what stood."""
        clear(self.lines)
        if not lines:
            self.lines.addWidget(plain_label(self._empty, "muted", wrap=True))
        for line in lines:
            holder = QWidget()
            said = plain_label(line.said, "ink", wrap=True)
            made = row(said)
            made.setStretch(0, 1)
            for label, act in line.acts:
                one = button(label)
                one.setAccessibleName(f"{label}: {line.said}")
                one.clicked.connect(lambda _=False, do=act: do())
                made.addWidget(one)
            holder.setLayout(made)
            self.lines.addWidget(holder)
            if line.more:
                self.lines.addWidget(plain_label(line.more, "small", wrap=True))
        self.lines.addStretch(1)

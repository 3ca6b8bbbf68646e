"""What every step of the guide is: a title, its words, and the one thing it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui.parts import plain_label
from desktop.ui.theme import L, S


class Step(QWidget):
    """`column` takes its content; `focus` is what the keyboard goes to, None for the next button.

    The next step can be gone to while `is_ready`; `readied` says that this may have changed.
    """

    readied = Signal()
    next_asked = Signal()
    """Enter was pressed where it means to go on."""
    address_asked = Signal(str)
    """A web address is to be opened in the person's browser."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.focus: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(S)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)

    @property
    def is_ready(self) -> bool:
        """Whether one can go on from here."""
        return True

    @property
    def next_words(self) -> str:
        """What the filled button says."""
        return self.tr("Continue")

    def say(self, text: str, kind: str = "ink") -> QLabel:
        """A paragraph."""
        made = plain_label(text, kind, wrap=True)
        self.column.addWidget(made)
        return made

    def point(self, number: int, text: str) -> None:
        """One thing to do, with its number: the drawing shows the same one."""
        line = QVBoxLayout()
        line.setContentsMargins(L, 0, 0, 0)
        line.addWidget(plain_label(f"{number}. {text}", wrap=True))
        self.column.addLayout(line)

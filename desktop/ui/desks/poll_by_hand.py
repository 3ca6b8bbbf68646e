"""The choices of a poll, shown beside the browser in which the person makes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.core.account import Way
from desktop.core.carrying import Left, may_carry
from desktop.core.extras import Extras, Poll
from desktop.ui.aloud import say_aloud
from desktop.ui.parts import button, clear, column, plain_label, row
from desktop.ui.theme import XL, L, M, S
from desktop.ui.words import showable
from desktop.ui.write.poll_words import lasting

WIDTH = 400


def needs_hands(way: Way, extras: Extras) -> bool:
    """Whether this way leaves the poll of `extras` to the person."""
    return Left.POLL in may_carry(way, extras)


class PollByHand(QDialog):
    """Stays open beside the browser; holds nothing up."""

    copied = Signal(str)
    """That choice lies on the clipboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The poll of this tweet"))
        self.setModal(False)
        self.setFixedWidth(WIDTH)
        self._first = plain_label("", wrap=True)
        self._rows = column(spacing=S)
        self._open_for = plain_label("", wrap=True)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, L, XL, L)
        whole.setSpacing(M)
        whole.addWidget(self._first)
        whole.addLayout(self._rows)
        whole.addWidget(self._open_for)
        whole.addLayout(row(1, close))
        self._first.setText(
            self.tr(
                "X’s page opens with your text, but cannot take the poll along. There, press the "
                "poll sign under the text, then copy each choice from here."
            )
        )

    def show_poll(self, poll: Poll) -> None:
        """List the choices of `poll`, each with a button that copies it."""
        clear(self._rows)
        for number, choice in enumerate(poll.choices, 1):
            label = plain_label(f"{number}. {showable(choice)}", "strong", wrap=True)
            copy = button(self.tr("Copy"), "chip")
            copy.setAccessibleName(self.tr("Copy choice {number}").format(number=number))
            copy.clicked.connect(partial(self._copy, choice))
            line = row(label, copy)
            line.setAlignment(copy, Qt.AlignmentFlag.AlignTop)
            self._rows.addLayout(line)
        said = self.tr("Leave it open for {time}.")
        self._open_for.setText(said.format(time=lasting(poll.minutes)))

    def _copy(self, choice: str) -> None:
        QGuiApplication.clipboard().setText(choice)
        say_aloud(self, self.tr("Copied."))
        self.copied.emit(choice)

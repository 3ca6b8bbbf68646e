"""What a first start asks: two ways, a name, a handle; all of it can be skipped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.parts import button, card, plain_label, row
from desktop.ui.settings.account_form import AccountForm
from desktop.ui.settings.way_choice import WayChoice
from desktop.ui.theme import XL, L, M

WIDTH = 620
MARK = 40


class WelcomePage(QWidget):
    """Asks once; `skipped` means that the practice account is taken, without a name."""

    chosen = Signal(object, str, str)
    """A way, a name and a handle without its @; the two may be empty."""
    skipped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ways = WayChoice()
        self._fields = AccountForm()
        self._start = button(self.tr("Write my first tweet"), "primary")
        self._start.clicked.connect(self._choose)
        self._skip = button(self.tr("Skip for now"), "link")
        self._skip.clicked.connect(self.skipped)
        self._fields.changed.connect(lambda: self._start.setEnabled(self._fields.is_right))
        self._fields.submitted.connect(self._start.click)
        self._lay_out()
        self.setFocusProxy(self._ways)

    def _choose(self) -> None:
        self.chosen.emit(self._ways.way, self._fields.name, self._fields.handle)

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setSpacing(L)
        mark = plain_label("R", "mark")
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setFixedSize(MARK, MARK)
        inner.addLayout(row(mark, plain_label(self.tr("Welcome to Ramage"), "title"), 1, spacing=M))
        told = self.tr(
            "Write your tweets when you have a moment, choose their day and hour, and Ramage sees"
            " to the rest. Two questions, and you can begin."
        )
        inner.addWidget(plain_label(told, "muted", wrap=True))
        how = plain_label(self.tr("How would you like to begin?"), "heading")
        inner.addWidget(card(how, self._ways))
        who = plain_label(self.tr("Who is speaking?"), "heading")
        inner.addWidget(card(who, self._fields))
        later = plain_label(
            self.tr("All of this can be changed in the settings."), "small", wrap=True
        )
        inner.addLayout(row(1, self._skip, self._start))
        inner.addWidget(later)
        column = QWidget()
        column.setMaximumWidth(WIDTH)
        column.setLayout(inner)
        inner.setContentsMargins(0, 0, 0, 0)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column)
        middle.addStretch(2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.addStretch(1)
        whole.addLayout(middle, 100)
        whole.addStretch(1)

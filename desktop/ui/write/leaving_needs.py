"""What leaving at the chosen time needs, said before it is planned, and what helps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.core.account import Way
from desktop.core.agenda import WallTime
from desktop.ui import words_leaving
from desktop.ui.parts import button, plain_label, row, rule
from desktop.ui.theme import S


class LeavingNeeds(QWidget):
    earlier_asked = Signal()
    """The person wants a time at which the shop is open."""

    def __init__(self) -> None:
        super().__init__()
        self._way = Way.PRACTICE
        self._said = plain_label("", "small", wrap=True)
        self._reminds = QCheckBox(self.tr("Also remind me on my phone"))
        self._earlier = button(self.tr("Choose an earlier time"), "link")
        self._earlier.clicked.connect(self.earlier_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(rule())
        column.addWidget(self._said)
        column.addLayout(row(self._reminds, 1, self._earlier))

    @property
    def wants_reminder(self) -> bool:
        return self._reminds.isChecked()

    def begin(self, way: Way) -> None:
        """Another tweet, of an account of that way."""
        self._way = way
        self._reminds.setChecked(False)

    def show_time(self, when: WallTime | None) -> None:
        """Say what that time needs; None for one that cannot be taken."""
        self._said.setText(words_leaving.needed(self._way, when) if when else "")
        self._reminds.setEnabled(when is not None)
        self._earlier.setVisible(when is not None and words_leaving.is_outside_hours(when))

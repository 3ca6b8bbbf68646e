"""One choice of a poll: its field, its counter, and a way to take it out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop.core.poll import LONGEST_CHOICE, choice_weight
from desktop.ui.parts import plain_label, set_kind, tip
from desktop.ui.theme import M, S, Theme

COUNTER_WIDTH = 44
CROSS = 28


class PollChoice(QWidget):
    """Takes more letters than X does, and says so: what was pasted is not cut unseen."""

    changed = Signal()
    removed = Signal()
    submitted = Signal()
    """Enter was pressed: on to the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = QLineEdit()
        self._count = plain_label("", "small")
        self._count.setMinimumWidth(COUNTER_WIDTH)
        self.cross = QToolButton()
        self.cross.setFixedSize(CROSS, CROSS)
        theme.dress(self.cross, "cross", "muted", M, alone=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        line.addWidget(self.field, 1)
        line.addWidget(self._count)
        line.addWidget(self.cross)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._follow)
        self.field.returnPressed.connect(self.submitted)
        self.cross.clicked.connect(self.removed)
        self._show_count()

    @property
    def text(self) -> str:
        return self.field.text()

    def name(self, number: int, can_go: bool) -> None:
        """It is choice `number`; the first two stay."""
        said = self.tr("Choice {number}").format(number=number)
        self.field.setPlaceholderText(said)
        self.field.setAccessibleName(said)
        take_out = self.tr("Take choice {number} out").format(number=number)
        self.cross.setToolTip(tip(take_out))
        self.cross.setAccessibleName(take_out)
        self.cross.setVisible(can_go)

    def set_read_only(self, is_read_only: bool) -> None:
        self.field.setReadOnly(is_read_only)
        self.cross.setEnabled(not is_read_only)

    def _follow(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        weight = choice_weight(self.text)
        self._count.setText(f"{weight}/{LONGEST_CHOICE}")
        set_kind(self._count, "small" if weight <= LONGEST_CHOICE else "bad")

"""Buttons in rows and columns through which the arrow keys move, as a screen reader expects."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from desktop.ui.theme import XS

STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
OPENING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
NO_STOP = Qt.FocusPolicy.NoFocus


class ButtonGrid(QWidget):
    """Tool buttons, `columns` to a row; Enter presses the one that has the keyboard.

    Tab stops at one button alone, the one that had the keyboard last: 42 stops on the way through
    a month would keep the keyboard from what stands behind it.
    """

    def __init__(self, columns: int) -> None:
        super().__init__()
        self.columns = columns
        self.buttons: list[QToolButton] = []
        self._stop = 0
        self.cells = QGridLayout(self)
        self.cells.setContentsMargins(0, 0, 0, 0)
        self.cells.setSpacing(XS)

    def add(self, made: QToolButton, from_row: int = 0) -> None:
        """Put a button behind the last one; rows are counted from `from_row` of `cells`."""
        line, column = divmod(len(self.buttons), self.columns)
        self.cells.addWidget(made, line + from_row, column)
        self.buttons.append(made)
        made.setFocusPolicy(NO_STOP)
        made.installEventFilter(self)
        if len(self.buttons) == 1:
            self.stop_at(0)

    def stop_at(self, index: int) -> None:
        """Tab comes to the button at `index`, and to no other."""
        self.buttons[self._stop].setFocusPolicy(NO_STOP)
        self.buttons[index].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stop = index

    def focus_at(self, index: int) -> None:
        """Give the button at `index` the keyboard."""
        self.stop_at(index)
        self.buttons[index].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys belong to the grid: a button by itself takes them for Tab."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(self.buttons.index(cast(QToolButton, watched)), event.key())
        return super().eventFilter(watched, event)

    def step_to(self, index: int) -> None:
        """The arrow keys lead to the button at `index`, which may lie outside."""
        if 0 <= index < len(self.buttons):
            self.focus_at(index)

    def _take_key(self, here: int, key: int) -> bool:
        if key in STEPS:
            down, right = STEPS[key]
            self.step_to(here + down * self.columns + right)
        elif key in OPENING_KEYS:
            self.buttons[here].click()
        return key in STEPS or key in OPENING_KEYS

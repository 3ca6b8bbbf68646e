"""The three buttons under the text: on one line where they fit, else on two or three.

An account's whole name stands on the one that sends, and French words are long.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.ui.parts import row
from desktop.ui.theme import S

ONE, TWO, THREE = 1, 2, 3


class ActionLines(QWidget):
    """`back` at the left, the two others at the right, `main` the last."""

    def __init__(self, back: QPushButton, when: QPushButton, main: QPushButton) -> None:
        super().__init__()
        self._buttons = (back, when, main)
        self._count = ONE
        self._lines = (row(back, 1, when, main), row(), row())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        # Not as the column's spacing: an empty line would take it too.
        whole.setSpacing(0)
        for line in self._lines:
            whole.addLayout(line)

    @property
    def count(self) -> int:
        """How many lines there are just now."""
        return self._count

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button: the lines follow the width, and never ask for one."""
        widest = max(self._widths(), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        # Another text in a button, or a button that comes or goes.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _widths(self) -> list[int]:
        return [made.sizeHint().width() for made in self._buttons if not made.isHidden()]

    def _arrange(self) -> None:
        wanted = self._wanted()
        if wanted == self._count:
            return
        self._count = wanted
        for line in self._lines:
            while line.takeAt(0):
                pass
        self._fill(wanted)

    def _wanted(self) -> int:
        widths = self._widths()
        if sum(widths) + S * (len(widths) - 1) <= self.width():
            return ONE
        return TWO if sum(widths[:-1]) + S <= self.width() else THREE

    def _fill(self, count: int) -> None:
        """The keyboard's order stays: the button that sends is always the last."""
        back, when, main = self._buttons
        first, second, third = self._lines
        if count == THREE:
            for line, made in zip(self._lines, self._buttons, strict=True):
                line.addWidget(made, 1)
        else:
            first.addWidget(back)
            first.addStretch(1)
            first.addWidget(when)
            if count == TWO:
                second.addStretch(1)
            (second if count == TWO else first).addWidget(main)
        for line in (second, third):
            line.setContentsMargins(0, S if line.count() else 0, 0, 0)

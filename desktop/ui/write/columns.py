"""Two columns side by side, which fold into one under the other where the page is narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import L

FOLDS_BELOW = 820
"""The width of the page, its margins included, under which two columns would be cramped."""
SIDE_LEAST, SIDE_MOST = 260, 344
UNBOUNDED = (1 << 24) - 1
"""Qt's QWIDGETSIZE_MAX, which PySide does not name."""


class Columns(QWidget):
    """`main` takes two thirds, `side` stands at its top; both are columns to add widgets to."""

    def __init__(self) -> None:
        super().__init__()
        self.main = QVBoxLayout()
        self.side = QVBoxLayout()
        self._aside = QWidget()
        self._aside.setLayout(self.side)
        for column in (self.main, self.side):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(L)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(L)
        self._line.addLayout(self.main, 2)
        self._line.addWidget(self._aside, 1)
        self.fold(False)

    def hasHeightForWidth(self) -> bool:
        """No: the page would else be as tall as the preview wants, and scroll, instead of letting
        the preview scroll by itself."""
        return False

    def fold(self, is_narrow: bool) -> None:
        """One column, or two."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(down if is_narrow else right)
        self._aside.setMinimumWidth(0 if is_narrow else SIDE_LEAST)
        self._aside.setMaximumWidth(UNBOUNDED if is_narrow else SIDE_MOST)

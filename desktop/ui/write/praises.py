"""What is well done already, in a line or two above the tips: advice that only finds fault is not
read for long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.core.advice.tone import Praise
from desktop.ui.advice_words.tone import praise_words
from desktop.ui.parts import Sign, plain_label
from desktop.ui.theme import XS, S, Theme

MOST = 2
BESIDE_TIPS = 3
"""Lines in all that the card shows at ease: with three tips there is one praise."""


class Praises(QWidget):
    """Hidden while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: tuple[Praise, ...] = ()
        self._lines: list[tuple[Sign, QLabel]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, S, 0, 0)
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(XS)
        grid.setColumnStretch(1, 1)
        for line in range(MOST):
            sign, words = Sign(theme, "check", "good"), plain_label("", wrap=True)
            # A long word would else widen the column of the page.
            words.setMinimumWidth(1)
            grid.addWidget(sign, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, line, 1)
            self._lines.append((sign, words))
        self.hide()

    def show_praises(self, praises: tuple[Praise, ...], tips: int) -> None:
        """Show the first of them, fewer beside many tips."""
        shown = praises[: MOST if tips < BESIDE_TIPS else 1]
        if shown == self._shown:
            return
        self._shown = shown
        for index, (sign, words) in enumerate(self._lines):
            is_there = index < len(shown)
            if is_there:
                words.setText(praise_words(shown[index]))
            sign.setVisible(is_there)
            words.setVisible(is_there)
        self.setVisible(bool(shown))

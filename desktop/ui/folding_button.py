"""A button with an icon and words that gives up its words where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from desktop.ui.theme import XL


class FoldingButton(QPushButton):
    """Folded by whoever knows how much room there is; its name stays in the tool tip and for a
    screen reader."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self._said = said
        self.setProperty("kind", "plain")
        self.setAutoDefault(True)
        self.setAccessibleName(said)

    @property
    def gain(self) -> int:
        """How many pixels narrower it is without its words."""
        return self.fontMetrics().horizontalAdvance(self._said) + XL // 2

    def fold(self, is_folded: bool) -> None:
        wanted = "" if is_folded else self._said
        if wanted != self.text():
            self.setText(wanted)
            self.setToolTip(self._said if is_folded else "")

    def minimumSizeHint(self) -> QSize:
        """Of the folded one: a window may become as narrow as that."""
        return QSize(self.iconSize().width() + XL, super().minimumSizeHint().height())

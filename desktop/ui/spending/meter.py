"""How much of a month's ceiling is gone, as a bar; the words stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.cost.budget import Budget
from desktop.ui.theme import Theme

BAR = 10
LEAST = 160
NEAR = 0.8
"""From this share of the ceiling on the bar warns."""


class BudgetMeter(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_budget(self, budget: Budget) -> None:
        self._share = share(budget)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LEAST, BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._fill(painter, self.width(), "soft")
        if self._share:
            self._fill(painter, max(float(BAR), self.width() * self._share), tone(self._share))
        painter.end()

    def _fill(self, painter: QPainter, width: float, token: str) -> None:
        painter.setBrush(self._theme.color(token))
        painter.drawRoundedRect(QRectF(0, 0, width, BAR), BAR / 2, BAR / 2)


def share(budget: Budget) -> float:
    """How much of the ceiling is gone, from 0 to 1; of a ceiling of nothing, all."""
    return min(1.0, budget.spent / budget.ceiling) if budget.ceiling else 1.0


def tone(gone: float) -> str:
    """The token for it: words say the same."""
    if gone >= 1:
        return "bad"
    return "warn" if gone >= NEAR else "accent"

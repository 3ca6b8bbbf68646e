"""Seven days hour by hour, as a line; the negative ones as a second one, marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.veille.heat import Hour
from desktop.ui.theme import XS, Theme

HEIGHT = 56
BUCKET = 6
"""Hours that make one point: 168 points on a narrow card are noise."""


class HourGraph(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: list[tuple[int, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_hours(self, hours: tuple[Hour, ...]) -> None:
        """Oldest first, none left out."""
        parts = [hours[start : start + BUCKET] for start in range(0, len(hours), BUCKET)]
        self._points = [
            (sum(one.total for one in part), sum(one.negative for one in part)) for part in parts
        ]
        total, bad = sum(p[0] for p in self._points), sum(p[1] for p in self._points)
        said = self.tr("%n message(s) in seven days", "", total)
        self.setAccessibleName(
            self.tr("{messages}, of which {count} negative").format(messages=said, count=bad)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if len(self._points) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(1, max(total for total, _ in self._points))
        self._draw(painter, [total for total, _ in self._points], most, "accent")
        if any(bad for _, bad in self._points):
            self._draw(painter, [bad for _, bad in self._points], most, "bad")
        painter.end()

    def _draw(self, painter: QPainter, values: list[int], most: int, token: str) -> None:
        step = (self.width() - 2 * XS) / (len(values) - 1)
        room = self.height() - 2 * XS
        line = QPolygonF(
            [
                QPointF(XS + place * step, self.height() - XS - room * value / most)
                for place, value in enumerate(values)
            ]
        )
        painter.setPen(QPen(self._theme.color(token), 1.6))
        painter.drawPolyline(line)

"""Seven days hour by hour, as a line, and each day's total under it; what is negative, and what X
counted, as lines of their own."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.veille.heat import Hour
from desktop.core.veille.tells import XHour
from desktop.ui import times
from desktop.ui.parts import tip
from desktop.ui.theme import XS, Theme

HEIGHT = 84
FOOT = 30
"""Under the line stand the days and their totals."""
SMALL = 11
BUCKET = 6
"""Hours that make one point: 168 points on a narrow card are noise."""


class HourGraph(QWidget):
    def __init__(self, theme: Theme, zone: str) -> None:
        super().__init__()
        self._theme = theme
        self._zone = ZoneInfo(zone)
        self._points: list[tuple[int, int]] = []
        self._x: list[int] = []
        self._days: list[tuple[str, int, float]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_hours(self, hours: tuple[Hour, ...], x_hours: tuple[XHour, ...] = ()) -> None:
        """Oldest first, of `hours` none left out; what X counted on a scale of its own."""
        parts = [hours[start : start + BUCKET] for start in range(0, len(hours), BUCKET)]
        self._points = [
            (sum(one.total for one in part), sum(one.negative for one in part)) for part in parts
        ]
        counted = {one.start: one.total for one in x_hours}
        self._x = [sum(counted.get(one.start, 0) for one in part) for part in parts]
        self._days = self._by_day(hours)
        total, bad = sum(p[0] for p in self._points), sum(p[1] for p in self._points)
        said = self.tr("%n message(s) in seven days", "", total)
        name = self.tr("{messages}, of which {count} negative").format(messages=said, count=bad)
        days = ", ".join(f"{day} {count}" for day, count, _ in self._days)
        self.setAccessibleName(name)
        self.setAccessibleDescription(days)
        self.setToolTip(tip(f"{name}\n{days}"))
        self.update()

    def _by_day(self, hours: tuple[Hour, ...]) -> list[tuple[str, int, float]]:
        """Each day of the shop's zone: its letters, its total, and where on the line it begins."""
        totals: dict[date, int] = {}
        begins: dict[date, float] = {}
        for place, one in enumerate(hours):
            day = one.start.astimezone(self._zone).date()
            totals[day] = totals.get(day, 0) + one.total
            begins.setdefault(day, place / max(len(hours), 1))
        return [(times.weekday_letters(day), totals[day], begins[day]) for day in totals]

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
        if any(self._x):
            self._draw(painter, self._x, max(self._x), "muted", Qt.PenStyle.DotLine)
        self._draw_days(painter)
        painter.end()

    def _draw_days(self, painter: QPainter) -> None:
        """Where two days are cut by the week's ends, the narrow one is left to the spoken text."""
        font = QFont(self.font())
        font.setPixelSize(SMALL)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        room = self.width() - 2 * XS
        ends = [begin for _, _, begin in self._days[1:]] + [1.0]
        for (day, count, begin), end in zip(self._days, ends, strict=True):
            left, wide = XS + begin * room, (end - begin) * room
            if wide < SMALL * 2:
                continue
            for line, said in enumerate((day, str(count))):
                top = self.height() - FOOT + line * FOOT / 2
                painter.drawText(
                    QRectF(left, top, wide, FOOT / 2), Qt.AlignmentFlag.AlignCenter, said
                )

    def _draw(
        self,
        painter: QPainter,
        values: list[int],
        most: int,
        token: str,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        step = (self.width() - 2 * XS) / (len(values) - 1)
        room = self.height() - FOOT - 2 * XS
        line = QPolygonF(
            [
                QPointF(XS + place * step, XS + room - room * value / most)
                for place, value in enumerate(values)
            ]
        )
        painter.setPen(QPen(self._theme.color(token), 1.6, style))
        painter.drawPolyline(line)

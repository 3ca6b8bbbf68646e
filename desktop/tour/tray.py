"""A picture for the tour, drawn rather than shipped: a tray of rolls."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QRadialGradient

WIDE, HIGH = 1600, 1000
COLUMNS, ROWS = 5, 3


def draw_tray() -> QImage:
    """Golden rolls on a dark tray."""
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light = QLinearGradient(0, 0, WIDE, HIGH)
    light.setColorAt(0, QColor("#5A4636"))
    light.setColorAt(1, QColor("#2E241C"))
    painter.fillRect(image.rect(), light)
    painter.setPen(QColor("#7A4A1E"))
    for row in range(ROWS):
        for column in range(COLUMNS):
            _draw_roll(painter, column, row)
    painter.end()
    return image


def _draw_roll(painter: QPainter, column: int, row: int) -> None:
    wide, high = WIDE / COLUMNS, HIGH / ROWS
    shift = wide / 5 if row % 2 else 0
    place = QRectF(column * wide + 30 + shift, row * high + 40, wide - 70, high - 90)
    crust = QRadialGradient(place.center() - QPointF(30, 40), place.width() * 0.7)
    crust.setColorAt(0, QColor("#F3C77A"))
    crust.setColorAt(0.6, QColor("#D08A3A"))
    crust.setColorAt(1, QColor("#8A4F1D"))
    painter.setBrush(crust)
    painter.drawEllipse(place)
    middle = place.center().y()
    for cut in (-0.18, 0.0, 0.18):
        left = place.left() + place.width() * (0.3 + cut / 2 + 0.05)
        painter.drawLine(QPointF(left, middle - 30), QPointF(left + 60, middle + 25))

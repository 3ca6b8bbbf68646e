"""Line icons: drawn in SVG with `currentColor`, rendered in a token's colour for a screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import RESOURCES

FOLDER = RESOURCES / "icons"


class IconPainter:
    """Renders each icon once for a colour, a size and a screen, and keeps it."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, int, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, gap: int, ratio: float) -> QPixmap:
        """The icon `name`; `size`, and the free `gap` at its right, in device-independent pixels.

        `ratio` is the screen's own pixels to them. Raises FileNotFoundError for a name that has no
        drawing.
        """
        key = (name, colour, size, gap, ratio)
        if key not in self._kept:
            svg = _drawing(name).replace("currentColor", colour)
            self._kept[key] = _render(svg, size, gap, ratio)
        return self._kept[key]


@cache
def _drawing(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text("utf-8")


def _render(svg: str, size: int, gap: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels + round(gap * ratio), pixels)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap

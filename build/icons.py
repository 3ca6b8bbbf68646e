"""The icon in the sizes and formats that systems ask for, drawn from resources/icons/ramage.svg,
and the picture beside the first and the last page of the setup."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "ramage.svg"
SIDE = Path(__file__).resolve().parent / "windows" / "side.svg"
SIDE_SIZE = (164, 314)
"""What NSIS shows at 100 %: it makes pictures smaller without smoothing them."""
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels: those of the hicolor theme (freedesktop.org's icon theme specification)."""
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS = (16, 32, 64, 128, 256, 512, 1024)


def draw(folder: Path) -> None:
    """A PNG a size, and the one file of several that Windows and macOS want."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: _drawn(SOURCE, size, size) for size in sorted({*SIZES, *WINDOWS, *MACOS})}
    for size in SIZES:
        drawn[size].save(folder / f"{size}.png")
    _together(folder / "ramage.ico", [drawn[size] for size in WINDOWS])
    _together(folder / "ramage.icns", [drawn[size] for size in MACOS])
    _drawn(SIDE, *SIDE_SIZE).convert("RGB").save(folder / "side.bmp")


def _drawn(source: Path, width: int, height: int) -> Image:
    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(width, height, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    drawn = Image.open(BytesIO(bytes(buffer.data().data())))
    drawn.load()
    return drawn


def _together(path: Path, pictures: list[Image]) -> None:
    largest = pictures[-1]
    sizes = [one.size for one in pictures]
    largest.save(path, sizes=sizes, append_images=pictures[:-1])


if __name__ == "__main__":
    draw(Path(sys.argv[1]))

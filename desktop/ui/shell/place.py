"""Where the window stands on the screen: kept as text, taken up again where there is a screen."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

FIRST_SIZE = QSize(1280, 820)
LEAST_SIZE = QSize(480, 320)
"""1024 × 640 is the smallest the pages are drawn for; at 200 % such a screen has half of that, and
pages scroll."""


def take_first_place(window: QMainWindow) -> None:
    """The size of a first start: as drawn, or what the screen has room for."""
    window.setMinimumSize(LEAST_SIZE)
    window.resize(FIRST_SIZE.boundedTo(window.screen().availableSize()))


def geometry_text(window: QMainWindow) -> str:
    """The window's place, as base64."""
    return base64.b64encode(window.saveGeometry().data()).decode("ascii")


def restore(window: QMainWindow, text: str) -> None:
    """Take the place that `text` tells; text that tells none changes nothing."""
    try:
        told = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return
    if told and window.restoreGeometry(QByteArray(told)):
        _come_on_screen(window)


def _come_on_screen(window: QMainWindow) -> None:
    """The screen it stood on may be gone, or smaller."""
    if window.isMaximized() or window.isFullScreen():
        return
    free = (
        QGuiApplication.screenAt(window.frameGeometry().center()) or window.screen()
    ).availableGeometry()
    if not free.contains(window.geometry()):
        window.resize(window.size().boundedTo(free.size()))
        corner = window.frameGeometry()
        corner.moveLeft(max(free.left(), min(corner.left(), free.right() - corner.width() + 1)))
        corner.moveTop(max(free.top(), min(corner.top(), free.bottom() - corner.height() + 1)))
        window.move(corner.topLeft())

"""Hands on the window: keys and clicks as events, the way a keyboard and a mouse send them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

NO_KEYS = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Press one key a character; a line feed is the Return key."""
    for character in text:
        if character == "\n":
            press(widget, Qt.Key.Key_Return)
        else:
            press(widget, Qt.Key(0), text=character)


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS, text: str = ""
) -> None:
    """Press and let go one key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Press and let go the left button, in the middle of `widget` where no place is said."""
    place = QPointF(at if at is not None else widget.rect().center())
    button = Qt.MouseButton.LeftButton
    for kind, held in (
        (QEvent.Type.MouseButtonPress, button),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        where = widget.mapToGlobal(place)
        event = QMouseEvent(kind, place, where, button, held, NO_KEYS)
        QCoreApplication.sendEvent(widget, event)

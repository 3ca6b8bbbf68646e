"""Parts of the page that are as tall as their sentences need, however wide they are.

The page's columns do not ask for a height by a width, and would squeeze wrapped lines, or lay the
next card over them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QWidget

_MOMENTS = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show})


class Fitted(QFrame):
    """Keeps itself so."""

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in _MOMENTS:
            _fit(self)
        return is_done


def keep_fitted(widget: QWidget) -> None:
    """Keep another widget so."""
    widget.installEventFilter(_Fitting(widget))


class _Fitting(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() in _MOMENTS:
            _fit(watched)
        return False


def _fit(widget: QWidget) -> None:
    height = widget.heightForWidth(widget.width())
    if height >= 0 and height != widget.minimumHeight():
        widget.setFixedHeight(height)

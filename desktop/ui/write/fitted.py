"""A part of the page that is as tall as its sentences need, however wide it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame


class Fitted(QFrame):
    """The page's columns do not ask for a height by a width, and would squeeze wrapped lines."""

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return is_done

    def _fit(self) -> None:
        height = self.heightForWidth(self.width())
        if height >= 0 and height != self.minimumHeight():
            self.setFixedHeight(height)

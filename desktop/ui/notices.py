"""A word outside the window when a tweet waits for the person: a notification, or a nudge."""

from __future__ import annotations

import sys
from html import escape

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

SHOWN_MS = 15_000


class Notices(QObject):
    """Notifies through the system's tray where there is one; the task bar is nudged in any case."""

    clicked = Signal(int)
    """The person clicked the notice of that tweet."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._tweet_id = 0

    def tell(self, tweet_id: int, title: str, text: str) -> None:
        """Show `title` and `text`; a click on them emits `clicked` with `tweet_id`."""
        self._tweet_id = tweet_id
        QApplication.alert(self._window)
        tray = self._shown_tray()
        if tray is not None:
            tray.showMessage(title, _as_notified(text), self._window.windowIcon(), SHOWN_MS)

    def _shown_tray(self) -> QSystemTrayIcon | None:
        """The tray icon, made for the first notice; some desktops have no tray at all."""
        if self._tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.setToolTip(QApplication.applicationDisplayName())
            self._tray.messageClicked.connect(lambda: self.clicked.emit(self._tweet_id))
            self._tray.activated.connect(lambda _: self.clicked.emit(self._tweet_id))
            self._tray.show()
        return self._tray


def _as_notified(text: str) -> str:
    """The text as the system shows it letter by letter: Linux desktops take marks for markup."""
    return escape(text, quote=False) if sys.platform == "linux" else text

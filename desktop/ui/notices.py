"""A word outside the window when something waits for the person: a notification, or a nudge."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from desktop.core.tweet import Tweet
    from desktop.ui.tray import TrayIcon


class Notices(QObject):
    """Notifies through the tray, where there is one; the task bar is nudged in any case."""

    clicked = Signal(object)
    """The person clicked the last notice: the `Tweet`s it told of, as they stood then."""

    veille_clicked = Signal()
    """The person clicked the last notice, and it told of something that was heard."""

    def __init__(self, window: Callable[[], QWidget]) -> None:
        """`window` gives the one in force: it is built anew when the language changes."""
        super().__init__()
        self._window = window
        self._icon: TrayIcon | None = None
        self._told: tuple[Tweet, ...] = ()
        self._is_of_veille = False

    @property
    def have_tray(self) -> bool:
        return self._icon is not None

    @property
    def are_needed(self) -> bool:
        """Whether the window itself is out of sight."""
        return not self._window().isVisible()

    def speak_through(self, icon: TrayIcon) -> None:
        """From now on notices stand beside the clock."""
        self._icon = icon
        icon.on_notice_click(self._click)

    def tell(self, tweets: tuple[Tweet, ...], title: str, text: str) -> None:
        """Show `title` and `text`, which are about `tweets`."""
        self._told, self._is_of_veille = tweets, False
        self._notify(title, text)

    def tell_heard(self, title: str, text: str) -> None:
        """Show `title` and `text`, which are about what is said of the shop."""
        self._told, self._is_of_veille = (), True
        self._notify(title, text)

    def _notify(self, title: str, text: str) -> None:
        QApplication.alert(self._window())
        if self._icon is not None:
            self._icon.notify(title, _as_notified(text))

    def _click(self) -> None:
        if self._is_of_veille:
            self.veille_clicked.emit()
        else:
            self.clicked.emit(self._told)


def _as_notified(text: str) -> str:
    """The text as the system shows it letter by letter: Linux desktops take marks for markup."""
    if sys.platform != "linux":
        return text
    # Imported where used: the first paint notifies nobody.
    from html import escape

    return escape(text, quote=False)

"""What closing the window means, and what stands beside the clock meanwhile.

| tray | told | something planned | closing the window      |
| ---- | ---- | ----------------- | ----------------------- |
| no   |      |                   | ends Ramage             |
| yes  | no   | no                | ends Ramage             |
| yes  | no   | yes, and may go   | asks, once              |
| yes  | yes  |                   | does what was answered  |

The example shop is ended by closing it in any case, and the person's own Ramage comes back.

What stands beside the clock is imported when it comes to stand there: the window is painted first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.core.tweet import Tweet
from desktop.ui.application import Application
from desktop.ui.notices import Notices
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.core.settings import Settings
    from desktop.services.publisher import Report
    from desktop.ui.behind import Parts
    from desktop.ui.pages import Pages
    from desktop.ui.tray import Tray, TrayIcon

SIZES = (16, 22, 24, 32, 48, 64, 128)
"""As trays show them, so that none scales a picture down."""
LOOK_MS = 500
LOOKS = 30
"""A tray may come some seconds after a login; a window that waits for one so long is shown."""


class Staying(QObject):
    """Holds the tray for as long as Ramage runs: the window is built anew now and then."""

    def __init__(
        self,
        application: QApplication,
        find_tray: Callable[[], TrayIcon | None],
        window: Callable[[], MainWindow],
        pages: Callable[[], Pages],
    ) -> None:
        """`window` and `pages` give those in force."""
        super().__init__()
        self._application = application
        self._find_tray = find_tray
        self._window, self._pages = window, pages
        self.notices = Notices(window)
        self.tray: Tray | None = None
        self._parts: Parts | None = None
        self._theme: Theme | None = None
        self._next: Tweet | None = None
        self._is_held = False
        self._is_leaving = False
        self._looks = 0
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look_for_tray)
        application.commitDataRequest.connect(self._session_ends)
        if isinstance(application, Application):
            application.leaving.connect(self._will_leave)

    def begin(self, parts: Parts, theme: Theme) -> None:
        """Everything stands: take the place beside the clock. Once is enough."""
        if self._parts is not None:
            return
        self._parts, self._theme = parts, theme
        parts.publishing.reported.connect(self._reported)
        if not self._take_place() and not self._window().isVisible():
            self._looking.start()

    def leave(self) -> None:
        """Ramage ends."""
        self._looking.stop()
        self._application.commitDataRequest.disconnect(self._session_ends)
        if self.tray is not None:
            self.tray.leave()
            self._application.setQuitOnLastWindowClosed(True)

    def name_things(self) -> None:
        """Another language holds."""
        if self.tray is not None:
            self.tray.name_things()
            self._show_next()

    def may_close(self) -> bool:
        """Whether the window may be closed, and Ramage ended with it."""
        if self._is_leaving or self._parts is None or not self._take_place():
            return True
        if not self._parts.is_demo and self._goes_on(self._parts.choosing.settings):
            return False
        QTimer.singleShot(0, self._application.quit)
        return True

    def _goes_on(self, settings: Settings) -> bool:
        """Whether Ramage stays beside the clock, or asks whether it shall."""
        if not settings.was_told_staying and self._next is not None and not self._is_held:
            self._tell()
            return True
        if settings.was_told_staying and settings.stays:
            self._window().hide()
            return True
        return False

    def quit(self) -> None:
        """End Ramage, whatever closing its window means."""
        self._is_leaving = True
        self._window().close()
        self._application.quit()

    def make_way(self) -> None:
        """End Ramage for an installer: nothing may start again before it is done."""
        if self._parts is not None:
            self._parts.again.drop()
        self.quit()

    def _take_place(self) -> bool:
        """Whether something stands beside the clock, now if not before."""
        if self.tray is None and self._theme is not None:
            icon = self._find_tray()
            if icon is None:
                return False
            from desktop.ui.tray import Tray

            self.tray = Tray(icon, _sign(self._theme))
            self.tray.open_asked.connect(self._come_forward)
            self.tray.write_asked.connect(self._write_anew)
            self.tray.next_asked.connect(self._go_to_next)
            self.tray.quit_asked.connect(self.quit)
            self.notices.speak_through(icon)
            # From now on a window that closes ends nothing by itself: `may_close` says what does.
            self._application.setQuitOnLastWindowClosed(False)
            self._show_next()
        return self.tray is not None

    def _look_for_tray(self) -> None:
        self._looks += 1
        if self._window().isVisible() or self._take_place():
            self._looking.stop()
        elif self._looks >= LOOKS:
            self._looking.stop()
            self._window().showMinimized()

    def _tell(self) -> None:
        from desktop.ui.shell.stay_dialog import StayDialog
        from desktop.ui.words_leaving import why_stay

        assert self._parts is not None
        window = self._window()
        if window.findChild(StayDialog) is not None:
            return
        dialog = StayDialog(window, why_stay(self._parts.choosing.accounts))
        dialog.stay_asked.connect(self._stay)
        dialog.quit_asked.connect(self._do_not_stay)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _stay(self) -> None:
        self._answer(stays=True)
        self._window().hide()

    def _do_not_stay(self) -> None:
        self._answer(stays=False)
        self.quit()

    def _answer(self, stays: bool) -> None:
        assert self._parts is not None
        self._parts.choosing.change(stays=stays, was_told_staying=True)

    def _reported(self, report: Report) -> None:
        from desktop.services.report import HOLDS_BACK

        self._next, self._is_held = report.next, report.trouble in HOLDS_BACK
        self._show_next()

    def _show_next(self) -> None:
        if self.tray is None or self._parts is None:
            return
        from desktop.ui import times
        from desktop.ui.words_leaving import next_tweet, nothing_leaves

        tweet = self._next
        when = tweet.when if tweet else None
        said = times.short(when, self._parts.clock()) if when else ""
        told = nothing_leaves() if self._is_held else next_tweet(tweet, said)
        self.tray.show_next(told, tweet is not None)

    def _go_to_next(self) -> None:
        if self._next is not None:
            self._come_forward()
            self._pages().show_on_calendar(self._next)

    def _write_anew(self) -> None:
        self._come_forward()
        self._pages().write_anew()

    def _come_forward(self) -> None:
        self._window().bring_forward()

    def _will_leave(self) -> None:
        self._is_leaving = True

    def _session_ends(self) -> None:
        """The computer is shut down or the person logs out: what is typed is kept at once."""
        self._is_leaving = True
        if self._parts is not None:
            self._parts.again.drop()
            self._parts.writing.finish()


def _sign(theme: Theme) -> QIcon:
    sign = QIcon()
    for size in SIZES:
        sign.addPixmap(theme.icon("ramage", size=size).pixmap(size, size))
    return sign

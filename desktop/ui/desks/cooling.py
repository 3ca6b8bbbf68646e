"""A hot answer in the composer: it says that it rests, until when, and how to lift that."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from desktop.background.writing import Writing
from desktop.core.agenda import Clock, WallTime
from desktop.core.tweet import Tweet
from desktop.ui import times
from desktop.ui.shell import MainWindow

_KEY = "cooling"
_LOOK_MS = 30_000


class CoolingDesk(QObject):
    def __init__(self, window: MainWindow, writing: Writing, clock: Clock, zone: str) -> None:
        super().__init__(window)
        self._window, self._writing = window, writing
        self._clock, self._zone = clock, zone
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        for signal in (writing.opened, writing.stands_otherwise, writing.kept):
            signal.connect(self._show)
        window.page_shown.connect(self._look)
        self._look()

    def _look(self, _: str = "") -> None:
        self._show(self._writing.tweet)

    def _show(self, tweet: Tweet | None) -> None:
        """Above the composer alone: elsewhere nothing of it can leave."""
        now = self._clock()
        is_shown = self._window.current_page == "write"
        if is_shown and tweet is not None and tweet.is_cooling(now) and tweet.cool_until:
            self._timer.start()
            self._say(tweet.cool_until)
        else:
            self._timer.stop()
            self._window.clear_banner(_KEY)

    def _say(self, until: datetime) -> None:
        clock = times.clock(WallTime.at(until, self._zone).moment, full=True)
        self._window.show_banner(
            _KEY,
            self.tr(
                "This answer rests until {clock}: what is written in anger reads otherwise an hour "
                "later. You can still change it, or plan it for then."
            ).format(clock=clock),
            "info",
            [(self.tr("Lift the pause"), lambda: self._writing.cool(False))],
        )

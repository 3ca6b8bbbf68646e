"""The last read: asked for before a tweet is planned or sent, and once more where one leaves by
the person's hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop.background.overlooking import Overlooking
from desktop.core.agenda import Clock, WallTime
from desktop.services.overlook import LastRead
from desktop.ui.shell import MainWindow

Mend = Callable[[str], None]


class LastReadDesk(QObject):
    """One a window."""

    def __init__(self, window: MainWindow, overlooking: Overlooking, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._overlooking = overlooking
        self._clock = clock

    def before_planning(
        self,
        tweet_id: int,
        account_id: int,
        text: str,
        parts: tuple[str, ...],
        when: WallTime,
        go_on: Callable[[], None],
        mend: Mend | None = None,
    ) -> None:
        """Go on at once where there is nothing to look at; else ask. `mend` takes a mended text
        and asks anew; None where it cannot be mended here."""
        then = partial(self._judge, self.tr("Plan it as it is"), go_on, mend)
        self._overlooking.read_last(tweet_id, account_id, text, parts, when, then)

    def before_sending(
        self,
        tweet_id: int,
        account_id: int,
        text: str,
        parts: tuple[str, ...],
        zone: str,
        go_on: Callable[[], None],
        mend: Mend | None = None,
    ) -> None:
        """The same for what is about to leave."""
        now = WallTime.at(self._clock(), zone)
        then = partial(self._judge, self.tr("Publish it as it is"), go_on, mend)
        self._overlooking.read_last(tweet_id, account_id, text, parts, now, then)

    def _judge(
        self, said: str, go_on: Callable[[], None], mend: Mend | None, found: LastRead
    ) -> None:
        if found.is_clean:
            go_on()
            return
        from desktop.ui.last_read import LastReadDialog

        dialog = LastReadDialog(self._window, found, self._clock(), said, mend is not None)
        dialog.agreed.connect(go_on)
        if mend is not None:
            dialog.fixed.connect(mend)
        dialog.open()

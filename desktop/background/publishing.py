"""When tweets leave: one tick for all of them, and the person's words about those that ask."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background.runner import Lane, Runner

if TYPE_CHECKING:
    from desktop.services.opening import Opening
    from desktop.services.publisher import Publisher, Report

TICK_MS = 10_000
"""A tweet leaves at most this long after its time. One short tick rather than a timer a tweet:
long timers stop while a computer sleeps, and a tick costs some milliseconds."""


class Publishing(QObject):
    """Drives the publisher on its own lane and tells what became of each tweet."""

    opened = Signal(object)
    """The database was opened, checked and repaired, or says what stood in the way: an `Opened`."""
    not_opened = Signal(object)
    """An `Exception` that nobody foresaw stood in the way."""
    reported = Signal(object)
    """After each look at what is due: a `Report`."""
    concluded = Signal(object)
    """A `Tweet` that left the state it was in."""
    due_by_hand = Signal(object)
    """A `Tweet` whose time has come and which the person must send."""
    handed_over = Signal(object)
    """A `HandOver`: the address to open."""
    accounts_changed = Signal(object)
    """All accounts (a tuple), where one stands otherwise with X."""
    rested = Signal(object)
    """The `Report` of having been asked to rest: its trouble tells whether it does."""
    refused = Signal(object)
    plan_changed = Signal()

    def __init__(
        self,
        runner: Runner,
        opening: Opening,
        publisher: Publisher,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._opening = opening
        self._publisher = publisher
        self._is_ticking = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def open(self) -> None:
        """Open the database with every check; `opened` tells what was found."""
        self._runner.ask(
            Lane.PUBLISHING,
            self._opening.open,
            self.opened.emit,
            asker=self,
            failed=self.not_opened.emit,
        )

    def begin(self) -> None:
        """Look at what an earlier run left unfinished, then start ticking."""
        self._ask(self._publisher.recover)
        self.tick()
        self._timer.start()

    def tick(self) -> None:
        """Send what is due. A tick that still waits makes a second one needless."""
        if not self._is_ticking:
            self._is_ticking = True
            self._ask(self._tick)

    def _tick(self) -> Report:
        # On the lane: what is planned from now on needs another tick.
        self._is_ticking = False
        return self._publisher.tick()

    def _rest(self) -> Report:
        report = self._publisher.rest()
        # A damaged plan comes back from its newest copy, and would publish again.
        self._opening.copy()
        return report

    def publish_now(self, tweet_id: int, parts: tuple[str, ...], zone: str) -> None:
        self._ask(partial(self._publisher.publish_now, tweet_id, parts, zone))

    def publish_from_here(self, left_elsewhere: bool = True) -> None:
        """The person says that this computer is the one that publishes."""
        self._ask(partial(self._publisher.publish_from_here, left_elsewhere))
        self.tick()

    def rest(self) -> None:
        """The person goes on at another computer; on the lane, so that what leaves just now has
        left before."""
        self._ask(self._rest, self.rested.emit)

    def stop(self) -> None:
        """Ramage is leaving: what is on its way ends, and nothing more begins."""
        self._timer.stop()
        self._publisher.stop()

    def hand_over(self, tweet_id: int) -> None:
        self._do(partial(self._publisher.hand_over, tweet_id), self.handed_over.emit)

    def confirm(self, tweet_id: int, position: int, address: str = "") -> None:
        """The person published the message at `position`; a second click on it changes nothing."""
        self._do(partial(self._publisher.confirm, tweet_id, position, address), self.concluded.emit)

    def not_yet(self, tweet_id: int) -> None:
        self._do(partial(self._publisher.not_yet, tweet_id))

    def give_up(self, tweet_id: int) -> None:
        self._do(partial(self._publisher.give_up, tweet_id), self.concluded.emit)

    def it_left(self, tweet_id: int, address: str = "") -> None:
        self._do(partial(self._publisher.it_left, tweet_id, address), self.concluded.emit)

    def it_did_not(self, tweet_id: int) -> None:
        self._do(partial(self._publisher.it_did_not, tweet_id), self.concluded.emit)

    def _ask(
        self, work: Callable[[], Report], then: Callable[[Report], None] | None = None
    ) -> None:
        self._runner.ask(
            Lane.PUBLISHING,
            work,
            partial(self._tell, then),
            asker=self,
            failed=self.refused.emit,
        )

    def _tell(self, then: Callable[[Report], None] | None, report: Report) -> None:
        for tweet in report.concluded:
            self.concluded.emit(tweet)
        for tweet in report.due_by_hand:
            self.due_by_hand.emit(tweet)
        if report.concluded or report.due_by_hand:
            self.plan_changed.emit()
        if report.accounts is not None:
            self.accounts_changed.emit(report.accounts)
        self.reported.emit(report)
        if then is not None:
            then(report)

    def _do(self, work: Callable[[], Any], then: Callable[[Any], None] | None = None) -> None:
        self._runner.ask(
            Lane.PUBLISHING,
            work,
            partial(self._finish, then),
            asker=self,
            failed=self.refused.emit,
        )

    def _finish(self, then: Callable[[Any], None] | None, answer: Any) -> None:
        if then is not None:
            then(answer)
        self.plan_changed.emit()

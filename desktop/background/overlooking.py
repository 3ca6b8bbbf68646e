"""What stands around the tweets of the calendar, and what is worth a look: asked on lanes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.agenda import WallTime

if TYPE_CHECKING:
    from desktop.core.marronniers.marronnier import Marronnier
    from desktop.services.overlook import LastRead, Overlook
    from desktop.services.results import Results

SHOWN = 6
"""So many marronniers are worth thinking of at once."""


class Overlooking(QObject):
    overview_ready = Signal(object, object, object)
    """First day, last day, their `Overview`."""
    marronniers_ready = Signal(object, object, object)
    """First day, last day, the `Marronnier`s that begin on them."""
    coming_ready = Signal(object)
    """The `Marronnier`s of the weeks to come."""
    taken_ready = Signal(object)
    """The `WallTime`s of the weeks to come at which something stands."""

    best_ready = Signal(object)
    """The shop's own `BestTimes`."""

    def __init__(
        self,
        runner: Runner,
        overlook: Overlook,
        results: Results,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._overlook = overlook
        self._results = results

    def look(self, first: date, last: date) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._overlook.of_days, first, last),
            partial(self.overview_ready.emit, first, last),
            asker=self,
            topic="overview",
        )

    def ask_marronniers(self, first: date, last: date, trade: str, department: str) -> None:
        self._runner.ask(
            Lane.READING,
            partial(_marronniers, first, last, trade, department),
            partial(self.marronniers_ready.emit, first, last),
            asker=self,
            topic="marronniers",
        )

    def ask_coming(self, today: date, trade: str, department: str) -> None:
        self._runner.ask(
            Lane.READING,
            partial(_coming, today, trade, department),
            self.coming_ready.emit,
            asker=self,
            topic="coming",
        )

    def ask_taken(self) -> None:
        self._runner.ask(
            Lane.ERRANDS, self._overlook.taken, self.taken_ready.emit, asker=self, topic="taken"
        )

    def ask_best(self) -> None:
        self._runner.ask(
            Lane.ERRANDS, self._results.best, self.best_ready.emit, asker=self, topic="best"
        )

    def ask_seen(self, tweet_id: int, then: Callable[[int | None], None]) -> None:
        """What was told of that tweet, for `then`."""
        self._runner.ask(
            Lane.ERRANDS, partial(self._results.seen, tweet_id), then, asker=self, topic="seen"
        )

    def tell_seen(self, tweet_id: int, seen: int) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._results.tell, tweet_id, seen),
            self.best_ready.emit,
            asker=self,
        )

    def read_last(
        self,
        tweet_id: int,
        account_id: int,
        text: str,
        texts: tuple[str, ...],
        when: WallTime,
        then: Callable[[LastRead], None],
    ) -> None:
        """Read what is about to be planned or sent once more, then `then`."""
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._overlook.before, tweet_id, account_id, text, texts, when),
            then,
            asker=self,
        )


def _marronniers(first: date, last: date, trade: str, department: str) -> tuple[Marronnier, ...]:
    # Imported where used: it reads files and a library of 80 ms.
    from desktop.core.marronniers.choosing import marronniers

    return marronniers(first, last, trade, department)


def _coming(today: date, trade: str, department: str) -> tuple[Marronnier, ...]:
    from desktop.core.marronniers.choosing import AHEAD, marronniers, to_prepare

    found = marronniers(today, today + AHEAD, trade, department)
    return to_prepare(found, today, SHOWN)

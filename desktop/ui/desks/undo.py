"""Offers the way back after each act on the calendar, whichever page it came from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.background.planning import Act, Done, Planning
from desktop.core.agenda import Clock
from desktop.core.tweet import Tweet
from desktop.services.rearranging import Change
from desktop.ui.desks import sentences
from desktop.ui.desks.telling import refuse
from desktop.ui.shell import MainWindow


class UndoDesk(QObject):
    def __init__(
        self,
        window: MainWindow,
        planning: Planning,
        clock: Clock,
        price: Callable[[tuple[Tweet, ...]], str],
    ) -> None:
        """`price` says what tweets cost that leave; empty for nothing."""
        super().__init__(window)
        self._window = window
        self._planning = planning
        self._clock = clock
        self._price = price
        planning.done.connect(self._offer)
        planning.refused.connect(self._refuse)
        planning.undone.connect(self._undone)

    def _offer(self, act: Done) -> None:
        self._window.clear_banner("refused")
        said = sentences.done(act, self._clock())
        price = self._price(act.tweets) if act.act is Act.PLANNED else ""
        self._window.offer_undo(f"{said} {price}".rstrip(), self._planning.undo)

    def _refuse(self, error: Exception) -> None:
        refuse(self._window, error)

    def _undone(self, _: Change) -> None:
        self._window.say(self.tr("Undone."))

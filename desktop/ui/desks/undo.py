"""Offers the way back after each act on the calendar, whichever page it came from."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.background.planning import Done, Planning
from desktop.core.agenda import Clock
from desktop.services.rearranging import Change
from desktop.ui.desks import sentences
from desktop.ui.desks.telling import refuse
from desktop.ui.shell import MainWindow


class UndoDesk(QObject):
    def __init__(self, window: MainWindow, planning: Planning, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._planning = planning
        self._clock = clock
        planning.done.connect(self._offer)
        planning.refused.connect(self._refuse)
        planning.undone.connect(self._undone)

    def _offer(self, act: Done) -> None:
        self._window.clear_banner("refused")
        self._window.offer_undo(sentences.done(act, self._clock()), self._planning.undo)

    def _refuse(self, error: Exception) -> None:
        refuse(self._window, error)

    def _undone(self, _: Change) -> None:
        self._window.say(self.tr("Undone."))

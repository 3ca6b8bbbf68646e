"""Starting with the computer: offered once where a tweet was planned, chosen in the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.background.choosing import Choosing
from desktop.background.planning import Act, Done, Planning
from desktop.background.starting import Starting
from desktop.background.writing import Writing
from desktop.core.tweet import Tweet
from desktop.ui import words_leaving
from desktop.ui.desks.telling import tell
from desktop.ui.settings.leaving_card import LeavingCard
from desktop.ui.shell import MainWindow

OFFER = "start"


class LeavingDesk(QObject):
    """One a window. Nothing is offered again once it was answered."""

    def __init__(
        self,
        window: MainWindow,
        writing: Writing,
        planning: Planning,
        choosing: Choosing,
        starting: Starting,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._choosing = choosing
        self._starting = starting
        self._was_planned = False
        writing.planned.connect(self._planned)
        planning.done.connect(self._done)
        starting.told.connect(self._offer_where_off)
        starting.failed.connect(self._not_changed)

    def seat(self, card: LeavingCard, has_tray: bool) -> None:
        """Tie the settings' card to how the system has it."""
        card.show_tray(has_tray)
        card.start_asked.connect(self._choose)
        self._starting.told.connect(card.show_start)
        self._starting.look()

    def _done(self, done: Done) -> None:
        if done.act is Act.PLANNED:
            self._planned(done.tweet)

    def _planned(self, _: Tweet) -> None:
        if not self._choosing.settings.was_offered_login and self._starting.is_possible:
            self._was_planned = True
            self._starting.look()

    def _offer_where_off(self, is_on: bool) -> None:
        was_planned, self._was_planned = self._was_planned, False
        if is_on or not was_planned:
            return
        sentence = self.tr(
            "Your tweets keep their time only while Ramage is open. It can start with the computer,"
            " without a window."
        )
        actions = [
            (self.tr("Start with the computer"), self._accept),
            (self.tr("No thanks"), self._answer),
        ]
        self._window.show_banner(OFFER, sentence, "info", actions)

    def _accept(self) -> None:
        self._answer()
        self._starting.turn(True)

    def _choose(self, wanted: bool) -> None:
        self._answer()
        self._starting.turn(wanted)

    def _answer(self) -> None:
        self._window.clear_banner(OFFER)
        self._choosing.change(was_offered_login=True)

    def _not_changed(self, error: Exception) -> None:
        tell(self._window, "start-refused", words_leaving.start_not_changed(error))

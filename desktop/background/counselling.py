"""What advice looks back on, read on a lane and brought to the page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner

if TYPE_CHECKING:
    from desktop.services.counsel import Counsel, Counsels


class Counselling(QObject):
    """Keeps the newest `Counsel` of the account that writes."""

    changed = Signal(object)
    """The `Counsel` in force."""

    def __init__(self, runner: Runner, counsels: Counsels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._counsels = counsels
        self._account_id = 0
        self.counsel: Counsel | None = None

    def look(self, account_id: int) -> None:
        """Read anew what is known for this account's texts."""
        self._account_id = account_id
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._counsels.of, account_id),
            self._take,
            asker=self,
            topic="counsel",
        )

    def look_again(self) -> None:
        """Something left or was planned."""
        self.look(self._account_id)

    def silence(self, rule: str, for_good: bool) -> None:
        """Keep a tip silent, for a week or for good."""
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._counsels.silence, self._account_id, rule, for_good),
            self._take,
            asker=self,
            topic="counsel",
        )

    def speak_again(self, rule: str = "") -> None:
        """Let a silenced tip speak, or all."""
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._counsels.speak_again, self._account_id, rule),
            self._take,
            asker=self,
            topic="counsel",
        )

    def _take(self, counsel: Counsel) -> None:
        self.counsel = counsel
        self.changed.emit(counsel)

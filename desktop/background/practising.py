"""The practice account's timeline, read on a lane."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.account import Account

if TYPE_CHECKING:
    from desktop.services.practice import PracticeTimeline


class Practising(QObject):
    timeline_ready = Signal(object)
    """A tuple of `Published`, newest first."""

    def __init__(
        self, runner: Runner, timeline: PracticeTimeline, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._timeline = timeline

    def refresh(self, account: Account) -> None:
        """Read what `account` has published."""
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._timeline.page, account),
            self.timeline_ready.emit,
            asker=self,
            topic="timeline",
        )

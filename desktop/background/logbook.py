"""The log's page and the report for support, read on a lane."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.logbook import Place, Shown

if TYPE_CHECKING:
    from desktop.services.logbook import Logbook
    from desktop.services.support import Support


class LogReading(QObject):
    newest_ready = Signal(object)
    """A `Page` that begins with the newest entry."""
    older_ready = Signal(object)
    """The `Page` that follows the place asked for."""
    report_ready = Signal(object)
    """A `SupportReport`."""

    def __init__(
        self, runner: Runner, logbook: Logbook, support: Support, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._logbook = logbook
        self._support = support

    def read_newest(self, limit: int, shown: Shown) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._logbook.page, None, limit, shown),
            self.newest_ready.emit,
            asker=self,
            topic="page",
        )

    def read_older(self, before: Place, limit: int, shown: Shown) -> None:
        """What stands before that place; no longer told once the newest are asked for again."""
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._logbook.page, before, limit, shown),
            self.older_ready.emit,
            asker=self,
            topic="page",
        )

    def make_report(self) -> None:
        """Gather what can be handed to support."""
        self._runner.ask(
            Lane.ERRANDS,
            self._support.report,
            self.report_ready.emit,
            asker=self,
            topic="report",
        )

"""Reminders for the phone, written on a lane."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.agenda import Clock

if TYPE_CHECKING:
    from desktop.services.reminder import Reminder


class Reminding(QObject):
    saved = Signal(object)
    """The `Path` of the file."""
    not_saved = Signal(object)
    """An `Exception`."""

    def __init__(self, runner: Runner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._clock = clock

    def save(self, reminder: Reminder, path: Path) -> None:
        """Write the file; an earlier one of that name is replaced."""
        from desktop.services.reminder import save

        self._runner.ask(
            Lane.ERRANDS,
            partial(save, reminder, path, self._clock()),
            self.saved.emit,
            asker=self,
            failed=self.not_saved.emit,
        )

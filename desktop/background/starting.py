"""Whether Ramage starts with the computer: read from the system and changed there, on a lane."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner

if TYPE_CHECKING:
    from desktop.services.autostart import Autostart


class Starting(QObject):
    """`autostart` is None where the system offers no way."""

    told = Signal(bool)
    """How it stands, as the system has it."""
    failed = Signal(object)
    """The `Exception` that kept it from being changed."""

    def __init__(
        self, runner: Runner, autostart: Autostart | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._autostart = autostart
        self.is_on: bool | None = None
        """None while that is not known."""

    @property
    def is_possible(self) -> bool:
        return self._autostart is not None

    def look(self) -> None:
        """Read how it stands; `told` answers."""
        if self._autostart is not None:
            self._ask(partial(_as_is, self._autostart))

    def turn(self, wanted: bool) -> None:
        """Start with the computer from now on, or no longer; `told` answers what holds then."""
        if self._autostart is not None:
            self._ask(partial(_turned, self._autostart, wanted))

    def _ask(self, work: partial[bool]) -> None:
        self._runner.ask(Lane.ERRANDS, work, self._tell, asker=self, failed=self._fail)

    def _tell(self, is_on: bool) -> None:
        self.is_on = is_on
        self.told.emit(is_on)

    def _fail(self, error: Exception) -> None:
        """The old state shows again beside the reason."""
        self.failed.emit(error)
        self.told.emit(bool(self.is_on))


def _as_is(autostart: Autostart) -> bool:
    try:
        return autostart.is_on()
    except OSError:
        # What Ramage may not read it cannot have written either.
        return False


def _turned(autostart: Autostart, wanted: bool) -> bool:
    if wanted:
        autostart.turn_on()
    else:
        autostart.turn_off()
    return autostart.is_on()

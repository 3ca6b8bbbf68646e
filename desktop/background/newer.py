"""Looking for a newer Ramage once a week, where the person wants it; nothing changes by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import __version__
from desktop.background.choosing import Choosing
from desktop.background.runner import Lane, Runner
from desktop.core.newer import is_due, is_newer

if TYPE_CHECKING:
    from desktop.core.agenda import Clock

LOOK_MS = 3_600_000
"""How often it is asked whether the week is over: Ramage may run for months."""


class Newer(QObject):
    found = Signal(str)
    """A newer version than this one, each time it is looked for and there."""
    none_found = Signal()
    not_looked = Signal(object)
    """The `Exception` for which a look that the person asked for told nothing."""

    def __init__(
        self,
        runner: Runner,
        choosing: Choosing,
        clock: Clock,
        newest: Callable[[], str] | None,
        page: str = "",
        parent: QObject | None = None,
    ) -> None:
        """`newest` asks the forge; None for a Ramage that was built without knowing of one."""
        super().__init__(parent)
        self._runner, self._choosing, self._clock = runner, choosing, clock
        self._newest = newest
        self.page = page
        """Where a newer one is found; empty where that is not known."""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look_if_due)

    @property
    def can_look(self) -> bool:
        return self._newest is not None

    def begin(self) -> None:
        self._timer.start()
        self.look_if_due()

    def look_if_due(self) -> None:
        settings = self._choosing.settings
        today = self._clock().date()
        if settings.looks_for_newer and is_due(settings.looked_for_newer, today):
            self._ask(is_asked=False)

    def look_now(self) -> None:
        """The person asks."""
        self._ask(is_asked=True)

    def _ask(self, is_asked: bool) -> None:
        if self._newest is None:
            return
        self._runner.ask(
            Lane.SEARCHING,
            self._newest,
            self._told,
            asker=self,
            # Nobody waits for the weekly one: the next hour tries again.
            failed=self.not_looked.emit if is_asked else _let_go,
            topic="newer",
        )

    def _told(self, version: str) -> None:
        self._choosing.change(looked_for_newer=self._clock().date().isoformat())
        if is_newer(version, __version__):
            self.found.emit(version)
        else:
            self.none_found.emit()


def _let_go(_: Exception) -> None:
    """An offline computer is no trouble."""

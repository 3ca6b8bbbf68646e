"""When the plan is copied: before its format changes, and while it changes."""

from __future__ import annotations

import logging
from datetime import timedelta

from desktop.core.agenda import Clock
from desktop.paths import DataFolder
from desktop.store import backups
from desktop.store.errors import StoreError

_log = logging.getLogger(__name__)


class Copies:
    def __init__(self, folder: DataFolder, clock: Clock) -> None:
        self._plan = folder.plan
        self._folder = folder.backups
        self._clock = clock

    def make(self) -> None:
        """Raises StoreError and OSError."""
        backups.back_up(self._plan, self._folder, self._clock())

    def make_if_changed(self, age: timedelta) -> None:
        """A copy, when the plan changed since the last one and that is `age` old.

        Never raises: the plan is sound without a new copy, and the copies that were there still
        are.
        """
        try:
            if self._has_changed(age):
                self.make()
        except (StoreError, OSError):
            _log.warning("The plan could not be copied", exc_info=True)

    def _has_changed(self, age: timedelta) -> bool:
        made = backups.times(self._folder)
        if not made:
            return self._plan.exists()
        # The file's own date, not its content: it must not be opened, and need not be.
        copied_at = backups.path_of(self._folder, made[-1]).stat().st_mtime
        return self._plan.stat().st_mtime > copied_at and self._clock() - made[-1] >= age

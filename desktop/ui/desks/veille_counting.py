"""X counts each subject's week, once a day, where the person agreed to what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.core.veille.channel import Trouble
from desktop.ui.desks.telling import tell
from desktop.ui.shell import MainWindow
from desktop.ui.veille import words

if TYPE_CHECKING:
    from desktop.ui.behind import Parts

LOOK_MS = 3_600_000
"""So often it is looked whether a day has passed for some subject."""


class CountingDesk(QObject):
    def __init__(self, window: MainWindow, parts: Parts) -> None:
        super().__init__(window)
        self._window, self._parts = window, parts
        parts.veille_by_key.counted.connect(self._counted)
        parts.veille_by_key.not_counted.connect(self._not_counted)
        parts.choosing.settings_changed.connect(self._count)
        self._hourly = QTimer(self, interval=LOOK_MS)
        self._hourly.timeout.connect(self._count)
        self._hourly.start()
        self._count()

    def _count(self, *_: object) -> None:
        """What was not counted today, where the person has said so."""
        choosing, account = self._parts.choosing, self._parts.choosing.account
        if choosing.settings.veille_counts and account is not None and account.key is not None:
            self._parts.veille_by_key.count_due(account)

    def _counted(self, ids: tuple[int, ...]) -> None:
        if ids:
            self._parts.spending.look_again()
            self._parts.veille.refresh()

    def _not_counted(self, error: Exception) -> None:
        """Offline it waits for the next hour; what the person can mend is said."""
        from desktop.services.veille.watcher import trouble_said

        self._parts.spending.look_again()
        trouble = trouble_said(error)
        if trouble is not Trouble.UNREACHABLE:
            said = self.tr("X: {trouble}").format(trouble=words.trouble(trouble))
            tell(self._window, "veille-x", said)

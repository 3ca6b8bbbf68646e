"""A bug, or a crash of the last run: the draft is kept at once, it is said, the report offered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.background.troubles import Troubles
from desktop.ui.desks import sentences

if TYPE_CHECKING:
    from desktop.ui.behind import Parts
    from desktop.ui.shell import MainWindow


class CrashDesk(QObject):
    """Outlives the windows: `window` gives the one in force, `parts` what stands behind it."""

    def __init__(
        self, troubles: Troubles, window: Callable[[], MainWindow], parts: Callable[[], Parts]
    ) -> None:
        super().__init__()
        self._window, self._parts = window, parts
        self._troubles = troubles
        troubles.met.connect(self._met)

    def tell_last_crash(self) -> None:
        """Once, when everything stands."""
        crash = self._troubles.note_last_crash()
        if crash:
            said = self.tr(
                "Ramage stopped all at once the last time. What you had written is still here."
            )
            self._tell(said, crash, "warn")

    def _met(self, details: str) -> None:
        from desktop.ui.desks import troubles

        self._parts().writing.finish()
        self._tell(troubles.unforeseen(), details, "bad")

    def _tell(self, said: str, details: str, kind: str) -> None:
        window = self._window()
        away = (sentences.understood(), partial(window.clear_banner, "trouble"))
        report = (self.tr("Report…"), self._show_report)
        window.show_banner("trouble", said, kind, [report, away], details)

    def _show_report(self) -> None:
        """Shown before anything is copied; nothing is sent."""
        from desktop.ui.logbook import LogPage

        window = self._window()
        window.show_page("log")
        page = window.page("log")
        assert isinstance(page, LogPage)
        page.report_asked.emit()

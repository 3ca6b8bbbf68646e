"""What is held back while something is answered for: said on every page, let go in a click."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.background.planning import Planning
from desktop.core.tweet import Tweet
from desktop.ui.shell import MainWindow

_KEY = "held"


class HoldingDesk(QObject):
    def __init__(self, window: MainWindow, planning: Planning) -> None:
        super().__init__(window)
        self._window, self._planning = window, planning
        planning.held_ready.connect(self._show)
        planning.plan_changed.connect(planning.ask_held)
        planning.ask_held()

    def _show(self, held: tuple[Tweet, ...]) -> None:
        if not held:
            self._window.clear_banner(_KEY)
            return
        self._window.show_banner(
            _KEY,
            self.tr(
                "%n planned tweet(s) held back. What comes due meanwhile does not leave: it asks.",
                "",
                len(held),
            ),
            "info",
            [(self.tr("Let them leave again"), self._planning.let_go)],
        )

"""The desk of newer versions: what was found is told above the pages and on the settings' card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.settings.newer_card import NewerCard
from desktop.ui.shell import MainWindow
from desktop.ui.shell.licences import show_licences

if TYPE_CHECKING:
    from desktop.ui.behind import Parts


class NewerDesk(QObject):
    """Begins with the window."""

    def __init__(self, window: MainWindow, parts: Parts) -> None:
        super().__init__(window)
        self._window, self._parts = window, parts
        parts.newer.found.connect(self._tell)
        parts.newer.begin()

    def _tell(self, version: str) -> None:
        said = self.tr("Version {number} of Ramage is there. Nothing changes by itself.")
        self._window.show_banner(
            "newer",
            said.format(number=version),
            "info",
            [(self.tr("See it"), self._open), (self.tr("Later"), self._let_go)],
        )

    def _open(self) -> None:
        self._parts.open_address(self._parts.newer.page)

    def _let_go(self) -> None:
        self._window.clear_banner("newer")


def seat_newer(card: NewerCard, window: MainWindow, parts: Parts) -> None:
    """Tie the settings' card to what looks."""
    newer = parts.newer
    card.look_asked.connect(newer.look_now)
    card.page_asked.connect(lambda: parts.open_address(newer.page))
    card.licences_asked.connect(lambda: show_licences(window))
    newer.found.connect(card.tell_newer)
    newer.none_found.connect(card.tell_none)
    newer.not_looked.connect(card.tell_nothing)

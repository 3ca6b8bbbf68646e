"""Linked pages looked at on a lane of their own, so that a slow site holds up no save."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.links.page import PagePreview

if TYPE_CHECKING:
    from desktop.services.page_preview import PageLooks


class PageViewing(QObject):
    """Asks only when told to; of two questions the newer one is answered."""

    page_seen = Signal(object)
    """A `Seen`: the page, or why there is none."""
    picture_ready = Signal(object)
    """A tuple: the `PagePreview`, and the bytes of its image, empty where none came."""

    def __init__(self, runner: Runner, looks: PageLooks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._looks = looks

    def look_at(self, address: str) -> None:
        """See what the page behind `address` says of itself."""
        self._runner.ask(
            Lane.FETCHING,
            partial(self._looks.page, address),
            self.page_seen.emit,
            asker=self,
            topic="page",
        )

    def look_at_picture(self, page: PagePreview) -> None:
        """See the image that the page names for itself."""
        self._runner.ask(
            Lane.FETCHING,
            partial(self._looks.picture, page),
            lambda picture: self.picture_ready.emit((page, picture)),
            asker=self,
            topic="picture",
        )

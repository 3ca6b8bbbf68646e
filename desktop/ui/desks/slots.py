"""The shop's next free hour, offered where a time is chosen in the composer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.background.choosing import Choosing
from desktop.background.overlooking import Overlooking
from desktop.background.planning import Planning
from desktop.core import slots
from desktop.core.agenda import Clock, WallTime
from desktop.core.settings import Settings
from desktop.ui.write import WritePage


class SlotsDesk(QObject):
    def __init__(
        self,
        page: WritePage,
        overlooking: Overlooking,
        planning: Planning,
        choosing: Choosing,
        clock: Clock,
        zone: str,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._overlooking = overlooking
        self._choosing = choosing
        self._clock = clock
        self._zone = zone
        overlooking.taken_ready.connect(self._offer)
        planning.plan_changed.connect(self._look)
        choosing.settings_changed.connect(self._settings_changed)
        self._look()

    def _look(self) -> None:
        """Only where the shop has hours of its own."""
        if slots.read(self._choosing.settings.slots):
            self._overlooking.ask_taken()
        else:
            self._page.offer_slot(None)

    def _settings_changed(self, _: Settings) -> None:
        self._look()

    def _offer(self, taken: tuple[WallTime, ...]) -> None:
        own = slots.read(self._choosing.settings.slots)
        free = slots.free(own, taken, self._clock(), self._zone)
        self._page.offer_slot(next(free, None))

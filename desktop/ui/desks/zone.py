"""A computer that travels: its zone and the shop's are told, and the person says which holds."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop.core.agenda import WallTime
from desktop.ui import times
from desktop.ui.behind import Parts
from desktop.ui.shell import MainWindow

LOOK_MS = 60_000
KEY = "zone"
HALF_YEAR = timedelta(days=182)


class ZoneDesk(QObject):
    """One a window. The first zone it meets is the shop's; another one is asked about, once."""

    def __init__(self, window: MainWindow, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask where the computer came to another zone since it was last looked at."""
        here, choosing = self._parts.computer_zone(), self._parts.choosing
        settings = choosing.settings
        if not settings.zone:
            choosing.change(zone=here, zone_seen=here)
        elif here == settings.zone:
            self._window.clear_banner(KEY)
            if settings.zone_seen != here:
                choosing.change(zone_seen=here)
        elif here != settings.zone_seen and _differ(settings.zone, here, self._parts):
            self._ask(settings.zone, here)

    def _ask(self, shop: str, here: str) -> None:
        now = self._parts.clock()
        said = self.tr(
            "This computer has come to {here}. Your tweets stay on {shop}: {there} there is"
            " {clock} here. What is to hold?"
        ).format(
            here=times.zone_name(here),
            shop=times.zone_name(shop),
            there=times.clock(WallTime.at(now, shop).moment),
            clock=times.clock(WallTime.at(now, here).moment),
        )
        keep = self.tr("Keep {zone}").format(zone=times.zone_name(shop))
        change = self.tr("The same hours in {zone}").format(zone=times.zone_name(here))
        self._window.show_banner(
            KEY,
            said,
            "warn",
            [(keep, partial(self._keep, here)), (change, partial(self._change, here))],
        )

    def _keep(self, here: str) -> None:
        self._window.clear_banner(KEY)
        self._parts.choosing.change(zone_seen=here)

    def _change(self, here: str) -> None:
        """What is planned keeps its hour on the wall, which is another one now."""
        self._window.clear_banner(KEY)
        self._parts.planning.rezone(here)
        self._parts.choosing.change(zone=here, zone_seen=here)


def _differ(shop: str, here: str, parts: Parts) -> bool:
    """Whether clocks there and here show another time now, or will within half a year."""
    now = parts.clock()
    return any(
        WallTime.at(at, shop).moment != WallTime.at(at, here).moment
        for at in (now, now + HALF_YEAR)
    )

"""A whole Ramage on a folder, a clock and a network of its own, driven by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import assemble
from desktop.background.again import Again
from desktop.core.account import Account, Way, XKey
from desktop.core.tweet import State, Tweet
from desktop.network.contract import Network
from desktop.network.practice import Post, Practice
from desktop.network.releases import Releases
from desktop.network.x.system_keyring import Keyring
from desktop.paths import DataFolder
from desktop.services.autostart import Autostart
from desktop.store import accounts
from desktop.store.database import immediate, open_plan
from desktop.tour import hands
from desktop.tour.clock import TourClock
from desktop.tour.guide import Guide
from desktop.ui.write import WritePage
from desktop.ui.write.actions import Actions
from desktop.world import World, XPlace
from tests.stand_in.keyring import HeldKeyring
from tests.stand_in.signing_in import SigningIn, signing_in
from tests.tray import PaperTray

ZONE = "Europe/Paris"


def nothing(_: str) -> None:
    """The person looks at the page and does nothing there."""


class ShopClock(TourClock):
    """A clock that can also be set wrong: the one that nobody can set goes on as it was."""

    def __init__(self) -> None:
        super().__init__()
        self._set_back = timedelta()

    def __call__(self) -> datetime:
        return super().__call__() - self._set_back

    def set_back(self, by: timedelta) -> None:
        self._set_back += by


@dataclass
class Shop:
    """One shop's computer: it lives on while Ramage is started and closed on it."""

    application: QApplication
    folder: DataFolder
    clock: ShopClock = field(default_factory=ShopClock)
    online: bool = True
    opened: list[str] = field(default_factory=list)
    """The addresses that the browser was asked to open."""
    folders: list[Path] = field(default_factory=list)
    """The folders that were shown."""
    lease: str = "this computer"
    zone: str = ZONE
    """Where the computer is."""
    x: Network | None = None
    """What publishes by key."""
    x_credit: Callable[[Account], int | None] | None = None
    x_place: XPlace = field(default_factory=XPlace)
    browse: Callable[[str], object] = nothing
    """What the browser does with an address that it was asked to open."""
    tray: PaperTray | None = None
    """The place beside the clock, where this computer has one."""
    autostart: Autostart | None = None
    again: Again = field(default_factory=Again)
    """How it is to start again once it has ended."""
    find_releases: Callable[[], Releases | None] = lambda: None
    is_demo: bool = False
    last_crash: str = ""
    """What the last run left where it ended in a crash."""
    """How programs start with this computer, where it offers a way."""

    @contextmanager
    def ramage(self, waits: bool = True, is_shown: bool = True) -> Iterator[Guide]:
        """Start Ramage, wait until its file stands open, and close it at the end."""
        world = World(
            self.folder,
            self.zone,
            self.lease,
            clock=self.clock,
            monotonic=self.clock.monotonic,
            is_online=lambda: self.online,
            open_address=self._open,
            open_folder=self._show,
            x=self.x,
            x_credit=self.x_credit,
            x_place=self.x_place,
            find_tray=lambda: self.tray,
            make_autostart=self._autostart if self.autostart else None,
            find_releases=self.find_releases,
            again=self.again,
            is_demo=self.is_demo,
        )
        with assemble(
            self.application, world, is_shown=is_shown, last_crash=self.last_crash
        ) as house:
            guide = Guide(house, self.clock, self.folder.root)
            opened: list[bool] = []
            house.opened.connect(lambda: opened.append(True))
            if waits:
                guide.wait_until(lambda: bool(opened), "the opened file")
                guide.settle()
            yield guide

    def timeline(self) -> list[Post]:
        """What the practice account's server has, oldest first."""
        return list(Practice(self.folder.practice, self.clock).posts())

    def _autostart(self) -> Autostart:
        assert self.autostart is not None
        return self.autostart

    def _show(self, folder: Path) -> bool:
        self.folders.append(folder)
        return True

    def _open(self, address: str) -> bool:
        self.opened.append(address)
        self.browse(address)
        return True


@pytest.fixture
def shop(qapp: QApplication, tmp_path: Path) -> Shop:
    return Shop(qapp, DataFolder(tmp_path))


def settle_in(guide: Guide, way: Way = Way.PRACTICE) -> None:
    """Answer the first questions."""
    choosing = guide.house.parts.choosing
    choosing.add_account(way, "Boulangerie Lune", "boulange_lune")
    guide.house.window.uncover()
    guide.settle()


def settle_in_by_key(guide: Guide, shop: Shop, key: XKey) -> Account:
    """As after connecting: an account with a key of its own, which writes from now on."""
    with open_plan(shop.folder.plan) as db, immediate(db):
        made = Account(0, Way.KEY, "Boulangerie Lune", "boulange_lune", key=key)
        number = accounts.add(db, made)
        known = accounts.all_accounts(db)
    choosing = guide.house.parts.choosing
    choosing.take_accounts(known)
    choosing.write_as(number)
    guide.house.window.uncover()
    guide.settle()
    return next(one for one in known if one.id == number)


def write(guide: Guide, text: str) -> None:
    """Type into the composer."""
    guide.go("write")
    hands.type_text(guide.one(WritePage).editor, text)
    guide.settle()


def plan(guide: Guide, as_it_is: bool = False) -> Tweet:
    """Click through the choice of a time: tomorrow at 8:15, which is what it proposes.

    `as_it_is`: the last read finds something, and the person goes on all the same.
    """
    from desktop.ui.write.when import WhenPicker

    hands.click(guide.one(Actions).when)
    hands.click(guide.primary(guide.floating(WhenPicker)))
    guide.settle()
    if as_it_is:
        from desktop.ui.last_read import LastReadDialog

        hands.click(guide.one(LastReadDialog).main)
        guide.settle()
    return guide.expect(State.PLANNED)


def publish(guide: Guide) -> None:
    hands.click(guide.one(Actions).main)
    guide.settle()


@pytest.fixture
def held() -> HeldKeyring:
    return HeldKeyring()


@pytest.fixture
def x(shop: Shop, held: HeldKeyring) -> Iterator[SigningIn]:
    """X, an app of the shop's own there, and the shop signed in to X in its browser."""
    with signing_in(shop.clock) as desk:
        keyring = Keyring(held)
        shop.x_place = XPlace(desk.x.address, desk.ports, lambda: keyring)
        shop.browse = desk.browse
        yield desk

"""The roof: builds every part, ties them, tidies up at the end; alone in knowing all floors.

What the first paint does not need is imported where it is built: a start shows its window first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.by_key import ByKey, XPlace
from desktop.paths import DataFolder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.background.instance import Instance
    from desktop.background.log_file import LogFile
    from desktop.core.account import Account
    from desktop.core.agenda import Clock
    from desktop.network.contract import Network
    from desktop.services.autostart import Autostart
    from desktop.services.publisher import Step
    from desktop.ui.behind import Parts
    from desktop.ui.house import House
    from desktop.ui.tray import TrayIcon

FALLBACK_ZONE = "Europe/Paris"
"""Where the system does not say where it stands."""

STOP_SECONDS = 10.0
"""How long leaving waits for what is under way; what is armed by then is looked up next time."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def room_left(folder: Path) -> int:
    """The bytes free where `folder` lies."""
    from shutil import disk_usage

    return disk_usage(folder).free


def has_route() -> bool:
    """Whether the computer has a route out."""
    from desktop.network.reachability import is_online

    return is_online()


def open_outside(address: str) -> bool:
    """Open a web address in the person's browser."""
    from desktop.ui.links import open_in_browser

    return open_in_browser(address)


def open_folder_outside(folder: Path) -> bool:
    """Show a folder in the person's file manager."""
    from desktop.ui.links import open_folder

    return open_folder(folder)


def tray_of_system() -> TrayIcon | None:
    """The system's own, where it has one."""
    from desktop.ui.tray import system_tray

    return system_tray()


def autostart_here(data: Path | None) -> Autostart:
    """How this system starts this Ramage with the computer, on the folder it has now."""
    import os
    import sys

    from desktop.services.autostart import autostart_of, this_ramage

    checkout = Path(__file__).resolve().parents[1]
    command = this_ramage(sys.executable, hasattr(sys, "frozen"), checkout, data)
    return autostart_of(sys.platform, os.environ, Path.home(), command)


def nothing(_: Step) -> None:
    """What happens at each step of the publisher where nobody watches."""


def unsaid(_: Account) -> int | None:
    """The credit that is left at X, where nothing asks X for it."""
    return None


@dataclass(frozen=True, slots=True)
class World:
    """What a Ramage meets outside itself; a test hands over its own."""

    folder: DataFolder
    zone: str = ""
    """The IANA name of the computer's time zone; the system is asked where none is given."""
    lease: str = ""
    """Names this computer and folder: a copied folder carries another's and must not publish."""
    clock: Clock = utc_now
    monotonic: Callable[[], float] = time.monotonic
    is_online: Callable[[], bool] = has_route
    open_address: Callable[[str], bool] = open_outside
    open_folder: Callable[[Path], bool] = open_folder_outside
    room_left: Callable[[Path], int] = room_left
    on_step: Callable[[Step], None] = nothing
    x: Network | None = None
    """What publishes by key; None where nothing does."""
    x_credit: Callable[[Account], int | None] = unsaid
    """The credit that an account has left at X, in millionths; None where X does not say."""
    x_place: XPlace = field(default_factory=XPlace)
    find_tray: Callable[[], TrayIcon | None] = tray_of_system
    make_autostart: Callable[[], Autostart] | None = None
    """How Ramage starts with the computer; None where that is not offered."""


def real_world(data: Path | None = None) -> World:
    """This computer as it is; `data` takes the place of the person's own folder."""
    from PySide6.QtCore import QStandardPaths

    named = data.absolute() if data is not None else None
    if data is None:
        location = QStandardPaths.StandardLocation.AppLocalDataLocation
        data = Path(QStandardPaths.writableLocation(location))
    return World(DataFolder(data.absolute()), make_autostart=partial(autostart_here, named))


def zone_of(world: World) -> str:
    """The IANA name of the time zone that plans are made in."""
    if world.zone:
        return world.zone
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or FALLBACK_ZONE


def lease_of(root: Path) -> str:
    """The name of this folder on this computer for this person.

    A copied or synchronised folder comes to another computer or another place, and its name there
    differs from the one that its database holds.
    """
    from hashlib import sha256

    from PySide6.QtCore import QSysInfo

    machine = bytes(QSysInfo.machineUniqueId().data()).decode("ascii", "replace")
    said = "|".join((machine or QSysInfo.machineHostName(), str(root.resolve())))
    return sha256(said.encode()).hexdigest()[:32]


@contextmanager
def assemble(
    application: QApplication,
    world: World,
    instance: Instance | None = None,
    is_shown: bool = True,
) -> Iterator[House]:
    """A whole Ramage on `world`; everything is stopped and closed at the end.

    Its window is shown, or kept ready behind the tray.

    The first look at the file is read-only and takes some milliseconds. Only after the window has
    been painted is the file opened with every check, and may tweets leave.
    """
    from desktop.background.troubles import Troubles
    from desktop.store.first_look import first_look
    from desktop.ui.behind import FirstScreen
    from desktop.ui.house import House

    with ExitStack() as closing:
        if instance is not None:
            closing.callback(instance.leave)
        log = cache(partial(_log_file, world.folder.logs, closing))
        troubles = Troubles(log)
        troubles.watch()
        closing.callback(troubles.leave)
        look = first_look(world.folder.plan)
        make_parts = partial(_parts, world, closing, log)
        house = House(application, make_parts, troubles, instance, world.find_tray)
        zone = partial(zone_of, world)
        first = FirstScreen(look.settings, look.accounts, look.draft, world.clock, zone)
        house.move_in(first, is_shown)
        # The last to be entered is the first to be left: the window goes before its parts stop.
        try:
            yield house
        finally:
            house.move_out()


def _log_file(folder: Path, closing: ExitStack) -> LogFile:
    """The log and the secrets it keeps out, made when one of both is first needed."""
    from desktop.background.log_file import LogFile
    from desktop.core.redaction import Secrets

    log = LogFile(folder, Secrets())
    closing.callback(log.end)
    return log


def _parts(world: World, closing: ExitStack, get_log: Callable[[], LogFile]) -> Parts:
    """Everything behind the window; `closing` is told how to end it."""
    import shiboken6

    from desktop.background.attaching import Attaching
    from desktop.background.choosing import Choosing
    from desktop.background.counselling import Counselling
    from desktop.background.library import Shelving
    from desktop.background.logbook import LogReading
    from desktop.background.page_preview import PageViewing
    from desktop.background.planning import Planning
    from desktop.background.practising import Practising
    from desktop.background.publishing import Publishing
    from desktop.background.reminding import Reminding
    from desktop.background.runner import Lane, Runner
    from desktop.background.spelling import Spelling
    from desktop.background.spending import Spending
    from desktop.background.starting import Starting
    from desktop.background.system import this_system
    from desktop.background.tagging import Tagging
    from desktop.background.writing import Writing
    from desktop.core.account import Way
    from desktop.network.browser import Browser
    from desktop.network.page_preview import PageReader
    from desktop.network.practice import Practice
    from desktop.services.accounts import Accounts
    from desktop.services.choices import Choices
    from desktop.services.counsel import Counsels
    from desktop.services.dictionary import OwnDictionary
    from desktop.services.drafts import Drafts
    from desktop.services.hashtag_groups import HashtagGroups
    from desktop.services.library import Library
    from desktop.services.logbook import Logbook
    from desktop.services.media.box import MediaBox
    from desktop.services.opening import Opening
    from desktop.services.page_preview import PageLooks
    from desktop.services.planner import Planner
    from desktop.services.practice import PracticeTimeline
    from desktop.services.prices import Prices
    from desktop.services.publisher import Publisher
    from desktop.services.spendings import Spendings
    from desktop.services.support import Support
    from desktop.services.versions import Versions
    from desktop.store.database import open_plan
    from desktop.store.ledger import Ledger
    from desktop.ui.behind import Parts

    log = get_log()
    log.begin()
    system = this_system()
    log.note(f"Ramage {system.ramage} starts on {system.name}, {system.made_of}")
    lease = world.lease or lease_of(world.folder.root)
    runner = Runner(held=(Lane.ERRANDS,))
    plan = partial(open_plan, world.folder.plan)
    opening = Opening(world.folder, world.clock, lease)
    closing.callback(opening.close)
    # Deleted when it has stopped, and the parts with it: no answer finds a window that is gone.
    closing.callback(shiboken6.delete, runner)
    closing.callback(runner.stop, STOP_SECONDS)
    practice = Practice(world.folder.practice, world.clock)
    box = MediaBox(world.folder, plan, world.clock, practice.shown_media)
    planner = Planner(plan, world.clock)
    prices = Prices(world.folder.price_card, lambda: world.clock().date())
    by_key = ByKey(world.x_place, runner, world.folder, plan, world.clock, prices.card)
    # Before the lanes stop: one of them may be waiting for a person in their browser.
    closing.callback(by_key.connecting.stop)
    networks: dict[Way, Network] = {Way.PRACTICE: practice}
    if world.x is not None:
        networks[Way.KEY] = world.x
    publisher = Publisher(
        plan,
        world.clock,
        Ledger(world.folder.ledger),
        networks,
        {Way.BROWSER: Browser()},
        lease,
        on_step=world.on_step,
        monotonic=world.monotonic,
        room_left=partial(world.room_left, world.folder.root),
        is_online=world.is_online,
        may_publish=lambda: opening.is_settled,
        lacks_media=box.lacks,
        redacted=log.secrets.redacted,
        card=prices.card,
    )
    spendings = Spendings(plan, world.clock, prices, world.x_credit)
    return Parts(
        runner=runner,
        choosing=Choosing(runner, Choices(plan), Accounts(plan), runner),
        writing=Writing(runner, Drafts(plan, world.clock), planner, runner),
        planning=Planning(runner, planner, runner),
        publishing=Publishing(runner, opening, publisher, runner),
        practising=Practising(runner, PracticeTimeline(practice), runner),
        counselling=Counselling(runner, Counsels(plan, world.clock), runner),
        spelling=Spelling(runner, OwnDictionary(plan), runner),
        shelving=Shelving(runner, Library(plan, world.clock), Versions(plan, world.clock), runner),
        attaching=Attaching(runner, box, runner),
        viewing=PageViewing(runner, PageLooks(PageReader()), runner),
        tagging=Tagging(runner, HashtagGroups(plan), world.clock, runner),
        connecting=by_key.connecting,
        ways_back=by_key.ways_back,
        log_reading=LogReading(
            runner,
            Logbook(plan, log.secrets.redacted),
            Support(plan, system, log.last_lines, log.secrets.redacted, str(Path.home())),
            runner,
        ),
        spending=Spending(runner, spendings, prices, runner),
        starting=Starting(runner, world.make_autostart and world.make_autostart(), runner),
        reminding=Reminding(runner, world.clock, runner),
        clock=world.clock,
        zone=zone_of(world),
        folder=world.folder.root,
        open_address=world.open_address,
        open_folder=world.open_folder,
    )

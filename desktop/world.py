"""What a Ramage meets outside itself: a folder, clocks, a browser, X; a test hands over its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.background.again import Again
from desktop.paths import RESOURCES, DataFolder

if TYPE_CHECKING:
    from desktop.core.account import Account
    from desktop.core.agenda import Clock
    from desktop.network.contract import Network
    from desktop.network.releases import Releases
    from desktop.network.x.system_keyring import Keyring
    from desktop.services.autostart import Autostart
    from desktop.services.publisher import Step
    from desktop.ui.tray import TrayIcon

DEMO_FOLDER = "example"
"""Beside the person's own files, and gone with the visit."""
FALLBACK_ZONE = "Europe/Paris"
"""Where the system does not say where it stands."""


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


@dataclass(frozen=True, slots=True)
class XPlace:
    """Where X and the secrets are; a test hands over its own."""

    base: str = ""
    """Another X than the real one, as `http://127.0.0.1:8000`."""
    ports: tuple[int, ...] = ()
    """Where the browser may come back to; the five that a person registers where none is given."""
    keyring: Callable[[], Keyring] | None = None
    """Finds where secrets are kept, in the place of the system's own."""


@dataclass(frozen=True, slots=True)
class VeillePlace:
    """Where the sources of the veille are; a test hands over its own."""

    private_too: bool = False
    """Whether this computer and its neighbours may be asked."""
    mastodon_scheme: str = "https"
    x_page: str = ""
    """Another place than X's own that tells of a single tweet."""


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
    """What publishes by key, in the place of X itself."""
    x_credit: Callable[[Account], int | None] | None = None
    """In the place of asking X: the credit that an account has left there, in millionths; None
    where X does not say."""
    x_place: XPlace = field(default_factory=XPlace)
    veille_place: VeillePlace = field(default_factory=VeillePlace)
    find_tray: Callable[[], TrayIcon | None] = tray_of_system
    find_releases: Callable[[], Releases | None] = lambda: None
    """Where newer versions are published; None for a Ramage that was built without knowing."""
    again: Again = field(default_factory=Again)
    is_demo: bool = False
    """Whether this is the example shop."""
    make_autostart: Callable[[], Autostart] | None = None
    """How Ramage starts with the computer; None where that is not offered."""


def releases_here() -> Releases | None:
    """Where this Ramage comes from, as it was told when it was built."""
    told = RESOURCES / "forge.txt"
    forge = told.read_text("utf-8").strip() if told.exists() else ""
    if not forge:
        return None
    from desktop.network.releases import Releases

    return Releases(forge)


def real_world(data: Path | None = None, is_demo: bool = False) -> World:
    """This computer as it is; `data` takes the place of the person's own folder.

    The example shop lies in a folder of its own within, and starts with no computer.
    """
    from PySide6.QtCore import QStandardPaths

    named = data.absolute() if data is not None else None
    if data is None:
        location = QStandardPaths.StandardLocation.AppLocalDataLocation
        data = Path(QStandardPaths.writableLocation(location))
    root = data.absolute()
    if is_demo:
        folder = DataFolder(root / DEMO_FOLDER)
        return World(folder, is_demo=True, again=Again(is_visit=True))
    return World(
        DataFolder(root),
        find_releases=releases_here,
        make_autostart=partial(autostart_here, named),
    )


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

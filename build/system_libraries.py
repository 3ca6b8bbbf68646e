"""What Qt needs of a Linux system and no Python package brings, installed where allowed.

Found out by starting a PySide6 window on a minimal Debian and adding libraries one by one until it
painted, first without a screen, then with one.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("~/.local/share/fonts").expanduser(),
    Path("~/.fonts").expanduser(),
)


class SystemLacks(Exception):
    """Something that only the computer's owner can install is missing; says what, in one line."""


@dataclass(frozen=True)
class Need:
    """A Debian package, and how to tell, on any Linux, whether what it brings is there.

    `without` says what happens where it is missing and nothing else depends on it.
    """

    package: str
    is_there: Callable[[], bool]
    without: str = ""


def library(package: str, *sonames: str) -> Need:
    return Need(package, lambda: all(map(_loads, sonames)))


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_emoji_font() -> bool:
    return any(next(folder.rglob("*[Ee]moji*"), None) for folder in FONT_FOLDERS)


def program(package: str, name: str, without: str = "") -> Need:
    return Need(package, lambda: shutil.which(name) is not None, without)


PYTHON = (Need("python3-venv", lambda: importlib.util.find_spec("ensurepip") is not None),)

QT = (
    library("libgl1", "libGL.so.1"),
    library("libegl1", "libEGL.so.1"),
    library("libxkbcommon0", "libxkbcommon.so.0"),
    library("libglib2.0-0", "libglib-2.0.so.0", "libgthread-2.0.so.0"),
    library("libfontconfig1", "libfontconfig.so.1"),
    library("libdbus-1-3", "libdbus-1.so.3"),
    library("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
    # Where icccm or keysyms is missing, Qt says that xcb-cursor0 is: name each by itself.
    library("libxcb-cursor0", "libxcb-cursor.so.0"),
    library("libxcb-icccm4", "libxcb-icccm.so.4"),
    library("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    library("libxcb-shape0", "libxcb-shape.so.0"),
)

# PyInstaller reads libraries with objdump, and Debian's python3 runs without its shared library.
FREEZING = (
    program("binutils", "objdump"),
    library(f"libpython3.{sys.version_info.minor}", f"libpython3.{sys.version_info.minor}.so.1.0"),
)

EMOJI = Need("fonts-noto-color-emoji", _has_emoji_font, "Emoji will show as boxes")

# A real keyring, run by itself, for the tests of where secrets are kept.
KEYRING = (
    program("dbus", "dbus-run-session", "The real keyring is not tested"),
    program("gnome-keyring", "gnome-keyring-daemon", "The real keyring is not tested"),
)


def provide(needs: Iterable[Need], wishes: Iterable[Need] = ()) -> None:
    """Install what is missing of `needs`, `wishes` and the emoji font, as root or by sudo without a
    password.

    Raises SystemLacks where a need stays unmet. A wish that does, as the font's, is only told.
    """
    if sys.platform != "linux":
        return
    needs, wishes = tuple(needs), (EMOJI, *wishes)
    missing = [need.package for need in (*needs, *wishes) if not need.is_there()]
    if missing and (become_root := _way_to_become_root()) is not None:
        _install(missing, become_root)
    still = [need.package for need in needs if not need.is_there()]
    if still:
        raise SystemLacks(
            "Ramage needs system libraries that this computer lacks; by Debian's names, "
            f"an administrator installs them with: apt-get install {' '.join(still)}"
        )
    for wish in wishes:
        if not wish.is_there():
            print(f"{wish.without} until {wish.package} is installed.")


def _way_to_become_root() -> list[str] | None:
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _install(packages: list[str], become_root: list[str]) -> None:
    print(f"Installing the system libraries {' '.join(packages)}", flush=True)
    apt = [*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    # One broken source in the list fails the update and not the install: let the install judge.
    _run_quietly([*apt, "update"])
    waiting = ["-o", "DPkg::Lock::Timeout=120"]
    _run_quietly([*apt, *waiting, "install", "-y", "--no-install-recommends", *packages])


def _run_quietly(command: list[str]) -> None:
    subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)

"""Builds the program and its setup for Windows on a Linux system by wine, and tries them there.

What exists for wine alone stays out of what is built: a stand-in for a library that Windows has and
wine lacks, and the absence of a module that hangs in wine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import bundle

HERE = Path(__file__).resolve().parent
PLACE = bundle.DIST / "wine"
"""Where the Windows of wine and its Python are."""
WINDOWS_DIST = bundle.DIST / "windows"
NEEDED = {
    "wine": "wine64 wine",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
}
_QUIET = {
    "WINEARCH": "win64",
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml=;winedbg.exe=d;winemenubuilder.exe=d",
    # Wine's DirectWrite ends the program when a first letter is typed; Windows' own does not.
    "QT_QPA_PLATFORM": "windows:fontengine=freetype",
}


def missing() -> list[str]:
    """Debian's packages that are still to be installed."""
    return [package for program, package in NEEDED.items() if shutil.which(program) is None]


class Wine:
    """One Windows, in a folder of its own."""

    def __init__(self, place: Path) -> None:
        self.drive = place / "drive_c"
        self._environment = os.environ | _QUIET | {"WINEPREFIX": str(place)}

    def make(self) -> None:
        """A new one, as Windows 10, with the stand-in that Qt asks for."""
        shutil.rmtree(self.drive.parent, ignore_errors=True)
        self.drive.parent.mkdir(parents=True)
        self.run("wineboot", "-i")
        self.run("winecfg", "-v", "win10")
        library = self.drive / "windows" / "system32" / "icuuc.dll"
        source = HERE / "icuuc_for_wine.c"
        subprocess.run(
            ["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-s", "-o", library, source], check=True
        )

    def run(
        self,
        *command: str | Path,
        folder: Path | None = None,
        more: Mapping[str, str] | None = None,
        seconds: float = 600,
    ) -> str:
        """What it said. Raises CalledProcessError and TimeoutExpired."""
        # Python on wine takes its streams as pipes alone.
        done = subprocess.run(
            ["wine", *map(str, command)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            cwd=folder,
            env=self._environment | dict(more or {}),
            timeout=seconds,
            check=False,
        )
        if done.returncode:
            print(done.stdout[-3000:])
            done.check_returncode()
        return done.stdout

    def start(self, *command: str | Path, folder: Path | None = None) -> subprocess.Popen[bytes]:
        """A program that goes on, and holds `folder`."""
        return subprocess.Popen(
            ["wine", *map(str, command)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=self._environment,
        )

    def stop(self) -> None:
        """End whatever runs in it."""
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)


def path_inside(path: Path) -> str:
    """How wine names a file of this system."""
    return "Z:" + str(path).replace("/", "\\")


def build(wine: Wine) -> Path:
    """The one-folder program for Windows, in dist/windows/ramage."""
    from windows import wheels

    python = wheels.put_together(PLACE / "python")
    # Its absence is told by an ImportError that platform expects; its presence hangs for a minute.
    (python.parent / "_wmi.pyd").unlink()
    # An embeddable Python looks where this file says, and not beside the script that it runs.
    with (python.parent / "python312._pth").open("a", encoding="utf-8") as paths:
        paths.write(path_inside(HERE.parent) + "\n")
    more = {
        "SOURCE_DATE_EPOCH": bundle.reproducible()["SOURCE_DATE_EPOCH"],
        bundle.PLACE: path_inside(WINDOWS_DIST),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONUTF8": "1",
    }
    wine.run(python, "build/package.py", "bundle", folder=bundle.TOP, more=more, seconds=1200)
    return WINDOWS_DIST / "ramage"

"""The setup for Windows, of a program that stands in dist: dist/ramage-<version>-setup.exe."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import bundle

# NSIS as it is published has the 32-bit stub alone, which runs on every Windows; a wine of 64 bits,
# where Debian's NSIS builds what is tried, runs the other alone.
TARGET = "x86-unicode" if sys.platform == "win32" else "amd64-unicode"
HERE = Path(__file__).resolve().parent


def build(version: str, program: Path = bundle.BUNDLE, folder: Path = bundle.DIST) -> Path:
    """makensis must be on the path: Debian's nsis, or nsis.sourceforge.io's on Windows."""
    made = folder / f"ramage-{version}-setup.exe"
    icons = program.parent / "work" / "icons"
    told = {
        "VERSION": version,
        "TARGET": TARGET,
        "SOURCE": program,
        "ICON": icons / "ramage.ico",
        "SIDE": icons / "side.bmp",
        "OUT": made,
    }
    given = [f"-D{name}={value}" for name, value in told.items()]
    subprocess.run(
        ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *given, HERE / "ramage.nsi"],
        env=bundle.reproducible(),
        check=True,
    )
    return made

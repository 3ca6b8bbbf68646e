"""The frozen programs that are measured: `make package`'s, and a bare window frozen alike."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
RAMAGE = TOP / "dist" / "ramage" / "ramage"
BARE = TOP / "dist" / "bare_window" / "bare_window"


def frozen_ramage() -> Path | None:
    """The program of the last `make package`; None before the first."""
    return RAMAGE if RAMAGE.exists() else None


def frozen_bare() -> Path | None:
    """A bare window in a one-folder build, made once beside Ramage's own; None without that."""
    if not RAMAGE.exists():
        return None
    if not BARE.exists():
        subprocess.run(
            [
                sys.executable,
                "-m",
                "PyInstaller",
                "--noconfirm",
                "--log-level=ERROR",
                "--onedir",
                f"--workpath={TOP / 'dist' / 'work'}",
                f"--specpath={TOP / 'dist' / 'work'}",
                f"--distpath={TOP / 'dist'}",
                str(Path(__file__).with_name("bare_window.py")),
            ],
            check=True,
        )
    return BARE

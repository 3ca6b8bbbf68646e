"""How old a system the program runs on: read off the versions of symbols that its files ask for."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import bundle

OLDEST = (2, 35)
"""The glibc of Ubuntu 22.04; the wheels of Qt ask for 2.34 (manylinux_2_34)."""
_ASKED = re.compile(r"GLIBC_(\d+)\.(\d+)")


def check() -> None:
    """Print what is asked for at most. Raises SystemExit where it is too much."""
    asked = {file: _newest(file) for file in _binaries()}
    most = max(asked.values())
    print(f"asks for glibc {most[0]}.{most[1]} at most, in {len(asked)} files")
    for file in (one for one, version in asked.items() if version > OLDEST):
        raise SystemExit(f"{file} asks for glibc {asked[file]}, newer than {OLDEST}")


def _binaries() -> list[Path]:
    libraries = [one for one in bundle.BUNDLE.rglob("*.so*") if one.is_file()]
    return [bundle.BUNDLE / "ramage", *libraries]


def _newest(file: Path) -> tuple[int, int]:
    told = subprocess.run(["objdump", "-T", file], capture_output=True, text=True, check=False)
    found = [(int(major), int(minor)) for major, minor in _ASKED.findall(told.stdout)]
    return max(found, default=(0, 0))

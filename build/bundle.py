"""The one-folder program: built by PyInstaller from installer.spec, made smaller, weighed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
PLACE = "RAMAGE_DIST"
"""The environment variable that names another place than dist."""
DIST = Path(os.environ.get(PLACE, TOP / "dist"))
BUNDLE = DIST / "ramage"
# PyInstaller's own default is ./build, which is this folder.
WORK = DIST / "work"
OPTIONS = ("--noconfirm", "--log-level=ERROR", f"--workpath={WORK}", f"--distpath={DIST}")
FORGE = "RAMAGE_FORGE"
"""The environment variable that names the page of the project, as https://forge.example/a/ramage:
where a Ramage that was built so looks for newer ones, if its person says so."""


def version() -> str:
    """As desktop/__init__.py says it: the one place where it stands."""
    said = (TOP / "desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([0-9.]+)"$', said, re.MULTILINE)
    if found is None:
        raise SystemExit("desktop/__init__.py names no version")
    return found[1]


def build() -> Path:
    """The folder of the program."""
    import icons

    shutil.rmtree(BUNDLE, ignore_errors=True)
    WORK.mkdir(parents=True, exist_ok=True)
    (WORK / "forge.txt").write_text(os.environ.get(FORGE, ""), encoding="utf-8")
    icons.draw(WORK / "icons")
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "installer.spec", *OPTIONS],
        cwd=TOP,
        env=reproducible(),
        check=True,
    )
    if sys.platform == "linux":
        _lighten()
    return BUNDLE


def reproducible() -> dict[str, str]:
    """An environment in which the same input gives the same bytes, as far as the tools see to it.

    Dates become that of the last commit; a fixed seed gives the same order in archives.
    """
    asked = ["git", "log", "-1", "--format=%ct"]
    known = os.environ.get("SOURCE_DATE_EPOCH")
    if not known:
        told = subprocess.run(asked, cwd=TOP, capture_output=True, text=True, check=False)
        known = told.stdout.strip() or "0"
    return os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": known}


def size(place: Path) -> int:
    """Bytes of a file, or of all the files in a folder."""
    if place.is_file():
        return place.stat().st_size
    return sum(file.lstat().st_size for file in place.rglob("*") if not file.is_dir())


def _lighten() -> None:
    """Drop the symbols that only a debugger reads, and the libraries that nothing asks for.

    Those of Qt come as they should be shipped, and stay untouched.
    """
    libraries = [one for one in BUNDLE.rglob("*.so*") if one.is_file() and not one.is_symlink()]
    others = [one for one in libraries if "PySide6" not in one.parts]
    subprocess.run(["strip", "--strip-unneeded", *others], check=True)
    wanted = {name for one in libraries for name in _needed(one)}
    inside = BUNDLE / "_internal"
    while loose := [
        one for one in inside.glob("lib*.so*") if one.name not in wanted and _is_systems(one)
    ]:
        for one in loose:
            one.unlink()
        left = [one for one in libraries if one.exists()]
        wanted = {name for one in left for name in _needed(one)}


def _is_systems(library: Path) -> bool:
    """Python's own is loaded by the program itself, which names it in its own way."""
    return not library.name.startswith("libpython")


@cache
def _needed(library: Path) -> frozenset[str]:
    told = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=True)
    return frozenset(re.findall(r"NEEDED +(\S+)", told.stdout))

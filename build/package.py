"""Builds the one-folder program into dist/ramage, or plays its tour to see that it stands alone.

python build/package.py            build, and print the size
python build/package.py --check    start what was built, offscreen and in French
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
DIST = TOP / "dist"
BUNDLE = DIST / "ramage"
# PyInstaller's own default is ./build, which is this folder.
WORK = DIST / "work"
OPTIONS = ("--noconfirm", "--log-level=ERROR", f"--workpath={WORK}", f"--distpath={DIST}")
# A blank window of this size compresses to less.
SMALLEST_PICTURE = 15_000
TOUR_SECONDS = 300


def main(arguments: list[str]) -> int:
    match arguments:
        case []:
            build()
            return 0
        case ["--check"]:
            return check()
        case _:
            print(__doc__)
            return 2


def build() -> None:
    shutil.rmtree(BUNDLE, ignore_errors=True)
    # A fixed seed: the same input gives the same order in the archive.
    environment = os.environ | {"PYTHONHASHSEED": "0"}
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "installer.spec", *OPTIONS],
        cwd=TOP,
        env=environment,
        check=True,
    )
    _strip_python()
    print(f"{BUNDLE.relative_to(TOP)}: {_size(BUNDLE) / 1e6:.0f} MB")


def _strip_python() -> None:
    """Drop the debugging symbols of Python's own libraries: three quarters of libpython.

    The libraries of Qt and of packages come as they should be shipped, and stay untouched.
    """
    if sys.platform == "linux":
        inside = BUNDLE / "_internal"
        own = [*inside.glob("libpython3*.so*"), *inside.glob("python3*/lib-dynload/*.so")]
        subprocess.run(["strip", "--strip-unneeded", *own], check=True)


def _size(folder: Path) -> int:
    return sum(file.lstat().st_size for file in folder.rglob("*"))


def check() -> int:
    """Play the tour from a folder and with a home that have nothing of this checkout."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        pictures = home / "pictures"
        played = subprocess.run(
            [_program(), "--tour", pictures],
            cwd=home,
            env=_bare_environment(home),
            stdin=subprocess.DEVNULL,
            timeout=TOUR_SECONDS,
            check=False,
        )
        taken = sorted(pictures.glob("*.png"))
        blank = [picture.name for picture in taken if picture.stat().st_size < SMALLEST_PICTURE]
    print(f"the tour ended with {played.returncode} and {len(taken)} pictures, blank: {blank}")
    return 0 if played.returncode == 0 and taken and not blank else 1


def _program() -> Path:
    return BUNDLE / ("ramage.exe" if os.name == "nt" else "ramage")


def _bare_environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return kept | {"HOME": str(home), "LC_ALL": "fr_FR.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

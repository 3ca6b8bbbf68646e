"""Builds what the system it runs on can build, into dist, and prints how large it is.

python build/package.py                            the program and its installers
python build/package.py bundle|deb|run|setup|dmg   one of them, of the program as it stands
python build/package.py appdir                     the folder that becomes an AppImage
python build/package.py wine                       the setup for Windows, built and tried by wine
python build/package.py try SUITE…                 install the .deb in fresh Debians, as root
python build/package.py --check [PROGRAM]          play the tour of what was built, in French
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import bundle
import sizes
from steps import SMALLEST_PICTURE

TOUR_SECONDS = 300


def main(arguments: list[str]) -> int:
    match arguments:
        case []:
            parts = {"linux": ("deb", "run"), "win32": ("setup",), "darwin": ("dmg",)}
            return _build(("bundle", *parts.get(sys.platform, ())))
        case ["--check"]:
            return check(_program())
        case ["--check", program]:
            return check(Path(program).absolute())
        case ["try", *suites]:
            from linux import trying

            trying.main(suites)
            return 0
        case [part] if part in _PARTS:
            return _build((part,))
        case _:
            print(__doc__)
            return 2


def _build(parts: tuple[str, ...]) -> int:
    for part in parts:
        sizes.tell(part, _PARTS[part]())
    return 0


def _bundle() -> Path:
    made = bundle.build()
    if sys.platform == "linux":
        from linux import floor

        floor.check()
    return made


def _deb() -> Path:
    from linux import deb

    return deb.build(bundle.version())


def _run() -> Path:
    from linux import self_extracting

    return self_extracting.build(bundle.version())


def _setup() -> Path:
    from windows import setup

    return setup.build(bundle.version())


def _dmg() -> Path:
    from macos import dmg

    return dmg.build(bundle.version())


def _appdir() -> Path:
    from linux import appdir

    return appdir.build(bundle.version())


def _wine() -> Path:
    from windows import trying

    return trying.main()


_PARTS: dict[str, Callable[[], Path]] = {
    "bundle": _bundle,
    "deb": _deb,
    "run": _run,
    "setup": _setup,
    "appdir": _appdir,
    "dmg": _dmg,
    "wine": _wine,
}


def check(program: Path) -> int:
    """Play the tour from a folder and with a home that have nothing of this checkout."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        pictures = home / "pictures"
        played = subprocess.run(
            [program, "--tour", pictures],
            cwd=home,
            env=_bare_environment(home),
            stdin=subprocess.DEVNULL,
            timeout=TOUR_SECONDS,
            check=False,
        )
        taken = sorted(pictures.glob("*.png"))
        blank = [picture.name for picture in taken if picture.stat().st_size < SMALLEST_PICTURE]
        _keep(taken)
    print(f"the tour ended with {played.returncode} and {len(taken)} pictures, blank: {blank}")
    return 0 if played.returncode == 0 and taken and not blank else 1


def _keep(taken: list[Path]) -> None:
    kept = bundle.DIST / "tour"
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    for picture in taken:
        shutil.copy(picture, kept)


def _program() -> Path:
    return bundle.BUNDLE / ("ramage.exe" if os.name == "nt" else "ramage")


def _bare_environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return kept | {"HOME": str(home), "LC_ALL": "fr_FR.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

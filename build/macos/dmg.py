"""The disk image for macOS: dist/ramage-<version>-<processor>.dmg, signed where a name is given.

RAMAGE_SIGN_AS names a "Developer ID Application" of the keychain; without it the program is signed
ad hoc, and macOS warns whoever opens it the first time.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

import bundle

HERE = Path(__file__).resolve().parent
SIGN_AS = "RAMAGE_SIGN_AS"


def build(version: str) -> Path:
    """Of the Ramage.app that stands in dist."""
    app = bundle.DIST / "Ramage.app"
    name = os.environ.get(SIGN_AS, "")
    _sign(app, name)
    folder = bundle.WORK / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    made = bundle.DIST / f"ramage-{version}-{platform.machine()}.dmg"
    told = ("-volname", f"Ramage {version}", "-srcfolder", folder, "-format", "ULFO")
    subprocess.run(["hdiutil", "create", "-ov", *told, made], check=True)
    if name:
        subprocess.run(["codesign", "--timestamp", "--sign", name, made], check=True)
    return made


def _sign(app: Path, name: str) -> None:
    print(f"signed as {name}" if name else f"signed ad hoc: {SIGN_AS} names nobody")
    hardened = ("--options", "runtime", "--timestamp") if name else ()
    entitled = ("--entitlements", HERE / "entitlements.plist")
    subprocess.run(
        ["codesign", "--force", "--deep", *hardened, *entitled, "--sign", name or "-", app],
        check=True,
    )

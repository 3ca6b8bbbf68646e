"""The installer for every Linux, without root: dist/ramage-<version>-<processor>.run."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path

import bundle
from linux import tree

HERE = Path(__file__).resolve().parent


def build(version: str) -> Path:
    """One file that unpacks itself and runs install.sh, made of the program in dist."""
    root = bundle.WORK / "run"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle.BUNDLE, root / "ramage", symlinks=True)
    tree.share(root / "share", version)
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(HERE / script, root / script)
    made = bundle.DIST / f"ramage-{version}-{platform.machine()}.run"
    environment = bundle.reproducible()
    epoch = environment["SOURCE_DATE_EPOCH"]
    in_order = f"--sort=name --mtime=@{epoch} --owner=0 --group=0 --numeric-owner"
    subprocess.run(
        [
            *("makeself", "--quiet", "--xz", "--complevel", "9", "--nox11", "--sha256"),
            *("--tar-extra", in_order, "--packaging-date", f"@{epoch}"),
            *(root, made, f"Ramage {version}", "./install.sh"),
        ],
        env=environment,
        check=True,
    )
    return made

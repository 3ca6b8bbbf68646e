"""Whether there is a way out, asked of the system and of nobody else."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

ASK = "from desktop.network.reachability import is_online; print(is_online())"


def test_asking_sends_nothing_and_waits_for_nobody() -> None:
    """Asked outside of the tests' own guard, which forbids even to ask for a route."""
    asked = subprocess.run(
        [sys.executable, "-c", ASK], capture_output=True, text=True, timeout=30, check=True
    )
    assert asked.stdout.strip() in ("True", "False")


def test_a_computer_without_a_route_is_offline() -> None:
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("`unshare`, which takes a process off the network, is not here")
    alone = subprocess.run(
        [unshare, "--net", "--map-root-user", sys.executable, "-c", ASK],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    if "unshare" in alone.stderr:
        pytest.skip(f"this system lets nobody off the network: {alone.stderr.strip()}")
    assert alone.stdout.strip() == "False", alone.stderr

"""One Ramage a data folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.background.instance import Instance
from tests.folders import leave_a_lock, read_only

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.background.instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
print(instance.take(), instance.is_held_elsewhere and instance.knock())
"""


def test_a_second_start_finds_the_lock_held_and_brings_the_first_forward(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = Instance(tmp_path)
    assert first.take()
    first.listen()
    with qtbot.waitSignal(first.knocked, timeout=20_000):
        second = subprocess.Popen(
            [sys.executable, "-c", SECOND_START, str(tmp_path)],
            stdout=subprocess.PIPE,
            text=True,
        )
    said, _ = second.communicate(timeout=20)
    assert said.split() == ["False", "True"]
    first.leave()


SEE_OFF = SECOND_START.replace("instance.knock()", "instance.see_off()")


def test_an_installer_ends_the_one_that_is_open_and_waits_until_it_has(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = Instance(tmp_path)
    assert first.take()
    first.listen()
    first.leave_asked.connect(first.leave)
    with qtbot.waitSignal(first.leave_asked, timeout=20_000):
        installer = subprocess.Popen(
            [sys.executable, "-c", SEE_OFF, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
    said, _ = installer.communicate(timeout=20)
    assert said.split() == ["False", "True"]


def test_one_that_takes_its_folder_away_with_it_has_ended_too(qtbot: QtBot, tmp_path: Path) -> None:
    """As the example shop does."""
    root = tmp_path / "example"
    root.mkdir()
    first = Instance(root)
    assert first.take()
    first.listen()

    def leave() -> None:
        first.leave()
        shutil.rmtree(root)

    first.leave_asked.connect(leave)
    with qtbot.waitSignal(first.leave_asked, timeout=20_000):
        installer = subprocess.Popen(
            [sys.executable, "-c", SEE_OFF, str(root)], stdout=subprocess.PIPE, text=True
        )
    said, _ = installer.communicate(timeout=20)
    assert said.split() == ["False", "True"]


def test_the_lock_of_a_killed_start_is_taken_over_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    leave_a_lock(tmp_path)
    instance = Instance(tmp_path)
    assert instance.take()
    instance.leave()


def test_two_folders_are_two_ramages(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    first, second = Instance(one), Instance(other)
    assert first.take()
    assert second.take()
    first.leave()
    second.leave()


def test_one_that_only_begins_to_open_hears_who_knocked_meanwhile(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """On a very first start nothing but the lock is there yet."""
    first = Instance(tmp_path)
    assert first.take()
    second = subprocess.Popen(
        [sys.executable, "-c", SECOND_START, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    door = tmp_path / "doorbell"
    qtbot.waitUntil(lambda: door.exists() and any(door.iterdir()), timeout=20_000)
    with qtbot.waitSignal(first.knocked, timeout=20_000):
        first.listen()
    said, _ = second.communicate(timeout=20)
    assert said.split() == ["False", "True"]
    first.leave()


def test_a_lock_that_a_crash_left_in_a_read_only_folder_is_nobodys(
    qtbot: QtBot, tmp_path: Path
) -> None:
    leave_a_lock(tmp_path)
    with read_only(tmp_path):
        instance = Instance(tmp_path)
        assert not instance.take()
        assert not instance.is_held_elsewhere


def test_the_lock_of_one_that_is_open_is_held_in_a_read_only_folder_too(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = Instance(tmp_path)
    assert first.take()
    with read_only(tmp_path):
        second = Instance(tmp_path)
        assert not second.take()
        assert second.is_held_elsewhere
    first.leave()

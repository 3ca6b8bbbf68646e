"""A whole program whose window stays beside the clock, asked by the system to end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from desktop.background.instance import Instance

TOP = Path(__file__).resolve().parents[2]

STAYS_AND_IS_ASKED_TO_END = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop.__main__ import make_application
from desktop.app import assemble
from desktop.world import World
from desktop.background.instance import Instance
from desktop.paths import DataFolder
from tests.tray import PaperTray

application = make_application()
tray = PaperTray()
world = World(DataFolder(Path(sys.argv[1])), "Europe/Paris", "here", is_online=lambda: True,
              find_tray=lambda: tray)
instance = Instance(world.folder.root)
with assemble(application, world, instance) as house:
    def close():
        house.parts.choosing.change(stays=True, was_told_staying=True)
        print("closes", house.window.close())
        print("is seen", house.window.isVisible())
        instance.knocked.emit()
        print("is seen", house.window.isVisible())
        print("closes", house.window.close())
        QTimer.singleShot(0, application, application.quit)
    house.opened.connect(close)
    code = application.exec()
print("ended", code, tray.is_shown)
"""


def test_a_system_that_ends_everything_is_not_held_up_by_a_window_that_would_stay(
    tmp_path: Path,
) -> None:
    said = subprocess.run(
        [sys.executable, "-c", STAYS_AND_IS_ASKED_TO_END, str(tmp_path)],
        cwd=TOP,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert said.stdout.splitlines() == [
        "closes False",
        "is seen False",
        # A second start knocked.
        "is seen True",
        "closes False",
        "ended 0 False",
    ]


def test_a_start_with_the_computer_beside_an_open_ramage_ends_without_a_word(
    tmp_path: Path,
) -> None:
    first = Instance(tmp_path)
    assert first.take()
    said = subprocess.run(
        [sys.executable, "-m", "desktop", "--data", str(tmp_path), "--background"],
        cwd=TOP,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    first.leave()
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")
    # It did not even knock: the window that is open stays where it is.
    assert not (tmp_path / "doorbell").exists()

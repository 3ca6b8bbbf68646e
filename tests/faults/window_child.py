"""The whole program with its window, in a process of its own that is killed at a given point.

Arguments: folder, the present instant, then one of
  kill STEP      tick, and kill itself at that step of the publisher ("none": leave when all rests)
  type TEXT      type TEXT into the composer, say so, and wait to be killed
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from desktop.__main__ import make_application
from desktop.app import assemble
from desktop.paths import DataFolder
from desktop.services.publisher import Step
from desktop.tour import hands
from desktop.ui.house import House
from desktop.world import World

ZONE = "Europe/Paris"


def main() -> int:
    root, now, deed, what = sys.argv[1:]

    def on_step(reached: Step) -> None:
        if deed == "kill" and reached.value == what:
            os.kill(os.getpid(), signal.SIGKILL)

    application = make_application()
    moment = datetime.fromisoformat(now)
    world = World(
        DataFolder(Path(root)),
        ZONE,
        "this computer",
        clock=lambda: moment,
        is_online=lambda: True,
        open_address=lambda _: True,
        on_step=on_step,
    )
    with assemble(application, world) as house:
        if deed == "type":
            house.opened.connect(lambda: _type(house, what))
        else:
            house.opened.connect(lambda: _leave_when_all_rests(house))
        return application.exec()


def _type(house: House, text: str) -> None:
    hands.type_text(house.pages.write_page().editor, text)
    sys.stdout.write("typed\n")
    sys.stdout.flush()


def _leave_when_all_rests(house: House) -> None:
    timer = QTimer(house)
    timer.timeout.connect(lambda: house.parts.runner.is_resting and house.window.close())
    timer.start(50)


if __name__ == "__main__":
    sys.exit(main())

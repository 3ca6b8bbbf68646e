"""The guided tour: a scripted, real use of the real window that leaves its pictures in a folder.

It writes, plans, publishes to the practice account and looks at the calendar, by key presses and
clicks alone, on a data folder and a clock of its own. It is what `make run` plays where there is
no screen, what proves a frozen build, and where the pictures of the README come from.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from desktop.app import assemble
from desktop.core.settings import Language
from desktop.paths import DataFolder
from desktop.tour.clock import TourClock
from desktop.tour.guide import Guide, LostOnTheWay
from desktop.tour.steps import walk
from desktop.world import World

ZONE = "Europe/Paris"
PLAYED, LOST = 0, 1


def play(application: QApplication, pictures: Path, language: str) -> int:
    """Play the tour into `pictures`; returns the process's exit code."""
    pictures.mkdir(parents=True, exist_ok=True)
    clock = TourClock()
    with TemporaryDirectory(prefix="ramage-tour-") as folder:
        world = World(
            DataFolder(Path(folder)),
            ZONE,
            lease="tour",
            clock=clock,
            monotonic=clock.monotonic,
            is_online=lambda: True,
            open_address=lambda _: True,
        )
        with assemble(application, world) as house:
            guide = Guide(house, clock, pictures)
            try:
                walk(guide, Language(language) if language else Language.SYSTEM)
            except LostOnTheWay as lost:
                _say(f"The tour stopped: {lost}", sys.stderr)
                return LOST
    _say(f"{guide.count} pictures in {pictures}", sys.stdout)
    return PLAYED


def _say(sentence: str, stream: object) -> None:
    """A frozen program on Windows has neither stream."""
    if stream is not None:
        print(sentence, file=stream, flush=True)  # type: ignore[call-overload]

"""Steps of a trial: each is told as it is passed, and the first that fails ends it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

PATIENCE_S = 60.0
SMALLEST_PICTURE = 15_000
"""A blank window of the usual size compresses to less."""


class Failed(SystemExit):
    """What should have been so was not."""


def see(said: str, is_so: bool) -> None:
    """Raises Failed."""
    print(f"{'ok' if is_so else 'NOT SO'}: {said}", flush=True)
    if not is_so:
        raise Failed(1)


def wait(said: str, is_so: Callable[[], bool]) -> None:
    """Give it a minute to become so. Raises Failed."""
    deadline = time.monotonic() + PATIENCE_S
    while not is_so() and time.monotonic() < deadline:
        time.sleep(0.2)
    see(said, is_so())


def see_tour(pictures: Path) -> None:
    """The tour left its pictures, and none is blank. Raises Failed."""
    taken = sorted(pictures.glob("*.png"))
    blank = [one.name for one in taken if one.stat().st_size < SMALLEST_PICTURE]
    see(f"the tour leaves {len(taken)} pictures, blank: {blank}", bool(taken) and not blank)

"""How long something takes at its best: hostile input shows, a busy machine does not."""

from __future__ import annotations

import time
from collections.abc import Callable

TRIES = 4


def quickest_ms(act: Callable[[], object]) -> float:
    """The processor time of the quickest of some tries, in milliseconds."""
    return min(_once(act) for _ in range(TRIES))


def _once(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return 1000 * (time.process_time() - start)

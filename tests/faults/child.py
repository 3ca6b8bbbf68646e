"""A real Ramage in a process of its own, which kills itself at the step it is told.

Arguments: folder, the present instant, the step (or "none"), how often it is met before the kill.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from desktop.services.publisher import Step
from tests.workshop import HeldClock, Workshop


def main() -> None:
    root, now, step, hits = sys.argv[1:]
    left = [int(hits)]

    def on_step(reached: Step) -> None:
        if reached.value == step:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    shop = Workshop(Path(root), HeldClock(datetime.fromisoformat(now)), on_step=on_step)
    shop.start()
    shop.publisher.tick()


if __name__ == "__main__":
    main()

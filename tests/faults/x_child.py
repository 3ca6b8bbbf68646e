"""A real Ramage in a process of its own that publishes by key, and kills itself where it is told.

Arguments: folder, the present instant, where X stands in, a token, the step (or "none"), how often
it is met before the kill.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from desktop.core.account import Account
from desktop.core.extras import Attachment
from desktop.network.errors import SignInAgain
from desktop.network.x.line import Place
from desktop.network.x.network import X
from desktop.services.publisher import Step
from desktop.store.media import MediaFolder
from tests.workshop import HeldClock, Workshop


class OneToken:
    def __init__(self, token: str) -> None:
        self._token = token

    def access(self, account: Account) -> str:
        return self._token

    def refreshed(self, account: Account, stale: str) -> str:
        raise SignInAgain


def shop_by_key(root: Path, clock: HeldClock, address: str, token: str, **more: object) -> Workshop:
    """A Ramage on that folder whose key leads to the stand-in."""
    kept = MediaFolder(root / "media")

    def open_media(one: Attachment) -> object:
        return kept.path(one.sha256).open("rb")

    x = X(OneToken(token), open_media, clock, Place(address, 5.0, 30.0))  # type: ignore[arg-type]
    return Workshop(root, clock, x, **more)  # type: ignore[arg-type]


def main() -> None:
    root, now, address, token, step, hits = sys.argv[1:]
    left = [int(hits)]

    def on_step(reached: Step) -> None:
        if reached.value == step:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    clock = HeldClock(datetime.fromisoformat(now))
    shop = shop_by_key(Path(root), clock, address, token, on_step=on_step)
    shop.start()
    shop.publisher.tick()


if __name__ == "__main__":
    main()

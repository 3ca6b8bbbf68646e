"""How Ramage is to start once more when it has ended: on what came back, or on another shop."""

from __future__ import annotations

from pathlib import Path

DEMO = "--demo"


class Again:
    """Asked by a part of the running Ramage, answered by the process when it is about to end."""

    def __init__(self, is_visit: bool = False) -> None:
        """`is_visit`: the example shop runs, after which the person's own comes back, however the
        visit ends."""
        self.is_asked = is_visit
        self.is_demo = False

    def ask(self, demo: bool = False) -> None:
        """Start again when this one has ended, on the example shop or on the person's own."""
        self.is_asked, self.is_demo = True, demo

    def drop(self) -> None:
        """Nothing is to start: the session ends, or an installer needs the program closed."""
        self.is_asked = False


def start(data: Path | None, demo: bool) -> None:
    """Start another Ramage, which goes on when this process has ended. Raises OSError."""
    import os
    import subprocess
    import sys

    given = ["--data", str(data.absolute())] if data is not None else []
    if demo:
        given.append(DEMO)
    is_frozen = hasattr(sys, "frozen")
    command = [sys.executable] if is_frozen else [sys.executable, "-m", "desktop"]
    subprocess.Popen(
        [*command, *given],
        stdin=subprocess.DEVNULL,
        cwd=None if is_frozen else Path(__file__).resolve().parents[2],
        # Else a frozen program would take itself for a part of the one that is ending.
        env=os.environ | {"PYINSTALLER_RESET_ENVIRONMENT": "1"},
        start_new_session=True,
    )

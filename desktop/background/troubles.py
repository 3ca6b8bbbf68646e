"""The one handler of bugs: what no code foresaw goes to the log and to the person."""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from traceback import format_exception
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.background.log_file import LogFile

CRASH = "crash.txt"


class Troubles(QObject):
    """Takes the place of Python's own hooks between `watch` and `leave`.

    `get_log` gives the log when a bug is first met: no start without one should pay for it.
    """

    met = Signal(str)
    """The technical part of a bug, without secrets, for the person to copy."""

    def __init__(
        self,
        get_log: Callable[[], LogFile],
        last_crash: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._get_log = get_log
        self.last_crash = last_crash
        """What a crash of the last run left behind; empty for none."""
        self._before = (sys.excepthook, threading.excepthook)

    def watch(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def leave(self) -> None:
        sys.excepthook, threading.excepthook = self._before

    def note_last_crash(self) -> str:
        """Write down what the last run left, for the report; what it is, told once."""
        left, self.last_crash = self.last_crash, ""
        if left:
            log = self._get_log()
            log.error(log.secrets.redacted(left))
        return left

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            self._before[0](kind, error, trace)
            return
        log = self._get_log()
        details = log.secrets.redacted("".join(format_exception(kind, error, trace)))
        log.error(details)
        self.met.emit(details)


def keep_crashes(folder: Path) -> str:
    """Have a crash of the interpreter leave its stack in `folder`; what the last run left there.

    Never raises: where nothing can be written, a crash leaves nothing.
    """
    place = folder / CRASH
    try:
        left = place.read_text("utf-8", "replace") if place.exists() else ""
        folder.mkdir(mode=0o700, exist_ok=True)
        # It stays open for as long as the process lives.
        faulthandler.enable(place.open("w", encoding="utf-8"))
    except OSError:
        return ""
    return left


def dump_crashes() -> None:
    """Have a crash of the interpreter leave its stack on the error output, where one exists."""
    if sys.stderr is not None:
        faulthandler.enable()

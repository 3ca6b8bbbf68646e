"""The one handler of bugs: what no code foresaw goes to the log and to the person."""

from __future__ import annotations

import faulthandler
import sys
import threading
from pathlib import Path
from traceback import format_exception
from types import TracebackType

from PySide6.QtCore import QObject, Signal

LOG_BYTES = 500_000
LOG_FILES = 3


class Troubles(QObject):
    """Takes the place of Python's own hooks between `watch` and `leave`."""

    met = Signal(str)
    """The technical part of a bug, for the person to copy."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._before = (sys.excepthook, threading.excepthook)

    def watch(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def leave(self) -> None:
        sys.excepthook, threading.excepthook = self._before

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            self._before[0](kind, error, trace)
            return
        details = "".join(format_exception(kind, error, trace))
        self._log(details)
        self.met.emit(details)

    def _log(self, details: str) -> None:
        # Imported where used: logging costs 10 ms that no start without a bug should pay.
        import logging
        from logging.handlers import RotatingFileHandler

        log = logging.getLogger("ramage")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self._folder / "ramage.log",
                maxBytes=LOG_BYTES,
                backupCount=LOG_FILES,
                encoding="utf-8",
            )
        except OSError:
            # A full or read-only disk: the person still sees the trouble and can copy it.
            return
        log.addHandler(handler)
        log.error(details)
        log.removeHandler(handler)
        handler.close()


def dump_crashes() -> None:
    """Have a crash of the interpreter leave its stack on the error output, where one exists."""
    if sys.stderr is not None:
        faulthandler.enable()

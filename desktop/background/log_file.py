"""The log on disk: rotated, for its owner's eyes alone, without secrets, and never in the way.

One handler at the root of all loggers takes what Ramage says from INFO up and what the libraries
say from WARNING up: below it, some of them write down whole requests with their keys. What a shop
writes never stands in it: tweets are named by their numbers.
"""

from __future__ import annotations

import logging
import os
from collections import OrderedDict
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from time import gmtime

from desktop.core.redaction import Secrets

NAME = "ramage.log"
BYTES = 500_000
"""Of one file."""
FILES = 3

_OURS = logging.getLogger("desktop")
_LIBRARIES = (
    "tweepy",
    "oauthlib",
    "requests_oauthlib",
    "requests",
    "urllib3",
    "keyring",
    "PIL",
    "icalendar",
)
_LONGEST = 20_000
_QUIET_S = 600.0
"""What is said again within this time is left out: a full disk is met at each tick."""
_REMEMBERED = 64
_OWNER_ONLY = 0o600


class LogFile:
    """The log in `folder`, written between `begin` and `end`."""

    def __init__(self, folder: Path, secrets: Secrets) -> None:
        self.secrets = secrets
        self._folder = folder
        self._handler: _Handler | None = None

    def begin(self) -> None:
        """Write down what is said from now on; nothing more where it has begun already."""
        if self._handler is not None:
            return
        self._handler = _Handler(self._folder / NAME)
        self._handler.setFormatter(_Words(self.secrets))
        self._handler.addFilter(_NotAgain())
        logging.getLogger().addHandler(self._handler)
        _OURS.setLevel(logging.INFO)
        for name in _LIBRARIES:
            logging.getLogger(name).setLevel(logging.WARNING)

    def end(self) -> None:
        """Let go of the file."""
        if self._handler is not None:
            self.note("Ramage stops")
            logging.getLogger().removeHandler(self._handler)
            self._handler.let_go()
            self._handler.close()
            self._handler = None
            _OURS.setLevel(logging.NOTSET)

    def note(self, sentence: str) -> None:
        """Write down what happens to the program as a whole."""
        _OURS.info("%s", sentence)

    def error(self, details: str) -> None:
        """Write down what no code foresaw."""
        self.begin()
        _OURS.error("%s", details)

    def last_lines(self, count: int) -> tuple[str, ...]:
        """The newest `count` lines, oldest first; none where nothing can be read."""
        lines: list[str] = []
        for number in range(FILES):
            if len(lines) >= count:
                break
            path = self._folder / (f"{NAME}.{number}" if number else NAME)
            with suppress(OSError):
                lines = path.read_text(encoding="utf-8", errors="replace").splitlines() + lines
        return tuple(lines[-count:])


class _Handler(RotatingFileHandler):
    """Whatever the disk does (full, read-only, gone), a line is lost and nothing else."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", delay=True)

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, _OWNER_ONLY)
        return os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002
        # What could not be written would else be tried again at each line, and fail at the end.
        self.let_go()

    def let_go(self) -> None:
        """Close the file now, and forget what it does not take."""
        stream, self.stream = self.stream, None
        if stream is not None:
            with suppress(OSError, ValueError):
                stream.close()


class _Words(logging.Formatter):
    """One record as text: its time in UTC, no secret in any of it, and no line that looks like a
    record of its own."""

    converter = staticmethod(gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self, secrets: Secrets) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        text = self._secrets.redacted(super().format(record))
        return "\n    ".join(text[:_LONGEST].splitlines())


class _NotAgain(logging.Filter):
    """Leaves out what was said a moment ago."""

    def __init__(self) -> None:
        super().__init__()
        self._said: OrderedDict[tuple[object, ...], float] = OrderedDict()

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING:
            return True
        key = _gist(record)
        last = self._said.get(key)
        if last is not None and 0 <= record.created - last < _QUIET_S:
            return False
        self._said[key] = record.created
        while len(self._said) > _REMEMBERED:
            self._said.popitem(last=False)
        return True


def _gist(record: logging.LogRecord) -> tuple[object, ...]:
    """Where it was said, and of which texts and error: nothing that could fail to be printed."""
    given = record.args if isinstance(record.args, tuple) else ()
    kind = record.exc_info[0] if record.exc_info else None
    return record.name, record.lineno, kind, *(one for one in given if isinstance(one, str))

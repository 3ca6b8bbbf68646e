"""Hands feeds to the process that reads them, and ends it where it takes too long."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock, Timer
from typing import Any

ARGUMENT = "--read-feeds"
"""What starts this program as the process that reads."""
SECONDS = 5.0
"""A feed of a hundred entries takes a quarter of one."""
A_LIFE = 30
"""A process reads so many feeds: its share of the processor is limited for its whole life."""
_CHECKOUT = Path(__file__).resolve().parents[3]


class Unreadable(Exception):
    """It is no feed, or one that no reader should be asked to read."""


class FeedReader:
    """One process, started when the first feed comes; used from several threads, one by one."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """`seconds` that one feed may take on the wall's clock."""
        self._seconds = seconds
        self._turn = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._served = 0

    def read(self, body: bytes, url: str, content_type: str) -> dict[str, Any]:
        """What the feed holds, see `child`. Raises Unreadable."""
        with self._turn:
            process = self._started()
            ending = Timer(self._seconds, process.kill)
            ending.start()
            try:
                answer = self._asked(process, body, url, content_type)
            finally:
                ending.cancel()
            if answer is None:
                self._end(process)
                raise Unreadable("it took too long, or too much")
        if "trouble" in answer:
            raise Unreadable(str(answer["trouble"]))
        return answer

    def close(self) -> None:
        """End the process, if there is one."""
        with self._turn:
            if self._process is not None:
                self._end(self._process)

    def _asked(
        self, process: subprocess.Popen[bytes], body: bytes, url: str, content_type: str
    ) -> dict[str, Any] | None:
        """None where the process ended over it."""
        assert process.stdin is not None
        assert process.stdout is not None
        head = json.dumps({"length": len(body), "url": url, "type": content_type})
        try:
            process.stdin.write(head.encode("ascii") + b"\n" + body)
            process.stdin.flush()
            line = process.stdout.readline()
            answer = json.loads(line) if line.endswith(b"\n") else None
        except (OSError, ValueError):
            return None
        return answer if isinstance(answer, dict) else None

    def _started(self) -> subprocess.Popen[bytes]:
        self._served += 1
        if self._process is not None and self._served > A_LIFE:
            self._end(self._process)
        if self._process is None or self._process.poll() is not None:
            self._served = 1
            self._process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=None if hasattr(sys, "frozen") else _CHECKOUT,
                # On Windows a process of its own would open a console window.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return self._process

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        process.wait()
        self._process = None


def _command() -> list[str]:
    if hasattr(sys, "frozen"):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "desktop", ARGUMENT]

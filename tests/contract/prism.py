"""X's own API description as a judge: prism answers requests with 422 that break it.

    npm ci --prefix tests/contract

It runs on this computer and takes 6 to 18 s to start, so that one serves a whole module.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO

HERE = Path(__file__).parent
PRISM = HERE / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
SPECS = HERE.parents[2] / "shared" / "x-openapi"
STARTS_WITHIN = 90.0


def missing(spec: str) -> str | None:
    """What judging by `spec` needs and this computer lacks; None when all is there."""
    if not (SPECS / spec).exists():
        return f"{SPECS / spec} is not there"
    if shutil.which("node") is None:
        return "node is not installed"
    if not PRISM.exists():
        return "prism is not there: npm ci --prefix tests/contract"
    return None


@contextmanager
def judge(spec: str) -> Iterator[str]:
    """The address of a prism that holds what it is asked against `spec`."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    place = ["--host", "127.0.0.1", "--port", str(port)]
    command = ["node", str(PRISM), "mock", *place, str(SPECS / spec)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        lines: Queue[str] = Queue()
        reader = Thread(target=_pump, args=(process.stdout, lines))
        reader.start()
        try:
            _wait_until_it_listens(lines)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait()
            reader.join()


def _pump(output: IO[str], lines: Queue[str]) -> None:
    """A pipe that nobody reads would stop it once it is full."""
    for line in output:
        lines.put(line)


def _wait_until_it_listens(lines: Queue[str]) -> None:
    said = []
    until = time.monotonic() + STARTS_WITHIN
    while (left := until - time.monotonic()) > 0:
        with suppress(Empty):
            said.append(lines.get(timeout=left))
            if "is listening" in said[-1]:
                return
    raise TimeoutError("prism did not start: " + "".join(said[-5:]))

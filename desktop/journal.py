"""Files of lines that survive a crash: one JSON object a line, only ever added to, and synced.

A line that a crash or a full disk tore is skipped when reading and closed off by the next append,
so that it can never swallow the line after it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

_OWNER_ONLY = 0o600
_APPENDING = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


def append(path: Path, line: Mapping[str, Any]) -> None:
    """Add one line and wait until it is on the disk. Raises OSError (full, read-only)."""
    is_new = not path.exists()
    handle = os.open(path, _APPENDING, _OWNER_ONLY)
    try:
        # One write, so that two processes cannot mix their lines.
        _write_all(handle, _closing(handle) + json.dumps(line).encode("ascii") + b"\n")
        os.fsync(handle)
    finally:
        os.close(handle)
    if is_new:
        sync_folder(path.parent)


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """Every whole line, oldest first; nothing for a file that is not there."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return
    for raw in content.split(b"\n"):
        line = _parsed(raw)
        if line is not None:
            yield line


def sync_folder(folder: Path) -> None:
    """Make a new or renamed file's name durable; Windows neither offers nor needs it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _closing(handle: int) -> bytes:
    """The line end that a torn last line still lacks."""
    size = os.fstat(handle).st_size
    if size == 0:
        return b""
    os.lseek(handle, size - 1, os.SEEK_SET)
    return b"" if os.read(handle, 1) == b"\n" else b"\n"


def _write_all(handle: int, content: bytes) -> None:
    # A disk that fills up takes a part, and refuses the rest at the next write.
    while content:
        content = content[os.write(handle, content) :]


def _parsed(raw: bytes) -> dict[str, Any] | None:
    try:
        line = json.loads(raw)
    except ValueError:
        return None
    return line if isinstance(line, dict) else None

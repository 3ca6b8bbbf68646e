"""Files written whole: what stood there before, or all of what is new, and nothing between."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp


def put_in_place(path: Path, data: bytes) -> None:
    """Write `data` to `path`, on the disk before it takes the old file's place. Raises OSError."""
    handle, name = mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def write_whole(path: Path, suffix: str, data: bytes) -> Path:
    """Write `data` to `path`, with `suffix` (such as `.ics`) added where it has another; where it
    lies then. Raises OSError; half a file is not left."""
    named = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
    put_in_place(named, data)
    return named

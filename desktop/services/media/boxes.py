"""MP4 and QuickTime files, which are boxes in boxes (ISO/IEC 14496-12), read from an open file.

Only the few boxes that are asked for are entered, none by recursion; a box that says it is larger
than what holds it ends the reading, and no more is read into memory than a table may have.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_MOST_IN_FILE = 20_000
"""Two hours in fragments of a second have 14,400."""
_MOST_IN_BOX = 500
_MOST_TABLE = 16 << 20


@dataclass(frozen=True, slots=True)
class Box:
    """`start` is where its length stands, `body` where its content begins, `end` after it."""

    kind: bytes
    start: int
    body: int
    end: int


def boxes(handle: BinaryIO, start: int, end: int, most: int = _MOST_IN_FILE) -> Iterator[Box]:
    """The boxes from `start` to `end`. Raises ValueError where they are not as they say."""
    at, count = start, 0
    while at + 8 <= end:
        count += 1
        box = _box(handle, at, end)
        if box is None or count > most:
            raise ValueError("a box breaks off")
        yield box
        at = box.end


def inside(handle: BinaryIO, box: Box) -> Iterator[Box]:
    return boxes(handle, box.body, box.end, _MOST_IN_BOX)


def first(handle: BinaryIO, box: Box, *path: bytes) -> Box | None:
    """The first box on the way `path` inside `box`."""
    found: Box | None = box
    for kind in path:
        if found is None:
            return None
        found = next((one for one in inside(handle, found) if one.kind == kind), None)
    return found


def content(handle: BinaryIO, box: Box, most: int = _MOST_TABLE) -> bytes:
    """What stands in the box. Raises ValueError for more than `most` bytes."""
    if box.end - box.body > most:
        raise ValueError("a box is too large")
    handle.seek(box.body)
    return handle.read(box.end - box.body)


def number(read: bytes, at: int, size: int = 4) -> int:
    """A whole number in a box. Raises ValueError where it breaks off."""
    piece = read[at : at + size]
    if len(piece) < size:
        raise ValueError("a box breaks off")
    return int.from_bytes(piece, "big")


def _box(handle: BinaryIO, at: int, end: int) -> Box | None:
    handle.seek(at)
    head = handle.read(16)
    size, kind, body = int.from_bytes(head[:4], "big"), head[4:8], at + 8
    if size == 1 and len(head) == 16:
        size, body = int.from_bytes(head[8:16], "big"), at + 16
    elif size == 0:
        size = end - at
    if len(kind) < 4 or size < body - at or at + size > end:
        return None
    return Box(kind, at, body, at + size)

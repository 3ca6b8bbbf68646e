"""Where the samples of one track lie in a video file, by the track's own tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from desktop.services.media.boxes import Box, content, first, number

_MOST_CHUNKS = 500_000
_HEAD = 8
"""Version, flags and a count stand before each table."""


def sample_ranges(handle: BinaryIO, track: Box) -> tuple[tuple[int, int], ...]:
    """From where to where each chunk of its samples goes, as the tables say.

    Nothing for a track without tables. Raises ValueError for tables that break off.
    """
    table = first(handle, track, b"mdia", b"minf", b"stbl")
    if table is None:
        return ()
    offsets = _offsets(handle, table)
    counts = _counts(handle, table, len(offsets))
    ranges, sample = [], 0
    sizes = _read(handle, table, b"stsz")
    for offset, count in zip(offsets, counts, strict=False):
        size = _size(sizes, sample, count)
        sample += count
        ranges.append((offset, offset + size))
    return tuple(ranges)


def _offsets(handle: BinaryIO, table: Box) -> list[int]:
    wide = _read(handle, table, b"co64")
    read = wide or _read(handle, table, b"stco")
    width = 8 if wide else 4
    count = _count(read, 4, width)
    return [number(read, _HEAD + n * width, width) for n in range(count)]


def _counts(handle: BinaryIO, table: Box, chunks: int) -> Iterator[int]:
    """How many samples each chunk has: a table of runs, each from its first chunk on."""
    read = _read(handle, table, b"stsc")
    runs = _count(read, 4, 12)
    for run in range(runs):
        begins = number(read, _HEAD + run * 12)
        ends = number(read, _HEAD + (run + 1) * 12) if run + 1 < runs else chunks + 1
        each = number(read, _HEAD + run * 12 + 4)
        for _ in range(begins, min(ends, chunks + 1)):
            yield each


def _size(sizes: bytes, sample: int, count: int) -> int:
    """The bytes of `count` samples from `sample` on."""
    if not sizes:
        return 0
    same = number(sizes, 4)
    if same:
        return same * count
    start = 12 + sample * 4
    read = sizes[start : start + count * 4]
    return sum(int.from_bytes(read[at : at + 4], "big") for at in range(0, len(read), 4))


def _count(read: bytes, at: int, width: int) -> int:
    count = number(read, at) if read else 0
    if count > _MOST_CHUNKS or _HEAD + count * width > len(read):
        raise ValueError("a table breaks off")
    return count


def _read(handle: BinaryIO, table: Box, kind: bytes) -> bytes:
    box = first(handle, table, kind)
    return content(handle, box) if box is not None else b""

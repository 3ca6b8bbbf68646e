"""A video's duration, size and coding, and the places in it that tell where and with what.

These places are blanked and not cut out: the tables of a video hold offsets into the whole file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from desktop.services.media.boxes import Box, boxes, content, first, inside, number
from desktop.services.media.samples import sample_ranges

_TOP = frozenset({b"ftyp", b"styp", b"moov", b"mdat", b"moof", b"mfra", b"sidx", b"wide", b"pdin"})
_IN_MOVIE = frozenset({b"mvhd", b"trak", b"mvex", b"iods"})
_IN_TRACK = frozenset({b"tkhd", b"tref", b"edts", b"mdia", b"tapt", b"load", b"clip", b"matt"})
"""What a film is made of: any other box (`udta`, `meta`, `uuid`, a dashcam's own) is blanked."""

_TRACKS = frozenset({b"vide", b"soun", b"tmcd"})
"""Pictures, sound, time code. Tracks of any other kind hold positions (GoPro, DJI, iPhone)."""

_POSITIONS = (b"\xa9xyz", b"loci", b"ISO6709", b"GPSLatitude", b"gpmd", b"camm", b"freeGPS")
_MOST_TRACKS = 32
_LOOKED_AT = 1 << 20
_CHUNK = 1 << 20
_FREE = b"free"


@dataclass(frozen=True, slots=True)
class Video:
    """`coding` as in `judging.Seen`; `private` are the places to blank, `kinds` those of them
    whose box is to be renamed, where its four letters stand."""

    width: int
    height: int
    seconds: float
    coding: str
    private: tuple[tuple[int, int], ...] = ()
    kinds: tuple[int, ...] = ()
    has_position: bool = False


@dataclass(slots=True)
class _Found:
    width: int = 0
    height: int = 0
    coding: str = ""
    seconds: float = 0.0
    private: list[tuple[int, int]] = field(default_factory=list)
    samples: list[tuple[int, int]] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)


def read_video(handle: BinaryIO) -> Video:
    """Raises ValueError for what breaks off, or has no moving pictures."""
    whole = handle.seek(0, 2)
    found, films = _Found(), list[tuple[int, int]]()
    for box in boxes(handle, 0, whole):
        if box.kind == b"moov":
            _read_movie(handle, box, found)
        elif box.kind not in _TOP:
            _blank(box, found)
        if box.kind == b"mdat":
            films.append((box.body, box.end))
    if not films or not found.coding:
        raise ValueError("a video without pictures")
    samples = _merged(found.samples)
    if not all(any(a <= at and end <= z for a, z in films) for at, end in samples):
        raise ValueError("a sample outside of the film")
    private = _merged(found.private + list(samples))
    return Video(
        found.width,
        found.height,
        found.seconds,
        found.coding,
        private,
        tuple(found.kinds),
        _has_position(handle, private),
    )


def blank(handle: BinaryIO, video: Video) -> None:
    """Blank what is private in a copy of it."""
    for at in video.kinds:
        handle.seek(at)
        handle.write(_FREE)
    for at, end in video.private:
        handle.seek(at)
        while at < end:
            size = min(_CHUNK, end - at)
            handle.write(bytes(size))
            at += size


def is_clean(handle: BinaryIO) -> bool:
    """Whether nothing private is left in it; nothing can be said of what cannot be read."""
    try:
        video = read_video(handle)
    except ValueError:
        return False
    return all(
        not chunk.strip(b"\0") for at, end in video.private for chunk in _chunks(handle, at, end)
    )


def _merged(ranges: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The same places, none twice: tables that lie could name one a million times."""
    merged: list[tuple[int, int]] = []
    for at, end in sorted(ranges):
        if merged and at <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif at < end:
            merged.append((at, end))
    return tuple(merged)


def _read_movie(handle: BinaryIO, movie: Box, found: _Found) -> None:
    tracks = 0
    for box in inside(handle, movie):
        tracks += box.kind == b"trak"
        if tracks > _MOST_TRACKS:
            raise ValueError("too many tracks")
        if box.kind == b"mvhd":
            found.seconds = max(found.seconds, _seconds(content(handle, box)))
        elif box.kind == b"trak":
            _read_track(handle, box, found)
        elif box.kind not in _IN_MOVIE:
            _blank(box, found)
    whole = first(handle, movie, b"mvex", b"mehd")
    header = first(handle, movie, b"mvhd")
    if whole is not None and header is not None and not found.seconds:
        # A film in fragments gives its duration here.
        scale = _scale(content(handle, header))
        read = content(handle, whole)
        found.seconds = number(read, 4, 8 if read[:1] == b"\1" else 4) / scale


def _read_track(handle: BinaryIO, track: Box, found: _Found) -> None:
    kind = _handler(handle, track)
    if kind not in _TRACKS:
        found.samples.extend(sample_ranges(handle, track))
        _blank(track, found)
        return
    for box in inside(handle, track):
        if box.kind not in _IN_TRACK:
            _blank(box, found)
    if kind == b"vide" and not found.coding:
        found.width, found.height = _size(handle, track)
        found.coding = _coding(handle, track)


def _handler(handle: BinaryIO, track: Box) -> bytes:
    box = first(handle, track, b"mdia", b"hdlr")
    return content(handle, box)[8:12] if box is not None else b""


def _coding(handle: BinaryIO, track: Box) -> str:
    box = first(handle, track, b"mdia", b"minf", b"stbl", b"stsd")
    read = content(handle, box) if box is not None else b""
    return read[12:16].decode("ascii", "replace")


def _size(handle: BinaryIO, track: Box) -> tuple[int, int]:
    """As it is shown: a film taken upright lies on its side and says so in its matrix."""
    box = first(handle, track, b"tkhd")
    read = content(handle, box) if box is not None else b""
    # Version 1 has times of eight bytes in the place of four.
    matrix = 52 if read[:1] == b"\1" else 40
    width, height = number(read, matrix + 36) >> 16, number(read, matrix + 40) >> 16
    is_turned = number(read, matrix) == 0 and number(read, matrix + 4) != 0
    return (height, width) if is_turned else (width, height)


def _seconds(header: bytes) -> float:
    if header[:1] == b"\1":
        return number(header, 24, 8) / _scale(header)
    return number(header, 16) / _scale(header)


def _scale(header: bytes) -> int:
    scale = number(header, 20 if header[:1] == b"\1" else 12)
    if not scale:
        raise ValueError("a second of no length")
    return scale


def _blank(box: Box, found: _Found) -> None:
    found.private.append((box.body, box.end))
    found.kinds.append(box.start + 4)


def _has_position(handle: BinaryIO, private: tuple[tuple[int, int], ...]) -> bool:
    for at, end in private:
        handle.seek(at)
        read = handle.read(min(end - at, _LOOKED_AT))
        if any(mark in read for mark in _POSITIONS):
            return True
    return False


def _chunks(handle: BinaryIO, at: int, end: int) -> Iterator[bytes]:
    handle.seek(at)
    while at < end and (chunk := handle.read(min(_CHUNK, end - at))):
        at += len(chunk)
        yield chunk

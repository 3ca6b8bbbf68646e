"""A GIF read block by block: its frames, how long they last, and itself without its marks."""

from __future__ import annotations

from dataclasses import dataclass

_HEADER = 13
_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, 0x3B
_CONTROL, _COMMENT, _APPLICATION = 0xF9, 0xFE, 0xFF
# How often it plays, and what its colours mean.
_APPLICATIONS_KEPT = frozenset({b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012"})


@dataclass(frozen=True, slots=True)
class Gif:
    width: int
    height: int
    frames: int
    seconds: float
    unmarked: bytes
    """Without comments and foreign data (XMP); the pictures to the bit as they were."""


def read_gif(data: bytes) -> Gif:
    """Raises ValueError for what breaks off or is no GIF. Decodes no picture."""
    try:
        return _read(data)
    except IndexError:
        raise ValueError("the GIF breaks off") from None


def _read(data: bytes) -> Gif:
    if data[:6] not in (b"GIF87a", b"GIF89a"):
        raise ValueError("no GIF")
    at = _HEADER + _table(data[10])
    out, frames, hundredths = bytearray(data[:at]), 0, 0
    while (kind := data[at]) != _TRAILER:
        start = at
        if kind == _EXTENSION:
            label = data[at + 1]
            is_kept = label != _COMMENT and (label != _APPLICATION or _is_kept(data, at))
            if label == _CONTROL:
                hundredths += int.from_bytes(data[at + 4 : at + 6], "little")
            at = _after_blocks(data, at + 2)
        elif kind == _IMAGE:
            is_kept = True
            frames += 1
            # Past its place and size, its own colours, and the byte that begins the coded data.
            at = _after_blocks(data, at + 10 + _table(data[at + 9]) + 1)
        else:
            raise ValueError("an unknown block")
        if is_kept:
            out += data[start:at]
    out.append(_TRAILER)
    width, height = (int.from_bytes(data[n : n + 2], "little") for n in (6, 8))
    if not frames:
        raise ValueError("a GIF without a picture")
    return Gif(width, height, frames, hundredths / 100, bytes(out))


def _table(flags: int) -> int:
    """The bytes of a colour table."""
    return 3 << ((flags & 0x07) + 1) if flags & 0x80 else 0


def _is_kept(data: bytes, at: int) -> bool:
    return data[at + 3 : at + 14] in _APPLICATIONS_KEPT


def _after_blocks(data: bytes, at: int) -> int:
    """Past a chain of blocks, each with its length before it, up to the empty one."""
    while length := data[at]:
        at += 1 + length
    return at + 1

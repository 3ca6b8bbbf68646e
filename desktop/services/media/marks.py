"""Pictures without what they tell beside themselves: who, where, with what, in which program.

Each format is a list of pieces. Only the pieces that make up the picture are kept, named here, so
that a kind of mark nobody has heard of yet goes too. A file is clean when this changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop.core.media.formats import Format
from desktop.services.media.gif import read_gif

_START, _END, _SCAN, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
_APPLICATION = range(0xE0, 0xF0)
# Within coded data, FF is followed by 00; restarts are part of it.
_NEXT_MARKER = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")
_JFIF_WITHOUT_THUMBNAIL = 16

_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"bKGD", b"pHYs"}
    | {b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP"}
)
_WEBP_KEPT = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP"})
_WEBP_MARKS = 0x04 | 0x08
"""The bits of the VP8X flags that announce XMP and EXIF."""


def unmarked(form: Format, data: bytes) -> bytes:
    """The same picture, to the bit, without its marks. Raises ValueError for a broken file."""
    return _BY_FORMAT[form](data)


def is_clean(form: Format, data: bytes) -> bool:
    """Whether no mark is left in it."""
    try:
        return unmarked(form, data) == data
    except ValueError:
        return False


def has_position(data: bytes) -> bool:
    """Whether an XMP packet somewhere in it gives a position; EXIF is for whoever decodes."""
    return b"GPSLatitude" in data or b"GPSLongitude" in data


def is_moving_webp(data: bytes) -> bool:
    """Whether it is an animation, which X documents for GIF alone."""
    return data[12:16] == b"VP8X" and len(data) > 20 and bool(data[20] & 0x02)


def _jpeg(data: bytes) -> bytes:
    out, at = bytearray((0xFF, _START)), 2
    try:
        while True:
            at = _after_fill(data, at)
            marker = data[at]
            at += 1
            out += bytes((0xFF, marker))
            if marker == _END:
                return bytes(out)
            if marker in _WITHOUT_LENGTH:
                continue
            segment = _segment(data, at)
            at += len(segment)
            if _is_picture(marker, segment):
                out += segment
            else:
                del out[-2:]
            if marker == _SCAN:
                end = _end_of_scan(data, at)
                out += data[at:end]
                at = end
    except IndexError:
        raise ValueError("the picture breaks off") from None


def _after_fill(data: bytes, at: int) -> int:
    """Where the marker's own byte stands: any number of FF may come before it."""
    if data[at] != 0xFF:
        raise ValueError("no marker where one must be")
    while data[at] == 0xFF:
        at += 1
    return at


def _segment(data: bytes, at: int) -> bytes:
    length = int.from_bytes(data[at : at + 2], "big")
    segment = data[at : at + length]
    if length < 2 or len(segment) < length:
        raise ValueError("a segment breaks off")
    return segment


def _is_picture(marker: int, segment: bytes) -> bool:
    match marker:
        case 0xE0:
            return segment[2:7] == b"JFIF\0" and len(segment) == _JFIF_WITHOUT_THUMBNAIL
        case 0xE2:
            return segment[2:14] == b"ICC_PROFILE\0"
        case 0xEE:
            return segment[2:7] == b"Adobe"
        case _:
            return marker != _COMMENT and marker not in _APPLICATION


def _end_of_scan(data: bytes, at: int) -> int:
    found = _NEXT_MARKER.search(data, at)
    if found is None:
        raise ValueError("the picture breaks off")
    return found.start()


def _png(data: bytes) -> bytes:
    if not data.startswith(_PNG_START):
        raise ValueError("no PNG")
    out, at = bytearray(_PNG_START), len(_PNG_START)
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        if end > len(data):
            break
        if kind in _PNG_KEPT:
            out += data[at:end]
        if kind == b"IEND":
            return bytes(out)
        at = end
    raise ValueError("the picture breaks off")


def _webp(data: bytes) -> bytes:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise ValueError("no WebP")
    out, at = bytearray(), 12
    whole = min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while at + 8 <= whole:
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + length
        if end > whole:
            raise ValueError("the picture breaks off")
        if kind in _WEBP_KEPT:
            piece = bytearray(data[at:end]) + b"\0" * (length % 2)
            if kind == b"VP8X" and length:
                piece[8] &= 0xFF ^ _WEBP_MARKS
            out += piece
        at = end + length % 2
    return b"RIFF" + (len(out) + 4).to_bytes(4, "little") + b"WEBP" + bytes(out)


def _gif(data: bytes) -> bytes:
    return read_gif(data).unmarked


_BY_FORMAT: Mapping[Format, Callable[[bytes], bytes]] = MappingProxyType(
    {Format.JPEG: _jpeg, Format.PNG: _png, Format.WEBP: _webp, Format.GIF: _gif}
)

"""What a file is by its first bytes: a name like `photo.jpg` proves nothing."""

from __future__ import annotations

import re
from enum import Enum

HEAD = 4096
"""Bytes that are enough to tell: an SVG may begin with comments."""


class Format(Enum):
    """The value is the media type."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    GIF = "image/gif"
    HEIC = "image/heic"
    """What iPhones write."""
    AVIF = "image/avif"
    BMP = "image/bmp"
    TIFF = "image/tiff"
    MP4 = "video/mp4"
    MOV = "video/quicktime"
    SVG = "image/svg+xml"
    PDF = "application/pdf"
    OTHER_VIDEO = "video/x-other"
    """Matroska, WebM or AVI."""


VIDEOS = frozenset({Format.MP4, Format.MOV})
UNSUPPORTED = frozenset({Format.SVG, Format.PDF, Format.OTHER_VIDEO})
"""Known for what they are, taken neither by X nor by us."""

SUFFIXES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
}
"""What the name of a file of that media type ends in, for those that are published."""

_BEGINNINGS = (
    (b"\xff\xd8\xff", Format.JPEG),
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"GIF87a", Format.GIF),
    (b"GIF89a", Format.GIF),
    (b"II*\x00", Format.TIFF),
    (b"MM\x00*", Format.TIFF),
    (b"%PDF-", Format.PDF),
    (b"\x1aE\xdf\xa3", Format.OTHER_VIDEO),
)
# ISO/IEC 23008-12 (HEIF) names these brands; `mif1` and `msf1` alone say no coding.
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_AVIF = frozenset({b"avif", b"avis"})
_SOUND_ALONE = frozenset({b"M4A ", b"M4B "})
# QuickTime files of before 2001 have no `ftyp` box.
_OLD_MOVIE = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
_SVG = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]", re.DOTALL | re.IGNORECASE
)


def sniff(head: bytes) -> Format | None:
    """What a file that begins with `head` is; None for what is no picture and no video."""
    for beginning, form in _BEGINNINGS:
        if head.startswith(beginning):
            return form
    if head[:4] == b"RIFF":
        return {b"WEBP": Format.WEBP, b"AVI ": Format.OTHER_VIDEO}.get(head[8:12])
    # Two letters begin many a text: the four bytes after the length are reserved and zero.
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return Format.BMP
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    if head[4:8] in _OLD_MOVIE:
        return Format.MOV
    if _SVG.match(head.removeprefix(b"\xef\xbb\xbf")):
        return Format.SVG
    return None


def _by_brand(head: bytes) -> Format | None:
    end = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))}
    if head[8:12] == b"qt  ":
        return Format.MOV
    if head[8:12] in _SOUND_ALONE:
        return None
    if brands & _AVIF and not head[8:12].startswith(b"iso"):
        return Format.AVIF
    return Format.HEIC if head[8:12] in _HEIC else Format.MP4

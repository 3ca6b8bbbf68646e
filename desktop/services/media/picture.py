"""A picture made fit to publish: upright, without marks, light enough, and still what it is.

| it is              | it becomes                                                        |
| ------------------ | ----------------------------------------------------------------- |
| JPEG, PNG, WebP    | the same to the bit where it is upright and light; else coded anew |
| HEIC, AVIF         | JPEG                                                              |
| BMP, TIFF, GIF     | PNG; JPEG where that would be too heavy                           |
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.media import limits
from desktop.core.media.formats import Format
from desktop.core.media.judging import MediaRefusal
from desktop.services.media.coding import coded, light
from desktop.services.media.marks import has_position, is_moving_webp, unmarked
from desktop.services.media.opened import GPS, ORIENTATION, opened, upright
from desktop.services.media.refusal import MediaRefused

if TYPE_CHECKING:
    from PIL.Image import Image

_TARGETS = {
    Format.HEIC: Format.JPEG,
    Format.AVIF: Format.JPEG,
    Format.BMP: Format.PNG,
    Format.TIFF: Format.PNG,
    Format.GIF: Format.PNG,
}
_AS_THEY_ARE = frozenset({"1", "L", "LA", "P", "RGB", "RGBA", "I;16"})
"""Pillow's names of the colours that need no conversion: CMYK is for printers."""


@dataclass(frozen=True, slots=True)
class Prepared:
    content: bytes
    form: Format
    width: int
    height: int
    position_removed: bool
    marks_removed: bool
    turned: bool
    shrunk: bool


def prepared(data: bytes, form: Format, may_be_jpeg: bool = False) -> Prepared:
    """`may_be_jpeg`: a PNG that is too heavy may become a JPEG. Raises MediaRefused."""
    if form is Format.WEBP and is_moving_webp(data):
        raise MediaRefused(MediaRefusal.UNSUPPORTED)
    with opened(data, form) as picture:
        if min(picture.size) < limits.PICTURE_LEAST:
            raise MediaRefused(MediaRefusal.TOO_SMALL)
        exif = picture.getexif()
        # A HEIC comes out of its decoder upright, and remembers that it was not.
        turned = (picture.info.get("original_orientation") or exif.get(ORIENTATION, 1)) not in (
            0,
            1,
        )
        position = bool(exif.get_ifd(GPS)) or has_position(_packets(picture))
        marked = bool(exif) or _has_marks(form, data)
        before = picture.size
        made = None if turned else _as_it_is(picture, data, form)
        made = made or _anew(picture, form, may_be_jpeg)
    content, target, size = made
    shrunk = max(size) < max(before)
    return Prepared(content, target, *size, position, marked, turned, shrunk)


def _as_it_is(
    picture: Image, data: bytes, form: Format
) -> tuple[bytes, Format, tuple[int, int]] | None:
    """Its own bits, where nothing has to be done to them."""
    if form in _TARGETS or max(picture.size) > limits.PICTURE_SHOWN:
        return None
    try:
        content = unmarked(form, data)
    except ValueError:
        return None
    if len(content) > limits.PICTURE_BYTES or picture.mode not in _AS_THEY_ARE:
        return None
    size = picture.size
    # Only who decodes it all sees that it breaks off; small, a JPEG takes a fraction of the time.
    picture.draft(None, (1, 1))
    picture.load()
    return content, form, size


def _anew(picture: Image, form: Format, may_be_jpeg: bool) -> tuple[bytes, Format, tuple[int, int]]:
    target = _TARGETS.get(form, form)
    made = upright(picture, limits.PICTURE_SHOWN)
    if target is Format.PNG:
        content = coded(made, Format.PNG)
        if len(content) <= limits.PICTURE_BYTES:
            return content, Format.PNG, made.size
        if form is Format.PNG and not may_be_jpeg:
            raise MediaRefused(MediaRefusal.HEAVY_PNG)
        target = Format.JPEG
    content, size = light(made, target)
    return content, target, size


def _packets(picture: Image) -> bytes:
    """Its XMP, wherever its format keeps it."""
    found = (picture.info.get(name) for name in ("xmp", "XML:com.adobe.xmp"))
    return b"".join(
        one if isinstance(one, bytes) else str(one).encode("utf-8", "replace")
        for one in found
        if one
    )


def _has_marks(form: Format, data: bytes) -> bool:
    try:
        return unmarked(form, data) != data
    except (KeyError, ValueError):
        return False

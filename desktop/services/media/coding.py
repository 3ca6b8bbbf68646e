"""Pictures coded anew: as well as their format can, and no heavier than X takes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from desktop.core.media import limits
from desktop.core.media.formats import Format
from desktop.core.media.judging import MediaRefusal
from desktop.services.media.refusal import MediaRefused

if TYPE_CHECKING:
    from PIL.Image import Image

_QUALITIES = (88, 80, 70)
_SIDES = (4096, 3072, 2048)
"""Tried in turn; grain that no camera makes is still too heavy at the last."""

_NAMES = {Format.JPEG: "JPEG", Format.PNG: "PNG", Format.WEBP: "WEBP"}


def light(picture: Image, form: Format) -> tuple[bytes, tuple[int, int]]:
    """A JPEG or WebP that X takes, and its size. Raises MediaRefused(TOO_HEAVY)."""
    made = _on_white(picture) if form is Format.JPEG else picture
    for side in _SIDES:
        if side < max(made.size):
            made.thumbnail((side, side))
        for quality in _QUALITIES:
            content = coded(made, form, quality)
            if len(content) <= limits.PICTURE_BYTES:
                return content, made.size
    raise MediaRefused(MediaRefusal.TOO_HEAVY)


def coded(picture: Image, form: Format, quality: int = _QUALITIES[0]) -> bytes:
    out = BytesIO()
    profile = picture.info.get("icc_profile")
    if form is Format.PNG:
        picture.save(out, "PNG", icc_profile=profile)
    else:
        picture.save(out, _NAMES[form], quality=quality, icc_profile=profile)
    return out.getvalue()


def _on_white(picture: Image) -> Image:
    """A JPEG has neither transparency nor palette: what shows through becomes white paper."""
    if picture.mode in ("L", "RGB"):
        return picture
    from PIL import Image

    profile = picture.info.get("icc_profile")
    layers = picture.convert("RGBA")
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(layers, mask=layers.getchannel("A"))
    if profile:
        paper.info["icc_profile"] = profile
    return paper

"""Pictures decoded within bounds: what is no camera's is refused before it fills the memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from desktop.core.media.formats import Format
from desktop.core.media.judging import MediaRefusal
from desktop.services.media.refusal import MediaRefused

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_JPEG_PIXELS = 220_000_000
"""Telephones take 200 million; a JPEG is decoded at a half or a quarter of its size."""
MOST_PIXELS = 90_000_000
"""Of what must be decoded whole, about 270 MB: Pillow's own limit, rounded."""

ORIENTATION = 0x0112
GPS = 0x8825
"""Tags of EXIF 2.32."""

_NAMES = {
    Format.JPEG: ("JPEG", "MPO"),
    Format.PNG: ("PNG",),
    Format.WEBP: ("WEBP",),
    Format.GIF: ("GIF",),
    Format.HEIC: ("HEIF",),
    Format.AVIF: ("AVIF",),
    Format.BMP: ("BMP",),
    Format.TIFF: ("TIFF",),
}


@contextmanager
def opened(data: bytes, form: Format) -> Iterator[Image]:
    """The picture, its size judged and its points not decoded yet.

    Raises MediaRefused, inside the block too: a decoder that is fed with a broken file raises
    anything.
    """
    from PIL import Image

    if form is Format.HEIC:
        from pi_heif import register_heif_opener

        register_heif_opener()
    Image.MAX_IMAGE_PIXELS = MOST_JPEG_PIXELS
    try:
        with Image.open(BytesIO(data), formats=_NAMES[form]) as picture:
            _judge_size(picture)
            yield picture
    except MediaRefused:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise MediaRefused(MediaRefusal.BOMB) from error
    except Exception as error:
        raise MediaRefused(MediaRefusal.DAMAGED) from error


def upright(picture: Image, side: int) -> Image:
    """A picture of its own, as EXIF turns it, no side longer than `side`; without marks."""
    from PIL import ImageOps

    profile, is_printed = picture.info.get("icc_profile"), picture.mode == "CMYK"
    share = min(1.0, side / max(picture.size))
    if share < 1:
        # A JPEG is decoded at the nearest size above: of 108 million points, 27 are made.
        picture.draft(None, (int(picture.width * share), int(picture.height * share)))
        if picture.mode in ("P", "1"):
            # Between two colours of a palette there is none.
            picture = picture.convert("RGBA")
        picture.thumbnail((side, side))
    made = _in_screen_colours(ImageOps.exif_transpose(picture))
    kept = {"icc_profile": profile if made.mode in ("RGB", "RGBA", "P") else None}
    if "transparency" in made.info:
        kept["transparency"] = made.info["transparency"]
    if is_printed:
        kept.pop("icc_profile")
    made.info = {name: value for name, value in kept.items() if value is not None}
    return made


def _judge_size(picture: Image) -> None:
    most = MOST_JPEG_PIXELS if picture.format in ("JPEG", "MPO") else MOST_PIXELS
    if picture.width * picture.height > most:
        raise MediaRefused(MediaRefusal.BOMB)


def _in_screen_colours(picture: Image) -> Image:
    """In red, green and blue, in grey, or of a palette."""
    if picture.mode in ("L", "RGB", "RGBA", "LA", "P", "1"):
        return picture
    if picture.mode == "CMYK":
        return _from_inks(picture)
    has_alpha = picture.mode in ("PA", "RGBa", "La") or "transparency" in picture.info
    return picture.convert("RGBA" if has_alpha else "RGB")


def _from_inks(picture: Image) -> Image:
    """By its own profile where it has one: without, reds turn garish."""
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    if profile:
        try:
            screen = ImageCms.createProfile("sRGB")
            done = ImageCms.profileToProfile(
                picture, ImageCms.ImageCmsProfile(BytesIO(profile)), screen, outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError):
            done = None
        if done is not None:
            return done
    return picture.convert("RGB")

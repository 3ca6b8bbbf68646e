"""Whether X takes a picture or a video, and beside what: named refusals, and warnings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media import limits

HEVC = frozenset({"hvc1", "hev1"})


class MediaRefusal(Enum):
    """Why a file is not taken; the interface has a sentence for each."""

    EMPTY = "empty"
    NOT_MEDIA = "not_media"
    """Neither a picture nor a video, whatever its name says."""
    UNSUPPORTED = "unsupported"
    """An SVG, a PDF, an animated WebP, a WebM: known, but X takes none."""
    DAMAGED = "damaged"
    """It breaks off, or does not read as what it begins as."""
    VANISHED = "vanished"
    """It was moved or taken away meanwhile, or its disk was unplugged."""
    UNREADABLE = "unreadable"
    """The system does not let us read it."""
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    """In pixels: of a GIF, frames count too."""
    BOMB = "bomb"
    """More pixels than any camera takes: decoding it would fill the memory."""
    TOO_HEAVY = "too_heavy"
    HEAVY_PNG = "heavy_png"
    """A PNG that is too heavy as it is, and would not be as a JPEG."""
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    TOO_MANY = "too_many"
    MIXED = "mixed"
    """A GIF or a video stands alone."""
    DISK_FULL = "disk_full"
    NOT_KEPT = "not_kept"
    """It could not be written in our folder."""
    NOT_CLEAN = "not_clean"
    """What was written still said where or by whom it was taken: it was thrown away."""


class MediaWarning(Enum):
    HEVC = "hevc"
    """The coding of recent iPhones: X documents H.264 alone."""
    STILL = "still"
    """A GIF of one image: published as a picture."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it would be published; `size` in bytes, `coding` the four letters of a video's."""

    kind: MediaKind
    size: int
    width: int
    height: int
    seconds: float = 0.0
    """0 where the file does not say."""
    frames: int = 1
    coding: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    refusal: MediaRefusal | None = None
    warnings: frozenset[MediaWarning] = frozenset()


def judge(seen: Seen, beside: Sequence[Attachment], long_posts: bool = False) -> Verdict:
    """What X would say of it beside what is there already; `long_posts` as in `Account`."""
    refusal = joining(seen.kind, beside) or _of_itself(seen, long_posts)
    warnings = frozenset({MediaWarning.HEVC}) if seen.coding in HEVC else frozenset()
    return Verdict(refusal, warnings)


def joining(kind: MediaKind, beside: Sequence[Attachment]) -> MediaRefusal | None:
    """Whether one more of this kind may stand beside the others."""
    if not beside:
        return None
    if kind is not MediaKind.PICTURE or any(one.kind is not MediaKind.PICTURE for one in beside):
        return MediaRefusal.MIXED
    return MediaRefusal.TOO_MANY if len(beside) >= limits.PICTURES else None


def _of_itself(seen: Seen, long_posts: bool) -> MediaRefusal | None:
    match seen.kind:
        case MediaKind.PICTURE:
            return _of_picture(seen)
        case MediaKind.GIF:
            return _of_gif(seen)
        case MediaKind.VIDEO:
            return _of_video(seen, long_posts)


def _of_picture(seen: Seen) -> MediaRefusal | None:
    if min(seen.width, seen.height) < limits.PICTURE_LEAST:
        return MediaRefusal.TOO_SMALL
    if max(seen.width, seen.height) > limits.PICTURE_MOST:
        return MediaRefusal.TOO_LARGE
    return MediaRefusal.TOO_HEAVY if seen.size > limits.PICTURE_BYTES else None


def _of_gif(seen: Seen) -> MediaRefusal | None:
    if min(seen.width, seen.height) < limits.PICTURE_LEAST:
        return MediaRefusal.TOO_SMALL
    if seen.size > limits.GIF_BYTES:
        return MediaRefusal.TOO_HEAVY
    most_wide, most_high = limits.GIF_MOST
    pixels = seen.width * seen.height * seen.frames
    is_large = seen.width > most_wide or seen.height > most_high or pixels > limits.GIF_PIXELS
    return MediaRefusal.TOO_LARGE if is_large or seen.frames > limits.GIF_FRAMES else None


def _of_video(seen: Seen, long_posts: bool) -> MediaRefusal | None:
    least, most = limits.VIDEO_SECONDS
    if min(seen.width, seen.height) < limits.VIDEO_LEAST:
        return MediaRefusal.TOO_SMALL
    if seen.seconds > most and not long_posts:
        return MediaRefusal.TOO_LONG
    if 0 < seen.seconds < least:
        return MediaRefusal.TOO_SHORT
    return MediaRefusal.TOO_HEAVY if seen.size > limits.VIDEO_BYTES else None

"""Taking a file in: sniffed, judged, made fit, kept, and read again to see that it is clean."""

from __future__ import annotations

import shutil
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media.formats import HEAD, UNSUPPORTED, VIDEOS, Format, sniff
from desktop.core.media.judging import MediaRefusal, MediaWarning, Seen, joining, judge
from desktop.services.media import video
from desktop.services.media.done import Done, Taken
from desktop.services.media.gif import Gif, read_gif
from desktop.services.media.marks import has_position, is_clean
from desktop.services.media.opened import opened
from desktop.services.media.picture import prepared
from desktop.services.media.refusal import MediaRefused, of_keeping, of_reading
from desktop.store.media import Kept, MediaFolder

MOST_READ = 160_000_000
"""Bytes of a picture that are read into memory: a JPEG of 200 million pixels has about 100."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a file would join: the attachments there are, of an account that may be long."""

    beside: Sequence[Attachment] = ()
    long_posts: bool = False
    may_be_jpeg: bool = False
    """The person agreed that a heavy PNG becomes a JPEG."""


def take_file(folder: MediaFolder, path: Path, offer: Offer) -> Taken:
    """Raises MediaRefused, and keeps nothing then."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise MediaRefused(MediaRefusal.NOT_MEDIA)
        with path.open("rb") as handle:
            return _take(folder, handle, path.name, offer)
    except OSError as error:
        raise of_reading(error) from error


def take_pasted(folder: MediaFolder, png: bytes, offer: Offer) -> Taken:
    """A picture of the clipboard: it never was a PNG before, so a heavy one may be a JPEG."""
    offer = Offer(offer.beside, offer.long_posts, may_be_jpeg=True)
    return _take(folder, BytesIO(png), "", offer)


def kept_clean(folder: MediaFolder, content: bytes, form: Format) -> Kept:
    """Keep a picture, and look in the file written whether it is clean. Raises MediaRefused."""
    try:
        kept = folder.keep_bytes(content)
        is_sound = is_clean(form, folder.read(kept.sha256))
    except OSError as error:
        raise of_keeping(error) from error
    if not is_sound:
        folder.discard(kept.sha256)
        raise MediaRefused(MediaRefusal.NOT_CLEAN)
    return kept


def _take(folder: MediaFolder, handle: BinaryIO, name: str, offer: Offer) -> Taken:
    head = handle.read(HEAD)
    if not head:
        raise MediaRefused(MediaRefusal.EMPTY)
    form = sniff(head)
    if form is None:
        raise MediaRefused(MediaRefusal.NOT_MEDIA)
    if form in UNSUPPORTED:
        raise MediaRefused(MediaRefusal.UNSUPPORTED)
    if form in VIDEOS:
        return _take_video(folder, handle, name, form, offer)
    data = _whole(handle)
    gif = _gif(data) if form is Format.GIF else None
    if gif is not None and gif.frames > 1:
        return _take_gif(folder, data, gif, name, offer)
    return _take_picture(folder, data, name, form, offer)


def _whole(handle: BinaryIO) -> bytes:
    handle.seek(0)
    data = handle.read(MOST_READ + 1)
    if len(data) > MOST_READ:
        raise MediaRefused(MediaRefusal.TOO_HEAVY)
    return data


def _take_picture(folder: MediaFolder, data: bytes, name: str, form: Format, offer: Offer) -> Taken:
    _refuse(joining(MediaKind.PICTURE, offer.beside))
    made = prepared(data, form, offer.may_be_jpeg)
    seen = Seen(MediaKind.PICTURE, len(made.content), made.width, made.height)
    _refuse(judge(seen, offer.beside, offer.long_posts).refusal)
    kept = kept_clean(folder, made.content, made.form)
    still = frozenset({MediaWarning.STILL}) if form is Format.GIF else frozenset()
    done = Done(
        before=len(data),
        after=kept.size,
        position_removed=made.position_removed,
        marks_removed=made.marks_removed,
        turned=made.turned,
        shrunk=made.shrunk,
        # Nobody knows of the PNG that a pasted picture was on its way here.
        converted=made.form if made.form is not form and name else None,
        warnings=still,
    )
    return Taken(_attachment(seen, kept, name, made.form), done)


def _take_gif(folder: MediaFolder, data: bytes, gif: Gif, name: str, offer: Offer) -> Taken:
    seen = Seen(MediaKind.GIF, len(gif.unmarked), gif.width, gif.height, gif.seconds, gif.frames)
    _refuse(judge(seen, offer.beside, offer.long_posts).refusal)
    with opened(data, Format.GIF) as picture:
        picture.load()
    kept = kept_clean(folder, gif.unmarked, Format.GIF)
    done = Done(
        before=len(data),
        after=kept.size,
        position_removed=has_position(data),
        marks_removed=data != gif.unmarked,
    )
    return Taken(_attachment(seen, kept, name, Format.GIF), done)


def _take_video(
    folder: MediaFolder, handle: BinaryIO, name: str, form: Format, offer: Offer
) -> Taken:
    _refuse(joining(MediaKind.VIDEO, offer.beside))
    try:
        film = video.read_video(handle)
    except ValueError as error:
        raise MediaRefused(MediaRefusal.DAMAGED) from error
    size = handle.seek(0, 2)
    seen = Seen(MediaKind.VIDEO, size, film.width, film.height, film.seconds, coding=film.coding)
    verdict = judge(seen, offer.beside, offer.long_posts)
    _refuse(verdict.refusal)
    is_marked = not video.is_clean(handle)
    kept = _kept_film(folder, handle, film)
    done = Done(
        before=size,
        after=kept.size,
        position_removed=film.has_position,
        marks_removed=is_marked,
        warnings=verdict.warnings,
    )
    return Taken(_attachment(seen, kept, name, form), done)


def _kept_film(folder: MediaFolder, source: BinaryIO, film: video.Video) -> Kept:
    def fill(handle: BinaryIO) -> None:
        source.seek(0)
        shutil.copyfileobj(source, handle, 1 << 20)
        video.blank(handle, film)

    try:
        kept = folder.keep(fill)
        with folder.path(kept.sha256).open("rb") as written:
            is_sound = video.is_clean(written)
    except OSError as error:
        raise of_keeping(error) from error
    if not is_sound:
        folder.discard(kept.sha256)
        raise MediaRefused(MediaRefusal.NOT_CLEAN)
    return kept


def _gif(data: bytes) -> Gif:
    try:
        return read_gif(data)
    except ValueError as error:
        raise MediaRefused(MediaRefusal.DAMAGED) from error


def _refuse(reason: MediaRefusal | None) -> None:
    if reason is not None:
        raise MediaRefused(reason)


def _attachment(seen: Seen, kept: Kept, name: str, form: Format) -> Attachment:
    return Attachment(
        kind=seen.kind,
        sha256=kept.sha256,
        name=name,
        media_type=form.value,
        size=kept.size,
        width=seen.width,
        height=seen.height,
        seconds=seen.seconds,
    )

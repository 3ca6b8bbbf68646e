"""A part of a picture, as a picture of its own; the whole one stays as it is."""

from __future__ import annotations

from dataclasses import replace

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media import limits
from desktop.core.media.formats import Format
from desktop.core.media.judging import MediaRefusal
from desktop.services.media.coding import coded, light
from desktop.services.media.done import CropBox, Done, Taken
from desktop.services.media.opened import opened, upright
from desktop.services.media.refusal import MediaRefused, of_reading
from desktop.services.media.taking import kept_clean
from desktop.store.media import MediaFolder


def crop(folder: MediaFolder, one: Attachment, box: CropBox) -> Taken:
    """What lies in `box`; it keeps its name and its description. Raises MediaRefused."""
    if one.kind is not MediaKind.PICTURE:
        raise MediaRefused(MediaRefusal.UNSUPPORTED)
    try:
        data = folder.read(one.sha256)
    except OSError as error:
        raise of_reading(error) from error
    form = Format(one.media_type)
    left, top = max(0, box.left), max(0, box.top)
    right, bottom = min(one.width, box.left + box.width), min(one.height, box.top + box.height)
    if min(right - left, bottom - top) < limits.PICTURE_LEAST:
        raise MediaRefused(MediaRefusal.TOO_SMALL)
    with opened(data, form) as picture:
        part = upright(picture, max(one.width, one.height)).crop((left, top, right, bottom))
    if form is Format.PNG and len(content := coded(part, form)) <= limits.PICTURE_BYTES:
        size = part.size
    else:
        form = Format.JPEG if form is Format.PNG else form
        content, size = light(part, form)
    kept = kept_clean(folder, content, form)
    attachment = replace(
        one,
        sha256=kept.sha256,
        size=kept.size,
        media_type=form.value,
        width=size[0],
        height=size[1],
    )
    return Taken(attachment, Done(one.size, kept.size))

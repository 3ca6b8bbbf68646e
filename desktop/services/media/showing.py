"""Pictures made small enough for a page."""

from __future__ import annotations

from io import BytesIO

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media.formats import Format
from desktop.core.media.judging import MediaRefusal
from desktop.services.media.opened import opened, upright
from desktop.services.media.refusal import MediaRefused
from desktop.store.media import MediaFolder


def thumbnail(folder: MediaFolder, one: Attachment, side: int) -> bytes:
    """The picture, or a GIF's first, as a PNG with no side longer than `side` pixels.

    Empty for a video, which nothing here decodes, and for a copy that is gone or no picture any
    more: there is nothing to show then.
    """
    if one.kind is MediaKind.VIDEO:
        return b""
    try:
        data, form = folder.read(one.sha256), Format(one.media_type)
        with opened(data, form) as picture:
            small = upright(picture, side)
            out = BytesIO()
            small.convert("RGBA" if small.mode in ("P", "LA") else small.mode).save(out, "PNG")
            return out.getvalue()
    except (OSError, ValueError):
        return b""
    except MediaRefused as refused:
        if refused.reason in (MediaRefusal.DAMAGED, MediaRefusal.BOMB):
            return b""
        raise

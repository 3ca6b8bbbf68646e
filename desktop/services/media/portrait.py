"""The picture of an account at X, kept as a copy like any other: clean, shown without a network.

An account does without: whatever goes wrong here goes wrong quietly.
"""

from __future__ import annotations

import logging
from typing import Protocol

from desktop.core.links.page import PagePreview
from desktop.core.media.formats import HEAD, UNSUPPORTED, VIDEOS, sniff
from desktop.network.errors import NetworkError
from desktop.paths import DataFolder
from desktop.services.media.picture import prepared
from desktop.services.media.refusal import MediaRefused
from desktop.services.media.taking import kept_clean
from desktop.store.media import MediaFolder

_log = logging.getLogger(__name__)

# X names the sizes of a picture in its address; it gives out the smallest, of 48 points.
_SMALL, _LARGE = "_normal.", "_400x400."


class PictureReader(Protocol):
    def picture(self, page: PagePreview) -> bytes: ...


class Portraits:
    """`scheme` is how an address must begin to be asked at all."""

    def __init__(self, folder: DataFolder, reader: PictureReader, scheme: str = "https://") -> None:
        self._kept = MediaFolder(folder.media)
        self._reader = reader
        self._scheme = scheme

    def keep(self, address: str) -> str:
        """The name of the copy in the media folder; empty where there is none."""
        if not address.startswith(self._scheme):
            return ""
        try:
            data = self._read(address)
            form = sniff(data[:HEAD])
            if form is None or form in VIDEOS or form in UNSUPPORTED:
                return ""
            made = prepared(data, form)
            return kept_clean(self._kept, made.content, made.form).sha256
        except (NetworkError, MediaRefused, OSError) as error:
            _log.info("An account's picture was not kept: %s", type(error).__name__)
            return ""

    def _read(self, address: str) -> bytes:
        large = address.replace(_SMALL, _LARGE)
        try:
            return self._reader.picture(PagePreview(address, picture=large))
        except NetworkError:
            if large == address:
                raise
            return self._reader.picture(PagePreview(address, picture=address))

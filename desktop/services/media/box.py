"""The box of pictures: everything that is done with a tweet's media, over one folder."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from desktop.core.agenda import Clock
from desktop.core.extras import Attachment, Extras
from desktop.paths import DataFolder
from desktop.services.media.carrying import Laid, lay_out
from desktop.services.media.cropping import crop
from desktop.services.media.done import CropBox, Taken
from desktop.services.media.showing import thumbnail
from desktop.services.media.taking import Offer, take_file, take_pasted
from desktop.store import media
from desktop.store.database import OpenPlan
from desktop.store.errors import StoreError

_log = logging.getLogger(__name__)


class MediaBox:
    """`shown_elsewhere` gives the names of copies that something outside the plan shows."""

    def __init__(
        self,
        folder: DataFolder,
        open_plan: OpenPlan,
        clock: Clock,
        shown_elsewhere: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        self._kept = media.MediaFolder(folder.media)
        self._carried = folder.carried
        self._open = open_plan
        self._clock = clock
        self._shown_elsewhere = shown_elsewhere

    def take(self, source: Path | bytes, offer: Offer) -> Taken:
        """Take in a file, or a PNG of the clipboard. Raises MediaRefused."""
        if isinstance(source, bytes):
            return take_pasted(self._kept, source, offer)
        return take_file(self._kept, source, offer)

    def crop(self, one: Attachment, box: CropBox) -> Taken:
        """Raises MediaRefused."""
        return crop(self._kept, one, box)

    def thumbnail(self, one: Attachment, side: int) -> bytes:
        """A PNG of at most `side` pixels; empty where there is nothing to show."""
        return thumbnail(self._kept, one, side)

    def lay_out(self, attachments: Sequence[Attachment]) -> Laid:
        """Raises MediaRefused."""
        return lay_out(self._kept, attachments, self._carried)

    def lacks(self, extras: Extras) -> bool:
        """Whether something of it is gone, or is no longer what was taken in."""
        return not all(self._kept.is_sound(one.sha256, one.size) for one in extras.media)

    def sweep(self) -> int:
        """Remove the copies that nothing has wanted for two weeks; how many went.

        Never raises for what a file or the plan can be: what cannot be read is not swept.
        """
        try:
            with self._open() as db:
                wanted = media.referred(db)
            return self._kept.sweep(wanted.union(self._shown_elsewhere()), self._clock())
        except (StoreError, OSError):
            _log.warning("The media folder could not be swept", exc_info=True)
            return 0

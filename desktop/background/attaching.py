"""Pictures and videos on their way to a tweet: one file after the other, on a lane of their own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.extras import Attachment
from desktop.services.media.refusal import MediaRefused

if TYPE_CHECKING:
    from desktop.services.media.box import MediaBox
    from desktop.services.media.done import CropBox, Taken


@dataclass(frozen=True, slots=True)
class _Waiting:
    """`source`: a file's path, or the PNG of a pasted picture."""

    source: Path | bytes
    may_be_jpeg: bool = False

    @property
    def name(self) -> str:
        return self.source.name if isinstance(self.source, Path) else ""


class Attaching(QObject):
    """Takes in what it is given; each file is judged beside those that came before it."""

    taken = Signal(object, object)
    """An `Attachment` and what was `Done` to it."""
    refused = Signal(str, object, object)
    """A file's name, the `MediaRefusal`, and its `Path` (None for a pasted picture)."""
    progressed = Signal(object)
    """The names still to be taken in, the one under way first; empty when all are done."""
    left_behind = Signal(object)
    """The names of files that a tweet was left without: another one was opened first."""
    busy_changed = Signal(bool)
    """Whether a file or a crop is on its way to the tweet in the composer."""
    cropped = Signal(object, object, object)
    """The `Attachment` as it was, as it is, and what was `Done`."""
    thumbnail_ready = Signal(str, int, bytes)
    """A copy's name, the side asked for, and a PNG; empty where there is nothing to show."""
    laid_out = Signal(object)
    """A `Laid`: the copies that the person puts into X by hand."""
    not_laid_out = Signal(object)
    """The `Exception` that stood in the way of it."""

    def __init__(self, runner: Runner, box: MediaBox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._box = box
        self._beside: tuple[Attachment, ...] = ()
        self._long_posts = False
        self._waiting: deque[_Waiting] = deque()
        self._cropping: list[CropBox] = []
        self._is_busy = False
        self._asked: set[tuple[str, int]] = set()

    def stand_beside(self, attachments: Sequence[Attachment], long_posts: bool) -> None:
        """What the next file would join, and whether its account may post longer videos."""
        self._beside = tuple(attachments)
        self._long_posts = long_posts

    def take_files(self, paths: Sequence[Path], may_be_jpeg: bool = False) -> None:
        self._take([_Waiting(path, may_be_jpeg) for path in paths])

    def take_pasted(self, png: bytes) -> None:
        self._take([_Waiting(png)])

    def forget(self) -> None:
        """Another tweet stands in the composer: what still waits is not for it."""
        left = tuple(one.name for one in self._waiting)
        self._waiting.clear()
        self._cropping.clear()
        self._beside = ()
        self._tell_progress()
        if left:
            self.left_behind.emit(left)

    def crop(self, one: Attachment, box: CropBox) -> None:
        self._cropping.append(box)
        self._tell_busy()
        self._runner.ask(
            Lane.MEDIA,
            partial(self._box.crop, one, box),
            partial(self._cropped, one, box),
            asker=self,
            failed=partial(self._not_cropped, one, box),
        )

    def want_thumbnail(self, one: Attachment, side: int) -> None:
        """`thumbnail_ready` will bring it. One that is already asked for is not asked twice."""
        key = (one.sha256, side)
        if key in self._asked:
            return
        self._asked.add(key)
        self._runner.ask(
            Lane.MEDIA,
            partial(self._box.thumbnail, one, side),
            partial(self._show, key),
            asker=self,
        )

    def lay_out(self, attachments: Sequence[Attachment]) -> None:
        self._runner.ask(
            Lane.MEDIA,
            partial(self._box.lay_out, tuple(attachments)),
            self.laid_out.emit,
            asker=self,
            failed=self.not_laid_out.emit,
        )

    def sweep(self) -> None:
        """Once after the opening: let go of the copies that nothing wants any more."""
        self._runner.ask(Lane.MEDIA, self._box.sweep, asker=self)

    def _take(self, more: list[_Waiting]) -> None:
        is_idle = not self._waiting
        self._waiting.extend(more)
        self._tell_progress()
        if is_idle:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        one = self._waiting[0]
        self._runner.ask(
            Lane.MEDIA,
            self._work(one),
            partial(self._taken, one),
            asker=self,
            failed=partial(self._refused, one),
        )

    def _work(self, one: _Waiting) -> Callable[[], Taken]:
        # Pillow's neighbours are not needed before the first file.
        from desktop.services.media.taking import Offer

        offer = Offer(self._beside, self._long_posts, one.may_be_jpeg)
        return partial(self._box.take, one.source, offer)

    def _taken(self, one: _Waiting, made: Taken) -> None:
        if not self._is_under_way(one):
            return
        # A file given twice is shown once, and takes one place.
        if made.attachment.sha256 not in {other.sha256 for other in self._beside}:
            self._beside = (*self._beside, made.attachment)
        self.taken.emit(made.attachment, made.done)
        self._go_on()

    def _refused(self, one: _Waiting, error: Exception) -> None:
        is_wanted = self._is_under_way(one)
        if not isinstance(error, MediaRefused):
            if is_wanted:
                self._go_on()
            raise error
        if not is_wanted:
            return
        path = one.source if isinstance(one.source, Path) else None
        self.refused.emit(one.name, error.reason, path)
        self._go_on()

    def _is_under_way(self, one: _Waiting) -> bool:
        """An answer that `forget` overtook is for nobody."""
        return bool(self._waiting) and self._waiting[0] is one

    def _go_on(self) -> None:
        if self._waiting:
            self._waiting.popleft()
        self._tell_progress()
        self._next()

    def _tell_progress(self) -> None:
        self.progressed.emit(tuple(one.name for one in self._waiting))
        self._tell_busy()

    def _tell_busy(self) -> None:
        is_busy = bool(self._waiting or self._cropping)
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self.busy_changed.emit(is_busy)

    def _cropped(self, before: Attachment, box: CropBox, made: Taken) -> None:
        if self._has_cropped(box):
            self.cropped.emit(before, made.attachment, made.done)
            self._tell_busy()

    def _has_cropped(self, box: CropBox) -> bool:
        """Whether that was asked for the tweet in the composer: `forget` may have overtaken it."""
        for place, asked in enumerate(self._cropping):
            if asked is box:
                del self._cropping[place]
                return True
        return False

    def _not_cropped(self, one: Attachment, box: CropBox, error: Exception) -> None:
        is_wanted = self._has_cropped(box)
        self._tell_busy()
        if not isinstance(error, MediaRefused):
            raise error
        if is_wanted:
            self.refused.emit(one.name, error.reason, None)

    def _show(self, key: tuple[str, int], png: bytes) -> None:
        self._asked.discard(key)
        self.thumbnail_ready.emit(*key, png)

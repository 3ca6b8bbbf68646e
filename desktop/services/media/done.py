"""What was taken in, and what was done to it, so that the page can say so."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.extras import Attachment
from desktop.core.media.formats import Format
from desktop.core.media.judging import MediaWarning


@dataclass(frozen=True, slots=True)
class Done:
    """`before` and `after` in bytes."""

    before: int
    after: int
    position_removed: bool = False
    marks_removed: bool = False
    """Something else that told of the person, their camera or their programs."""
    turned: bool = False
    shrunk: bool = False
    """It has fewer pixels than before."""
    converted: Format | None = None
    """What it is now, where it was something else."""
    warnings: frozenset[MediaWarning] = frozenset()


@dataclass(frozen=True, slots=True)
class Taken:
    attachment: Attachment
    done: Done


@dataclass(frozen=True, slots=True)
class CropBox:
    """A part of a picture, in its own pixels."""

    left: int
    top: int
    width: int
    height: int

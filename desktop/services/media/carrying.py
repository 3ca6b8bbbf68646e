"""Copies laid out under plain names, for the person to put into X by hand."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.core.extras import Attachment
from desktop.core.media.formats import SUFFIXES
from desktop.services.media.refusal import of_keeping
from desktop.store.media import MediaFolder

_AWKWARD = re.compile(r"[^\w\-]+")
_NAME = 40


@dataclass(frozen=True, slots=True)
class Laid:
    """`files` in the order in which they belong to the tweet."""

    media: tuple[Attachment, ...]
    folder: Path
    files: tuple[Path, ...]


def lay_out(media_folder: MediaFolder, media: Sequence[Attachment], folder: Path) -> Laid:
    """Put copies named `1-…`, `2-…` into `folder`, and nothing else. Raises MediaRefused."""
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        files = tuple(folder / _name(n, one) for n, one in enumerate(media, 1))
        for one, file in zip(media, files, strict=True):
            shutil.copyfile(media_folder.path(one.sha256), file)
    except OSError as error:
        raise of_keeping(error) from error
    return Laid(tuple(media), folder, files)


def _name(number: int, one: Attachment) -> str:
    """What any system takes as a name, whatever the person's own file was called."""
    stem = _AWKWARD.sub("-", Path(one.name).stem)[:_NAME].strip("-")
    suffix = SUFFIXES.get(one.media_type, "")
    return f"{number}-{stem}{suffix}" if stem else f"{number}{suffix}"

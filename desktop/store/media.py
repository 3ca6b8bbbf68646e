"""The media folder: copies named by what they hold, and what still refers to them.

A copy is written under another name, synced and only then given its own, so that a file of that
name is whole; and being named by its content it is written once however often it is used.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop import journal
from desktop.core.extras import from_json
from desktop.store.database import rows
from desktop.store.errors import StoreDamaged

if TYPE_CHECKING:
    from sqlite_utils import Database

STAYS = timedelta(days=14)
"""How long a copy that nothing refers to any more is kept: older plans that may be put back do."""

_UNFINISHED = ".part"
_NAME = re.compile(r"[0-9a-f]{64}")
_CHUNK = 1 << 20
_OWNER_ONLY = 0o600


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy in the folder; `size` in bytes."""

    sha256: str
    size: int


class MediaFolder:
    """Every method may raise OSError (disk full, folder locked); nothing is then half done."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def path(self, sha256: str) -> Path:
        """Where the copy of that name lies. Raises ValueError for what is no such name."""
        if not _NAME.fullmatch(sha256):
            raise ValueError(sha256)
        return self._root / sha256

    def keep(self, fill: Callable[[BinaryIO], None]) -> Kept:
        """Keep what `fill` writes; it may go back and write over what it wrote."""
        self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = self._root / (secrets.token_hex(8) + _UNFINISHED)
        try:
            with unfinished.open("x+b") as handle:
                fill(handle)
                handle.flush()
                os.fsync(handle.fileno())
                kept = _named(handle)
            unfinished.chmod(_OWNER_ONLY)
            unfinished.replace(self.path(kept.sha256))
        finally:
            unfinished.unlink(missing_ok=True)
        journal.sync_folder(self._root)
        return kept

    def keep_bytes(self, content: bytes) -> Kept:
        def fill(handle: BinaryIO) -> None:
            handle.write(content)

        return self.keep(fill)

    def read(self, sha256: str) -> bytes:
        return self.path(sha256).read_bytes()

    def is_sound(self, sha256: str, size: int) -> bool:
        """Whether the copy is there and holds what it was named for, to the last bit."""
        try:
            path = self.path(sha256)
            if path.stat().st_size != size:
                return False
            with path.open("rb") as handle:
                return _named(handle).sha256 == sha256
        except (OSError, ValueError):
            return False

    def discard(self, sha256: str) -> None:
        """Throw away a copy that must not be used."""
        self.path(sha256).unlink(missing_ok=True)

    def sweep(self, referred: Collection[str], now: datetime) -> int:
        """Remove what nothing has referred to for `STAYS`; how many copies went."""
        gone = 0
        for path in self._root.iterdir() if self._root.is_dir() else ():
            if not _NAME.fullmatch(path.name) and path.suffix != _UNFINISHED:
                continue
            with suppress(FileNotFoundError):
                if path.name in referred:
                    # Its age counts from when it was last wanted.
                    os.utime(path, (now.timestamp(), now.timestamp()))
                elif now.timestamp() - path.stat().st_mtime > STAYS.total_seconds():
                    path.unlink()
                    gone += 1
        return gone


def referred(db: Database) -> frozenset[str]:
    """The names of all copies that a tweet refers to, those taken away but not forgotten too, and
    of the accounts' pictures.

    Raises StoreDamaged where one cannot be read: nothing may then be swept.
    """
    found = rows(
        db,
        "SELECT extras FROM tweet WHERE extras <> ''"
        " UNION SELECT planned_extras FROM tweet WHERE planned_extras <> ''",
    )
    pictures = rows(db, "SELECT picture FROM account WHERE picture <> ''")
    try:
        carried = (one.sha256 for row in found for one in from_json(row[0]).media)
        return frozenset(carried).union(row[0] for row in pictures)
    except ValueError as error:
        raise StoreDamaged(str(error)) from error


def _named(handle: BinaryIO) -> Kept:
    # Imported where used: the first screen shows no copy.
    from hashlib import sha256

    digest, size = sha256(), 0
    handle.seek(0)
    while chunk := handle.read(_CHUNK):
        digest.update(chunk)
        size += len(chunk)
    return Kept(digest.hexdigest(), size)

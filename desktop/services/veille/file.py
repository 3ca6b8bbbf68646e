"""The veille's own file: opened for one job, and begun anew where it is damaged.

What it holds can mostly be heard again, so that a damaged file is put beside and stops nothing; it
is never deleted.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.agenda import Clock
from desktop.store.errors import StoreDamaged, StoreMissing
from desktop.store.veille.database import open_veille, read_veille, set_aside

if TYPE_CHECKING:
    from desktop.store.database import Database


class VeilleFile:
    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self._clock = clock

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """To be used on one lane alone. Raises StoreError."""
        with open_veille(self.path) as db:
            yield db

    @contextmanager
    def reading(self) -> Iterator[Database | None]:
        """None while nothing was ever kept. Raises StoreError."""
        try:
            opened = read_veille(self.path)
            db = opened.__enter__()
        except StoreMissing:
            yield None
            return
        try:
            yield db
        finally:
            opened.__exit__(None, None, None)

    def mend(self) -> Path | None:
        """Where the damaged file lies now; None where it could be opened after all.

        Raises StoreError where a new one cannot be begun, and OSError where it cannot be moved.
        """
        try:
            with open_veille(self.path):
                return None
        except StoreDamaged:
            moved = set_aside(self.path, self._clock())
            with open_veille(self.path):
                return moved

    def size(self) -> int:
        """In bytes, with what is not yet written into place."""
        beside = (self.path.with_name(self.path.name + end) for end in ("", "-wal"))
        return sum(one.stat().st_size for one in beside if one.exists())

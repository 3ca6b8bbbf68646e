"""A whole shop in one file, made and brought back on a lane."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner

if TYPE_CHECKING:
    from desktop.services.archive.form import Contents
    from desktop.services.archive.making import Archiving
    from desktop.services.archive.taking import Taking


class Moving(QObject):
    made = Signal(object, int)
    """The `Path` of the file that holds everything now, and its size in bytes."""
    not_made = Signal(object)
    looked = Signal(object, object)
    """The `Path` of a file, and the `Contents` that it says it has."""
    not_looked = Signal(object, object)
    """The `Path` of a file, and the `Exception` for which nothing of it can be taken."""
    unpacked = Signal(object)
    """The `Contents` that the next start puts in place."""
    not_unpacked = Signal(object, object)

    def __init__(
        self, runner: Runner, archiving: Archiving, taking: Taking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._archiving, self._taking = runner, archiving, taking

    def make(self, path: Path) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._make, path),
            lambda told: self.made.emit(*told),
            asker=self,
            failed=self.not_made.emit,
        )

    def look(self, path: Path) -> None:
        self._runner.ask(
            Lane.MEDIA,
            partial(self._taking.look, path),
            partial(self._looked, path),
            asker=self,
            failed=partial(self.not_looked.emit, path),
            topic="archive",
        )

    def unpack(self, path: Path, keep_at: Path | None) -> None:
        """Once all that is here now lies in a file at `keep_at`, where there is anything."""
        self._runner.ask(
            # Where files are made too: two at a time would sweep one another's copies away.
            Lane.ERRANDS,
            partial(self._unpack, path, keep_at),
            self.unpacked.emit,
            asker=self,
            failed=partial(self.not_unpacked.emit, path),
        )

    def _make(self, path: Path) -> tuple[Path, int]:
        made = self._archiving.make(path)
        return made, made.stat().st_size

    def _unpack(self, path: Path, keep_at: Path | None) -> Contents:
        if keep_at is not None and keep_at.exists():
            # It may be the very one that is to come back.
            raise FileExistsError(str(keep_at))
        kept = self._archiving.make(keep_at) if keep_at else None
        try:
            return self._taking.unpack(path)
        except BaseException:
            # Nothing gives way, so that there is nothing to come back to.
            if kept is not None:
                kept.unlink(missing_ok=True)
            raise

    def _looked(self, path: Path, contents: Contents) -> None:
        self.looked.emit(path, contents)

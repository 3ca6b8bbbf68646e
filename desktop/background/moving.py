"""A whole shop in one file, made and brought back on a lane; outlives the windows that ask."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.services.report import HOLDS_BACK

if TYPE_CHECKING:
    from desktop.background.publishing import Publishing
    from desktop.services.archive.form import Contents
    from desktop.services.archive.making import Archiving
    from desktop.services.archive.taking import Taking
    from desktop.services.report import Report


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
        self,
        runner: Runner,
        publishing: Publishing,
        archiving: Archiving,
        taking: Taking,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._publishing = runner, publishing
        self._archiving, self._taking = archiving, taking
        self._moves_to: Path | None = None
        """Where everything is to be saved once nothing leaves from here any more."""
        self._under_way = 0
        """So many files are being made to move with."""
        self._rests_for_nothing_yet = False
        """Whether Ramage came to rest for a move of which no file is whole yet."""
        publishing.rested.connect(self._rested)

    def make(self, path: Path) -> None:
        """`made` or `not_made` answers."""
        self._ask_for(path, self.made.emit, self.not_made.emit)

    def make_to_move(self, path: Path) -> None:
        """As `make`; nothing leaves from here any more, not even meanwhile, unless it fails."""
        self._moves_to = path
        self._publishing.rest()

    def _rested(self, report: Report) -> None:
        path, self._moves_to = self._moves_to, None
        # Where it does not rest, a banner says what stands in the way.
        if path is None or report.trouble not in HOLDS_BACK:
            return
        self._rests_for_nothing_yet = self._rests_for_nothing_yet or report.came_to_rest
        self._under_way += 1
        self._ask_for(path, self._moved, self._not_moved)

    def _moved(self, path: Path, size: int) -> None:
        self._under_way -= 1
        self._rests_for_nothing_yet = False
        self.made.emit(path, size)

    def _not_moved(self, error: Exception) -> None:
        self._under_way -= 1
        if self._rests_for_nothing_yet and not self._under_way:
            # There is no file to go on with elsewhere.
            self._rests_for_nothing_yet = False
            self._publishing.publish_from_here(left_elsewhere=False)
        self.not_made.emit(error)

    def _ask_for(
        self, path: Path, then: Callable[[Path, int], None], failed: Callable[[Exception], None]
    ) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._make, path),
            lambda told: then(*told),
            asker=self,
            failed=failed,
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

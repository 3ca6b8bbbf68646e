"""Tables brought in and carried out, on a lane; how far one has come is read, not told."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.planning import Act, Done, Planning
from desktop.background.runner import Lane, Runner

if TYPE_CHECKING:
    from desktop.core.account import Account
    from desktop.core.sheet.moments import Order
    from desktop.services.exporting import Exporting, Format, Told
    from desktop.services.importing import Importing, Look, Progress
    from desktop.services.rearranging import Change


class Exchanging(QObject):
    looked = Signal(object)
    """The `Look` at a file: what it would bring."""
    not_looked = Signal(object)
    """The `Exception` for which it cannot be read."""
    brought_in = Signal(object)
    """The `Change` that taking it in made; it stands on the calendar's stack of deeds."""
    not_brought_in = Signal(object)
    """The `Exception` for which nothing was taken in: `Cancelled` where the person stopped it."""
    written = Signal(object)
    """What was carried out: a `Written`."""
    not_written = Signal(object)

    def __init__(
        self,
        runner: Runner,
        importing: Importing,
        exporting: Exporting,
        planning: Planning,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._importing = importing
        self._exporting = exporting
        self._planning = planning

    def look(self, path: Path, accounts: tuple[Account, ...], order: Order | None = None) -> None:
        self._runner.ask(
            Lane.MEDIA,
            partial(self._importing.look, path, accounts, order),
            self.looked.emit,
            asker=self,
            failed=self.not_looked.emit,
            topic="look",
        )

    def bring_in(
        self,
        look: Look,
        accounts: tuple[Account, ...],
        account_id: int,
        is_planned: bool,
        progress: Progress,
    ) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._importing.bring_in, look, accounts, account_id, is_planned, progress),
            self._brought_in,
            asker=self,
            failed=self.not_brought_in.emit,
        )

    def write(
        self,
        path: Path,
        wanted: Format,
        first: date,
        last: date,
        accounts: tuple[Account, ...],
        told: Told,
    ) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._exporting.write, path, wanted, first, last, accounts, told),
            self.written.emit,
            asker=self,
            failed=self.not_written.emit,
        )

    def _brought_in(self, change: Change) -> None:
        if change.touched:
            self._planning.record(Done(Act.BROUGHT_IN, change))
        self.brought_in.emit(change)

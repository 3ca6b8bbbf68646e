"""X searched by the person's own key, when they ask for it and have seen what it costs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner

if TYPE_CHECKING:
    from desktop.core.account import Account
    from desktop.core.veille.subject import Subject
    from desktop.services.veille.by_key import ListeningByKey


class VeilleByKey(QObject):
    searched = Signal(object, object)
    """A `Subject`, and the `Searched` that X brought for it."""
    failed = Signal(object)
    """The `Exception` for which X was not asked, or gave no answer."""

    def __init__(
        self, runner: Runner, make: Callable[[], ListeningByKey], parent: QObject | None = None
    ) -> None:
        """`make` is called on a lane: what speaks to X takes a while to import."""
        super().__init__(parent)
        self._runner = runner
        self._make = make

    def search(self, account: Account, subject: Subject, most: int) -> None:
        """At most `most` messages; the price was shown."""
        self._runner.ask(
            Lane.LISTENING,
            lambda: self._make().search(account, subject, most),
            partial(self.searched.emit, subject),
            asker=self,
            failed=self.failed.emit,
        )

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
    counted = Signal(object)
    """The ids of the subjects of which X counted the week."""
    not_counted = Signal(object)
    """The `Exception` for which the rest was not counted."""
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

    def count_due(self, account: Account) -> None:
        """Have X count what it was not asked for today; the price of a day was shown."""
        self._runner.ask(
            Lane.LISTENING,
            lambda: self._make().count_due(account),
            self.counted.emit,
            asker=self,
            failed=self.not_counted.emit,
            topic="count",
        )

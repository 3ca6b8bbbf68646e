"""What is spent: the means at hand after each change, the month that is looked at, the prices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.account import Account

if TYPE_CHECKING:
    from desktop.core.cost.card import Act, InForce
    from desktop.core.cost.entry import Answer, Month
    from desktop.core.cost.means import Means
    from desktop.core.cost.money import Micros
    from desktop.services.prices import Prices
    from desktop.services.spendings import Spendings

T = TypeVar("T")


class Spending(QObject):
    """Asks nothing while no account has a key: then nothing costs anything."""

    means_changed = Signal(object)
    """The `Means` in force."""
    month_ready = Signal(object)
    """The `Month` that was last asked for."""
    prices_ready = Signal(object)
    """The `InForce` card."""
    answered = Signal(object, object)
    """The `Account` whose credit X was asked for, and its `Answer`."""
    exported = Signal(object)
    """The `Path` of the file that was written."""
    refused = Signal(object)
    """An `Exception` that says why nothing was changed."""

    def __init__(
        self, runner: Runner, spendings: Spendings, prices: Prices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._spendings = spendings
        self._prices = prices
        self._has_key = False
        self._month: tuple[int, int] | None = None
        self._last: Month | None = None
        self.means: Means | None = None
        """As they last were; None before they are known, and while no account has a key."""

    def take_accounts(self, accounts: tuple[Account, ...]) -> None:
        """These speak now; a ceiling may be another one."""
        self._has_key = any(account.key is not None for account in accounts)
        self.look_again()

    def look_again(self) -> None:
        """Something may have been spent or planned."""
        if not self._has_key:
            return
        self._ask("means", self._spendings.means, self._take_means)
        if self._month is not None:
            self._read_month(*self._month)

    def ask_month(self, year: int, month: int) -> None:
        """`month_ready` answers now, and again whenever something in it may have changed."""
        self._month, self._last = (year, month), None
        self._read_month(year, month)

    def leave_month(self) -> None:
        """Nobody looks at it any more."""
        self._month = None

    def ask_prices(self) -> None:
        self._ask("prices", self._prices.in_force, self.prices_ready.emit)

    def correct_prices(self, prices: Mapping[Act, Micros]) -> None:
        """The person says what X asks now."""
        self._do(partial(self._prices.correct, prices), self._take_prices)

    def restore_prices(self) -> None:
        """Back to the card that ships."""
        self._do(self._prices.restore, self._take_prices)

    def compare(self, account: Account) -> None:
        """Ask X for its own figure."""
        self._do(partial(self._spendings.compare, account), partial(self._take_answer, account))

    def export(self, path: Path, table: Sequence[Sequence[str]]) -> None:
        from desktop.services.spendings import export

        self._do(partial(export, path, table), lambda _: self.exported.emit(path))

    def _read_month(self, year: int, month: int) -> None:
        self._ask("month", partial(self._spendings.month, year, month), self._take_month)

    def _take_month(self, month: Month) -> None:
        if month != self._last:
            self._last = month
            self.month_ready.emit(month)

    def _take_means(self, means: Means) -> None:
        if means != self.means:
            self.means = means
            self.means_changed.emit(means)

    def _take_prices(self, in_force: InForce) -> None:
        self.prices_ready.emit(in_force)
        self.look_again()

    def _take_answer(self, account: Account, answer: Answer) -> None:
        self.look_again()
        self.answered.emit(account, answer)

    def _ask(self, topic: str, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._runner.ask(Lane.ERRANDS, work, then, asker=self, topic=topic)

    def _do(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._runner.ask(Lane.ERRANDS, work, then, asker=self, failed=self.refused.emit)

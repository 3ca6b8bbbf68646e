"""What was spent and what will be: a month as it is shown, the means now, X's own figure beside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop.core.account import Account
from desktop.core.agenda import Clock, next_month
from desktop.core.cost.budget import Budget, month_of
from desktop.core.cost.card import Act
from desktop.core.cost.entry import (
    AccountMonth,
    Answer,
    Certainty,
    Comparison,
    Entry,
    Month,
    longest_fall,
    sum_of,
)
from desktop.core.cost.forecast import forecast
from desktop.core.cost.means import Means
from desktop.core.cost.money import Micros
from desktop.core.tweet import State, Tweet
from desktop.network.errors import NetworkError, SignInAgain
from desktop.services.files import put_in_place
from desktop.services.prices import Prices
from desktop.store import accounts, spending, tweets
from desktop.store.database import OpenPlan, immediate
from desktop.store.spending import Spending, SpendingState

if TYPE_CHECKING:
    from desktop.store.database import Database

AskCredit = Callable[[Account], Micros | None]
"""The credit that X says is left; None where X does not give that account's."""

COMPARED_DAYS = timedelta(days=60)
"""As far back as X's own figure is held against ours."""

_WRITES = frozenset({Act.POST, Act.POST_WITH_LINK, Act.ALT_TEXT, Act.DELETE})
_COUNTED = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A spreadsheet takes a cell that begins so for a sum to be done, whoever wrote it."""


class Spendings:
    def __init__(
        self, open_plan: OpenPlan, clock: Clock, prices: Prices, ask_credit: AskCredit
    ) -> None:
        self._open = open_plan
        self._clock = clock
        self._prices = prices
        self._ask_credit = ask_credit

    def means(self) -> Means:
        """The prices in force, and this month's budget of each account that has a key."""
        now = self._clock()
        with self._open() as db:
            budgets = {one.id: _budget(db, one, now) for one in _with_key(db)}
        return Means(self._prices.card(), MappingProxyType(budgets))

    def month(self, year: int, month: int) -> Month:
        """A calendar month in UTC, as X counts: past, present, or one that is planned for."""
        now = self._clock()
        since, until = _bounds(year, month)
        with self._open() as db:
            found = [(one, _entries(db, one, since, until)) for one in _with_key(db)]
            coming = tweets.in_states(db, State.PLANNED) if until > now else ()
            shown = tuple(
                self._account_month(db, one, entries, coming, (since, until))
                for one, entries in found
            )
        everything = [entry for _, entries in found for entry in entries]
        everything.sort(key=lambda entry: entry.at, reverse=True)
        return Month(year, month, shown, tuple(everything))

    def compare(self, account: Account) -> Answer:
        """Ask X for the credit that is left, and keep it where X says."""
        try:
            credit = self._ask_credit(account)
        except SignInAgain:
            return Answer.SIGN_IN_AGAIN
        except NetworkError:
            return Answer.NO_ANSWER
        if credit is None:
            return Answer.UNSAID
        with self._open() as db, immediate(db):
            spending.add_balance(db, account.id, self._clock(), credit)
        return Answer.SAID

    def _account_month(
        self,
        db: Database,
        account: Account,
        entries: Sequence[Entry],
        coming: Iterable[Tweet],
        bounds: tuple[datetime, datetime],
    ) -> AccountMonth:
        now = self._clock()
        since, until = bounds
        budget = _budget(db, account, since)
        balances = spending.balances(db, account.id, now - COMPARED_DAYS)
        expected = None
        if until > now:
            # What is late in the present month leaves in it all the same, or asks.
            begins = since if since > now else None
            expected = forecast(coming, account, self._prices.card(), budget, until, begins)
        return AccountMonth(
            account=account,
            budget=budget,
            paid=sum_of(entries, Certainty.PAID),
            refused=sum_of(entries, Certainty.REFUSED),
            unknown=sum_of(entries, Certainty.UNKNOWN),
            forecast=expected,
            comparison=_comparison(db, account, balances),
            credit=balances[-1] if balances else None,
        )


def export(path: Path, table: Iterable[Sequence[str]]) -> None:
    """Write a table that spreadsheets open as it is: semicolons, and the mark that says UTF-8.

    Raises OSError.
    """
    lines = [";".join(_cell(value) for value in row) for row in table]
    put_in_place(path, "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig"))


def _cell(value: str) -> str:
    """Harmless: what a spreadsheet would count out is shown as it stands, behind an apostrophe."""
    shown = f"'{value}" if value.lstrip(" ").startswith(_COUNTED) else value
    return '"' + shown.replace('"', '""') + '"'


def _with_key(db: Database) -> list[Account]:
    return [account for account in accounts.all_accounts(db) if account.key is not None]


def _budget(db: Database, account: Account, at: datetime) -> Budget:
    ceiling = account.key.ceiling if account.key else 0
    return Budget(ceiling, spending.spent(db, account.id, *month_of(at)))


def _bounds(year: int, month: int) -> tuple[datetime, datetime]:
    after_year, after_month = next_month(year, month)
    first = datetime(year, month, 1, tzinfo=UTC)
    return first, datetime(after_year, after_month, 1, tzinfo=UTC)


def _entries(db: Database, account: Account, since: datetime, until: datetime) -> tuple[Entry, ...]:
    return tuple(_entry(line) for line in spending.lines(db, account.id, since, until))


def _entry(line: Spending) -> Entry:
    return Entry(line.at, line.account_id, line.charge, _certainty(line), line.about)


def _certainty(line: Spending) -> Certainty:
    match line.state:
        case SpendingState.PAID:
            return Certainty.PAID
        case SpendingState.PERHAPS if line.charge.act in _WRITES:
            return Certainty.REFUSED
        case SpendingState.PERHAPS | SpendingState.OPEN:
            return Certainty.UNKNOWN


def _comparison(
    db: Database, account: Account, balances: Sequence[tuple[datetime, Micros]]
) -> Comparison | None:
    """Between the first and the last credit that X named since it was last paid into."""
    places = longest_fall(balances)
    if places is None:
        return None
    (since, before), (until, after) = balances[places[0]], balances[places[1]]
    return Comparison(since, until, before - after, _counted(db, account, since, until))


def _counted(db: Database, account: Account, since: datetime, until: datetime) -> Micros:
    """What all accounts on the same key spent: X keeps one credit for them."""
    client = account.key.client_id if account.key else ""
    sharing = [one for one in _with_key(db) if one.key and one.key.client_id == client]
    return sum(spending.spent(db, one.id, since, until) for one in sharing)

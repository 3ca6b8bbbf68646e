"""A month's spending as it is shown: its entries, what is sure of them, and X's own figure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from desktop.core.account import Account
from desktop.core.cost.budget import Budget
from desktop.core.cost.forecast import Forecast
from desktop.core.cost.money import Micros
from desktop.core.cost.publishing import Charge


class Certainty(Enum):
    """What is known of an amount; whatever it is, it counts under the ceiling."""

    PAID = "paid"
    REFUSED = "refused"
    """X refused it, and may have asked for it all the same."""
    UNKNOWN = "unknown"
    """Nobody knows whether it was done."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger; `about` says in a few words what it was for."""

    at: datetime
    account_id: int
    charge: Charge
    certainty: Certainty
    about: str


class Answer(Enum):
    """What came of asking X for the credit that is left."""

    SAID = "said"
    UNSAID = "unsaid"
    """X does not give that figure to this account."""
    NO_ANSWER = "no answer"
    SIGN_IN_AGAIN = "sign in again"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What X took off the credit between two instants beside what was counted here."""

    since: datetime
    until: datetime
    by_x: Micros
    counted: Micros


@dataclass(frozen=True, slots=True)
class AccountMonth:
    """One account in one month; `forecast` is None for a month that is over.

    `credit` is what X last said was left to it, and when.
    """

    account: Account
    budget: Budget
    paid: Micros
    refused: Micros
    unknown: Micros
    forecast: Forecast | None = None
    comparison: Comparison | None = None
    credit: tuple[datetime, Micros] | None = None


@dataclass(frozen=True, slots=True)
class Month:
    """The entries of all accounts, the newest first."""

    year: int
    month: int
    accounts: tuple[AccountMonth, ...] = ()
    entries: tuple[Entry, ...] = ()


def sum_of(entries: Iterable[Entry], certainty: Certainty) -> Micros:
    return sum(entry.charge.amount for entry in entries if entry.certainty is certainty)


def longest_fall(balances: Sequence[tuple[datetime, Micros]]) -> tuple[int, int] | None:
    """The places of the first and the last of the newest balances (by time) that never rise.

    A credit that rose was paid into: from before that, nothing can be told of what was taken off.
    None where fewer than two are left.
    """
    first = last = len(balances) - 1
    while first > 0 and balances[first - 1][1] >= balances[first][1]:
        first -= 1
    return (first, last) if first < last else None

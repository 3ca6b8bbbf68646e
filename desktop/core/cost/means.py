"""What an account has to pay with now: the prices in force, and what is left of each ceiling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.core.account import Account
from desktop.core.cost.budget import Budget
from desktop.core.cost.card import PriceCard
from desktop.core.cost.looking import own_reads, reads_for
from desktop.core.cost.money import Micros
from desktop.core.cost.publishing import Charge, by_links, thread, total
from desktop.core.extras import Extras
from desktop.core.tweet import Reason


@dataclass(frozen=True, slots=True)
class Price:
    """What a tweet costs by key as it stands, and how much of it is for its links."""

    charges: tuple[Charge, ...]
    amount: Micros
    for_links: Micros
    budget: Budget

    @property
    def passes(self) -> bool:
        """Whether it would pass the month's ceiling."""
        return not self.budget.takes(self.amount)


@dataclass(frozen=True, slots=True)
class Means:
    """`budgets` by the account's id, of those that have a key."""

    card: PriceCard
    budgets: Mapping[int, Budget]

    def price(self, account: Account, parts: tuple[str, ...], extras: Extras) -> Price | None:
        """What these messages cost; None for an account whose budget is not known."""
        budget = self.budgets.get(account.id)
        if budget is None or account.key is None:
            return None
        charges = thread(parts, self.card, extras)
        return Price(charges, total(charges), by_links(charges, self.card), budget)

    def look(self, account: Account, reason: Reason) -> Micros:
        """What a look for a message costs at most; nothing without a key."""
        if account.key is None:
            return 0
        return own_reads(account.key, reads_for(reason), self.card).amount

"""An account that speaks: its name, its handle and the way its tweets leave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop.core.limits import LIMIT, LONG_LIMIT


class Way(Enum):
    """How a tweet leaves the computer."""

    PRACTICE = "practice"
    """To a timeline on this computer: nobody else sees it."""
    BROWSER = "browser"
    """Through x.com in the person's browser, the text filled in: their own click sends it."""


@dataclass(frozen=True, slots=True)
class Account:
    """One account; `id` is 0 before it is stored, `handle` stands without its @."""

    id: int
    way: Way
    name: str
    handle: str
    long_posts: bool = False

    @property
    def limit(self) -> int:
        """The weighted length a tweet of this account may have."""
        return LONG_LIMIT if self.long_posts else LIMIT


def limit_of(accounts: tuple[Account, ...], account_id: int) -> int:
    """The weighted length that account's tweets may have."""
    for account in accounts:
        if account.id == account_id:
            return account.limit
    return LIMIT


def writing_account(accounts: tuple[Account, ...], chosen_id: int) -> Account | None:
    """The account that writes: the chosen one, else the first; None before the first is made."""
    chosen = (account for account in accounts if account.id == chosen_id)
    return next(chosen, accounts[0] if accounts else None)

"""The purse: what an act costs is held before it is done, and nothing passes the month's ceiling.

held (committed) → done → settled at what X really handed over

A crash between any two of these leaves the line open, and an open line counts as spent.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING

from desktop.core.account import Account
from desktop.core.agenda import Clock
from desktop.core.cost.budget import Budget, month_of
from desktop.core.cost.card import Act, PriceCard
from desktop.core.cost.looking import own_reads
from desktop.core.cost.publishing import Charge, price_of, publishing, total
from desktop.network.contract import Outgoing
from desktop.store import accounts, spending

if TYPE_CHECKING:
    from desktop.store.database import Database

ABOUT = 60
"""How many characters of a text say what a line of the ledger was for."""


class PastCeiling(Exception):
    """It would pass the month's ceiling: nothing was held, and it must not be done."""


class Purse:
    """Every method that writes is to be called inside a transaction; `card` gives the prices in
    force. An account without a key pays nothing."""

    def __init__(self, clock: Clock, card: Callable[[], PriceCard]) -> None:
        self._clock = clock
        self._card = card

    def publishing(self, outgoing: Outgoing) -> tuple[Charge, ...]:
        """What it costs to send that message."""
        if outgoing.account.key is None:
            return ()
        return publishing(outgoing.text, self._card(), outgoing.extras)

    def own_reads(self, account: Account, count: int) -> tuple[Charge, ...]:
        """What it costs at most to read `count` of the account's own messages."""
        if account.key is None:
            return ()
        return (own_reads(account.key, count, self._card()),)

    def asking_who(self) -> tuple[Charge, ...]:
        """What it costs to ask X for whom a key speaks."""
        return (price_of(Act.USER_READ, 1, self._card()),)

    def budget(self, db: Database, account: Account) -> Budget:
        """The month's ceiling, and what is gone of it.

        The ceiling as it stands now: `account` may be as it was before a video was waited for.
        """
        key = accounts.by_id(db, account.id).key or account.key
        ceiling = key.ceiling if key else 0
        return Budget(ceiling, spending.spent(db, account.id, *month_of(self._clock())))

    def hold(
        self,
        db: Database,
        account: Account,
        charges: Collection[Charge],
        about: str = "",
        attempt_id: int | None = None,
    ) -> tuple[int, ...]:
        """Write down what is about to be done; the lines, to be settled afterwards.

        Those of an attempt are settled with its outcome, by `store.attempts`. Raises PastCeiling
        where the month has no room for them: looked at under the lock that the transaction holds,
        so that two at once do not both find the last of it.
        """
        if not self.budget(db, account).takes(total(charges)):
            raise PastCeiling
        said = " ".join(about.split())[:ABOUT]
        return spending.add(db, account.id, charges, self._clock(), said, attempt_id)

    def write_down(self, db: Database, account: Account, charges: Collection[Charge]) -> None:
        """What was done already, whatever the ceiling says."""
        lines = spending.add(db, account.id, charges, self._clock())
        for line, charge in zip(lines, charges, strict=True):
            spending.settle(db, line, charge)

    def settle_reads(
        self, db: Database, lines: Iterable[int], charges: Iterable[Charge], read: int
    ) -> None:
        """X handed over `read` of the things that were held for."""
        for line, charge in zip(lines, charges, strict=True):
            each = charge.amount // charge.count
            spending.settle(db, line, Charge(charge.act, read, each * read))

    def doubt(self, db: Database, lines: Iterable[int]) -> None:
        """Nobody knows whether X asked for it."""
        for line in lines:
            spending.doubt(db, line)

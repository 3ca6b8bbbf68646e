"""Asking X for whom a key speaks: X takes money for it, so that it is written down like any act.

An account that has a key already: held before, settled after, under its ceiling. One that is not
here yet: written down with it, in the transaction that makes it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from desktop.core.account import Account
from desktop.core.cost.publishing import total
from desktop.core.sign_in import SignInTrouble
from desktop.network.errors import NetworkError, NoAnswer
from desktop.services.not_connected import NotConnected
from desktop.services.purse import PastCeiling, Purse
from desktop.store.database import OpenPlan, immediate

if TYPE_CHECKING:
    from desktop.store.database import Database


class Someone(Protocol):
    """An account as X describes it: `handle` without its @, `picture` an address."""

    @property
    def id(self) -> str: ...
    @property
    def handle(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def picture(self) -> str: ...


WhoSpeaks = Callable[[str], Someone]
"""For whom an access token speaks, as X says. Raises the errors of `network.errors`."""


class AskingWho:
    def __init__(self, open_plan: OpenPlan, purse: Purse, who_speaks: WhoSpeaks) -> None:
        self._open = open_plan
        self._purse = purse
        self._who_speaks = who_speaks

    def check_ceiling(self, account: Account) -> None:
        """Raises NotConnected(CEILING) where asking would pass it."""
        if account.key is None:
            return
        with self._open() as db:
            if not self._purse.budget(db, account).takes(total(self._purse.asking_who())):
                raise NotConnected(SignInTrouble.CEILING)

    def ask(self, account: Account | None, access: str) -> Someone:
        """Raises NetworkError, NotConnected(CEILING)."""
        held = self._hold(account)
        try:
            someone = self._who_speaks(access)
        except NetworkError as error:
            self._end(held, isinstance(error, NoAnswer))
            raise
        self._settle(held)
        return someone

    def write_down(self, db: Database, account: Account) -> None:
        """What was asked before the account was here. To be called inside a transaction."""
        self._purse.write_down(db, account, self._purse.asking_who())

    def _hold(self, account: Account | None) -> tuple[int, ...]:
        if account is None or account.key is None:
            return ()
        try:
            with self._open() as db, immediate(db):
                return self._purse.hold(db, account, self._purse.asking_who())
        except PastCeiling as error:
            raise NotConnected(SignInTrouble.CEILING) from error

    def _settle(self, held: tuple[int, ...]) -> None:
        if held:
            with self._open() as db, immediate(db):
                self._purse.settle_reads(db, held, self._purse.asking_who(), 1)

    def _end(self, held: tuple[int, ...], is_doubtful: bool) -> None:
        if not held:
            return
        with self._open() as db, immediate(db):
            if is_doubtful:
                self._purse.doubt(db, held)
            else:
                self._purse.settle_reads(db, held, self._purse.asking_who(), 0)

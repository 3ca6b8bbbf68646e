"""An account's key after it was connected: on again, off, and what it may cost."""

from __future__ import annotations

from dataclasses import replace

from desktop.core.account import Account, Connection, Way
from desktop.core.cost.money import Micros
from desktop.network.x.tokens import TokenKeeper
from desktop.services.not_connected import told
from desktop.store import accounts
from desktop.store.database import OpenPlan, immediate

_BY_WORD = frozenset({Connection.NO_CREDIT, Connection.SPEND_CAP})
"""What stands so until the person says that it does not any more."""


class Keyed:
    """Each method answers with the account as it is stored then. Raises StoreError."""

    def __init__(self, open_plan: OpenPlan, keeper: TokenKeeper) -> None:
        self._open = open_plan
        self._keeper = keeper

    def disconnect(self, account_id: int) -> Account:
        """Take its key away: it publishes through the browser from now on.

        Raises NotConnected(KEYS_LOCKED), and nothing has changed then.
        """
        with self._open() as db:
            account = accounts.by_id(db, account_id)
        if account.key is not None:
            with told():
                self._keeper.forget(account.key)
        with self._open() as db, immediate(db):
            left = replace(accounts.by_id(db, account_id), way=Way.BROWSER, key=None)
            accounts.change_account(db, left)
        return left

    def try_again(self, account_id: int) -> Account:
        """The person says that X has credit again, or a higher limit."""
        with self._open() as db, immediate(db):
            account = accounts.by_id(db, account_id)
            if account.key and account.key.connection in _BY_WORD:
                accounts.set_connection(db, account_id, Connection.CONNECTED)
            return accounts.by_id(db, account_id)

    def set_ceiling(self, account_id: int, ceiling: Micros) -> Account:
        """What a month may cost at most; an account without a key stays as it is."""
        with self._open() as db, immediate(db):
            account = accounts.by_id(db, account_id)
            if account.key is not None:
                account = replace(account, key=replace(account.key, ceiling=ceiling))
                accounts.change_account(db, account)
            return account

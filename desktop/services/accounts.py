"""The accounts that speak: added and changed."""

from __future__ import annotations

from dataclasses import replace

from desktop.core.account import Account, Way
from desktop.store import accounts as stored
from desktop.store.database import OpenPlan, immediate


class Accounts:
    def __init__(self, open_plan: OpenPlan) -> None:
        self._open = open_plan

    def add(self, way: Way, name: str, handle: str, long_posts: bool = False) -> Account:
        """A new account, with its id; `handle` may come with or without its @."""
        account = Account(0, way, name.strip(), _bare(handle), long_posts)
        with self._open() as db, immediate(db):
            return replace(account, id=stored.add(db, account))

    def change(self, account: Account) -> Account:
        """Store what changed of an account; what is stored."""
        changed = replace(account, name=account.name.strip(), handle=_bare(account.handle))
        with self._open() as db, immediate(db):
            stored.change_account(db, changed)
        return changed


def _bare(handle: str) -> str:
    return handle.strip().removeprefix("@")

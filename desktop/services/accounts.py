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
        """Store what the person says of an account; what is stored.

        Its key stays as it stands in the plan: what `account` was made from may be older than what
        X said since, or than the person's taking the key away. So does the name under which X knows
        a key: nothing may leave as somebody else than the button says.
        """
        with self._open() as db, immediate(db):
            known = stored.by_id(db, account.id)
            is_x_known = known.key is not None
            changed = replace(
                account,
                way=known.way if is_x_known or account.key else account.way,
                name=account.name.strip(),
                handle=known.handle if is_x_known else _bare(account.handle),
                key=known.key,
            )
            stored.change_account(db, changed)
        return changed


def _bare(handle: str) -> str:
    return handle.strip().removeprefix("@")

"""Connecting an account to X by the person's own key.

    a place for the secrets → X's page → secrets → whom they speak for (paid) → is it the same
    account as before? → secrets into the keyring → the account and what it cost, in one transaction

Whatever goes wrong on the way leaves the accounts as they were, and the new secrets are given back.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from desktop.core.account import Account, Way, XKey
from desktop.core.sign_in import AnswerPages, SignInTrouble
from desktop.network.x.keyring_errors import KeyringError
from desktop.network.x.keys import Keys, name_of
from desktop.network.x.secret import Tokens
from desktop.network.x.tokens import TokenKeeper
from desktop.services.asking_who import AskingWho, Someone
from desktop.services.media.portrait import Portraits
from desktop.services.not_connected import NotConnected, told
from desktop.store import accounts, meta, spending
from desktop.store.database import OpenPlan, immediate

if TYPE_CHECKING:
    from desktop.store.database import Database

_CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{8,200}")


class Try(Protocol):
    """One try, as `network.x.sign_in` makes it; `finish` and `cancel` may come from any thread."""

    def begin(self) -> str: ...
    def wait(self) -> Tokens: ...
    def finish(self, pasted: str) -> None: ...
    def cancel(self) -> None: ...
    def give_back(self, tokens: Tokens) -> None: ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person wants connected; `pages` is what their browser says at the end."""

    client_id: str
    """The name of their app at X."""
    pages: AnswerPages
    account_id: int = 0
    """The account to connect, or to connect again; 0 for one that is not here yet."""
    owns_app: bool = True
    """Whether the app at X is that account's own."""
    session_only: bool = False
    """The person agreed to sign in again at each start."""


class Connecting:
    """One sign-in at a time: `begin`, then `wait` on a thread that may wait for five minutes."""

    def __init__(
        self,
        open_plan: OpenPlan,
        asking: AskingWho,
        keys: Keys,
        keeper: TokenKeeper,
        new_try: Callable[[str, AnswerPages], Try],
        portraits: Portraits,
    ) -> None:
        self._open = open_plan
        self._asking = asking
        self._keys = keys
        self._keeper = keeper
        self._new_try = new_try
        self._portraits = portraits
        self._try: Try | None = None

    def begin(self, wanted: Wanted) -> str:
        """The address to open in the browser; an earlier try ends.

        Raises NotConnected: NO_KEYRING, KEYS_LOCKED, NO_PORT, CEILING, and NOT_TAKEN for what can
        be no app's name. Raises StoreError.
        """
        client_id = _client_id(wanted)
        self.cancel()
        before = self._before(wanted)
        if before is not None:
            self._asking.check_ceiling(before)
        with told():
            # Before the person does anything: secrets that cannot be kept must not be asked for.
            self._keys.check(wanted.session_only)
            self._try = self._new_try(client_id, wanted.pages)
            return self._try.begin()

    def wait(self, wanted: Wanted) -> Account:
        """The account, connected and stored. Raises NotConnected, StoreError."""
        current = self._begun()
        with told():
            tokens = current.wait()
            try:
                before = self._before(wanted)
                someone = self._asking.ask(before, tokens.access)
                _check_same(before, someone)
                key = XKey(_client_id(wanted), someone.id, wanted.owns_app)
                self._keeper.keep(key, tokens, wanted.session_only)
            except BaseException:
                current.give_back(tokens)
                raise
            return self._stored(before, someone, key, wanted.session_only)

    def finish(self, pasted: str) -> None:
        """Let `wait` go on with the address out of the browser; from any thread.

        Raises NotConnected: WRONG_ADDRESS, OTHER_SIGN_IN; the wait then goes on unchanged.
        """
        with told():
            self._begun().finish(pasted)

    def cancel(self) -> None:
        """End what is under way; from any thread."""
        if self._try is not None:
            self._try.cancel()

    def _begun(self) -> Try:
        if self._try is None:
            raise NotConnected(SignInTrouble.CANCELLED)
        return self._try

    def _before(self, wanted: Wanted) -> Account | None:
        """The account as it stands now. Raises StoreDamaged where it is gone."""
        if not wanted.account_id:
            return None
        with self._open() as db:
            return accounts.by_id(db, wanted.account_id)

    def _stored(
        self, before: Account | None, someone: Someone, key: XKey, session_only: bool
    ) -> Account:
        with self._open() as db:
            known = _known(db, key)
        try:
            picture = self._portraits.keep(someone.picture)
            stored = self._store(before, someone, key, picture, session_only)
        except BaseException:
            if known is None:
                self._forget(key)
            raise
        if known and known.key and name_of(known.key) != name_of(key):
            # Another app at X than before: what the old one gave is of no more use.
            self._forget(known.key)
        return stored

    def _store(
        self,
        before: Account | None,
        someone: Someone,
        key: XKey,
        picture: str,
        session_only: bool,
    ) -> Account:
        with self._open() as db, immediate(db):
            # As it stands now: it may have been named anew while X was asked.
            target = _known(db, key) or (
                accounts.by_id(db, before.id) if before else _was_connected(db, someone)
            )
            account = _connected(target, someone, key, picture)
            if target is None:
                account = replace(account, id=accounts.add(db, account))
            else:
                accounts.change_account(db, account)
            others = meta.session_keys(db) - {account.id}
            meta.set_session_keys(db, others | {account.id} if session_only else others)
            if before is None or before.key is None:
                self._asking.write_down(db, account)
        return account

    def _forget(self, key: XKey) -> None:
        with suppress(KeyringError):
            self._keeper.forget(key)


def _known(db: Database, key: XKey) -> Account | None:
    """The account here that is connected as the same one at X."""
    found = accounts.all_accounts(db)
    return next((one for one in found if one.key and one.key.user_id == key.user_id), None)


def _was_connected(db: Database, someone: Someone) -> Account | None:
    """The account here whose key was taken away and which has their name at X: what it spent this
    month goes on counting, where a second one would begin at nothing."""
    for one in accounts.all_accounts(db):
        is_namesake = one.key is None and one.handle.lower() == someone.handle.lower()
        if is_namesake and one.way is not Way.PRACTICE and spending.has_spent(db, one.id):
            return one
    return None


def _client_id(wanted: Wanted) -> str:
    client_id = wanted.client_id.strip()
    if not _CLIENT_ID.fullmatch(client_id):
        raise NotConnected(SignInTrouble.NOT_TAKEN, "no name of an app")
    return client_id


def _check_same(before: Account | None, someone: Someone) -> None:
    """Nothing may ever leave under another name than the person thinks."""
    if before is None:
        return
    if before.key is not None:
        is_same = before.key.user_id == someone.id
    else:
        is_named = before.way is not Way.PRACTICE and before.handle != ""
        is_same = not is_named or before.handle.lower() == someone.handle.lower()
    if not is_same:
        raise NotConnected(SignInTrouble.OTHER_ACCOUNT, f"@{someone.handle}")


def _connected(target: Account | None, someone: Someone, key: XKey, picture: str) -> Account:
    """The name that the person gave it and the ceiling they set stay."""
    if target is None:
        name = someone.name.strip() or someone.handle
        return Account(0, Way.KEY, name, someone.handle, picture=picture, key=key)
    ceiling = target.key.ceiling if target.key else key.ceiling
    return replace(
        target,
        way=Way.KEY,
        handle=someone.handle,
        picture=picture or target.picture,
        key=replace(key, ceiling=ceiling),
    )

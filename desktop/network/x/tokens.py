"""Keeps each account able to speak: hands out its token, and a new one before the old one ends.

A refresh token buys one new pair and is worth nothing then. So there is one buyer at a time for
each account, and the new pair is in the keyring before its first half is handed out: a crash loses
at most what was on its way, and then the person signs in again.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from desktop.core.account import Account, XKey
from desktop.core.agenda import Clock
from desktop.core.tweet import Reason
from desktop.network.errors import SignInAgain, Unreachable
from desktop.network.x.keyring_errors import KeyringError, NoKeyring
from desktop.network.x.keys import Keys, name_of
from desktop.network.x.secret import Tokens
from desktop.network.x.token_desk import TokenDesk

BEFORE_THE_END = timedelta(minutes=10)
_STILL_GOOD = timedelta(minutes=1)


def _nobody_listens(_: str) -> None:
    """Where no log is written."""


class TokenKeeper:
    """Its methods may be called from any thread; each may wait for the network and the keyring."""

    def __init__(
        self,
        keys: Keys,
        desk: TokenDesk,
        clock: Clock,
        keep_out: Callable[[str], None] = _nobody_listens,
    ) -> None:
        """`keep_out` is told each secret, so that it is kept out of every log."""
        self._keep_out = keep_out
        self._keys = keys
        self._desk = desk
        self._clock = clock
        self._lock = threading.Lock()
        self._turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._held: dict[str, Tokens] = {}
        self._unsaved: set[str] = set()

    def access(self, account: Account) -> str:
        """What the account speaks with, good for some minutes at least.

        Raises SignInAgain where only the person helps, Unreachable (KEYS_LOCKED where it is the
        keyring) where it can be tried again, Refused where X shut the app out.
        """
        key = _key(account)
        with self._turn(key):
            tokens = self._current(key)
            now = self._clock()
            if now < tokens.expires_at - BEFORE_THE_END:
                return tokens.access
            try:
                return self._renewed(key, tokens).access
            except Unreachable as error:
                if error.reason is Reason.KEYS_LOCKED or now >= tokens.expires_at - _STILL_GOOD:
                    raise
                return tokens.access

    def refreshed(self, account: Account, stale: str) -> str:
        """What to speak with after X did not take `stale`. Raises as `access` does."""
        key = _key(account)
        with self._turn(key):
            tokens = self._current(key)
            return tokens.access if tokens.access != stale else self._renewed(key, tokens).access

    def keep(self, key: XKey, tokens: Tokens, session_only: bool = False) -> None:
        """Take over what a sign-in gave, in place of what was kept. Raises KeyringError."""
        name = name_of(key)
        with self._turn(key):
            self._keys.keep(name, tokens, session_only)
            self._hold(name, tokens)
            self._unsaved.discard(name)

    def forget(self, key: XKey) -> None:
        """Give the secrets back to X, where it can be reached, and forget them here.

        Raises KeyringError, and has forgotten nothing then. A computer without a keyring keeps
        none of them: what this run still holds is given back all the same.
        """
        name = name_of(key)
        with self._turn(key):
            tokens = self._held.get(name)
            with suppress(NoKeyring):
                tokens = tokens or self._keys.box(name).load(name)
                self._keys.box(name).forget(name)
            self._held.pop(name, None)
            self._unsaved.discard(name)
            if tokens is not None:
                self._desk.revoke(key.client_id, tokens)

    def _turn(self, key: XKey) -> threading.Lock:
        with self._lock:
            return self._turns[name_of(key)]

    def _current(self, key: XKey) -> Tokens:
        name = name_of(key)
        if name not in self._held:
            tokens = self._loaded(name)
            if tokens is None:
                raise SignInAgain("no secrets are kept for it here")
            self._hold(name, tokens)
        if name in self._unsaved:
            self._save(name, self._held[name])
        return self._held[name]

    def _renewed(self, key: XKey, tokens: Tokens) -> Tokens:
        """A new pair. Where X's answer was lost, the old one is tried again: X then decides."""
        name = name_of(key)
        new = self._desk.refresh(key.client_id, tokens.refresh)
        # From here on the old one is worth nothing: a keyring that shut just now does not lose it.
        self._hold(name, new)
        self._unsaved.add(name)
        self._save(name, new)
        return new

    def _hold(self, name: str, tokens: Tokens) -> None:
        self._held[name] = tokens
        self._keep_out(tokens.access)
        self._keep_out(tokens.refresh)

    def _loaded(self, name: str) -> Tokens | None:
        try:
            return self._keys.box(name).load(name)
        except KeyringError as error:
            raise Unreachable(str(error), reason=Reason.KEYS_LOCKED) from None

    def _save(self, name: str, tokens: Tokens) -> None:
        try:
            self._keys.box(name).save(name, tokens)
        except KeyringError as error:
            raise Unreachable(str(error), reason=Reason.KEYS_LOCKED) from None
        self._unsaved.discard(name)


def _key(account: Account) -> XKey:
    """Raises SignInAgain for an account that was never connected."""
    if account.key is None:
        raise SignInAgain("it was never connected")
    return account.key

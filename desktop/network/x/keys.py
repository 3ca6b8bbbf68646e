"""Where the secrets are kept: in the system's keyring, or, where it has none, in memory alone.

Never in a file of ours. A token an item, since Windows takes 1,280 characters for one:

    service "Ramage"    x-<app>/<account>-refresh    x-<app>/<account>-access
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Protocol

from desktop.core.account import XKey
from desktop.network.x.keyring_errors import KeyringError, KeyringLocked
from desktop.network.x.secret import Tokens
from desktop.network.x.system_keyring import Keyring

SERVICE = "Ramage"
_PROBE = "probe"


def name_of(key: XKey) -> str:
    """Under which an account's secrets are kept: known before the account is stored."""
    return f"{key.client_id}/{key.user_id}"


class KeyBox(Protocol):
    """Every method may block, for at most half a minute, and raise KeyringError."""

    @property
    def lasting(self) -> bool:
        """Whether what is kept is there after a restart."""

    def save(self, name: str, tokens: Tokens) -> None:
        """Kept, and read back, when it returns."""

    def load(self, name: str) -> Tokens | None: ...

    def forget(self, name: str) -> None: ...


class SessionKeys:
    """Kept until Ramage is closed."""

    lasting = False

    def __init__(self) -> None:
        self._kept: dict[str, Tokens] = {}

    def save(self, name: str, tokens: Tokens) -> None:
        self._kept[name] = tokens

    def load(self, name: str) -> Tokens | None:
        return self._kept.get(name)

    def forget(self, name: str) -> None:
        self._kept.pop(name, None)


class SystemKeys:
    """`keyring` finds the system's own, which may start later than Ramage."""

    lasting = True

    def __init__(self, keyring: Callable[[], Keyring]) -> None:
        self._keyring = keyring

    def save(self, name: str, tokens: Tokens) -> None:
        keyring = self._keyring()
        # The one that cannot be had twice comes first.
        _put(keyring, _refresh_item(name), tokens.refresh)
        _put(keyring, _access_item(name), _written(tokens))

    def load(self, name: str) -> Tokens | None:
        keyring = self._keyring()
        refresh = keyring.get(SERVICE, _refresh_item(name))
        if not refresh:
            return None
        return _read(keyring.get(SERVICE, _access_item(name)) or "", refresh)

    def forget(self, name: str) -> None:
        keyring = self._keyring()
        for item in (_refresh_item(name), _access_item(name)):
            keyring.remove(SERVICE, item)

    def probe(self) -> None:
        """Have something kept and taken away again. Raises KeyringError where that fails."""
        keyring = self._keyring()
        _put(keyring, _PROBE, secrets.token_urlsafe(16))
        keyring.remove(SERVICE, _PROBE)


class Keys:
    """Both places: the system's, and this session's for who agreed to sign in again each time."""

    def __init__(self, system: SystemKeys, session: SessionKeys) -> None:
        self._system = system
        self._session = session

    def box(self, name: str) -> KeyBox:
        """Where the secrets of that name are."""
        return self._system if self._session.load(name) is None else self._session

    def check(self, session_only: bool) -> None:
        """Raises KeyringError where new ones could not be kept."""
        if not session_only:
            self._system.probe()

    def keep(self, name: str, tokens: Tokens, session_only: bool) -> None:
        """Keep new ones, in one of the two places alone. Raises KeyringError."""
        if not session_only:
            self._system.save(name, tokens)
            self._session.forget(name)
            return
        self._session.save(name, tokens)
        # Without a keyring there is nothing in it to be found by mistake.
        with suppress(KeyringError):
            self._system.forget(name)


def _refresh_item(name: str) -> str:
    return f"x-{name}-refresh"


def _access_item(name: str) -> str:
    return f"x-{name}-access"


def _put(keyring: Keyring, item: str, value: str) -> None:
    keyring.put(SERVICE, item, value)
    if keyring.get(SERVICE, item) != value:
        raise KeyringLocked("what was to be kept is not there")


def _written(tokens: Tokens) -> str:
    until = int(tokens.expires_at.timestamp())
    return json.dumps({"access": tokens.access, "until": until, "scope": tokens.scope})


def _read(access_item: str, refresh: str) -> Tokens:
    """One whose first half is missing or damaged buys a new one: it counts as ended long ago."""
    try:
        read = json.loads(access_item)
        until = datetime.fromtimestamp(read["until"], UTC)
        return Tokens(str(read["access"]), refresh, until, tuple(map(str, read["scope"])))
    except (ValueError, KeyError, TypeError, OverflowError, OSError):
        return Tokens("", refresh, datetime.fromtimestamp(0, UTC))

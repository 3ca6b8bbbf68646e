"""The system's own keyring: Windows' credentials, the macOS keychain, Linux's Secret Service.

`keyring` looks for its backends among what is installed, which a frozen program cannot do, and
takes a plain file for one where `keyrings.alt` is there. So the real ones are named here, and no
other is ever used, whatever is installed or set around us.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.network.x.keyring_errors import KeyringError, KeyringLocked, NoKeyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

REAL: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "win32": ("keyring.backends.Windows:WinVaultKeyring",),
        "darwin": ("keyring.backends.macOS:Keyring",),
        # KWallet and KeePassXC answer as the Secret Service too.
        "linux": (
            "keyring.backends.SecretService:Keyring",
            "keyring.backends.kwallet:DBusKeyring",
            "keyring.backends.libsecret:Keyring",
        ),
    }
)
"""By `sys.platform`, the first that runs is taken."""

PATIENCE_SECONDS = 30.0
"""A shut keyring asks the person for its password and lets its caller wait meanwhile."""

_GONE = frozenset({"SecretServiceNotAvailableException", "NoKeyringError"})


class Keyring:
    """A backend of `keyring`, each call of which ends in bounded time. Raises KeyringError alone.

    Its calls run on a thread that is left behind where it does not come back: a question nobody
    answers must not hold up the tweets of all other accounts.
    """

    def __init__(self, backend: KeyringBackend, patience: float = PATIENCE_SECONDS) -> None:
        self._backend = backend
        self._patience = patience
        self._turn = threading.Lock()
        self._last: threading.Thread | None = None

    def get(self, service: str, name: str) -> str | None:
        return self._bounded(lambda: self._backend.get_password(service, name))

    def put(self, service: str, name: str, value: str) -> None:
        self._bounded(lambda: self._backend.set_password(service, name, value))

    def remove(self, service: str, name: str) -> None:
        """What is not there is gone."""
        if self.get(service, name) is not None:
            self._bounded(lambda: self._backend.delete_password(service, name))

    def _bounded(self, work: Callable[[], T]) -> T:
        with self._turn:
            if self._last is not None and self._last.is_alive():
                raise KeyringLocked("it still waits for a person")
            outcome: list[tuple[T | None, Exception | None]] = []
            thread = threading.Thread(
                target=_done, args=(work, outcome), name="keyring", daemon=True
            )
            self._last = thread
            thread.start()
            thread.join(self._patience)
        if not outcome:
            raise KeyringLocked("it does not answer")
        value, error = outcome[0]
        if error is not None:
            raise named(error) from None
        return value  # type: ignore[return-value]


class SystemKeyring:
    """Finds the system's keyring when it is first wanted, and again while there is none."""

    def __init__(
        self, names: tuple[str, ...] | None = None, patience: float = PATIENCE_SECONDS
    ) -> None:
        """`names` are the backends to try, by default those of this system; `patience` in
        seconds."""
        self._patience = patience
        self._names = REAL.get(sys.platform, ()) if names is None else names
        self._found: Keyring | None = None
        self._lock = threading.Lock()

    def __call__(self) -> Keyring:
        """Raises NoKeyring."""
        with self._lock:
            if self._found is None:
                self._found = self._look()
            return self._found

    def _look(self) -> Keyring:
        for name in self._names:
            backend = _running(name)
            if backend is not None:
                return Keyring(backend, self._patience)
        raise NoKeyring("no keyring of this system runs")


def named(error: Exception) -> KeyringError:
    """The same in the words of this house; its text names the kind of failure alone."""
    said = type(error).__name__
    kinds = {said, type(error.__cause__).__name__}
    return NoKeyring(said) if kinds & _GONE else KeyringLocked(said)


def _done(work: Callable[[], T], outcome: list[Any]) -> None:
    try:
        outcome.append((work(), None))
    except Exception as error:  # noqa: BLE001 - each system's keyring raises its own
        outcome.append((None, error))


def _running(name: str) -> KeyringBackend | None:
    """The backend of that name where the system has it and it is one for secrets."""
    module, _, kind = name.partition(":")
    try:
        found: type[KeyringBackend] = getattr(import_module(module), kind)
        # Below 1 `keyring` itself calls it not recommended: no keyring at all, or a plain file.
        return found() if found.priority >= 1 else None
    except Exception:  # noqa: BLE001 - what is not installed says so in its own way
        return None

"""A system's keyring held by the test."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend


class HeldKeyring(KeyringBackend):
    """A keyring of the test's own: it keeps, forgets what it was told, refuses or hangs."""

    priority: float = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.loses = False

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        self.kept[service, username] = password[:-1] if self.loses else password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        del self.kept[service, username]

    def _answer(self) -> None:
        self.gate.wait(20)
        if self.error is not None:
            raise self.error

"""What stands between Ramage and the place where a computer keeps its secrets."""

from __future__ import annotations


class KeyringError(Exception):
    """The secrets could not be reached; nothing was sent anywhere."""


class NoKeyring(KeyringError):
    """This computer has no safe place for secrets, or none that runs now."""


class KeyringLocked(KeyringError):
    """It has one, which is shut, waits for a person, or did not keep what it was given."""

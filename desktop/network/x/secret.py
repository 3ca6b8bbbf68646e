"""The secrets with which an account speaks to X, made so that they show in no message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

SCOPES = ("tweet.read", "tweet.write", "users.read", "media.write", "offline.access")
"""What publishing needs, by X's names; without the last one there is no second token."""


@dataclass(frozen=True, slots=True, repr=False)
class Tokens:
    """`access` speaks for two hours; `refresh` buys the next pair, once."""

    access: str
    refresh: str
    expires_at: datetime
    """When `access` ends (UTC)."""
    scope: tuple[str, ...] = ()
    """What X allowed, by its own names."""

    def __repr__(self) -> str:
        return f"Tokens(•••, until {self.expires_at:%Y-%m-%d %H:%M})"

    @property
    def missing(self) -> tuple[str, ...]:
        """What X did not allow of what is needed."""
        return tuple(one for one in SCOPES if one not in self.scope)

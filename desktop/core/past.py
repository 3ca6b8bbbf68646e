"""What an account said before, as far as advice looks back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.core.kinds.kind import Kind


@dataclass(frozen=True, slots=True)
class Past:
    """One tweet that left, or is planned to; `at` is aware. `kind` is what the person said."""

    text: str
    at: datetime
    has_media: bool = False
    kind: Kind | None = None
    is_out: bool = True
    """Whether it has left."""
    tweet_id: int = 0
    """So that a tweet which is planned is not held against itself while it is changed."""

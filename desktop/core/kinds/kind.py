"""What a tweet is for."""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    BACKSTAGE = "backstage"
    """Coulisses: how it is made, who makes it."""
    ADVICE = "advice"
    QUESTION = "question"
    PROMOTION = "promotion"
    HUMOUR = "humour"
    RELAY = "relay"
    """Somebody else's news, praise or thanks passed on."""
    ANNOUNCEMENT = "announcement"

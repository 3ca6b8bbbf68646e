"""What helps in the hour in which something turns bad, as far as it can be known beforehand."""

from __future__ import annotations

from desktop.core.kinds.guess import guess_kind
from desktop.core.kinds.kind import Kind
from desktop.core.language import guess
from desktop.core.tweet import Tweet

LIGHT = frozenset({Kind.HUMOUR, Kind.PROMOTION})
"""What reads badly beside a complaint: jokes, and what sells."""


def reads_badly(tweet: Tweet) -> bool:
    """Whether a planned tweet is to be held back while the shop answers for something: by the kind
    its writer gave it, else by the one it is guessed to be."""
    if tweet.planned_extras.reply_to:
        return False
    if tweet.extras.kind is not None:
        return tweet.extras.kind in LIGHT
    text = "\n".join(part.text for part in tweet.parts) or tweet.text
    return guess_kind(text, guess(text)).kind in LIGHT

"""What a way can carry by itself, and what is left to the person's hands."""

from __future__ import annotations

from enum import Enum

from desktop.core.account import Way
from desktop.core.extras import Extras


class Left(Enum):
    """What the person adds where the tweet leaves."""

    MEDIA = "media"
    """Put on the clipboard, to be pasted there."""
    POLL = "poll"
    """Made there, its choices listed to be copied."""


def may_carry(way: Way, extras: Extras) -> tuple[Left, ...]:
    """What of `extras` this way leaves to the person; empty when it carries everything.

    X's page in the browser takes the text and the tweet it answers, nothing else (developer.x.com,
    "Tweet button: web intents"); a quoted tweet is its address in the text.
    """
    match way:
        case Way.PRACTICE | Way.KEY:
            return ()
        case Way.BROWSER:
            there = ((Left.MEDIA, extras.media), (Left.POLL, extras.poll))
            return tuple(left for left, is_there in there if is_there)

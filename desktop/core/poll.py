"""What X takes as a poll.

Source: X API reference, POST /2/tweets (read in 2.166 and 2.167): two to four choices of 1 to 25
characters, open for 5 to 10,080 minutes; a poll goes with no picture, video or quoted tweet. A
poll in a reply is not excluded there, so it is let through here.
"""

from __future__ import annotations

from enum import Enum
from unicodedata import normalize

from desktop.core.extras import Extras, Poll

FEWEST, MOST = 2, 4
LONGEST_CHOICE = 25
SHORTEST_MINUTES, LONGEST_MINUTES = 5, 7 * 24 * 60


class PollFlaw(Enum):
    """Why a poll cannot leave as it is."""

    TOO_FEW = "too few"
    TOO_MANY = "too many"
    EMPTY_CHOICE = "empty choice"
    LONG_CHOICE = "long choice"
    SAME_CHOICE = "same choice"
    """Two that nobody could tell apart: our own rule."""
    TOO_BRIEF = "too brief"
    TOO_LASTING = "too lasting"
    WITH_MEDIA = "with media"


def choice_weight(choice: str) -> int:
    """What a choice weighs as X counts characters; nothing in it becomes a link."""
    from desktop.core.text.emoji import discount
    from desktop.core.text.tables import EmojiRule
    from desktop.core.text.weight import plain_weight

    composed = normalize("NFC", choice.strip())
    return plain_weight(composed) - discount(composed, EmojiRule.EVERY_SEQUENCE)


def judge(poll: Poll, extras: Extras) -> tuple[PollFlaw, ...]:
    """What stands against `poll` beside the rest of `extras`; empty when X would take it."""
    choices = [choice.strip() for choice in poll.choices]
    alike = {choice.casefold() for choice in choices if choice}
    said = sum(bool(choice) for choice in choices)
    found = {
        PollFlaw.TOO_FEW: len(choices) < FEWEST,
        PollFlaw.TOO_MANY: len(choices) > MOST,
        PollFlaw.EMPTY_CHOICE: said < len(choices),
        PollFlaw.LONG_CHOICE: any(choice_weight(choice) > LONGEST_CHOICE for choice in choices),
        PollFlaw.SAME_CHOICE: len(alike) < said,
        PollFlaw.TOO_BRIEF: poll.minutes < SHORTEST_MINUTES,
        PollFlaw.TOO_LASTING: poll.minutes > LONGEST_MINUTES,
        PollFlaw.WITH_MEDIA: bool(extras.media),
    }
    return tuple(flaw for flaw, is_there in found.items() if is_there)

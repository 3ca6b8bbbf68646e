"""Whether the text in the composer can leave as it is, and if not, why."""

from __future__ import annotations

from enum import Enum

from desktop.core.extras import Extras
from desktop.core.text import Flaw, Measure, measure
from desktop.core.tweet import State, Tweet


class Standing(Enum):
    READY = "ready"
    EMPTY = "empty"
    TOO_LONG = "too long"
    """For one tweet: as a thread it can leave."""
    INVALID = "invalid"
    """It holds a character that X takes in no tweet."""
    UNFILLED = "unfilled"
    """A place of a template still stands between braces."""
    POLL = "poll"
    """Its poll is not as X takes polls."""
    ON_ITS_WAY = "on its way"
    """A picture is still being added or cropped: the tweet would leave without it."""
    UNCHANGED = "unchanged"
    """It is what is planned already."""


class Stage(Enum):
    """What can be done with the tweet that stands in the composer."""

    OPEN = "open"
    """Written, kept, planned, published."""
    PLANNED = "planned"
    """Changed and saved, moved, taken back."""
    CLOSED = "closed"
    """Read only: it has left, or may have."""


CLOSED_STATES = frozenset({State.SENDING, State.PUBLISHED, State.TO_CHECK})


def stage_of(tweet: Tweet | None) -> Stage:
    if tweet is None:
        return Stage.OPEN
    if tweet.state in CLOSED_STATES or is_partly_out(tweet):
        return Stage.CLOSED
    return Stage.PLANNED if tweet.state is State.PLANNED else Stage.OPEN


def is_partly_out(tweet: Tweet) -> bool:
    """Some messages of the thread have left, others have not."""
    out = [part.is_out for part in tweet.parts]
    return any(out) and not all(out)


def standing_of(measured: Measure, is_thread: bool) -> Standing:
    """From the measure of the whole text; `is_thread`: it will be parted."""
    match measured.flaw:
        case Flaw.EMPTY:
            return Standing.EMPTY
        case Flaw.INVALID_CHARACTERS:
            return Standing.INVALID
        case Flaw.TOO_LONG if not is_thread:
            return Standing.TOO_LONG
    return Standing.READY


def standing_of_extras(text: str, extras: Extras) -> Standing:
    """From what the text still asks for, and what goes with it."""
    if "{" in text:
        # Imported where used: most texts have no brace, and the first paint none.
        from desktop.core.templates import unfilled

        if unfilled(text):
            return Standing.UNFILLED
    if extras.poll is not None:
        from desktop.core.poll import judge

        if judge(extras.poll, extras):
            return Standing.POLL
    return Standing.READY


def standing_of_parts(parts: tuple[str, ...], limit: int) -> Standing:
    """From the very messages that would leave: the last look before they do."""
    flaws = [flaw for part in parts if (flaw := measure(part, limit).flaw) is not None]
    if not parts or Flaw.EMPTY in flaws:
        return Standing.EMPTY
    if Flaw.INVALID_CHARACTERS in flaws:
        return Standing.INVALID
    return Standing.TOO_LONG if flaws else Standing.READY

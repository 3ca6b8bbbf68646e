"""What is proposed, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Reason(Enum):
    IN_TEXT = "in_text"
    """The words of the text say it, or call for it whatever the trade."""
    TRADE = "trade"
    """Tweets of the shop's trade have it."""
    TRADE_OF_TEXT = "trade_of_text"
    """Tweets of the trade that the text speaks of have it; the shop never told its own."""
    PLACE = "place"
    """The shop's town, department or region, or where a place lies that the text names."""
    MEETING = "meeting"
    """The shop's recurring rendez-vous; `detail` is its weekday (1 for Monday), 0 for any."""
    SEASON = "season"
    """Something in the calendar is near: `detail` days from now, 0 or less while it lasts."""
    OWN_BEST = "own_best"
    """The shop uses it much, or lately: `detail` times in all."""
    OWN_SIMILAR = "own_similar"
    """The shop's tweets most like this one have it: used `detail` times in all."""
    GROUP = "group"
    """It stands in a group, called `name`, with a tag that the text has."""
    VEILLE = "veille"
    """It is rising in what the shop watches."""
    COMPANY = "company"
    """The shop's own name."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A tag without its sign; what `detail` and `name` mean stands with each reason."""

    tag: str
    reason: Reason
    detail: int = 0
    name: str = ""

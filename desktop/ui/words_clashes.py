"""The words of what tweets meet on the calendar, each with its reason."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.core.clashes import Clash, Meets
from desktop.core.tweet import Tweet
from desktop.ui import times, words

EXCERPT = 24


def told(clash: Clash, now: datetime) -> str:
    """What meets what, and why that is worth a thought."""
    later, earlier = words.quoted(clash.later, EXCERPT), words.quoted(clash.earlier, EXCERPT)
    when = _when(clash.earlier, now)
    match clash.meets:
        case Meets.NEAR:
            said = QCoreApplication.translate(
                "clashes",
                "{later} leaves within half an hour of {earlier}: the second hides the first.",
            )
        case Meets.SAME_TEXT:
            said = QCoreApplication.translate(
                "clashes",
                "{later} says the same as your tweet of {when}: X refuses a text it has already.",
            )
        case Meets.OTHER_ACCOUNT:
            said = QCoreApplication.translate(
                "clashes",
                "{later} is planned on two of your accounts: X’s rules forbid the same text on"
                " both. Change the angle of one.",
            )
    return said.format(later=later, earlier=earlier, when=when)


def _when(tweet: Tweet, now: datetime) -> str:
    if tweet.when is None:
        return ""
    return times.short(tweet.when, now)

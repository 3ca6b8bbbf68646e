"""What is said of a poll, in whole sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.account import Way
from desktop.core.poll import LONGEST_CHOICE, PollFlaw

MINUTES_A_DAY, MINUTES_AN_HOUR = 1_440, 60


def flaw(found: PollFlaw) -> str:
    """What is to be mended before the poll can leave."""
    match found:
        case PollFlaw.TOO_FEW:
            return QCoreApplication.translate("polls", "A poll has two choices at least.")
        case PollFlaw.TOO_MANY:
            return QCoreApplication.translate("polls", "A poll has four choices at most.")
        case PollFlaw.EMPTY_CHOICE:
            return QCoreApplication.translate("polls", "A choice is still empty.")
        case PollFlaw.LONG_CHOICE:
            return QCoreApplication.translate(
                "polls", "A choice has {most} characters at most."
            ).format(most=LONGEST_CHOICE)
        case PollFlaw.SAME_CHOICE:
            return QCoreApplication.translate("polls", "Two choices say the same.")
        case PollFlaw.TOO_BRIEF:
            return QCoreApplication.translate("polls", "A poll stays open for 5 minutes at least.")
        case PollFlaw.TOO_LASTING:
            return QCoreApplication.translate("polls", "A poll stays open for 7 days at most.")
        case PollFlaw.WITH_MEDIA:
            return QCoreApplication.translate(
                "polls",
                "X takes no picture or video beside a poll: take out the one or the other.",
            )


def of_way(way: Way) -> str:
    """What this way does with a poll, and why."""
    match way:
        case Way.PRACTICE:
            return QCoreApplication.translate(
                "polls", "The practice account takes it along with the text."
            )
        case Way.KEY:
            return QCoreApplication.translate("polls", "X takes it along with the text.")
        case Way.BROWSER:
            return QCoreApplication.translate(
                "polls",
                "X’s page in the browser opens with the text alone: you will make the poll there. "
                "Ramage then shows these choices beside it, to be copied one by one.",
            )


def lasting(minutes: int) -> str:
    """How long it stays open: `1 day 2 hours`."""
    days, rest = divmod(minutes, MINUTES_A_DAY)
    hours, rest = divmod(rest, MINUTES_AN_HOUR)
    said = []
    if days:
        said.append(QCoreApplication.translate("polls", "%n day(s)", "", days))
    if hours:
        said.append(QCoreApplication.translate("polls", "%n hour(s)", "", hours))
    if rest or not said:
        said.append(QCoreApplication.translate("polls", "%n minute(s)", "", rest))
    return " ".join(said)

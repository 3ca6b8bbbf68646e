"""What is said of a change that could not be made, in whole sentences."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.background.planning import Act, Done
from desktop.services.refusal import PlanRefused, Refusal
from desktop.services.trouble import Trouble, trouble_of
from desktop.ui import times, words, words_leaving


def not_kept(error: Exception) -> str:
    """Why the text being written is not on disk yet."""
    match trouble_of(error):
        case Trouble.DISK_FULL:
            return QCoreApplication.translate(
                "sentences",
                "The disk is full: this text is not saved yet. Make some room; Ramage tries again.",
            )
        case Trouble.READ_ONLY:
            return QCoreApplication.translate(
                "sentences",
                "Ramage may not write in its folder: this text is not saved. Copy it elsewhere.",
            )
        case Trouble.BUSY:
            return QCoreApplication.translate(
                "sentences",
                "Another program holds your calendar: this text is not saved yet. Please wait.",
            )
        case _:
            return QCoreApplication.translate(
                "sentences", "This text could not be saved yet. Ramage tries again."
            )


def refused(error: Exception) -> str:
    """Why a plan stays as it was."""
    if isinstance(error, PlanRefused):
        return _refusal(error.reason)
    match trouble_of(error):
        case Trouble.DISK_FULL:
            return QCoreApplication.translate(
                "sentences", "The disk is full: nothing was changed. Make some room and try again."
            )
        case Trouble.READ_ONLY:
            return QCoreApplication.translate(
                "sentences", "Ramage may not write in its folder: nothing was changed."
            )
        case _:
            return QCoreApplication.translate(
                "sentences", "That could not be done: nothing was changed. Please try again."
            )


def _refusal(reason: Refusal) -> str:
    match reason:
        case Refusal.IN_THE_PAST:
            return QCoreApplication.translate(
                "sentences", "That time has passed: choose a later one. Nothing was changed."
            )
        case Refusal.ON_ITS_WAY:
            return QCoreApplication.translate(
                "sentences", "This tweet has left or is leaving: it can no longer be changed."
            )
        case Refusal.EMPTY:
            return QCoreApplication.translate(
                "sentences", "There is nothing to publish yet: write a few words first."
            )
        case Refusal.GONE:
            return QCoreApplication.translate(
                "sentences", "This tweet is no longer there: it was removed."
            )
        case Refusal.FLAWED:
            return QCoreApplication.translate(
                "sentences",
                "This text holds a character that X does not accept: open it to take it out.",
            )
        case Refusal.COOLING:
            return QCoreApplication.translate(
                "sentences",
                "This answer rests for an hour, so that nothing leaves in anger. It has not left;"
                " you can lift the pause above the text.",
            )
        case Refusal.NOT_WAITING:
            return QCoreApplication.translate(
                "sentences", "This tweet no longer waits for you: see it on the calendar."
            )


def done(act: Done, now: datetime) -> str:
    """What was just done on the calendar."""
    tweet = words.quoted(act.tweet)
    when = times.short(act.tweet.when, now) if act.tweet.when else ""
    match act.act:
        case Act.MOVED:
            return QCoreApplication.translate("sentences", "{tweet} moved to {when}.").format(
                tweet=tweet, when=when
            )
        case Act.PLANNED:
            planned = QCoreApplication.translate("sentences", "{tweet} planned for {when}.")
            return f"{planned.format(tweet=tweet, when=when)} {words_leaving.needed_then()}"
        case Act.REMOVED:
            return QCoreApplication.translate("sentences", "{tweet} was removed.").format(
                tweet=tweet
            )
        case Act.UNPLANNED:
            return QCoreApplication.translate("sentences", "{tweet} is a draft again.").format(
                tweet=tweet
            )


def understood() -> str:
    """What the button says that takes a sentence away."""
    return QCoreApplication.translate("sentences", "Understood")

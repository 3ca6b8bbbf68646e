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
    count = len(act.tweets)
    if count != 1:
        return _done_to_several(act, count)
    tweet = words.quoted(act.tweet)
    when = times.short(act.tweet.when, now) if act.tweet.when else ""
    match act.act:
        case Act.MOVED:
            moved = QCoreApplication.translate("sentences", "{tweet} moved to {when}.")
            return moved.format(tweet=tweet, when=when)
        case Act.PLANNED:
            planned = QCoreApplication.translate("sentences", "{tweet} planned for {when}.")
            return f"{planned.format(tweet=tweet, when=when)} {words_leaving.needed_then()}"
        case Act.PENCILLED | Act.MET | Act.BROUGHT_IN:
            pencilled = QCoreApplication.translate(
                "sentences",
                "{tweet} stands on {when} as a draft: it does not leave before you plan it.",
            )
            return pencilled.format(tweet=tweet, when=when)
        case Act.COPIED:
            return QCoreApplication.translate(
                "sentences",
                "{tweet} was copied as a draft. X refuses the same text twice: change a few words.",
            ).format(tweet=tweet)
        case Act.REMOVED:
            return QCoreApplication.translate("sentences", "{tweet} was removed.").format(
                tweet=tweet
            )
        case Act.UNPLANNED:
            return QCoreApplication.translate("sentences", "{tweet} is a draft again.").format(
                tweet=tweet
            )


def _done_to_several(act: Done, count: int) -> str:
    match act.act:
        case Act.MOVED:
            return QCoreApplication.translate("sentences", "%n tweet(s) moved.", "", count)
        case Act.PLANNED:
            planned = QCoreApplication.translate("sentences", "%n tweet(s) planned.", "", count)
            return f"{planned} {words_leaving.needed_then()}"
        case Act.PENCILLED:
            return QCoreApplication.translate(
                "sentences", "%n draft(s) put on the calendar.", "", count
            )
        case Act.COPIED:
            return QCoreApplication.translate(
                "sentences", "%n tweet(s) copied as drafts.", "", count
            )
        case Act.REMOVED:
            return QCoreApplication.translate("sentences", "%n tweet(s) removed.", "", count)
        case Act.UNPLANNED:
            return QCoreApplication.translate(
                "sentences", "%n tweet(s) are drafts again.", "", count
            )
        case Act.MET:
            return _met(act)
        case Act.BROUGHT_IN:
            return QCoreApplication.translate("sentences", "%n line(s) taken in.", "", count)


def _met(act: Done) -> str:
    change = act.change
    if change.added and not change.after:
        return QCoreApplication.translate(
            "sentences",
            "The rendez-vous stands on the calendar %n time(s): each waits for its own text.",
            "",
            len(change.added),
        )
    if change.removed and not change.after and not change.added:
        return QCoreApplication.translate(
            "sentences",
            "The rendez-vous ends: %n time(s) without a text were taken away.",
            "",
            len(change.removed),
        )
    return QCoreApplication.translate(
        "sentences", "The rendez-vous was changed: %n time(s).", "", len(act.tweets)
    )


def last_done(act: Act) -> str:
    """What a deed was, in a few words, for the button that takes it back."""
    match act:
        case Act.MOVED:
            return QCoreApplication.translate("sentences", "Undo the move")
        case Act.PLANNED:
            return QCoreApplication.translate("sentences", "Undo the planning")
        case Act.PENCILLED:
            return QCoreApplication.translate("sentences", "Undo putting it on a day")
        case Act.COPIED:
            return QCoreApplication.translate("sentences", "Undo the copy")
        case Act.REMOVED:
            return QCoreApplication.translate("sentences", "Undo the removal")
        case Act.UNPLANNED:
            return QCoreApplication.translate("sentences", "Undo making it a draft")
        case Act.MET:
            return QCoreApplication.translate("sentences", "Undo the change of the rendez-vous")
        case Act.BROUGHT_IN:
            return QCoreApplication.translate("sentences", "Undo the import")


def understood() -> str:
    """What the button says that takes a sentence away."""
    return QCoreApplication.translate("sentences", "Understood")

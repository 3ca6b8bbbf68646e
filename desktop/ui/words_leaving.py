"""What leaving on time needs, in whole sentences: nothing leaves from a computer that is off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from PySide6.QtCore import QCoreApplication

from desktop.core.account import Account, Way
from desktop.core.agenda import WallTime
from desktop.core.tweet import Tweet
from desktop.services.trouble import Trouble, trouble_of_file
from desktop.ui import times, words

OPENS, CLOSES = time(8), time(20)
"""Outside these hours a shop's computer is often off: an earlier time is worth a thought."""


def needed(way: Way, when: WallTime) -> str:
    """What has to be so at that time for a tweet of an account of that way."""
    clock = times.clock(when.moment)
    if way is Way.BROWSER:
        said = QCoreApplication.translate(
            "leaving",
            "At {clock} Ramage tells you, and your click opens X with the text. For that it must be"
            " open and the computer on: Ramage does not keep it awake.",
        )
    else:
        said = QCoreApplication.translate(
            "leaving",
            "It leaves by itself if Ramage is open and the computer on at {clock}: Ramage does not"
            " keep it awake.",
        )
    return said.format(clock=clock)


def needed_then() -> str:
    """The same in short, after a plan that was made without choosing the hour."""
    return QCoreApplication.translate(
        "leaving", "Ramage must be open and the computer on at that time."
    )


def is_outside_hours(when: WallTime) -> bool:
    """Whether most shops are closed then."""
    return not OPENS <= when.moment.time() < CLOSES


def why_stay(accounts: Iterable[Account]) -> str:
    """Why Ramage goes on beside the clock, and how one ends it."""
    if all(account.way is Way.BROWSER for account in accounts):
        return QCoreApplication.translate(
            "leaving",
            "Ramage stays open beside the clock, to tell you when it is time to publish your"
            " tweets. To stop it: Quit.",
        )
    return QCoreApplication.translate(
        "leaving",
        "Ramage stays open beside the clock so that your tweets leave on time. To stop it: Quit.",
    )


def next_tweet(tweet: Tweet | None, now_short: str) -> str:
    """The next tweet and its time, for a narrow place; `now_short` is the time as one says it."""
    if tweet is None:
        return QCoreApplication.translate("leaving", "No tweet planned")
    return QCoreApplication.translate("leaving", "Next tweet {time}: {tweet}").format(
        time=now_short, tweet=words.quoted(tweet)
    )


def nothing_leaves() -> str:
    """Instead of the next tweet, while the person has yet to say that it leaves from here."""
    return QCoreApplication.translate("leaving", "Nothing leaves from here")


def reminder_title(tweet: Tweet) -> str:
    """What the phone shows at the tweet's time."""
    return QCoreApplication.translate("leaving", "Publish: {words}").format(
        words=words.excerpt(tweet.shown)
    )


def reminder_note(way: Way) -> str:
    """What the person should know when the phone rings."""
    match way:
        case Way.PRACTICE:
            return QCoreApplication.translate(
                "leaving", "A practice tweet: to let it leave, open Ramage on your computer."
            )
        case Way.KEY:
            return QCoreApplication.translate(
                "leaving",
                "Ramage sends it by itself if the computer is on. Before you publish it from here,"
                " look on X whether it is there, and tell Ramage afterwards.",
            )
        case Way.BROWSER:
            return QCoreApplication.translate(
                "leaving", "Once it is published from here, tell Ramage so."
            )


def reminder_file(when: WallTime) -> str:
    """The name that is proposed for the file."""
    return QCoreApplication.translate("leaving", "tweet reminder {day}.ics").format(
        day=when.moment.strftime("%Y-%m-%d %H%M")
    )


def reminder_not_saved(error: Exception) -> str:
    match trouble_of_file(error) if isinstance(error, OSError) else Trouble.OTHER:
        case Trouble.DISK_FULL:
            return QCoreApplication.translate(
                "leaving", "The disk is full: the reminder was not saved. Choose another place."
            )
        case Trouble.READ_ONLY:
            return QCoreApplication.translate(
                "leaving", "Nothing can be written there: choose another folder for the reminder."
            )
        case _:
            return QCoreApplication.translate(
                "leaving", "The reminder could not be saved there: please choose another place."
            )


def start_not_changed(error: Exception) -> str:
    """Why Ramage starts with the computer as it did before, or does not."""
    match trouble_of_file(error) if isinstance(error, OSError) else Trouble.OTHER:
        case Trouble.DISK_FULL:
            return QCoreApplication.translate(
                "leaving", "The disk is full: whether Ramage starts with the computer is unchanged."
            )
        case _:
            return QCoreApplication.translate(
                "leaving",
                "The system does not let Ramage change what starts with the computer. In the"
                " system’s own settings you can.",
            )

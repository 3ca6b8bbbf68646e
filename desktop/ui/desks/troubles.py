"""What is said when the file or the publisher is in trouble: what happened, and what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.services.opening import FileTrouble
from desktop.services.publisher import PublisherTrouble
from desktop.services.trouble import Trouble
from desktop.ui import times

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.services.opening import Opened
    from desktop.services.publisher import Report


def of_reading(trouble: Trouble) -> str:
    """Why the calendar cannot be read just now."""
    match trouble:
        case Trouble.NEWER:
            return _newer()
        case Trouble.BUSY:
            return _busy()
        case Trouble.DISK_FULL:
            return _full()
        case Trouble.READ_ONLY:
            return _read_only()
        case Trouble.DAMAGED | Trouble.OTHER:
            return QCoreApplication.translate(
                "troubles",
                "Your calendar's file can no longer be read. Close Ramage and start it again: "
                "it then puts back its newest copy.",
            )


def of_file(opened: Opened, now: datetime) -> str:
    """What was found when the calendar's file was opened; empty when all is well."""
    match opened.trouble:
        case None:
            return ""
        case FileTrouble.NEWER:
            return _newer()
        case FileTrouble.READ_ONLY:
            return _read_only()
        case FileTrouble.DISK_FULL:
            return _full()
        case FileTrouble.RESTORED:
            return _restored(opened, now)
        case FileTrouble.LOST:
            return QCoreApplication.translate(
                "troubles",
                "Your calendar's file was damaged and no copy of it could be read. "
                "It was put aside, and Ramage starts with an empty one.",
            )
        case FileTrouble.COPIED:
            # The publisher says so, for as long as it holds back.
            return ""
        case FileTrouble.BUSY:
            return _busy()
        case FileTrouble.OTHER:
            return QCoreApplication.translate(
                "troubles",
                "Your calendar's file cannot be used just now: nothing is kept or published. "
                "Ramage tries again.",
            )


def is_grave(opened: Opened) -> bool:
    """Whether nothing can be kept, or something was lost."""
    return opened.trouble not in (None, FileTrouble.RESTORED, FileTrouble.COPIED)


def is_untold(opened: Opened) -> bool:
    """Whether nothing is to be read of it here: of a copy, the publisher says that it waits."""
    return opened.trouble in (None, FileTrouble.COPIED)


USABLE = (None, FileTrouble.RESTORED, FileTrouble.LOST, FileTrouble.COPIED)


def is_usable(opened: Opened) -> bool:
    """Whether what is written now is kept."""
    return opened.trouble in USABLE


def of_publisher(report: Report) -> tuple[str, bool]:
    """What stands in the publisher's way, and whether the person may decide to publish here."""
    match report.trouble:
        case None:
            return "", False
        case PublisherTrouble.LEASE:
            return QCoreApplication.translate(
                "troubles",
                "This calendar comes from another computer or folder. So that nothing is published "
                "twice, nothing leaves from here until you say so.",
            ), True
        case PublisherTrouble.RESTING:
            return QCoreApplication.translate(
                "troubles",
                "You chose to go on at another computer. So that nothing is published twice, "
                "nothing leaves from here until you say so.",
            ), True
        case PublisherTrouble.DISK_FULL:
            return QCoreApplication.translate(
                "troubles",
                "The disk is nearly full: nothing is published until there is room again.",
            ), False
        case PublisherTrouble.CLOCK_WENT_BACK:
            return _clock_went_back(report), False
        case PublisherTrouble.STORE:
            return QCoreApplication.translate(
                "troubles",
                "Your calendar cannot be read just now: nothing is published. Ramage tries again.",
            ), False


def publish_from_here() -> str:
    return QCoreApplication.translate("troubles", "Publish from this computer")


def unforeseen() -> str:
    return QCoreApplication.translate(
        "troubles", "Something went wrong in Ramage. What you write is still kept."
    )


def _restored(opened: Opened, now: datetime) -> str:
    sentence = QCoreApplication.translate(
        "troubles",
        "Your calendar's file was damaged. Ramage put back its copy made {ago}; "
        "please look over what you did since.",
    )
    return sentence.format(ago=times.ago(opened.restored_from or now, now))


def _clock_went_back(report: Report) -> str:
    minutes = round(report.went_back.total_seconds() / 60)
    return QCoreApplication.translate(
        "troubles",
        "This computer's clock went back by %n minute(s). Tweets leave by that clock: "
        "please check that it is right. Nothing is sent twice.",
        "",
        minutes,
    )


def _newer() -> str:
    return QCoreApplication.translate(
        "troubles",
        "Your calendar was written by a newer Ramage. Nothing was touched: "
        "install the newer Ramage to go on.",
    )


def _read_only() -> str:
    return QCoreApplication.translate(
        "troubles",
        "Ramage may not write in its folder: nothing you write here is kept, "
        "and nothing is published.",
    )


def _full() -> str:
    return QCoreApplication.translate(
        "troubles",
        "The disk is full: nothing is kept or published until there is room again.",
    )


def _busy() -> str:
    return QCoreApplication.translate(
        "troubles",
        "Another program holds your calendar: nothing is kept or published until it ends.",
    )

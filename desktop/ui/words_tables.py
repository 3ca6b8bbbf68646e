"""The words of tables brought in: what becomes of a line, and why a file cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.sheet.columns import Layout
from desktop.core.sheet.lines import Line, Problem, Remark
from desktop.services.importing import Act, Cancelled, CannotRead, Look, Unreadable
from desktop.services.trouble import Trouble, trouble_of


def summary(look: Look) -> str:
    """How many lines are good, how many are not, and whose layout it is."""
    good, bad = len(look.good), len(look.lines) - len(look.good)
    said = QCoreApplication.translate("tables", "%n good line(s)", "", good)
    if bad:
        others = QCoreApplication.translate("tables", "%n to put right", "", bad)
        both = QCoreApplication.translate("tables", "{good}, {bad}")
        said = both.format(good=said, bad=others)
    named = QCoreApplication.translate("tables", "{file}: {lines}").format(
        file=look.path.name, lines=said
    )
    layout = _layout(look.layout)
    return f"{named} ({layout})" if layout else named


def fate(line: Line, act: Act | None) -> str:
    """What becomes of it, in a few words."""
    if line.problem is not None:
        return _problem(line)
    if act is Act.NONE:
        return QCoreApplication.translate("tables", "stands here already")
    if act is Act.CHANGE:
        return QCoreApplication.translate("tables", "changes the one that stands here")
    match line.remark:
        case Remark.NO_DATE:
            return QCoreApplication.translate("tables", "among your drafts: it has no date")
        case Remark.PAST:
            return QCoreApplication.translate("tables", "among your drafts: its time has passed")
        case Remark.PUBLISHED:
            return QCoreApplication.translate(
                "tables", "among your drafts: it was published already"
            )
        case Remark.SKIPPED_HOUR:
            return QCoreApplication.translate("tables", "an hour later: the clocks skip that hour")
        case _:
            return QCoreApplication.translate("tables", "on its day")


def unreadable(error: Exception) -> str:
    """Why a file cannot be read, and what to do."""
    if not isinstance(error, CannotRead):
        return QCoreApplication.translate(
            "tables", "This file cannot be opened: is it still there, and closed elsewhere?"
        )
    match error.reason:
        case Unreadable.NOT_A_TABLE:
            return QCoreApplication.translate(
                "tables",
                "This file is no table. Save it as CSV or as an ODS spreadsheet, and choose it"
                " again.",
            )
        case Unreadable.NO_TEXTS:
            return QCoreApplication.translate(
                "tables",
                "No column of texts was found. Give the first line these heads: date, heure,"
                " texte.",
            )
        case Unreadable.EMPTY:
            return QCoreApplication.translate("tables", "This table has no lines.")
        case Unreadable.TOO_LARGE:
            return QCoreApplication.translate(
                "tables", "This file is too large: 20,000 lines are taken at most. Split it."
            )


def not_taken(error: Exception) -> str:
    """Why nothing was taken in."""
    if isinstance(error, Cancelled):
        return QCoreApplication.translate("tables", "Stopped. Nothing was taken in.")
    if trouble_of(error) is Trouble.DISK_FULL:
        return QCoreApplication.translate(
            "tables", "The disk is full: nothing was taken in. Make some room and try again."
        )
    return QCoreApplication.translate(
        "tables", "That could not be done: nothing was taken in. Please try again."
    )


def not_written(error: Exception) -> str:
    """Why a file could not be written."""
    if trouble_of(error) is Trouble.DISK_FULL:
        return QCoreApplication.translate(
            "tables", "The disk is full: no file was written. Choose another place."
        )
    return QCoreApplication.translate(
        "tables", "The file cannot be written there: choose another folder, or another name."
    )


def _layout(layout: Layout) -> str:
    match layout:
        case Layout.OURS:
            return QCoreApplication.translate("tables", "a table of Ramage")
        case Layout.BUFFER:
            return QCoreApplication.translate("tables", "as for Buffer")
        case Layout.HOOTSUITE:
            return QCoreApplication.translate("tables", "as for Hootsuite")
        case Layout.HEADED:
            return ""


def _problem(line: Line) -> str:
    match line.problem:
        case Problem.NO_TEXT:
            return QCoreApplication.translate("tables", "left out: no text")
        case Problem.BAD_DATE:
            said = QCoreApplication.translate(
                "tables", "left out: “{what}” is no date with an hour"
            )
        case Problem.BAD_ZONE:
            said = QCoreApplication.translate("tables", "left out: “{what}” is no time zone")
        case Problem.UNKNOWN_ACCOUNT:
            said = QCoreApplication.translate("tables", "left out: no account is called “{what}”")
        case Problem.FORBIDDEN_SIGN:
            said = QCoreApplication.translate(
                "tables", "left out: it holds a character that X refuses"
            )
        case _:
            said = QCoreApplication.translate("tables", "left out: the text is too long for X")
    return said.format(what=line.found)

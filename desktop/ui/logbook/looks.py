"""How an entry of the log looks and begins: its sign, its time, who spoke, which message it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.core.account import Way
from desktop.core.agenda import WallTime
from desktop.core.logbook import Entry, Event
from desktop.ui import times, words

EXCERPT = 90


@dataclass(frozen=True, slots=True)
class Look:
    """The icon that goes with what happened, and the token that tints it."""

    sign: str
    token: str


def look(event: Event) -> Look:
    match event:
        case Event.LEAVING:
            return Look("send", "accent")
        case Event.SENT:
            return Look("check", "good")
        case Event.SENT_BY_HAND:
            return Look("hand", "good")
        case Event.NOT_SENT:
            return Look("clock", "warn")
        case Event.UNKNOWN | Event.DOUBTED:
            return Look("question", "warn")
        case Event.WAITS:
            return Look("hand", "accent")
        case Event.REFUSED | Event.MISSED | Event.STOPPED:
            return Look("alert", "bad")


def way_name(way: Way) -> str:
    """The way in a word or two, as one says it beside an account's name."""
    match way:
        case Way.PRACTICE:
            return QCoreApplication.translate("logbook", "practice")
        case Way.BROWSER:
            return QCoreApplication.translate("logbook", "in the browser")
        case Way.KEY:
            return QCoreApplication.translate("logbook", "by key")


def head(entry: Entry, now: datetime, zone: str) -> str:
    """When, who and by which way: "Mardi 24 novembre à 8 h 15 · @lune · entraînement"."""
    when = times.dated(WallTime.at(entry.at, zone), now)
    who = f"@{entry.handle}" if entry.handle else entry.name
    return " · ".join((when[:1].upper() + when[1:], words.excerpt(who), way_name(entry.way)))


def quoted(entry: Entry, limit: int = EXCERPT) -> str:
    """The message's first words, and which one of a thread it is."""
    said = QCoreApplication.translate("logbook", "“{words}”").format(
        words=words.excerpt(entry.text, limit)
    )
    if entry.count < 2:
        return said
    number = QCoreApplication.translate("logbook", "message {number} of {count}")
    return f"{number.format(number=entry.position + 1, count=entry.count)} · {said}"

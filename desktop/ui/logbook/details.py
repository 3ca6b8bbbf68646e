"""The technical part of an entry: numbers, times and the network's own words, to be copied."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from desktop.core.logbook import Entry


def technical(entry: Entry) -> str:
    """A fact a line; times in UTC, so that they can be held beside those of the log file."""
    facts = [
        (QCoreApplication.translate("logbook", "Time"), _instant(entry.at)),
        (QCoreApplication.translate("logbook", "Known since"), _instant(entry.concluded_at)),
        (QCoreApplication.translate("logbook", "Outcome"), _outcome(entry)),
        (QCoreApplication.translate("logbook", "Tweet"), _number(entry)),
        (QCoreApplication.translate("logbook", "Its number on X"), entry.remote_id),
        (QCoreApplication.translate("logbook", "Looked for"), str(entry.looks or "")),
        (QCoreApplication.translate("logbook", "Next by itself"), _instant(entry.next_at)),
        (QCoreApplication.translate("logbook", "Answer"), entry.detail.strip()),
    ]
    pattern = QCoreApplication.translate("logbook", "{fact}: {value}")
    return "\n".join(pattern.format(fact=fact, value=value) for fact, value in facts if value)


def _instant(instant: datetime | None) -> str:
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC" if instant else ""


def _outcome(entry: Entry) -> str:
    return f"{entry.event.value}, {entry.reason.value}; tweet {entry.state.value}"


def _number(entry: Entry) -> str:
    tried = f", attempt {entry.attempt_id}" if entry.attempt_id else ""
    return f"{entry.tweet_id}, {entry.position + 1}/{entry.count}{tried}"

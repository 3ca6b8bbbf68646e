"""The calendar's keys in words, for the keyboard map."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def key_map() -> tuple[tuple[str, str], ...]:
    """Each key of the calendar as people read it, and what it does there."""
    return (
        (
            QCoreApplication.translate("key_map", "Arrows"),
            QCoreApplication.translate("key_map", "Calendar: go from day to day"),
        ),
        (
            QCoreApplication.translate("key_map", "Enter"),
            QCoreApplication.translate("key_map", "Calendar: open the tweet, or write that day"),
        ),
        ("N", QCoreApplication.translate("key_map", "Calendar: write a tweet for that day")),
        (
            QCoreApplication.translate("key_map", "Ctrl+arrows"),
            QCoreApplication.translate("key_map", "Calendar: move the tweet by a day or a week"),
        ),
        (
            QCoreApplication.translate("key_map", "Del"),
            QCoreApplication.translate("key_map", "Calendar: remove the tweet (can be undone)"),
        ),
        ("Ctrl+D", QCoreApplication.translate("key_map", "Calendar: copy the tweet as a draft")),
        ("Ctrl+Z", QCoreApplication.translate("key_map", "Calendar: undo the last change")),
        (
            QCoreApplication.translate("key_map", "Ctrl+Space, Ctrl+A"),
            QCoreApplication.translate("key_map", "Calendar: select this tweet too, or all"),
        ),
        (
            QCoreApplication.translate("key_map", "Page up, page down"),
            QCoreApplication.translate("key_map", "Calendar: go to another month"),
        ),
        ("T", QCoreApplication.translate("key_map", "Calendar: go to today")),
    )

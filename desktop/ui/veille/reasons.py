"""Why a message is taken to sound as it does, in a sentence with its own words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.core.veille.message import Message

if TYPE_CHECKING:
    from desktop.core.veille.mood import Hint


def reason(hint_of: Callable[[str, str], Hint], message: Message) -> str:
    """Asked at a click alone."""
    if message.is_mood_own:
        return QCoreApplication.translate("veille", "You said so.")
    hint = hint_of(f"{message.title}\n{message.text}", message.language)
    if not hint.clues:
        return QCoreApplication.translate(
            "veille", "No word of it says so outright; it is a guess by its whole."
        )
    clues = ", ".join(
        QCoreApplication.translate("veille", "“{words}”").format(words=clue.words)
        for clue in hint.clues
    )
    return QCoreApplication.translate("veille", "Because of {words}").format(words=clues)

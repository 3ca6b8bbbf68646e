"""How a text sounds, asked from several lanes: the lexicon and its weights are read once."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from desktop.core.veille.message import Mood

if TYPE_CHECKING:
    from desktop.core.veille.mood import Hint, MoodReader


class LateMood:
    """Made when the first message comes: it reads files, which a start must not wait for."""

    def __init__(self) -> None:
        self._making = Lock()
        self._reader: MoodReader | None = None

    def __call__(self, text: str, language: str) -> Mood | None:
        return self.hint(text, language).mood

    def hint(self, text: str, language: str = "") -> Hint:
        """With the words that decided."""
        with self._making:
            if self._reader is None:
                from desktop.core.veille.mood import MoodReader

                self._reader = MoodReader()
        return self._reader.read(text, language)

"""A Hunspell dictionary of `resources/spelling`: is a word right, and what else could it be.

Python's other threads stand still while one is read or asked. Not for two threads at once: each
has an instance of its own. `suggest` takes up to half a second and gives up by a clock of its own,
so what it says depends on how busy the computer is.
"""

from __future__ import annotations

from desktop.core.language import Tongue
from desktop.paths import RESOURCES

_FILES = {Tongue.FRENCH: ("fr",), Tongue.ENGLISH: ("en_GB", "en_US")}
"""A word that is right in either of a language's files is right: shops write both Englishes."""


class Dictionary:
    """Reads its files when made: 0.2 s and 13 MB for French, 0.1 s and 15 MB for English."""

    def __init__(self, tongue: Tongue) -> None:
        from hunspell import Hunspell

        self.tongue = tongue
        # With this encoding said, the wrapper opens paths such as C:\Users\Amélie on Windows too.
        self._parts = [
            Hunspell(name, hunspell_data_dir=str(RESOURCES / "spelling"), system_encoding="UTF-8")
            for name in _FILES[tongue]
        ]

    def is_right(self, word: str) -> bool:
        return any(part.spell(word) for part in self._parts)

    def suggest(self, word: str) -> tuple[str, ...]:
        """Slow; may be empty. The files in turn, none twice."""
        return tuple(dict.fromkeys(s for part in self._parts for s in part.suggest(word)))

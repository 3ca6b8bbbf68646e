"""What a misspelt word may have been meant to be.

The frequency lists propose; Hunspell is asked only where they know nothing, since it takes up to
half a second, and lets no other thread of the program work meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.core.frequency import frequencies
from desktop.core.language import Tongue
from desktop.core.spelling.dictionary import Dictionary
from desktop.core.spelling.near import near
from desktop.core.spelling.shop_words import false_friends
from desktop.core.spelling.words import ELIDED, dressed, plain_word

LONGEST = 20
"""Letters beyond which Hunspell is not asked: its time grows with them."""


class Suggester:
    """Suggests, with dictionaries of its own that are read when they are first needed."""

    def __init__(self) -> None:
        self._dictionaries: dict[Tongue, Dictionary] = {}

    def suggest(self, word: str, tongue: Tongue, at_most: int = 5) -> tuple[str, ...]:
        """The likeliest first, in the capitals and with the apostrophe of `word`."""
        return suggestions(word, tongue, at_most, self._dictionary)

    def _dictionary(self, tongue: Tongue) -> Dictionary:
        if tongue not in self._dictionaries:
            self._dictionaries[tongue] = Dictionary(tongue)
        return self._dictionaries[tongue]


def suggestions(
    word: str, tongue: Tongue, at_most: int, dictionary: Callable[[Tongue], Dictionary]
) -> tuple[str, ...]:
    """The likeliest first, in the capitals and with the apostrophe of `word`; mostly in 2 ms."""
    plain = plain_word(word)
    elided = ELIDED.match(plain) if tongue is Tongue.FRENCH else None
    head = elided.group() if elided else ""
    found = [head + better for better in _meant(plain[len(head) :], tongue, at_most, dictionary)]
    in_dress = (dressed(better, word) for better in found)
    return tuple(dict.fromkeys(better for better in in_dress if better != word))[:at_most]


def _meant(
    word: str, tongue: Tongue, at_most: int, dictionary: Callable[[Tongue], Dictionary]
) -> tuple[str, ...]:
    low = word.lower()
    found = list(near(low, tongue, at_most))
    if friend := false_friends(tongue).get(low):
        found.insert(0, friend)
    if not found and "-" in word:
        known = frequencies(tongue).zipf
        parts = [part if part in known else _best(part, tongue) for part in low.split("-")]
        found = ["-".join(parts)] if all(parts) else []
    if found or len(word) > LONGEST:
        return tuple(found)
    return dictionary(tongue).suggest(word)


def _best(word: str, tongue: Tongue) -> str:
    return next(iter(near(word, tongue, 1)), "")

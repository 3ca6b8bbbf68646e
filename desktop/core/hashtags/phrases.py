"""Which tags a text calls for, by the words and phrases that data files give for each.

A phrase is one or more words; case, accents and plurals are passed over, and a star at the end of a
word stands for any ending (`pétri*`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop.core.advice.lexicon import fold
from desktop.core.hashtags.words import LIGATURES, Word, singular

_PART = re.compile(r"[^\W_]+\*?")


_REMEMBERED = 20_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Called(Generic[T]):
    """What is called for, and the place in the row of words of the phrase that calls for it."""

    what: T
    first: int
    length: int


class Phrases(Generic[T]):
    """An index over phrases: to look a text through costs its own words alone."""

    def __init__(self, entries: Iterable[tuple[T, Iterable[str]]]) -> None:
        self._whole: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._stems: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for what, phrases in entries:
            for phrase in phrases:
                parts = parts_of(phrase)
                table = self._stems if parts[0].endswith("*") else self._whole
                table.setdefault(parts[0].rstrip("*"), []).append((parts, what))
        self._lengths = sorted({len(stem) for stem in self._stems})
        self._known: dict[str, list[tuple[tuple[str, ...], T]]] = {}

    def find(self, words: Sequence[Word]) -> Iterator[Called[T]]:
        """What is called for, from left to right; one phrase may call for several things."""
        for first, word in enumerate(words):
            beginning = self._known.get(word.folded)
            if beginning is None:
                beginning = self._beginning(word)
            for parts, what in beginning:
                if len(parts) == 1 or _goes_on(parts, words, first):
                    yield Called(what, first, len(parts))

    def _beginning(self, word: Word) -> list[tuple[tuple[str, ...], T]]:
        """The phrases that may begin with this word, remembered: texts say the same ones often."""
        found = list(self._whole.get(word.plain, ()))
        for length in self._lengths:
            if length > len(word.folded):
                break
            found += self._stems.get(word.folded[:length], ())
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[word.folded] = found
        return found


def parts_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as they are compared. Raises ValueError where it has none."""
    parts = tuple(
        part if part.endswith("*") else singular(part)
        for part in _PART.findall(fold(phrase).translate(LIGATURES))
    )
    if not parts:
        raise ValueError(f"no words in {phrase!r}")
    return parts


def _goes_on(parts: tuple[str, ...], words: Sequence[Word], first: int) -> bool:
    if first + len(parts) > len(words):
        return False
    return all(
        words[first + at].folded.startswith(part[:-1])
        if part.endswith("*")
        else words[first + at].plain == part
        for at, part in enumerate(parts)
    )

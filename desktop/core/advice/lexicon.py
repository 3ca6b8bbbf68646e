"""Lists of phrases kept as data, and where they stand in a sentence.

A list is a file of `resources/advice`:

    about = "Words of a press release, each with a plain one."
    source = "…"
    licence = "MIT"

    [[fr]]
    find = ["nous sommes heureux de vous annoncer", "avons le plaisir d'annoncer"]
    write = "voici"          # what a person would say; left out where nothing fits

    [[en]]
    find = ["we are pleased to announce"]

Case, accents and the shape of apostrophes are passed over; a star at the end of a word stands for
any ending (`artisan*`). A phrase is found as whole words, with a space, apostrophe or hyphen
between them; of two that begin at one place, the longer.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from unicodedata import decomposition

from desktop.core.language import Tongue
from desktop.paths import RESOURCES

_FOLDER = RESOURCES / "advice"
_TOKEN = re.compile(r"\w+")
_BETWEEN = re.compile(r"[ '\-]*")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of the list in a text; `entry` is the number of its entry, from 0."""

    start: int
    end: int
    entry: int
    tongue: Tongue
    write: str = ""


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    entry: int
    tongue: Tongue
    write: str

    def ends_at(self, folded: str, tokens: list[tuple[int, int]], index: int) -> int | None:
        """Where it ends if it begins at token `index`."""
        if index + len(self.words) > len(tokens):
            return None
        behind = tokens[index][0]
        for word, (start, end) in zip(self.words, tokens[index:], strict=False):
            if behind != start and not _BETWEEN.fullmatch(folded, behind, start):
                return None
            if not _is(word, folded[start:end]):
                return None
            behind = end
        return behind


class Lexicon:
    """One list. Raises ValueError for a file that is not as the module says."""

    def __init__(self, read: dict[str, Any]) -> None:
        self.entries: tuple[dict[str, Any], ...] = ()
        """The entries as the file has them, for what a rule keeps in them beside its phrases."""
        self._whole: dict[str, list[_Phrase]] = {}
        self._stems: dict[str, list[_Phrase]] = {}
        self._stem_lengths: tuple[int, ...] = ()
        for tongue in Tongue:
            for entry in read.get(tongue.value, ()):
                self._add(entry, tongue)
        for phrases in (*self._whole.values(), *self._stems.values()):
            phrases.sort(key=lambda phrase: len(phrase.words), reverse=True)
        self._stem_lengths = tuple(sorted({len(stem) for stem in self._stems}, reverse=True))

    def find(self, piece: str) -> tuple[Hit, ...]:
        """The phrases in a sentence, from left to right, none over another."""
        folded = fold(piece)
        tokens = [token.span() for token in _TOKEN.finditer(folded)]
        return tuple(self._hits(folded, tokens))

    def _hits(self, folded: str, tokens: list[tuple[int, int]]) -> Iterator[Hit]:
        behind = 0
        for index, (start, end) in enumerate(tokens):
            if start < behind:
                continue
            best = max(
                (
                    (stop, phrase)
                    for phrase in self._beginning(folded[start:end])
                    if (stop := phrase.ends_at(folded, tokens, index)) is not None
                ),
                key=lambda pair: pair[0],
                default=None,
            )
            if best is not None:
                behind, phrase = best
                yield Hit(start, behind, phrase.entry, phrase.tongue, phrase.write)

    def _beginning(self, word: str) -> Iterator[_Phrase]:
        yield from self._whole.get(word, ())
        for length in self._stem_lengths:
            yield from self._stems.get(word[:length], ()) if length <= len(word) else ()

    def _add(self, entry: dict[str, Any], tongue: Tongue) -> None:
        number = len(self.entries)
        self.entries = (*self.entries, entry)
        for phrase in entry["find"]:
            words = tuple(re.findall(r"\w+\*?", fold(phrase)))
            if not words:
                raise ValueError(f"no words in {phrase!r}")
            made = _Phrase(words, number, tongue, entry.get("write", ""))
            first = words[0]
            table = self._stems if first.endswith("*") else self._whole
            table.setdefault(first.rstrip("*"), []).append(made)


@cache
def lexicon(name: str) -> Lexicon:
    """The list in `resources/advice/<name>.toml`."""
    return Lexicon(tomllib.loads((_FOLDER / f"{name}.toml").read_text("utf-8")))


def fold(text: str) -> str:
    """Lower case without accents, letter for letter: every place in it is that place in `text`."""
    return text.translate(_plain())


@cache
def _plain() -> dict[int, str]:
    """Latin letters to their base, the apostrophes and spaces there are to the common ones."""
    table = {ord(c): " " for c in "\u00a0\u202f\u2009\n\t"} | {ord(c): "'" for c in "’‘ʼ`´"}
    table |= {ord(c): "-" for c in "‐‑"}
    for code in (*range(0x41, 0x5B), *range(0xC0, 0x250)):
        base = chr(code)
        while (parts := decomposition(base).split()) and not parts[0].startswith("<"):
            base = chr(int(parts[0], 16))
        lower = base.lower()
        if len(lower) == 1:
            table[code] = lower
    return table


def _is(word: str, token: str) -> bool:
    return token.startswith(word[:-1]) if word.endswith("*") else token == word

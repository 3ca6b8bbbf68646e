"""Reads a whole text as it is being written: a key press costs the part of it that changed.

A part is a sentence or, of a long one, a piece of some 200 characters that ends at a comma or
before a long word, so that a change moves no end but its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.core.language import Tongue, guess
from desktop.core.spelling.grammar import Fault, check
from desktop.core.spelling.speller import NOBODY, Slip, Speller
from desktop.core.text import pieces

_LONG = 400
# Bounded, and with a way out: it must not look through a whole text without a space at each place.
_PART = re.compile(r".{200,600}?(?:(?<=[,;)»]) | (?=\w{7,}))|.{1,600}", re.DOTALL)
_NO_WORD = re.compile(r"\w{60}")
"""So many letters in a row are no word, and would take a rule long to look through."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A misspelt word or a fault of grammar, and its place in the text (code points)."""

    start: int
    end: int
    what: Slip | Fault

    @property
    def word(self) -> str:
        """What stands there."""
        return self.what.word


class Proof:
    """One text being written, read by one `Speller` in the language chosen, or its own.

    `tongue` None leaves the language to the text: it stays what it was until the text is clear.
    """

    def __init__(self, speller: Speller) -> None:
        self._speller = speller
        self._known = NOBODY
        self._chosen: Tongue | None = None
        self._tongue = Tongue.FRENCH
        self._passed: frozenset[str] = NOBODY
        self._found: dict[str, tuple[Finding, ...]] = {}
        self._half_read: set[str] = set()
        self.owes = False
        """Whether the grammar of a part has still to be read."""
        self.unread: set[Tongue] = set()
        """Languages that were met while their dictionary was not there."""

    @property
    def tongue(self) -> Tongue:
        """The language in which the text was read last."""
        return self._tongue

    def know(self, words: frozenset[str]) -> None:
        """These words, in lower case, are right from now on, beside those of the languages."""
        self._known = words
        self._found = {}

    def choose(self, tongue: Tongue | None) -> None:
        self._chosen = tongue
        self._found = {}

    def pass_over(self, word: str) -> None:
        """Say nothing more of these letters in this text."""
        self._passed = self._passed | {word}

    def begin(self) -> None:
        """Another text: what was passed over is forgotten."""
        self._passed = NOBODY

    def forget(self) -> None:
        """Read everything anew: the speller has learned a language."""
        self._found = {}

    def read(self, text: str, in_haste: bool = False) -> tuple[Finding, ...]:
        """What to mark, from left to right, none over another.

        `in_haste`, as at a key press: the grammar of a part that changed is left for later, when
        it is likelier to be whole; `owes` tells.
        """
        self.owes = False
        tongue = self._chosen or guess(text, self._tongue)
        if tongue is not self._tongue:
            self._tongue, self._found = tongue, {}
        before, self._found = self._found, {}
        placed: list[Finding] = []
        offset = 0
        for part in _parts(text):
            # Of many that are alike, such as blank lines, one is read.
            found = self._found.get(part)
            if found is None:
                found = before.get(part)
                if found is None or (part in self._half_read and not in_haste):
                    found = self._read(part, in_haste)
                self._found[part] = found
            self.owes = self.owes or part in self._half_read
            if found:
                placed += _moved(found, offset)
            offset += len(part)
        if not in_haste:
            self._half_read.clear()
        if self._passed:
            placed = [finding for finding in placed if finding.word not in self._passed]
        return tuple(placed)

    def _read(self, part: str, in_haste: bool) -> tuple[Finding, ...]:
        if _NO_WORD.search(part):
            return ()
        tongue = self._speller.tongue_of(part, self._tongue)
        if not self._speller.has(tongue):
            self.unread.add(tongue)
            return ()
        slips = self._speller.check(part, self._tongue, self._known)
        if in_haste:
            self._half_read.add(part)
            return tuple(Finding(slip.start, slip.end, slip) for slip in slips)
        self._half_read.discard(part)
        faults = check(part, tongue, lambda word: self._speller.is_right(word, tongue))
        found = [Finding(slip.start, slip.end, slip) for slip in slips]
        found += [
            Finding(fault.start, fault.end, fault)
            for fault in faults
            if all(slip.end <= fault.start or fault.end <= slip.start for slip in slips)
        ]
        return tuple(sorted(found, key=lambda finding: finding.start))


def _parts(text: str) -> Iterator[str]:
    for piece in pieces(text):
        if len(piece) <= _LONG:
            yield piece
            continue
        yield from _PART.findall(piece)


def _moved(found: tuple[Finding, ...], by: int) -> Iterator[Finding]:
    if not by:
        return iter(found)
    return (Finding(each.start + by, each.end + by, each.what) for each in found)

"""The words of a sentence that can be misspelt, and the ones that are nobody's business.

Links, tags, mentions, e-mail addresses, numbers, hours (8h15), units behind a number (20 cl),
cameLCase, other alphabets and drawn-out cries (miaaam) are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.core.text import find_entities

ELIDED = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)'(?=\w)", re.IGNORECASE
)
"""What French puts before a vowel: l', d', qu'."""

_TOKEN = re.compile(r"[^\W_]+(?:['’‑·-][^\W_]+)*")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_FOREIGN = re.compile(r"[^\u0041-\u024f'’‑-]|[0-9·]")
_CAMEL = re.compile(r"[a-zà-öø-ÿœ][A-ZÀ-ÖØ-ÞŒ]")
# Four like letters, three vowels, or three at the end: `miaaam`, `brrr`. `nommmer` is a slip.
_CRY = re.compile(r"([^\W\d_])\1\1(?:\1|$)|([aeiouyéèê])\2\2", re.IGNORECASE)
_BEHIND_NUMBER = re.compile(r"\d[ \u00a0\u202f]?$")
_LONGEST_UNIT = 3
_BEGINS = re.compile(r"(?:^|[.!?…•|\n»«\"“”(\[–—]|[^\w\s,:;'’&/-])\s*[-–—•*]?\s*$")
"""What stands before a word that would have a capital anyway."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place in the piece."""

    text: str
    start: int
    end: int


def words_of(piece: str) -> Iterator[Word]:
    """From left to right."""
    taken = _taken(piece)
    for token in _TOKEN.finditer(piece):
        start, end = token.span()
        if taken and any(start < stop and begin < end for begin, stop in taken):
            continue
        if not _is_nobodys(token.group(), piece, start):
            yield Word(token.group(), start, end)


def opens(piece: str, word: Word) -> bool:
    """Whether a sentence begins with the word, as far as one sees."""
    before = piece[max(0, word.start - 6) : word.start]
    # Where the text is cut off, `^` is no beginning.
    return _BEGINS.search(before if word.start <= 6 else "x" + before) is not None


def _taken(piece: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    if any(sign in piece for sign in ".@#$\uff20\uff03"):
        found = [(entity.start, entity.end) for entity in find_entities(piece)]
        if "@" in piece:
            found += [email.span() for email in _EMAIL.finditer(piece)]
    return found


def _is_nobodys(word: str, piece: str, start: int) -> bool:
    if len(word) <= _LONGEST_UNIT:
        before = piece[max(0, start - 2) : start]
        if len(word) == 1 or _BEHIND_NUMBER.search(before) is not None:
            return True
    is_plain = word.isascii() and word.isalpha()
    return (
        _CRY.search(word) is not None
        or (not is_plain and _FOREIGN.search(word) is not None)
        or (not word.islower() and _CAMEL.search(word) is not None)
    )


def dressed(better: str, word: str) -> str:
    """`better` in the capitals and with the apostrophe of `word`."""
    if word.isupper() and len(word) > 1:
        better = better.upper()
    elif word[:1].isupper():
        better = better[:1].upper() + better[1:]
    return better.replace("'", "’") if "’" in word else better


def plain_word(word: str) -> str:
    """With the apostrophe and hyphen of a keyboard."""
    return word.replace("’", "'").replace("‑", "-")

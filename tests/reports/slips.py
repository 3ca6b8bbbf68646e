"""Made-up slips of the finger: one a word, of the kinds that hands make."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterator
from random import Random

_ROWS = {
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
}


def slips(
    words: list[str], language: str, right: Collection[str], seed: int
) -> Iterator[tuple[str, str]]:
    """Each word with one slip in it and the word itself; left out where that is a word again."""
    random = Random(seed)
    for word in words:
        makers = [_delete, _swap, _double, _neighbour(language)]
        if _bare(word) != word:
            makers.append(_drop_accent)
        slipped = random.choice(makers)(word, random)
        if slipped != word and slipped not in right:
            yield slipped, word


def _delete(word: str, random: Random) -> str:
    at = random.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def _swap(word: str, random: Random) -> str:
    at = random.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _double(word: str, random: Random) -> str:
    at = random.randrange(len(word))
    return word[:at] + word[at] + word[at:]


def _drop_accent(word: str, random: Random) -> str:
    at = random.choice([at for at, char in enumerate(word) if _bare(char) != char])
    return word[:at] + _bare(word[at]) + word[at + 1 :]


def _neighbour(language: str) -> Callable[[str, Random], str]:
    def slip(word: str, random: Random) -> str:
        at = random.randrange(len(word))
        beside = _beside(word[at], language)
        return word[:at] + random.choice(beside) + word[at + 1 :] if beside else word

    return slip


def _beside(char: str, language: str) -> list[str]:
    """The keys to the left and to the right of one."""
    for row in _ROWS[language]:
        if (at := row.find(_bare(char))) >= 0:
            return [row[near] for near in (at - 1, at + 1) if 0 <= near < len(row)]
    return []


def _bare(word: str) -> str:
    """Without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))

"""What a hashtag is made of: its words, where they can be told for sure, and their accents."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from desktop.core.advice.lexicon import fold
from desktop.core.language import Tongue
from desktop.paths import RESOURCES

_FILE = RESOURCES / "advice" / "tag_words.toml"
_HUMP = re.compile(r"[^\W\d_a-zà-öø-ÿœ]?[a-zà-öø-ÿœ]+|[^\W\d_a-zà-öø-ÿœ]+(?![a-zà-öø-ÿœ])|\d+")
_LONGEST = 40
"""Letters of a tag that is looked at."""
_LONGEST_WORD = 16
_SHORT = 3
"""Letters of a word that may be found in another one by chance."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Of one tongue."""

    accented: dict[str, frozenset[str]]
    """Each word without its accents, and the ways it is written."""
    binding: frozenset[str]
    """The small words between others."""
    whole: frozenset[str]

    def is_one(self, folded: str) -> bool:
        return folded in self.whole or folded in self.accented


@lru_cache(maxsize=2048)
def split(tag: str) -> tuple[str, ...]:
    """The words of a tag in lower case; empty where there is one, or more than one way to part it.

    `tag` stands without its sign. Of two ways, the one with fewer words is meant, if only one has
    so few.
    """
    folded = fold(tag)
    if len(tag) > _LONGEST or not folded.isalpha():
        return ()
    if any(words.is_one(folded) for words in _words().values()):
        return ()
    ways = {way for words in _words().values() if (way := _way(folded, words))}
    if len(ways) != 1:
        return ()
    parts, at = [], 0
    for word in ways.pop():
        parts.append(tag[at : at + len(word)])
        at += len(word)
    return tuple(parts)


@lru_cache(maxsize=2048)
def humps(tag: str) -> tuple[tuple[int, int], ...]:
    """Where each word of a tag written with capitals stands; else where those `split` finds do."""
    parts = split(tag.lower()) if tag[1:].islower() else ()
    if not parts:
        return tuple(hump.span() for hump in _HUMP.finditer(tag))
    spans, at = [], 0
    for part in parts:
        spans.append((at, at + len(part)))
        at += len(part)
    return tuple(spans)


def accented(word: str) -> str:
    """The French word with its accents, in lower case; empty where it may be right without."""
    folded = fold(word)
    forms = _words()[Tongue.FRENCH].accented.get(folded, frozenset())
    return next(iter(forms)) if len(forms) == 1 and folded not in forms else ""


def _way(folded: str, words: _Words) -> tuple[str, ...]:
    """The one way with the fewest words, where that is no chance; else empty."""
    best: list[tuple[int, int, tuple[str, ...]]] = [(0, 1, ())]
    for end in range(1, len(folded) + 1):
        fewest, count = _LONGEST, 0
        way: tuple[str, ...] = ()
        for start in range(max(0, end - _LONGEST_WORD), end):
            before, ways, parts = best[start]
            word = folded[start:end]
            if not ways or word not in words.accented:
                continue
            if before + 1 < fewest:
                fewest, count, way = before + 1, ways, (*parts, word)
            elif before + 1 == fewest:
                count += ways
        best.append((fewest, count, way))
    _, count, way = best[-1]
    return way if count == 1 and _is_no_chance(way, words) else ()


def _is_no_chance(way: tuple[str, ...], words: _Words) -> bool:
    meant = [word for word in way if word not in words.binding]
    if len(way) < 2 or way[-1] in words.binding or not any(len(word) > _SHORT for word in meant):
        return False
    # "plan" and "été" are not what "planète" is made of: a short word ends no other short one.
    return all(len(after) > _SHORT or len(before) > _SHORT + 1 for before, after in pairwise(meant))


@cache
def _words() -> dict[Tongue, _Words]:
    read = tomllib.loads(_FILE.read_text("utf-8"))
    return {tongue: _of(read[tongue.value]) for tongue in Tongue}


def _of(read: dict[str, str]) -> _Words:
    accented: dict[str, set[str]] = {}
    for word in read["words"].split():
        accented.setdefault(_plain(word), set()).add(word)
    return _Words(
        {word: frozenset(forms) for word, forms in accented.items()},
        frozenset(map(_plain, read["binding"].split())),
        frozenset(map(_plain, read["whole"].split())),
    )


def _plain(word: str) -> str:
    return fold(word.replace("œ", "oe"))

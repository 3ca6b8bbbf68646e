"""The lexicon: words, idioms and emoji with their weight, and what stands around them."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.core.advice.lexicon import fold
from desktop.paths import RESOURCES

_FOLDER = RESOURCES / "veille" / "mood"
_WORD = re.compile(r"[^\W_]+")
_END = re.compile(r"[.!?…\n]+")
LONGEST = 4_000
"""Of a longer text the beginning and the end are read: there people say what they think."""

_REACH = 3
"""A negation reaches so many words on."""
_FLIPPED_GOOD, _FLIPPED_BAD = -0.9, -0.5
"""What is left of a word that is negated: "not good" is bad, "no problem" only half good."""
_STRONGER = 1.35
_AFTER_BUT, _BEFORE_BUT = 1.3, 0.75
_LAST = 1.2
"""What stands behind a "but", and at the end, is what is meant."""
_SHORTEST_STEM = 3
_NOT_ALONE = ("plus",)
"""Negates only beside another negation: "plus beau" is more, "n'est plus beau" no longer."""
_PARTICLES = frozenset({"ne", "n"})


@dataclass(frozen=True, slots=True)
class Hit:
    """A word or idiom of the lexicon, where it stands in the text, and what it says there."""

    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class Heard:
    """All of a text: what speaks for it and against it, each as a sum of weights (0 or more)."""

    hits: tuple[Hit, ...]
    good: float
    bad: float
    sentences: int
    bad_sentences: int
    last: float
    """What the last sentence that says anything adds up to."""

    @property
    def net(self) -> float:
        return self.good - self.bad


@dataclass(frozen=True, slots=True)
class _Words:
    whole: dict[str, float]
    stems: dict[str, float]
    idioms: dict[str, tuple[tuple[tuple[str, ...], float], ...]]
    """By their first word, the longest first."""
    negators: frozenset[str]
    intensifiers: frozenset[str]
    contrasts: frozenset[str]

    def weight(self, word: str) -> float:
        if word in self.whole:
            return self.whole[word]
        for length in range(len(word), _SHORTEST_STEM - 1, -1):
            if word[:length] in self.stems:
                return self.stems[word[:length]]
        if len(word) > 3 and word[-1] in "sx":
            return self.whole.get(word[:-1], 0.0)
        return 0.0


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: int
    end: int


def hear(text: str, language: str) -> Heard:
    """What the lexicon of a language ("fr", "en") hears in a text."""
    words, emoji = _words(language), _emoji()
    hits: list[Hit] = []
    sums: list[float] = []
    for start, end in _sentences(text):
        tokens = _tokens(text, start, end)
        found = _sentence(tokens, words)
        found += [
            Hit(start + place, start + place + 1, emoji[char])
            for place, char in enumerate(text[start:end])
            if char in emoji
        ]
        if found:
            hits += found
            sums.append(sum(one.weight for one in found))
    if sums:
        sums[-1] *= _LAST
    return Heard(
        tuple(hits),
        sum(one.weight for one in hits if one.weight > 0),
        -sum(one.weight for one in hits if one.weight < 0),
        len(sums),
        sum(one < 0 for one in sums),
        sums[-1] if sums else 0.0,
    )


def _sentence(tokens: list[_Token], words: _Words) -> list[Hit]:
    found: list[Hit] = []
    but = next((n for n, one in enumerate(tokens) if one.word in words.contrasts), None)
    place = 0
    while place < len(tokens):
        idiom = _idiom(tokens, place, words)
        if idiom is not None:
            length, weight = idiom
            if weight:
                last = tokens[place + length - 1]
                turned = weight * _beside_but(place, but)
                found.append(Hit(tokens[place].start, last.end, turned))
            place += length
            continue
        weight = words.weight(tokens[place].word)
        if weight:
            weight = _around(tokens, place, weight, words) * _beside_but(place, but)
            found.append(Hit(tokens[place].start, tokens[place].end, weight))
        place += 1
    return found


def _idiom(tokens: list[_Token], place: int, words: _Words) -> tuple[int, float] | None:
    """How many words an idiom that begins here has, and what it weighs."""
    for idiom, weight in words.idioms.get(tokens[place].word, ()):
        rest = tokens[place : place + len(idiom)]
        if len(rest) < len(idiom):
            continue
        if all(one.word == said for one, said in zip(rest[:-1], idiom[:-1], strict=True)):
            last, said = rest[-1].word, idiom[-1]
            if last == said or (len(said) > 3 and last.startswith(said)):
                return len(idiom), weight
    return None


def _around(tokens: list[_Token], place: int, weight: float, words: _Words) -> float:
    before = [one.word for one in tokens[max(0, place - _REACH) : place]]
    negations = [one for one in before if one in words.negators]
    if all(one in _NOT_ALONE for one in negations):
        negations = []
    # "ne" alone, as in "ne … que", says nothing yet.
    if negations and not set(negations) <= _PARTICLES:
        return weight * (_FLIPPED_GOOD if weight > 0 else _FLIPPED_BAD)
    if before and before[-1] in words.intensifiers:
        return weight * _STRONGER
    return weight


def _beside_but(place: int, but: int | None) -> float:
    if but is None:
        return 1.0
    return _AFTER_BUT if place > but else _BEFORE_BUT


def _sentences(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for end in _END.finditer(text):
        spans.append((start, end.end()))
        start = end.end()
    spans.append((start, len(text)))
    return [span for span in spans if span[0] < span[1]]


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    flat = fold(text[start:end])
    return [
        _Token(one.group(), start + one.start(), start + one.end()) for one in _WORD.finditer(flat)
    ]


@cache
def _words(language: str) -> _Words:
    name = "lexicon_en.toml" if language == "en" else "lexicon_fr.toml"
    read: dict[str, Any] = tomllib.loads((_FOLDER / name).read_text("utf-8"))
    whole: dict[str, float] = {}
    stems: dict[str, float] = {}
    for group in read["group"]:
        for word in group["words"]:
            table = stems if word.endswith("*") else whole
            table.setdefault(fold(word.rstrip("*")), float(group["weight"]))
    idioms: dict[str, list[tuple[tuple[str, ...], float]]] = {}
    for idiom, weight in read["idioms"].items():
        parts = tuple(fold(idiom).split())
        idioms.setdefault(parts[0], []).append((parts, float(weight)))
    longest_first = {
        first: tuple(sorted(those, key=lambda one: -len(one[0]))) for first, those in idioms.items()
    }
    return _Words(
        whole,
        stems,
        longest_first,
        frozenset(read["negators"]),
        frozenset(read["intensifiers"]),
        frozenset(read["contrasts"]),
    )


@cache
def _emoji() -> dict[str, float]:
    read = tomllib.loads((_FOLDER / "emoji.toml").read_text("utf-8"))
    return {sign: float(weight) for sign, weight in read["emoji"].items()}

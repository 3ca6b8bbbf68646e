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
any ending (`artisan*`), brackets for one of several ways to say it (`(très |)heureux de vous
(annoncer|présenter)`). A phrase is found as whole words, with a space, apostrophe, hyphen or
`&` between them; of two that begin at one place, the longer; of two alike, the first of the list,
or the first of each language.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any
from unicodedata import decomposition

from desktop.core.language import Tongue
from desktop.paths import RESOURCES

_FOLDER = RESOURCES / "advice"
_LONGEST_STEM = 24
_PART = re.compile(r"\w+\*?|[(|)]")
_TOKEN = re.compile(r"\w+")
_LETTERS = 3
_BETWEEN = re.compile(r"[ '&\-]*")


_Token = tuple[int, int, str, bool]
"""Start, end and letters of a word; whether it follows the one before in the same phrase."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of the list in a text; `entry` is the number of its entry, from 0."""

    start: int
    end: int
    entry: int
    tongue: Tongue
    write: str = ""


class _Node:
    """What may follow the words so far: whole words, stems; and the entries if they are a phrase.

    Of each language there is one entry at most.
    A node that one way alone leads to (`is_only`) is shared by the phrases that begin that way.
    """

    __slots__ = ("entries", "is_only", "stems", "words")

    def __init__(self, is_only: bool) -> None:
        self.words: dict[str, list[_Node]] = {}
        self.stems: dict[str, list[_Node]] = {}
        self.entries: tuple[int, ...] = ()
        self.is_only = is_only

    def ways(self, word: str) -> list[_Node]:
        """Where one more word of a phrase leads, to be added to."""
        if word[-1] == "*":
            return self.stems.setdefault(word[:-1], [])
        return self.words.setdefault(word, [])

    def after(self, token: str) -> list[_Node]:
        """Where a word of the text leads."""
        found = self.words.get(token, _NOWHERE)
        if self.stems:
            for length in range(1, min(len(token), _LONGEST_STEM) + 1):
                if more := self.stems.get(token[:length]):
                    found = found + more
        return found


_NOWHERE: list[_Node] = []


class Lexicon:
    """One list. Raises ValueError for a file that is not as the module says."""

    def __init__(self, read: dict[str, Any]) -> None:
        self.tongues: list[Tongue] = []
        entries: list[dict[str, Any]] = []
        self._root = _Node(is_only=True)
        for tongue in Tongue:
            for entry in read.get(tongue.value, ()):
                self.tongues.append(tongue)
                for phrase in entry["find"]:
                    self._add(phrase, len(entries))
                entries.append(entry)
        self.entries = tuple(entries)
        """The entries as the file has them, for what a rule keeps in them beside its phrases."""
        # Most words of a text begin no phrase: their first letters say so at once.
        self._letters = min((_LETTERS, *map(len, self._root.stems)))
        begun = (*self._root.words, *self._root.stems)
        self._initials = frozenset(word[: self._letters] for word in begun)

    def find(self, piece: str) -> tuple[Hit, ...]:
        """The phrases in a sentence, from left to right.

        None stands over another, but for one of each language at the same place.
        """
        return tuple(self._hits(_read(piece)))

    def _hits(self, tokens: list[_Token]) -> Iterator[Hit]:
        behind = 0
        for index, (start, _, word, _) in enumerate(tokens):
            if start < behind or word[: self._letters] not in self._initials:
                continue
            longest: dict[Tongue, tuple[int, int]] = {}
            ways = [(node, index) for node in self._root.after(word)]
            while ways:
                node, at = ways.pop()
                stop = tokens[at][1]
                for entry in node.entries:
                    known = longest.get(self.tongues[entry])
                    # Of two as long, the entry that stands first in the list.
                    if known is None or (stop, -entry) > (known[0], -known[1]):
                        longest[self.tongues[entry]] = stop, entry
                if at + 1 < len(tokens) and tokens[at + 1][3]:
                    ways += [(following, at + 1) for following in node.after(tokens[at + 1][2])]
            for stop, entry in longest.values():
                behind = max(behind, stop)
                write = self.entries[entry].get("write", "")
                yield Hit(start, stop, entry, self.tongues[entry], write)

    def _add(self, phrase: str, entry: int) -> None:
        parts = _PART.findall(fold(phrase))
        parts.reverse()
        ends = _walk([self._root], parts)
        if parts:
            raise ValueError(f"a bracket too many in {phrase!r}")
        if self._root in ends:
            raise ValueError(f"no words in {phrase!r}")
        for node in ends:
            if all(self.tongues[known] is not self.tongues[entry] for known in node.entries):
                node.entries = (*node.entries, entry)


def _walk(nodes: list[_Node], parts: list[str]) -> list[_Node]:
    """Where the words lead from each of `nodes`, up to the end or a closing bracket.

    `parts` is a stack, the next part last. Ways that part in a bracket meet again behind it, so
    that a phrase takes no more room than it has words.
    """
    here, ways = nodes, list[_Node]()
    while parts and parts[-1] != ")":
        part = parts.pop()
        if part == "(":
            here = _walk(here, parts)
            if not parts:
                raise ValueError("a bracket that stays open")
            parts.pop()
        elif part == "|":
            ways, here = ways + here, nodes
        else:
            here = [_following(here, part)]
    return ways + here


def _following(nodes: list[_Node], word: str) -> _Node:
    """The place behind `word`, shared where it can be."""
    is_only = len(nodes) == 1 and nodes[0].is_only
    if is_only:
        known = next((node for node in nodes[0].ways(word) if node.is_only), None)
        if known is not None:
            return known
    made = _Node(is_only)
    for node in nodes:
        node.ways(word).append(made)
    return made


@lru_cache(maxsize=512)
def _read(piece: str) -> list[_Token]:
    """The words of a piece: read once for all the lists that are asked about it."""
    folded, tokens, behind = fold(piece), list[_Token](), 0
    for word in _TOKEN.finditer(folded):
        start, end = word.span()
        tokens.append((start, end, word.group(), bool(_BETWEEN.fullmatch(folded, behind, start))))
        behind = end
    return tokens


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

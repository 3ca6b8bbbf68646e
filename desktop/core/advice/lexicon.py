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
`&` between them; of two that begin at one place, the longer; of two alike, the first of the list.
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
_PART = re.compile(r"\w+\*?|[(|)]")
_TOKEN = re.compile(r"\w+")
_BETWEEN = re.compile(r"[ '&\-]*")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of the list in a text; `entry` is the number of its entry, from 0."""

    start: int
    end: int
    entry: int
    tongue: Tongue
    write: str = ""


class _Node:
    """What may follow the words so far: whole words, stems; and the entry if they are a phrase."""

    __slots__ = ("entry", "stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.stems: dict[str, _Node] | None = None
        self.entry: int | None = None

    def next_for(self, word: str) -> _Node:
        """The place for one more word of a phrase, made if it is new."""
        ways = self.words
        if word[-1] == "*":
            word = word[:-1]
            ways = self.stems = {} if self.stems is None else self.stems
        if word not in ways:
            ways[word] = _Node()
        return ways[word]

    def after(self, token: str) -> Iterator[_Node]:
        """Where a word of the text leads."""
        if token in self.words:
            yield self.words[token]
        for length in range(1, len(token) + 1) if self.stems else ():
            if self.stems and token[:length] in self.stems:
                yield self.stems[token[:length]]


class Lexicon:
    """One list. Raises ValueError for a file that is not as the module says."""

    def __init__(self, read: dict[str, Any]) -> None:
        tongues: list[Tongue] = []
        entries: list[dict[str, Any]] = []
        self._root = _Node()
        for tongue in Tongue:
            for entry in read.get(tongue.value, ()):
                for phrase in entry["find"]:
                    self._add(phrase, len(entries))
                entries.append(entry)
                tongues.append(tongue)
        self.entries, self.tongues = tuple(entries), tuple(tongues)
        """The entries as the file has them, for what a rule keeps in them beside its phrases."""
        self._initials = frozenset(
            word[0] for word in (*self._root.words, *(self._root.stems or ()))
        )

    def find(self, piece: str) -> tuple[Hit, ...]:
        """The phrases in a sentence, from left to right, none over another."""
        return tuple(self._hits(*_read(piece)))

    def _hits(self, folded: str, tokens: list[tuple[int, int, str]]) -> Iterator[Hit]:
        behind = 0
        for index, (start, _, word) in enumerate(tokens):
            if start < behind or word[:1] not in self._initials:
                continue
            longest: tuple[int, int] | None = None
            ways = [(node, index) for node in self._root.after(word)]
            while ways:
                node, at = ways.pop()
                stop = tokens[at][1]
                if node.entry is not None and (longest is None or stop > longest[0]):
                    longest = stop, node.entry
                if at + 1 < len(tokens) and _BETWEEN.fullmatch(folded, stop, tokens[at + 1][0]):
                    ways += [(following, at + 1) for following in node.after(tokens[at + 1][2])]
            if longest is not None:
                behind, entry = longest
                write = self.entries[entry].get("write", "")
                yield Hit(start, behind, entry, self.tongues[entry], write)

    def _add(self, phrase: str, entry: int) -> None:
        parts = _PART.findall(fold(phrase))
        if not any(part[0].isalnum() for part in parts):
            raise ValueError(f"no words in {phrase!r}")
        parts.reverse()
        for node in _walk([self._root], parts):
            node.entry = entry if node.entry is None else node.entry
        if parts:
            raise ValueError(f"a bracket too many in {phrase!r}")


def _walk(nodes: list[_Node], parts: list[str]) -> list[_Node]:
    """Where the words lead from each of `nodes`, up to the end or a closing bracket.

    `parts` is a stack, the next part last.
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
            here = [node.next_for(part) for node in here]
    return ways + here


@lru_cache(maxsize=512)
def _read(piece: str) -> tuple[str, list[tuple[int, int, str]]]:
    """A piece folded, and its words: read once for all the lists that are asked about it."""
    folded = fold(piece)
    return folded, [(*token.span(), token.group()) for token in _TOKEN.finditer(folded)]


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

"""All that may tell the kind of a text: phrases of the lists, its signs, the roots of its words.

`build/kind_weights.py` learns from it what each is worth for each kind, and the guess adds up.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

from desktop.core.advice.lexicon import Lexicon, fold
from desktop.core.kinds.kind import Kind
from desktop.core.kinds.signs import signs, without
from desktop.core.language import Tongue
from desktop.core.text import Entity, pieces
from desktop.paths import RESOURCES

LOOKED_AT = 1_000
"""Characters: what a long post is shows at its start."""
ROOT = 5
"""Letters of a word that count: `ouvert` and `ouverture` are one."""
HEAVIEST = 3.0
"""The weight of a phrase that makes one whole point."""
_AGAIN = (1.0, 0.6, 0.4)
"""What the first, second and third find of a kind count; further ones like the third."""
_OTHER_TONGUE = 0.6
_WORD = re.compile(r"\w+")


Feature = tuple[float, int, int]
"""How much of it there is, and the place of what shows it best, which is empty where none does."""


def features(text: str, tongue: Tongue, entities: Iterable[Entity]) -> dict[str, Feature]:
    """What the start of a text shows, by name."""
    text = text[:LOOKED_AT]
    named = [entity for entity in entities if entity.start < LOOKED_AT]
    bare = without(text, named)
    found = _phrases(bare, tongue)
    for name, start, end in signs(text, bare, named):
        if name not in found:
            found[name] = 1.0, start, end
    at = 0
    for piece in pieces(bare):
        for name, start, end in _roots(piece, at == 0):
            if name not in found:
                found[name] = 1.0, at + start, at + end
        at += len(piece)
    return found


def _phrases(text: str, tongue: Tongue) -> dict[str, Feature]:
    """What the lists find, added up for each kind; and whether one of a kind begins the text."""
    first = next((place for place, letter in enumerate(text) if letter.isalnum()), 0)
    found: dict[str, Feature] = {}
    best: dict[str, float] = {}
    seen: set[tuple[str, str]] = set()
    counts: dict[str, int] = {}
    for start, end, kind, weight, found_in in _cues(text):
        if (kind, text[start:end]) in seen:
            continue
        seen.add((kind, text[start:end]))
        name = "list." + kind
        value = weight / HEAVIEST * (1.0 if found_in is tongue else _OTHER_TONGUE)
        count = counts.get(kind, 0)
        counts[kind] = count + 1
        points, *place = found.get(name, (0.0, start, end))
        if value > best.get(kind, 0.0):
            best[kind], place = value, [start, end]
        found[name] = points + value * _AGAIN[min(count, len(_AGAIN) - 1)], place[0], place[1]
        if start <= first:
            found["leads." + kind] = 1.0, start, end
    return found


def _cues(text: str) -> Iterator[tuple[int, int, str, float, Tongue]]:
    at = 0
    for piece in pieces(text):
        for start, end, kind, weight, tongue in _found(piece):
            yield at + start, at + end, kind, weight, tongue
        at += len(piece)


@lru_cache(maxsize=512)
def _found(piece: str) -> tuple[tuple[int, int, str, float, Tongue], ...]:
    """A key press looks at its own sentence alone."""
    return tuple(
        (hit.start, hit.end, kind.value, float(cues.entries[hit.entry]["weight"]), hit.tongue)
        for kind, cues in _lexicons().items()
        for hit in cues.find(piece)
    )


@lru_cache(maxsize=512)
def _roots(piece: str, is_first: bool) -> tuple[tuple[str, int, int], ...]:
    """The root of each word, and the word that begins a text; a number has no root of its own."""
    words = [(word.group(), *word.span()) for word in _WORD.finditer(fold(piece))]
    roots = [
        (f"word.{'0' if word.isdigit() else word[:ROOT]}", start, end) for word, start, end in words
    ]
    starts = [(f"start.{word}", start, end) for word, start, end in words[: int(is_first)]]
    return (*roots, *starts)


@cache
def _lexicons() -> dict[Kind, Lexicon]:
    return {kind: Lexicon(_read(kind)) for kind in Kind}


def _read(kind: Kind) -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "kinds" / f"{kind.value}.toml").read_text("utf-8"))

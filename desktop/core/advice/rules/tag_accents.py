"""tag_accents: an accent missing in a French hashtag.

Why: the accent is part of the word: a screen reader says `#fete` as it is written, and readers
stumble. X takes accented letters into a hashtag; it does not document whether its search joins
both.
Source: the Académie française on accents (they have “pleine valeur orthographique”); for the
letters, twitter-text 3.1.0, X's published rules.

An accent is missing for sure where the accented word stands in the text, in the shop's name or
town, or in `resources/advice/tag_words.toml` with no other way to write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tag_words import accented, humps
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight
from desktop.core.language import Tongue
from desktop.core.text import Entity, EntityKind

SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+")


def tag_accents(draft: Draft) -> Iterator[Tip]:
    """A tip for each such hashtag; its fix sets the accents."""
    tags = [tag for tag in draft.entities(EntityKind.HASHTAG) if not _has_accents(tag.value)]
    if not tags:
        return
    said = _said_with_accents(draft, tags)
    is_french = draft.tongue is Tongue.FRENCH
    for tag in tags:
        edits = tuple(
            (tag.start + 1 + start, tag.start + 1 + end, better)
            for start, end, better in _accents(tag.value, said, is_french)
        )
        if edits:
            written = draft.text[tag.start : tag.end]
            better = Fix(tuple((a - tag.start, b - tag.start, c) for a, b, c in edits))
            yield Tip(
                RuleName.TAG_ACCENTS,
                Weight.HINT,
                tag.start,
                tag.end,
                Fix(edits),
                {"tag": written, "better": better.apply(written)},
            )


def _accents(tag: str, said: Mapping[str, str], is_french: bool) -> Iterator[Edit]:
    for start, end in humps(tag):
        word = tag[start:end]
        if len(word) < SHORTEST:
            continue
        better = said.get(word.lower(), "") or (accented(word) if is_french else "")
        if better and len(better) == len(word):
            yield start, end, _in_case_of(word, better)


def _in_case_of(word: str, better: str) -> str:
    return "".join(
        letter.upper() if old.isupper() else letter
        for old, letter in zip(word, better, strict=True)
    )


def _said_with_accents(draft: Draft, tags: list[Entity]) -> dict[str, str]:
    """The words of these tags as the text and the shop write them: plain letters to accented."""
    wanted = {tag.value[a:b].lower() for tag in tags for a, b in humps(tag.value)}
    said: dict[str, str] = {}
    plain: set[str] = set()
    for _, (with_accents, without) in draft.each(_words):
        if not wanted.isdisjoint(with_accents):
            said |= with_accents
        if not wanted.isdisjoint(without):
            plain |= without
    for word in _WORD.findall(f"{draft.around.shop.town} {draft.around.shop.name}".lower()):
        if _has_accents(word):
            said[fold(word)] = word
    return {word: form for word, form in said.items() if word not in plain}


def _words(piece: str) -> tuple[dict[str, str], frozenset[str]]:
    words = {word.lower() for word in _WORD.findall(re.sub(r"#\w+", " ", piece))}
    return {fold(word): word for word in words if _has_accents(word)}, frozenset(
        word for word in words if not _has_accents(word)
    )


@lru_cache(maxsize=512)
def _has_accents(word: str) -> bool:
    return fold(word) != word.lower()

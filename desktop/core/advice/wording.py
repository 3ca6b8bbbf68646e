"""What the rules on a text's voice share: phrases of a list in a draft, who speaks, safe rewrites.

A rewrite stands where a phrase stood and takes over its capital; a phrase that says nothing goes,
and the word behind it takes its capital. A rewrite that would leave half an elision (`qu'`) is not
made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold, lexicon
from desktop.core.advice.tip import Edit, Fix
from desktop.core.language import Tongue, guess
from desktop.core.text import EntityKind

_APOSTROPHES = "'’‘ʼ"
_FIRST_FRENCH = re.compile(r"(?<![-\w])(?:je|on|nous|moi)\b(?!-)|(?<!\w)j'")
_FIRST_ENGLISH = re.compile(r"(?<![-\w])(?:i|we)(?!\w)")
_SENTENCE_END = re.compile(r"[.!?…\n]+[ \u00a0\u202f]*[!?]*|\Z")
_WORD = re.compile(r"[^\W_]+")
_TAIL = re.compile(r"[\s.·|•–—-]*\Z")
_LAST = re.compile(r"[^\W\d_]+(?=\s*\Z)")
_BEFORE_CONSONANTS = frozenset({
    "au", "beau", "ce", "de", "du", "je", "la", "le", "ma", "me", "ne", "nouveau", "que", "sa",
    "se", "ta", "te", "vieux",
})  # fmt: skip
_BEFORE_VOWELS = frozenset({"bel", "cet", "nouvel", "vieil"})
LISTS = (
    "anglicisms",
    "begging",
    "conversation",
    "corporate",
    "endings",
    "hot",
    "human",
    "impersonal",
    "jargon",
    "loud_prices",
    "making",
    "people",
    "pressure",
    "selling",
    "superlatives",
    "vague",
)
"""The lists behind the rules on a text's voice."""
SHORT_SENTENCE = 7
"""Words in a sentence that may go as a whole, since it says one thing."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A phrase of a list, at its place in the whole text; `entry` is what the file says of it."""

    start: int
    end: int
    number: int
    tongue: Tongue
    entry: dict[str, Any]


def spots(draft: Draft, name: str) -> Iterator[Spot]:
    """The phrases of a list in the language of the draft, outside links, tags and mentions."""
    words = lexicon(name)
    behind = 0
    for start, hits in draft.found(words.find):
        for hit in hits:
            place = start + hit.start, start + hit.end
            # The same words of the other language begin before that.
            if place[0] >= behind and may_be(draft, hit.tongue) and draft.is_free(*place):
                behind = place[1]
                yield Spot(*place, hit.entry, hit.tongue, words.entries[hit.entry])


def may_be(draft: Draft, tongue: Tongue) -> bool:
    """Whether the draft is in this language, or does not tell in which."""
    if draft.tongue is tongue:
        return True
    return draft.around.tongue is None and guess(draft.text, unless=tongue) is tongue


def has_first_person(draft: Draft, tongue: Tongue) -> bool:
    """Whether somebody says “je”, “on”, “nous”, or “I” or “we”."""
    search = _says_we if tongue is Tongue.ENGLISH else _says_nous
    return any(True for _ in draft.found(search))


def _says_nous(piece: str) -> bool:
    return bool(_FIRST_FRENCH.search(fold(piece)))


def _says_we(piece: str) -> bool:
    return bool(_FIRST_ENGLISH.search(fold(piece)))


def rewrite(draft: Draft, spot: Spot) -> Fix | None:
    """The fix of a phrase with a plain one (`write`), or with none (`drop = true`)."""
    text, entry = draft.text, spot.entry
    if text[spot.start - 1 : spot.start] in tuple(_APOSTROPHES):
        return None
    if entry.get("drop"):
        return _dropped(draft, spot)
    if "write" not in entry or _is_elided(text[: spot.start], entry["write"]):
        return None
    return Fix(((spot.start, spot.end, like(text[spot.start : spot.end], entry["write"])),))


def _is_elided(before: str, write: str) -> bool:
    """Whether French would write the word before otherwise: le/l', ce/cet."""
    last = _LAST.search(before)
    word = fold(last.group()) if last else ""
    return word in (_BEFORE_CONSONANTS if fold(write[:1]) in "aeiouyh" else _BEFORE_VOWELS)


def like(before: str, after: str) -> str:
    """`after` with the capitals of `before`."""
    if before.isupper() and len(before) > 1:
        return after.upper()
    return after[:1].upper() + after[1:] if before[:1].isupper() else after


def _dropped(draft: Draft, spot: Spot) -> Fix | None:
    text, end = draft.text, spot.end
    while text[end : end + 1] in tuple(" \u00a0" + _APOSTROPHES + ","):
        end += 1
    if not text[end : end + 1].isalnum() or not draft.is_free(end, end + 1):
        return None
    new = text[end].upper() if text[spot.start].isupper() else text[end]
    return Fix(((spot.start, end + 1, new),))


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence in which `start` and `end` stand, its mark in it, the space before it not."""
    begin = max((text.rfind(mark, 0, start) for mark in ".!?…\n"), default=-1) + 1
    while begin < start and not text[begin].isalnum():
        begin += 1
    match = _SENTENCE_END.search(text, end)
    return begin, match.end() if match else len(text)


def without_sentence(draft: Draft, spot: Spot) -> Fix | None:
    """The fix that takes out the short sentence a phrase fills; None where it says more."""
    text = draft.text
    start, end = sentence_around(text, spot.start, spot.end)
    entities = [entity.start for entity in draft.measure.entities if start <= entity.start < end]
    end = min([end, *entities])
    if end < spot.end or len(_WORD.findall(text[start:end])) > SHORT_SENTENCE:
        return None
    if "?" in text[start:end]:
        return None
    while end > start and text[end - 1].isspace():
        end -= 1
    if not _WORD.search(text[:start]):
        while text[end : end + 1].isspace():
            end += 1
        return Fix(((start, end, ""),)) if _WORD.search(text, end) else None
    while text[start - 1].isspace():
        start -= 1
    return Fix(((start, end, ""),))


def appended(draft: Draft, words: str) -> Edit:
    """The edit that puts `words` behind what is said and before the tags that close the text."""
    text, at = draft.text, len(draft.text)
    for entity in reversed(draft.measure.entities):
        if entity.kind is not EntityKind.HASHTAG or not _TAIL.fullmatch(text[entity.end : at]):
            break
        at = entity.start
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at, at, words

"""shouting: words in capitals, three or more, or nearly a third of the text.

Why: capitals are read as a raised voice; they take a word its outline, which slows readers down,
dyslexic ones most, and some screen readers spell them letter by letter.
Source: the style guide of the British Dyslexia Association; Carleton University's guide to web
accessibility. The two limits are ours.

Short words in capitals (SNCF, CAP, TVA) are acronyms, unless a longer one stands beside them
(OUVERT CE SOIR). Capitals of the Latin alphabet alone: others have no such habit, or no capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight

WORDS, SHARE, LEAST_LETTERS = 3, 0.30, 20
"""Of a shorter text a share says nothing: “MERCI !” is no shouting."""
ACRONYM = 4
"""Letters in the longest word that may be an acronym."""
_CAPITAL = "A-ZÀ-ÖØ-ÞŒŸ"
_LONG_WORD = re.compile(rf"(?<!\w)[{_CAPITAL}]{{{ACRONYM + 1},}}+(?!\w)")
_WORD = re.compile(rf"[{_CAPITAL}]+")
_RUN = re.compile(rf"(?<!\w)[{_CAPITAL}]++(?!\w)(?:[^\w.!?…\n]++[{_CAPITAL}]++(?!\w))*")
_ENDS = frozenset(".!?…\n")

Place = tuple[int, int]
"""Start and end of a word."""


def shouting(draft: Draft) -> Iterator[Tip]:
    """One tip; its fix writes the words in lower case, a sentence's first letter left as it is."""
    if not any(True for _ in draft.found(_has_long_word)):
        return
    runs = list(_shouted(draft))
    words = [word for run in runs for word in run]
    if not _are_many(words) and not _are_large_share(draft, words):
        return
    start, end = runs[0][0][0], runs[0][-1][1]
    fix = Fix(tuple(_lowered(draft.text, word) for word in words))
    yield Tip(RuleName.SHOUTING, Weight.CLEAR, start, end, fix, {"words": draft.text[start:end]})


def _has_long_word(piece: str) -> bool:
    return bool(_LONG_WORD.search(piece))


def _shouted(draft: Draft) -> Iterator[list[Place]]:
    """Each run of words in capitals that are no acronyms, tags, links or mentions."""
    for run in _RUN.finditer(draft.text):
        words = _WORD.finditer(draft.text, *run.span())
        places = [word.span() for word in draft.outside_entities(words)]
        if any(end - start > ACRONYM for start, end in places):
            yield places


def _are_many(words: list[Place]) -> bool:
    """The L of “L’ÉTÉ” is no word by itself."""
    return sum(end - start > 1 for start, end in words) >= WORDS


def _are_large_share(draft: Draft, words: list[Place]) -> bool:
    tagged = sum(entity.end - entity.start for entity in draft.measure.entities)
    letters = sum(map(str.isalpha, draft.text)) - tagged
    shouted = sum(end - start for start, end in words)
    return letters >= LEAST_LETTERS and shouted > SHARE * letters


def _lowered(text: str, word: Place) -> Edit:
    start, end = word
    kept = 1 if _begins_sentence(text, start) or text[start:end] == "I" else 0
    return start, end, text[start : start + kept] + text[start + kept : end].lower()


def _begins_sentence(text: str, start: int) -> bool:
    """Whether nothing but spaces, quotes and signs stands between a sentence's end and here."""
    before = start - 1
    while before >= 0 and text[before] not in _ENDS and not text[before].isalnum():
        before -= 1
    return before < 0 or text[before] in _ENDS

"""jargon: a word of the trade that its customers do not know.

Why: “poolish”, “TPO”, “purge du circuit”: those who do not know the word read on elsewhere. Said
plainly, or with a word of explanation, it becomes what readers like most: something learnt.
Source: the French administration's guide to plain writing (explain what only the trade knows). The
list is ours, from the words that trades use.

It keeps silent where the text itself explains the word, in brackets or behind “c'est-à-dire”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import Fix, RuleName, Tip, Weight
from desktop.core.advice.wording import Spot, rewrite, spots

_EXPLAINED = re.compile(
    r"[»”\"]?\s?(?:\(|=|:\s|[—–-]\s|,?\s(?:c'est[ -]a[ -]dire|autrement dit|c'est|that is|meaning"
    r"|which (?:is|means))\b|,\s(?:ou|or|une?|le|la|a|an|the)\s|,\sl')"
)
_ASKED = re.compile(
    r"(?:c'est quoi|qu'est-ce que?|connaissez-vous|vous connaissez|tu connais|on appelle"
    r"|s'appelle|dit|what is|what's|ever heard of|called|know what)"
    r"\W+(?:(?:ca|cela|this|it|le|la|les|un|une|l|a|an|the)\W+){0,2}\Z"
)
BESIDE = 280
"""Characters within which a word of the trade tells what another one means: a tweet's length."""


def jargon(draft: Draft) -> Iterator[Tip]:
    """A tip for each word that the text leaves unexplained; its fix says it plainly."""
    for spot in spots(draft, "jargon"):
        before = fold(draft.text[max(0, spot.start - BESIDE) : spot.start])
        after = fold(draft.text[spot.end : spot.end + BESIDE])
        if _is_explained(before, after) or not _is_meant(spot, before, after):
            continue
        term, means = draft.text[spot.start : spot.end], spot.entry["means"]
        fix = rewrite(draft, spot) or Fix(((spot.end, spot.end, f" ({means})"),))
        values = {"words": term, "means": means}
        yield Tip(RuleName.JARGON, Weight.HINT, spot.start, spot.end, fix, values)


def _is_explained(before: str, after: str) -> bool:
    return bool(_EXPLAINED.match(after) or before[-1:] == "(" or _ASKED.search(before[-40:]))


def _is_meant(spot: Spot, before: str, after: str) -> bool:
    """A word with other meanings (`near` in the list) is the trade's beside words of the trade."""
    if "near" not in spot.entry:
        return True
    near = _near(tuple(spot.entry["near"]))
    return bool(near.search(before) or near.search(after))


@cache
def _near(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(re.escape(fold(word)) for word in words)})")

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


def jargon(draft: Draft) -> Iterator[Tip]:
    """A tip for each word that the text leaves unexplained; its fix says it plainly."""
    folded = ""
    for spot in spots(draft, "jargon"):
        folded = folded or fold(draft.text)
        if _is_explained(folded, spot) or not _is_meant(folded, spot):
            continue
        term, means = draft.text[spot.start : spot.end], spot.entry["means"]
        fix = rewrite(draft, spot) or Fix(((spot.end, spot.end, f" ({means})"),))
        values = {"words": term, "means": means}
        yield Tip(RuleName.JARGON, Weight.HINT, spot.start, spot.end, fix, values)


def _is_explained(folded: str, spot: Spot) -> bool:
    before = folded[max(0, spot.start - 40) : spot.start]
    return bool(_EXPLAINED.match(folded, spot.end) or before[-1:] == "(" or _ASKED.search(before))


def _is_meant(folded: str, spot: Spot) -> bool:
    """A word with other meanings (`near` in the list) is the trade's beside words of the trade."""
    near = spot.entry.get("near", ())
    return not near or any(re.search(rf"\b{re.escape(fold(word))}", folded) for word in near)

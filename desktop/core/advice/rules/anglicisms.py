"""anglicisms: an English word in a French text that has a French one.

Why: “un feedback de la team” is understood in offices; the street reads “un retour de l'équipe” and
need not translate. What French has taken in (week-end, brunch, parking, smartphone) is French.
Source: FranceTerme, the French official list of terms, and the Académie française's pages “Dire, ne
pas dire”; the choice is ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.advice.wording import Spot, rewrite, spots
from desktop.core.language import Tongue

_WORD = re.compile(r"[A-Za-z][\w’'-]+")
_BINDING = re.compile(
    r"\b(?:vous|nous|votre|vos|notre|nos|aux?|des|dans|avec|chez|est|du|une|et)\b"
)
"""None of them is English."""
BINDINGS = 2


def anglicisms(draft: Draft) -> Iterator[Tip]:
    """A tip for each; its fix writes the French word, where the sentence stays right with it."""
    if draft.tongue is not Tongue.FRENCH:
        if draft.around.tongue is not None or not _is_half_french(draft):
            return
        # So many English words that the text was taken for English.
        draft = replace(draft, around=replace(draft.around, tongue=Tongue.FRENCH))
    for spot in spots(draft, "anglicisms"):
        if spot.entry.get("accepted") or _is_name(draft.text, spot):
            continue
        words = {"words": draft.text[spot.start : spot.end]}
        fix = rewrite(draft, spot)
        yield Tip(RuleName.ANGLICISMS, Weight.HINT, spot.start, spot.end, fix, words)


def _is_half_french(draft: Draft) -> bool:
    """Whether two words or more that bind French sentences alone stand in it."""
    found: set[str] = set()
    return len(found.union(*(words for _, words in draft.found(_bindings)))) >= BINDINGS


def _bindings(piece: str) -> frozenset[str]:
    return frozenset(_BINDING.findall(fold(piece)))


def _is_name(text: str, spot: Spot) -> bool:
    """Whether it is part of a proper name: a capital inside a sentence, or beside another one."""
    if not text[spot.start].isupper() or text[spot.start : spot.end].isupper():
        return False
    before = text[: spot.start].rstrip(" «\u00a0")
    is_inside = bool(before) and before[-1] not in ".!?…\n:" and any(map(str.isalnum, before))
    after = _WORD.match(text, spot.end + 1)
    return is_inside or bool(after and after.group()[0].isupper())

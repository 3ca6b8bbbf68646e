"""vague: neither what, nor when, nor where.

Why: “une surprise arrive bientôt” asks readers to wait for they know not what. One fact, a day, a
street, a product, gives them something to come for.
Source: the journalists' five questions (who, what, when, where, why), as every school of writing
teaches them; the words that say nothing are listed by us.

It takes a phrase that promises without saying, in a text that has hardly a word beside the most
general ones, no figure, no day, no address, and no picture to tell the rest. A text of praise alone
(“une adresse unique, un accueil exceptionnel”) is as vague: a noun for each word of praise says
nothing yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold, lexicon
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.advice.wording import Spot, spots
from desktop.core.language import Tongue
from desktop.core.text import EntityKind

LONGEST = 180
"""Characters; a longer text says something."""
TELLING = 1
"""Words of a meaning of their own that a vague text may have."""
PRAISE = 3
_NAMING = frozenset(
    fold(
        """le la les l un une des du de nos notre vos votre mes mon ma ce cet cette ces belle belles
        beaux bel nouvelle nouvelles nouveaux nouveau petit petits petites premier premiers
        premières grand grands grandes the our a an my your some of for new first fresh lovely
        little"""
    ).split()
)
"""Words behind which a noun stands."""
_WORD = re.compile(r"[^\W\d_]+")


def vague(draft: Draft) -> Iterator[Tip]:
    """One tip at the phrase; what is meant only the person knows."""
    if len(draft.text) > LONGEST or draft.around.pictures or "?" in draft.text:
        return
    spot = _promise(draft) or _praise(draft)
    if spot is not None:
        words = {"words": draft.text[spot.start : spot.end]}
        yield Tip(RuleName.VAGUE, Weight.GENTLE, spot.start, spot.end, None, words)


def _promise(draft: Draft) -> Spot | None:
    """A phrase that promises, with hardly a word that says what."""
    for spot in spots(draft, "vague"):
        said = _said(draft, spot.tongue)
        if said is None:
            return None
        own = {word for _, word in said}
        if len(own) > (0 if spot.entry.get("bare") else TELLING):
            continue
        # "nos pivoines", "the vineyard": a thing has a name.
        if not any(before in _NAMING for before, _ in said):
            return spot
    return None


def _praise(draft: Draft) -> Spot | None:
    """Three words of praise or more, and no more nouns than these."""
    praise = list(spots(draft, "superlatives"))
    said = _said(draft, praise[0].tongue) if len(praise) >= PRAISE else None
    if said is None or len({word for _, word in said}) > len(praise):
        return None
    return praise[0]


def _said(draft: Draft, tongue: Tongue) -> list[tuple[str, str]] | None:
    """The words of a meaning of their own, each behind the word before; None for a fact."""
    if draft.entities(EntityKind.URL) or any(map(str.isdigit, draft.text)):
        return None
    said = draft.text
    for entity in reversed(draft.measure.entities):
        said = said[: entity.start] + said[entity.end :]
    general, telling = _general(tongue)
    words = _WORD.findall(fold(said))
    if not telling.isdisjoint(words):
        return None
    return [(before, word) for before, word in pairwise(["", *words]) if word not in general]


@cache
def _general(tongue: Tongue) -> tuple[frozenset[str], frozenset[str]]:
    """Words that say nothing by themselves, and those of which one says when or where."""
    entries = [entry for entry in lexicon("vague").entries if entry.get("tongue") == tongue.value]
    return (
        frozenset(fold(" ".join(entry.get("general", "") for entry in entries)).split()),
        frozenset(fold(" ".join(entry.get("telling", "") for entry in entries)).split()),
    )

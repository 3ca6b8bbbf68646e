"""nobody_named: something was made, and nobody made it.

Why: “les brioches sont façonnées à la main” could stand on any packet. With a first name it is
your shop, and readers know whom to greet: who kneaded this morning?
Source: Lecko's study of French companies on Twitter (RATP and SNCF sign with first names);
how a making is told is ours.

It keeps silent where somebody says “je”, “on”, “nous”, where anybody is named or told of, and where
“par” or “by” says who. Where the shop's people are known, their names are offered as a signature.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.making import made_in_english, made_in_french
from desktop.core.advice.tip import Choice, Fix, RuleName, Tip, Weight
from desktop.core.advice.wording import appended, has_first_person, may_be, spots
from desktop.core.language import Tongue
from desktop.core.text import EntityKind, weighted_length

NAMES = 5
_SEARCHES = {Tongue.FRENCH: made_in_french, Tongue.ENGLISH: made_in_english}
_BY = {
    Tongue.FRENCH: re.compile(r"\bpar\s(?!jour|semaine|mois|amour|passion|personne|an\b)", re.I),
    Tongue.ENGLISH: re.compile(r"\bby\s(?!hand\b|the\s(?:dozen|metre|yard|slice)\b)", re.I),
}


def nobody_named(draft: Draft) -> Iterator[Tip]:
    """One tip at the making; the signatures of the shop's people as choices."""
    if draft.messages > 1:
        return
    for tongue, search in _SEARCHES.items():
        found = draft.found(search) if may_be(draft, tongue) else iter(())
        place = next(((at + span[0], at + span[1]) for at, span in found if span), None)
        if place is not None:
            break
    else:
        return
    if _is_somebody_there(draft, tongue) or _BY[tongue].search(draft.text):
        return
    words = {"words": draft.text[place[0] : place[1]]}
    choices = tuple(_signatures(draft))
    yield Tip(RuleName.NOBODY_NAMED, Weight.HINT, *place, None, words, choices)


def _is_somebody_there(draft: Draft, tongue: Tongue) -> bool:
    if has_first_person(draft, tongue) or draft.entities(EntityKind.MENTION):
        return True
    folded = fold(draft.text)
    if any(re.search(rf"\b{re.escape(fold(name))}\b", folded) for name in draft.around.shop.people):
        return True
    return any(
        not spot.entry.get("name") or draft.text[spot.start].isupper()
        for spot in spots(draft, "people")
    )


def _signatures(draft: Draft) -> Iterator[Choice]:
    """The ones that fit into the tweet."""
    room = draft.measure.limit - draft.measure.weighted_length
    for name in draft.around.shop.people[:NAMES]:
        signature = f" — {name}"
        if weighted_length(signature) <= room:
            yield Choice(signature.strip(), Fix((appended(draft, signature),)))

"""hot_answer: an insult, a threat or a sneer, mostly in an answer.

Why: everybody reads an answer, not only the one it is for, and a screen shot stays. An hour later
one writes another; a troll lives on answers.
Source: the University of Strasbourg's web editors' course (mastercaweb) and La Ruche's guide on
trolls: calm, short, in private, or not at all.

Sneers and bait (“apprenez à lire”) are heard in answers alone: a text that begins with a mention,
or that Ramage was told is a reply. Two calm answers are offered in place of the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import lexicon
from desktop.core.advice.tip import Choice, Fix, RuleName, Tip, Weight
from desktop.core.advice.wording import spots
from desktop.core.language import Tongue
from desktop.core.shop import Address
from desktop.core.text import EntityKind, weighted_length


def hot_answer(draft: Draft) -> Iterator[Tip]:
    """One tip at the first such phrase; choices: calm answers, the names in front kept."""
    found = list(spots(draft, "hot"))
    if not found:
        return
    names = _names_in_front(draft)
    if not draft.around.is_reply and not names:
        found = [spot for spot in found if spot.entry.get("anywhere")]
    for spot in found[:1]:
        words = {"words": draft.text[spot.start : spot.end]}
        choices = tuple(_calm(draft, names))
        yield Tip(
            RuleName.HOT_ANSWER, Weight.CLEAR, spot.start, spot.end, None, words, choices=choices
        )


def _names_in_front(draft: Draft) -> int:
    """Where the mentions that open the text end; 0 when it opens with words."""
    end = 0
    for entity in draft.measure.entities:
        if entity.kind is not EntityKind.MENTION or draft.text[end : entity.start].strip():
            break
        end = entity.end
    return end


def _calm(draft: Draft, names: int) -> Iterator[Choice]:
    says_tu = draft.around.shop.address is Address.TU and draft.tongue is Tongue.FRENCH
    key = "calm_tu" if says_tu else "calm"
    gap = " " if names else ""
    taken = weighted_length(draft.text[:names]) if names else 0
    for entry in lexicon("hot").entries:
        for words in entry.get(key, ()) if entry.get("tongue") == draft.tongue.value else ():
            if taken + weighted_length(gap + words) <= draft.measure.limit:
                yield Choice(words, Fix(((names, len(draft.text), gap + words),)))

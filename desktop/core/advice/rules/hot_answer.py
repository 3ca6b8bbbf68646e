"""hot_answer: an insult, a threat or a sneer, mostly in an answer.

Why: everybody reads an answer, not only the one it is for, and a screen shot stays. An hour later
one writes another; a troll lives on answers.
Source: the University of Strasbourg's web editors' course (mastercaweb) and La Ruche's guide on
trolls: calm, short, in private, or not at all. The phrases are ours.

Sneers and bait (“apprenez à lire”) are heard in answers alone: a text that begins with a mention,
or that Ramage was told is a reply. Who is shown the door (“si c’est trop cher, restez chez vous”)
is so in any text. Two calm answers are offered in place of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold, lexicon
from desktop.core.advice.tip import Choice, Fix, RuleName, Tip, Weight
from desktop.core.advice.wording import spots
from desktop.core.language import Tongue
from desktop.core.shop import Address
from desktop.core.text import EntityKind, weighted_length

_UP_TO = r"[^.!?\n]{0,60}"
_SHOWN_THE_DOOR = re.compile(
    # “Si vous trouvez ça trop cher, restez chez vous.”
    rf"\bsi (?:ca|cela|c'est|les?|la|nos|notre|mon|ma|mes|vous|tu|t')\b{_UP_TO}\b(?:allez|restez"
    rf"|va|reste|passez|changez|achetez|mangez|buvez|faites|gardez|cherchez|trouvez|prenez)\b"
    rf"(?:[ -]\w+){{0,4}}? (?:ailleurs|chez (?:vous|toi|mcdo\w*|la concurrence|les autres|lidl)"
    rf"|votre chemin|vous-memes?|au (?:supermarche|macdo\w*|fast-food|drive)|de cremerie"
    rf"|un autre (?:magasin|resto\w*|garage|salon|artisan|metier|coiffeur|boulanger))"
    # “Quand on ne sait pas fermer un robinet, on évite de noter les gens.”
    rf"|\bquand on (?:ne |n'y |n'a |n'est |y )?(?:sait|connait|comprend|pas|veut|jamais){_UP_TO}"
    r"\bon (?:evite|se tait|s'abstient|la ferme|ferme sa|reste (?:chez soi|a sa place|poli)"
    r"|ne (?:la ramene|critique|juge|vient pas|donne pas|se plaint|note|donne)|n'ouvre)"
    # “If you don't like our queue, shop somewhere else.”
    rf"|\bif (?:you|our|the|it|that)\b{_UP_TO}\b(?:go|shop|eat|stay|try|buy|get|make|do|drink|find"
    rf"|cook|bake|walk|take)\b(?:[ '-]\w+){{0,5}}? (?:elsewhere|somewhere else|at home|it yourself"
    rf"|yourself|the supermarket|tesco|lidl|aldi|mcdonald'?s|another (?:shop|cafe|garage|pub|baker)"
    rf"|someone else|the door)\b"
)


def hot_answer(draft: Draft) -> Iterator[Tip]:
    """One tip at the first such phrase; choices: calm answers, the names in front kept."""
    names = _names_in_front(draft)
    is_answer = draft.around.is_reply or names > 0
    places = [
        (spot.start, spot.end)
        for spot in spots(draft, "hot")
        if is_answer or spot.entry.get("anywhere")
    ]
    places += [(at + start, at + end) for at, found in draft.found(_shown) for start, end in found]
    for start, end in sorted(places)[:1]:
        words = {"words": draft.text[start:end]}
        choices = tuple(_calm(draft, names))
        yield Tip(RuleName.HOT_ANSWER, Weight.CLEAR, start, end, None, words, choices=choices)


def _shown(piece: str) -> tuple[tuple[int, int], ...]:
    """Where readers are told to go elsewhere."""
    return tuple(found.span() for found in _SHOWN_THE_DOOR.finditer(fold(piece)))


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

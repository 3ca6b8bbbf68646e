"""superlatives: praise of oneself that nobody can check.

Why: “le meilleur pain de la ville” is said by every shop of the town. What makes it good, the
flour, the eighteen hours, the recipe of a grandmother, is said by one.
Source: the French authority of advertising (ARPP) on claims that cannot be proved; the choice of
words is ours.

Prizes won are facts; wishes (“meilleurs vœux”), the best moment to plant, thanks to the best of
customers praise nobody's own goods.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Fix, RuleName, Tip, Weight
from desktop.core.advice.wording import like, spots
from desktop.core.language import Tongue

TWO = 2
_PLACES = (
    r"(?:de la (?:ville|région|planète|terre|rue|côte|semaine)|du (?:monde|quartier|coin|village"
    r"|pays|département|marché)|d(?:e\s|['’])(?-i:[A-ZÉÈÎ])[\w-]+|de toute la (?:ville|région)"
    r"|de tout le quartier)"
)
_BEST = re.compile(
    rf"(?P<article>\b(?:le|la|les)\b)\s(?:plus\s(?:bon(?:ne)?s?|beaux?|belles?|grand[es]*)|"
    rf"meilleure?s?)\s(?P<noun>\w+(?:\s(?:de|d['’]|au|aux|à la)\s?\w+)?)\s{_PLACES}",
    re.IGNORECASE,
)
_IN_TOWN = re.compile(
    r"\bthe\s(?:very\s)?(?:best|finest|greatest|tastiest|freshest)\s(?P<noun>\w+(?:\s\w+)?)\s(?:in\s(?:town|the\s\w+)|around|anywhere"
    r"|you(?:[’']ll|\swill)\sever\s\w+)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?<!\w)n\s?[°º]\s?1(?!\d)|\b(?:le|la|les)\smeilleure?s?\s(?:\w+\s)?qu(?:e\s(?:vous|tu)|['’]on)\b|"
    r"\b(?:nos|notre|les?|la|des)\s(?:\w+\s)?(?:sont|est)\s(?:vraiment\s)?(?:les|la|le)\s"
    r"meilleure?s?\b(?!\s(?:moment|façon|ami|saison|souvenir))|\bour\s(?:\w+\s)?\w+\s(?:is|are)\s"
    r"(?:simply\s)?the\sbest\b",
    re.IGNORECASE,
)
_PROVED = re.compile(
    r"\b(?:concours|prix|médaill\w+|élue?s?|titre|jury|finalistes?|palmarès|trophée|championn?\w*"
    r"|vot(?:é|ez|e)|merci|vous\sêtes|award\w*|voted|prize|medal|winners?|won|judges?|thank\w*"
    r"|you\sare|you[’']re|according|selon|d[’']après)\b",
    re.IGNORECASE,
)


def superlatives(draft: Draft) -> Iterator[Tip]:
    """A tip for each; its fix says “our bread” of “the best bread in town”."""
    if any(True for _ in draft.found(_is_proved)):
        return
    for at, found in draft.found(_best_of_all):
        for start, end, plain in found:
            place = at + start, at + end
            words = draft.text[place[0] : place[1]]
            fix = Fix(((*place, like(words, plain)),)) if plain else None
            if draft.is_free(*place):
                yield _tip(draft, *place, fix)
    praise = list(spots(draft, "superlatives"))
    is_thick = len({(spot.number, spot.start) for spot in praise}) >= TWO
    for spot in praise:
        if is_thick or not spot.entry.get("weak"):
            yield _tip(draft, spot.start, spot.end, None)


def _tip(draft: Draft, start: int, end: int, fix: Fix | None) -> Tip:
    words = {"words": draft.text[start:end]}
    return Tip(RuleName.SUPERLATIVES, Weight.GENTLE, start, end, fix, words)


def _is_proved(piece: str) -> bool:
    return bool(_PROVED.search(piece))


def _best_of_all(piece: str) -> tuple[tuple[int, int, str], ...]:
    """Each such claim, and what says it without the claim; empty where that would not be right."""
    found = [(*m.span(), _ours(m, Tongue.FRENCH)) for m in _BEST.finditer(piece)]
    found += [(*m.span(), _ours(m, Tongue.ENGLISH)) for m in _IN_TOWN.finditer(piece)]
    found += [(*m.span(), "") for m in _ALONE.finditer(piece)]
    return tuple(sorted(found))


def _ours(match: re.Match[str], tongue: Tongue) -> str:
    if tongue is Tongue.ENGLISH:
        return f"our {match['noun']}"
    return f"{'nos' if match['article'].lower() == 'les' else 'notre'} {match['noun']}"

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
    r"(?:de la (?:ville|région|planète|terre|rue|côte|semaine|place)|du (?:monde|quartier|coin"
    r"|village|pays|département|marché|secteur|bourg|canton|web)|d(?:e\s|['’])(?-i:[A-ZÉÈÎ])[\w-]+"
    r"|de l[’']année|de (?:france|province)|d[’']europe|des environs|à la ronde"
    r"|de tout(?:e la ville|e la région| le quartier| le pays| le département))"
)
_NO_GOODS = (
    r"(?!(?:moments?|jour|journée|nuit|soir|soirée|saison|souvenir|cadeau|coucher|lever|ciel|mois"
    r"|semaine|sourire|fête|marché|surprise|compliment|nouvelle)s?\b)"
)
"""What may well be the best of the year, and is no praise of oneself."""
_BEST = re.compile(
    rf"(?P<article>\b(?:le|la|les)\b)\s(?:plus\s(?:bon(?:ne)?s?|beaux?|belles?|grand[es]*)|"
    rf"meilleure?s?)\s(?P<noun>{_NO_GOODS}\w+(?:\s(?:de|d['’]|au|aux|à la)\s?\w+)?)\s{_PLACES}",
    re.IGNORECASE,
)
_IN_TOWN = re.compile(
    r"(?:(?<!\bof )\b(?:the|our|your)\s(?:very\s)?|(?<!\w)(?<!\w\s))(?:best|finest|greatest|nicest"
    r"|tastiest|freshest|friendliest|cheapest|loveliest)\s(?P<noun>(?!(?:times?|days?|things?|wishes"
    r"|moments?|way|part|view|seat|friends?|before|week|month|year|place|news)\b)\w[\w’'-]*"
    r"(?:\s(?!in\b|around\b)\w[\w’'-]*){0,2}?)\s(?:in\s(?:(?:the\s(?:whole\s)?)?(?:town|world|city"
    r"|country|county|area|village|region|valley|neighbourhood|district|uk|universe|land|trade|north"
    r"|south|east|west|street|business)\b|(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
    r"(?-i:[A-Z])\w+)|around\b(?!\sthe)|anywhere|for\smiles|this\sside\sof|on\s(?:the\s(?:high\s"
    r"street|market|coast|planet|island)|earth)|money\scan\sbuy|bar\snone|you(?:[’']ll|\swill)\sever"
    r"\s\w+)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    # A rank, and no price or street number: “numéro 1”, not “no 1 €”.
    r"(?<!\w)(?:n\s?[°º]|no\.?|numéro|number)\s?1(?![\d.,]|\s?[€£$%h:]|\s(?:euro|pound|rue|road))"
    r"|\b(?:le|la|les)\smeilleure?s?\s(?:\w+\s)?qu(?:e\s(?:vous|tu)|['’]on)\b"
    r"|\b(?:nos|notre|les?|la|des)\s(?:\w+\s)?(?:sont|est)\s(?:vraiment\s)?(?:les|la|le)\s"
    r"meilleure?s?\b(?!\s(?:moment|façon|ami|saison|souvenir))"
    r"|\b(?:le|la|les)\s(?:plus\s(?:bas(?:ses)?|frais|fraîches?|beaux?|belles?|compétiti\w+|tendres?"
    r"|moelleu\w+|croustillant\w*|fondant\w*|gourmand\w*|complet\w*)|moins\schers?|meilleure?s?)"
    rf"\s{_PLACES}"
    r"|\bour\s(?:\w+\s)?\w+\s(?:is|are)\s(?:simply\s)?the\sbest\b",
    re.IGNORECASE,
)
_PROVED = re.compile(
    r"\b(?:concours|(?:premier|1er|grand|deuxième|2e)\sprix|prix\s(?:du\s(?:jury|public|meilleur)"
    r"|spécial|obtenu|remporté)|médaill\w+|élue?s?|titre|jury|finalistes?|palmarès|trophée"
    r"|championn?\w*|vot(?:é|ez|e)|merci|vous\sêtes|award\w*|voted|prize|medal|winners?|won|judges?"
    r"|thank\w*|you\sare|you[’']re|according|selon|d[’']après)\b",
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
    """Each such claim, and what says it without the claim; empty where that would not be right.

    A question asks for the opinion of others.
    """
    if piece.rstrip().endswith("?"):
        return ()
    found = [(*m.span(), _ours(m, Tongue.FRENCH)) for m in _BEST.finditer(piece)]
    found += [(*m.span(), _ours(m, Tongue.ENGLISH)) for m in _IN_TOWN.finditer(piece)]
    found += [(*m.span(), "") for m in _ALONE.finditer(piece)]
    return tuple(sorted(found))


def _ours(match: re.Match[str], tongue: Tongue) -> str:
    if tongue is Tongue.ENGLISH:
        return f"our {match['noun']}"
    return f"{'nos' if match['article'].lower() == 'les' else 'notre'} {match['noun']}"

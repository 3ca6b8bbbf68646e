"""quel, leur and tout, which agree with the word they stand before; and what sounds like them."""

from __future__ import annotations

import re

from desktop.core.spelling.grammar.fault import GrammarRule, Right, pattern
from desktop.core.spelling.grammar.gender import is_feminine

_SINGULAR_IN_S_WORDS = """
    fils repas avis bus temps corps pays succès procès bras dos tas cas pas gros frais pois
    mois bois jus relais palais accès progrès univers parcours cours concours discours secours
    recours velours cassis colis tapis devis permis engrais biais rabais décès intérêts acquis
    refus as talus virus campus sens os ours anis ananas plus moins très
"""
_SINGULAR_IN_S = frozenset(_SINGULAR_IN_S_WORDS.split())


def _all_of(match: re.Match[str], _right: Right) -> tuple[str, ...]:
    noun = match["noun"]
    return ("toutes", "tous") if is_feminine(noun) else ("tous", "toutes")


def _their(match: re.Match[str], right: Right) -> tuple[str, ...]:
    noun = match["noun"]
    single = noun[:-1]
    is_plural = noun not in _SINGULAR_IN_S and right(single) and not noun.endswith(("ons", "ss"))
    # `leur offres`: a verb with tu; `leur rappelles` too.
    is_verb = noun.endswith("es") and right(noun[:-2] + "er") and not is_feminine(single)
    return ("leurs",) if is_plural and not is_verb else ()


def _which(match: re.Match[str], _right: Right) -> tuple[str, ...]:
    return ("quels", "quelles") if match["x"] == "quel" else ("quelles",)


PATTERNS = (
    # quel, qu'elle
    pattern(
        GrammarRule.QUEL,
        r"(?<![\w'-])(?P<x>qu'elle) (?=est (?:votre|ton|la|le|l')|chance\b|joie\b|surprise\b|idée\b"
        r"|belle\b|bonne\b|merveille\b|journée\b|soirée\b|équipe\b|saveur\b|odeur\b|couleur\b"
        r"|taille\b|heure\b)(?!est la (?:seule|meilleure"
        r"|première))(?<!ce qu'elle )(?<!dit qu'elle )"
        r"(?<!que qu'elle )",
        "quelle",
        "qu'elle",
    ),
    pattern(
        GrammarRule.QUEL, r"(?<![\w'-])(?P<x>qu'elles) sont (?=vos|les|tes)", "quelles", "qu'elles"
    ),
    pattern(
        GrammarRule.QUEL,
        r"(?<![\w'-])(?:dès|parce|afin|alors|puis|tandis|lors|bien|ce) (?P<x>quelle)\b",
        "qu'elle",
        " quelle",
    ),
    pattern(
        GrammarRule.QUEL,
        r"(?<![\w'-])(?P<x>quel) (?=chance\b|joie\b|surprise\b|idée\b|merveille\b|belle\b|bonne\b"
        r"|journée\b|soirée\b|semaine\b|équipe\b|saveur\b|odeur\b|couleur\b|taille\b|heure\b"
        r"|recette\b)",
        "quelle",
        "quel ",
    ),
    pattern(
        GrammarRule.QUEL,
        r"(?<![\w'-])(?P<x>quelle) (?=plaisir\b|bonheur\b|beau\b|bon\b|régal\b|succès\b|honneur\b"
        r"|temps\b|goût\b|parfum\b|monde\b|jour\b|livre\b|gâteau\b|fromage\b|pain\b)",
        "quel",
        "quelle ",
    ),
    pattern(GrammarRule.QUEL, r"(?<![\w'-])(?P<x>quel|quelle) sont\b", _which, "sont"),
    # leur, leurs
    pattern(
        GrammarRule.LEUR,
        r"(?<![\w'-])(?:je|j'|on|il|elle|nous|vous|ça|qui|ne|de) (?P<x>leurs) "
        r"(?=\w{2,}(?:ons|ez|er|ait)\b|a\b|ai\b|avons\b|avez\b|dit\b|fait\b|offre\b|propose\b"
        r"|faut\b"
        r"|donne\b|plaît\b|rend\b|reste\b|souhaite\b|promet\b)",
        "leur",
        "leurs",
    ),
    pattern(
        GrammarRule.LEUR,
        r"(?<!\bje )(?<!\btu )(?<!\bon )(?<!\bil )(?<!elle )(?<!nous )(?<!vous )(?<!\bqui "
        r")(?<!\bne )"
        r"(?<!\bça )(?P<x>leur)(?<![\w'-]leur) (?P<noun>\w{3,}s)\b",
        _their,
        "leur ",
    ),
    # tout, tous
    pattern(
        GrammarRule.TOUT,
        r"(?<![\w'-])(?P<x>tout) (?:les|nos|vos|mes|ces|ses|leurs) (?P<noun>[\w-]+)",
        _all_of,
        "tout ",
    ),
    pattern(GrammarRule.TOUT, r"(?<![\w'-])(?P<x>tout) la (?=\w)", "toute", "tout la"),
    pattern(
        GrammarRule.TOUT,
        r"(?<![\w'-])(?P<x>tout) l'(?=équipe\b|année\b|histoire\b|ambiance\b|actualité\b|école\b"
        r"|émotion\b|attention\b|énergie\b|eau\b|après-midi\b)",
        "toute",
        "tout l'",
    ),
    pattern(
        GrammarRule.TOUT,
        r"(?<![\w'-])(?P<x>tous) le (?=monde|temps|mois|week-end|weekend|village|quartier|matin"
        r"|magasin|jour\b|printemps|stock)",
        "tout",
        "tous le",
    ),
    pattern(
        GrammarRule.TOUT,
        r"(?<![\w'-])(?P<x>tous) (?=ce (?:qui|que|qu'|dont)|à fait\b|d'abord\b|de suite\b"
        r"|simplement\b|de même\b|à l'heure\b|à coup\b|va bien\b)",
        "tout",
        "tous ",
    ),
    pattern(GrammarRule.TOUT, r"\bpas du (?P<x>tous)\b", "tout", "du tous"),
)

"""Le, la, de before a vowel or an h: l'hôtel, but le haricot."""

from __future__ import annotations

import re

from desktop.core.spelling.grammar.fault import GrammarRule, Right, pattern

# Words that begin with an h which is not passed over, with their article.
_ASPIRATED = {
    "haricot": "le", "hamburger": "le", "homard": "le", "hérisson": "le", "handicap": "le",
    "hall": "le", "hangar": "le", "hasard": "le", "houx": "le", "hibou": "le", "hareng": "le",
    "hot-dog": "le", "héros": "le", "hublot": "le", "hamac": "le", "hamster": "le", "huit": "le",
    "haut": "le", "hockey": "le", "hauteur": "la", "halle": "la", "hache": "la", "haie": "la",
    "hotte": "la", "housse": "la", "halte": "la", "hausse": "la", "honte": "la", "hâte": "la",
    "hutte": "la", "huitaine": "la", "hanche": "la", "haute": "la", "haine": "la", "hongrie": "la",
    "hollande": "la", "hiérarchie": "la", "housse-couette": "la", "harissa": "la",
    "haricots": "les", "homards": "les", "hamburgers": "les", "handicapé": "le", "héron": "le",
}  # fmt: skip
_MUTE = (
    "hôtel|huile|homme|histoire|hiver|herbe|horaire|heure|hôpital|huître|habitude|humeur|honneur"
    "|hommage|hôtesse|hygiène|horloge|hirondelle|habitant|humour|harmonie|horizon|habit|hostie"
)
# They begin with a vowel and are not elided, or no nouns for certain.
_NOT_ELIDED_WORDS = """
    onze onzième oui ouistiti ouate ululer uns unes aux avec avant après aussi encore ensuite
    enfin ainsi alors entre envers autour afin assez aujourd'hui elle elles eux ils est ont
    était étaient étant eu ou où un une en et au as ai a à y auprès autant aucun aucune ici il
    avez avons aura iront ira irez où etc euh email emails
"""
_NOT_ELIDED = frozenset(_NOT_ELIDED_WORDS.split())


def _with_article(match: re.Match[str], _right: Right) -> tuple[str, ...]:
    article = _ASPIRATED[match["noun"]]
    if match["head"] == "l":
        return (f"{article} {match['noun']}",) if article != "les" else ()
    return (("de " if match["head"] == "d" else "que ") + match["noun"],)


def _elided(match: re.Match[str], right: Right) -> tuple[str, ...]:
    word = match["word"]
    if word in _NOT_ELIDED or len(word) < 4 or not right(word):
        return ()
    return (f"{match['head'][:-1]}'{word}",)


def _elided_verb(match: re.Match[str], _right: Right) -> tuple[str, ...]:
    return (f"{match['head'][:-1]}'{match['word']}",)


PATTERNS = (
    pattern(
        GrammarRule.ELISION,
        rf"(?<![\w-])(?P<x>(?P<head>l|d|qu)'(?P<noun>{'|'.join(_ASPIRATED)}))\b(?!-)",
        _with_article,
        "'h",
    ),
    pattern(
        GrammarRule.ELISION,
        rf"(?<![\w'-])(?P<x>(?P<head>le|la|de|que) (?P<word>(?:{_MUTE})s?))\b",
        _elided_verb,
        " h",
    ),
    # `le`, `la` before a vowel; behind a hyphen they are pronouns: goûtez-la avec.
    pattern(
        GrammarRule.ELISION,
        r"(?<![\w'-])(?P<x>(?P<head>le|la) (?P<word>[aeiouéèêâîœ][^\W\d_]+))\b(?![-'’])",
        _elided,
    ),
    pattern(
        GrammarRule.ELISION,
        r"(?<![\w'-])(?P<x>(?P<head>de) (?P<word>[aeiouéèêâîœ][^\W\d_]+))\b(?![-'’])",
        _elided,
        "de ",
    ),
    pattern(
        GrammarRule.ELISION,
        r"(?<![\w'-])(?P<x>(?P<head>je) (?P<word>ai|aime|adore|arrive|attends|ouvre|étais|espère"
        r"|invite|offre|aimerais|avais|aurai|irai|habite|essaie|en|y))\b",
        _elided_verb,
        "je ",
    ),
)

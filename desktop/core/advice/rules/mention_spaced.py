"""mention_spaced: a space between the @ and the name.

Why: `@ boulange_lune` names nobody: X makes a mention only where the name follows the sign at once,
and the person named is told nothing.
Source: twitter-text 3.1.0, X's published rules.

A lone @ also stands for “at” (“rendez-vous @ la halle”, “12 @ 2 €”): the rule speaks only where the
word is a handle for sure, follows a word of thanks or company, or is a first name that the text
begins with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold, lexicon
from desktop.core.advice.tip import Fix, RuleName, Tip, Weight

_SPACES = " \u00a0\u202f"
_SPACED = re.compile(r"(?<![\w@])@([ \u00a0\u202f]+)([A-Za-z0-9_]{2,15})(?![\w’'])")
_HANDLE = re.compile(r"[A-Za-z]+_\w*|_\w+|[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|[A-Za-z]{3,}\d+")
_NUMBER = re.compile(r"\d")
_COMPANY = re.compile(
    r"\b(?:merci|merci (?:a|aux|beaucoup|encore)|bravo|bravo a|avec|grace a|suivez|suivre|via|cc|rt"
    r"|credit|photo|photo (?:de|par)|salut|bonjour|coucou|bienvenue a|bisous a|pensee (?:pour|a)"
    r"|joyeux anniversaire|anniversaire de|notre amie?|rencontre|felicitations a|clin d'oeil a"
    r"|recette de|signe"
    r"|thanks|thanks (?:so much )?to|thank you|thank you to|with|follow|credit to|shout ?out to"
    r"|kudos to|hat tip to|photo by|made by|meet|met|visit|visited|welcome|welcome to|hello|hi"
    r"|happy birthday|love from|congrats|congrats to|well done)"
    r"[ :,]*\Z"
)
_LOOK_BACK = 24
_PLACES_WORDS = """
    la le les l un une au aux du des chez nos notre votre ma mon midi minuit home work noon night
    the our my your a an all shop market midnight lunch
"""
_PLACES = frozenset(_PLACES_WORDS.split())


def mention_spaced(draft: Draft) -> Iterator[Tip]:
    """A tip for each such name; its fix closes the gap."""
    if not any(f"@{space}" in draft.text for space in _SPACES):
        return
    for found in draft.outside_entities(_SPACED.finditer(draft.text)):
        if _names_somebody(draft, found):
            yield Tip(
                RuleName.MENTION_SPACED,
                Weight.BREAKS,
                *found.span(),
                Fix(((*found.span(1), ""),)),
                {"name": found[2]},
            )


def _names_somebody(draft: Draft, found: re.Match[str]) -> bool:
    name = found[2]
    if name.lower() in _PLACES or _NUMBER.match(name):
        return False
    if _HANDLE.fullmatch(name) or name.lower() == draft.around.shop.handle.lower():
        return True
    start = found.start()
    if not draft.text[:start].strip() and _is_first_name(name):
        return True
    return bool(_COMPANY.search(fold(draft.text[max(0, start - _LOOK_BACK) : start]).lstrip()))


def _is_first_name(word: str) -> bool:
    """Whether it is written, and listed, as one."""
    people = lexicon("people")
    return word[0].isupper() and any(
        people.entries[hit.entry].get("name") and hit.end == len(word) for hit in people.find(word)
    )

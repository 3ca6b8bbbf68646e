"""short: a finished text that says nothing yet.

Why: “Bonjour !” or “Promo !” gives a reader nothing to answer or to pass on; one detail (what,
where, who) does.
Source: the zone of 71 to 100 characters in which tweets were repeated most (Track Social, 2012);
the limit is ours.

Every text is short when it is begun: the rule waits for its end (a full stop, a sign, an emoji, a
tag), or for what is whole without one: a greeting, “c'est ouvert”, three words that say nothing. A
picture, a poll or a reply needs no more words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.text import EntityKind

WORDS, LETTERS = 3, 24
"""At most so many words, and so many letters, say too little."""
EMPTY_WORDS, EMPTY_LETTERS = 8, 40
"""The same for words that say nothing, such as a greeting."""
LOOKED_AT = 120
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_FACT = re.compile(r"\d|€|£|\$")
_ENDED = re.compile(r"(?:[.!?…»”)]|[^\w\s,;:'’(\[@#-])\s*\Z")
_GREETING_WORDS = """
    bonjour bonsoir salut coucou hello hi hey morning good evening afternoon night day weekend week
    everyone all you to tous toutes tout le monde bonne bon journee soiree semaine matinee dimanche
    samedi lundi mardi mercredi jeudi vendredi matin soir a et merci thanks thank happy monday
    tuesday wednesday thursday friday saturday sunday
    nouveau nouveaute promo new
"""
_GREETING = frozenset(_GREETING_WORDS.split())
_EMPTY_WORDS = """
    stuff nice good great lovely super top cool here ici la is are c'est on est it's we're nous
    open ouvert ouverts ouverte ouvertes come in venez viens passez entrez voila enfin finally oui
    yes ok yay youpi miam yum happy love bisous chez things trop bien bon bonne beau belle so very
    vraiment really just tellement encore again toujours still ca va sent pret prets prete la vie oh
    ah haha hop allez let's go shop boutique magasin store salon soldes sale special have hope
    douce excellente joyeux joyeuse bonnes les amis copains gens from us my our nos
    today's arrivage nouveautes clients friends dear chers cheres quelle what wow
"""
_EMPTY = _GREETING | frozenset(_EMPTY_WORDS.split())
_WHOLE = re.compile(
    r"(?:c'est|on est|nous sommes|we're|we are|it's|now|the shop is|la boutique est|le magasin est)"
    r"(?: (?:bien|encore|toujours|enfin|de nouveau|now|still|finally))?"
    r" (?:ouverte?s?|open|reparti|noel|vendredi|lundi|l'heure|friday|monday)"
)
_SIGN = re.compile(r"[^\w\s.,;:!?'’()\[\]@#\ufe0f-]")
SIGNS = 3
"""With so many signs, a word is no beginning any more."""
_WHEN_WORDS = """
    aujourd'hui demain hier soir matin midi lundi mardi mercredi jeudi vendredi samedi dimanche
    today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
"""
_WHEN = frozenset(_WHEN_WORDS.split())


def short(draft: Draft) -> Iterator[Tip]:
    """One tip without a fix."""
    around, text = draft.around, draft.text
    if len(text) > LOOKED_AT or around.pictures or around.has_poll or around.is_reply:
        return
    if draft.entities(EntityKind.URL) or draft.entities(EntityKind.MENTION) or _FACT.search(text):
        return
    words = [fold(word.group()) for word in draft.outside_entities(_WORD.finditer(text))]
    letters = sum(map(len, words))
    if letters > EMPTY_LETTERS or len(words) > EMPTY_WORDS:
        return
    if letters > WORDS and (_GREETING.issuperset(words) or _is_whole(words)):
        yield Tip(RuleName.SHORT, Weight.HINT)
    elif len(words) > WORDS or letters > LETTERS:
        return
    elif _is_ended(draft) and not _says_something(text, words):
        yield Tip(RuleName.SHORT, Weight.HINT)


def _says_something(text: str, words: list[str]) -> bool:
    """“Fermé demain.” is news, and “Qui vient ?” opens a conversation."""
    return len(words) > 1 and (not _WHEN.isdisjoint(words) or "?" in text)


def _is_whole(words: list[str]) -> bool:
    return bool(_WHOLE.fullmatch(" ".join(words))) or (
        len(words) >= WORDS and _EMPTY.issuperset(words)
    )


def _is_ended(draft: Draft) -> bool:
    end = len(draft.text.rstrip())
    tagged = any(entity.end == end for entity in draft.measure.entities)
    if tagged or _ENDED.search(draft.text):
        return True
    return not draft.text.isascii() and len(_SIGN.findall(draft.text)) >= SIGNS

"""The language a text is written in, of the two that Ramage advises on."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache, lru_cache

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 2_000
"""Characters that are listened to: a text that long has told its language, and keys cost less."""
# The words that hold a sentence together, and stand in nearly every one.
_FRENCH = """
    le la les un une des du de et est en au aux ce cette ces vous nous on je il elle ils qui que
    quoi où dans pour sur avec sans chez pas ne plus mais ou donc votre vos notre nos mon ma mes
    son sa ses leur tout tous toute c d j l n s t qu y à ça été sont avons avez ont fait
"""
_ENGLISH = """
    the a an of and is are was were in at to for with without from by not no but or so your our
    my his her its their this that these those we you they he she it i be been have has had do
    does will would can all what who when where how there here just out up if us get
"""


class Tongue(Enum):
    """The value is the ISO 639-1 code."""

    FRENCH = "fr"
    ENGLISH = "en"


@cache
def _words(tongue: Tongue) -> frozenset[str]:
    return frozenset((_FRENCH if tongue is Tongue.FRENCH else _ENGLISH).split())


@lru_cache(maxsize=64)
def guess(text: str, unless: Tongue = Tongue.FRENCH) -> Tongue:
    """The language of `text`; `unless` where its words do not tell."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    in_french, in_english = _words(Tongue.FRENCH), _words(Tongue.ENGLISH)
    french = sum(word in in_french for word in words)
    english = sum(word in in_english for word in words)
    if french == english:
        return unless
    return Tongue.FRENCH if french > english else Tongue.ENGLISH

"""The language a text is written in, of the two that Ramage advises on.

Two ways to tell. At first the words that hold a sentence together are counted; once the lists of
`core/frequency` are read and handed to `vote_with`, every word votes with how much more often one
language writes it than the other. On 4,326 tweets and their 14,858 scraps of four words (umsab,
see tests/reports/language_part.py) the vote is right in 99.8 % and 99.2 %.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from functools import cache, lru_cache

_WORD = re.compile(r"[^\W\d_]+")
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
_SAMPLE = 2_000
"""Characters that are listened to: a text that long has told its language, and keys cost less."""
_UNHEARD = 200
"""What a list says of a word that it lacks: a Zipf frequency of 2, a word in ten million."""
_CLEAR = 50
"""How far apart the languages must be, in hundredths of a power of ten, to leave `unless`."""


class Tongue(Enum):
    """The value is the ISO 639-1 code."""

    FRENCH = "fr"
    ENGLISH = "en"


_lists: dict[Tongue, Mapping[str, int]] = {}


def vote_with(french: Mapping[str, int], english: Mapping[str, int]) -> None:
    """Let words vote from now on: for each, in lower case, a hundred times its Zipf frequency."""
    _lists.update({Tongue.FRENCH: french, Tongue.ENGLISH: english})
    guess.cache_clear()


@lru_cache(maxsize=64)
def guess(text: str, unless: Tongue = Tongue.FRENCH) -> Tongue:
    """The language of `text`; `unless` where its words do not tell.

    With the language of a moment ago as `unless` it is sticky: only a clear vote changes it.
    """
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    lead = sum(map(french_lead, words)) if _lists else _CLEAR * _function_words(words)
    if abs(lead) < _CLEAR:
        return unless
    return Tongue.FRENCH if lead > 0 else Tongue.ENGLISH


def french_lead(word: str) -> int:
    """By how much a word, in lower case, is French rather than English, below 0 for the reverse.

    In hundredths of a power of ten; 0 while no lists are there.
    """
    if not _lists:
        return 0
    french = max(_lists[Tongue.FRENCH].get(word, _UNHEARD), _UNHEARD)
    return french - max(_lists[Tongue.ENGLISH].get(word, _UNHEARD), _UNHEARD)


def _function_words(words: list[str]) -> int:
    french, english = _words(Tongue.FRENCH), _words(Tongue.ENGLISH)
    return sum((word in french) - (word in english) for word in words)


@cache
def _words(tongue: Tongue) -> frozenset[str]:
    return frozenset((_FRENCH if tongue is Tongue.FRENCH else _ENGLISH).split())

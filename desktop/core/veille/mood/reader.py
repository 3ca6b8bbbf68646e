"""Reads the mood of a text: the lexicon and the model together, with the words that decided.

Short texts are judged by both. The model has learnt from tweets, so that the longer a text is, the
more the lexicon has the word: reviews are told by what they say outright.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log

from desktop.core.language import Tongue, guess
from desktop.core.veille.message import Mood
from desktop.core.veille.mood import features, model
from desktop.core.veille.mood.lexicon import LONGEST, Heard, hear

CLUES = 4
_SURE = 0.45
"""A mood is said where it is so likely; below, nothing speaks clearly enough for any."""
_LONG = 120
"""Characters from which the lexicon has its whole share of the word; of a shorter text, a part."""
_LEXICON = 0.3
"""The lexicon's share in the word on a review."""
_STEEP, _EDGE = 0.8, 0.3
"""How sure the lexicon is of a sum of weights."""
_FEWER_BAD = 1.2
"""A third of the tweets that were learnt from are negative, far fewer of what is said of shops:
so much (as a logarithm of odds) is asked more of a text before it is called so. On reviews of our
own this brings precision from .58 to .71, for a recall of .80 in the place of .93."""


@dataclass(frozen=True, slots=True)
class Clue:
    """Words of the text that decided, as they stand there, and what they speak for."""

    words: str
    mood: Mood


@dataclass(frozen=True, slots=True)
class Hint:
    """`mood` is None where nothing speaks clearly for any; `strength` from 0 to 1."""

    mood: Mood | None
    strength: float
    clues: tuple[Clue, ...] = ()


class MoodReader:
    """Reads its files when it is made: on a lane, once."""

    def __init__(self, learnt: model.Model | None = None) -> None:
        self._model = learnt or model.load()

    def read(self, text: str, language: str = "") -> Hint:
        """How a text sounds; `language` as its source says it, guessed where it says nothing."""
        cut = text if len(text) <= LONGEST else text[: LONGEST // 2] + "\n" + text[-LONGEST // 2 :]
        if not cut.strip():
            return Hint(None, 0.0)
        tongue = language[:2].lower()
        if tongue not in ("fr", "en"):
            tongue = guess(cut, Tongue.FRENCH).value
        heard = hear(cut, tongue)
        chances = self.chances(cut, heard)
        place = max(range(len(chances)), key=lambda one: chances[one])
        mood, strength = model.MOODS[place], chances[place]
        if strength < _SURE:
            return Hint(None, strength)
        return Hint(mood, strength, _clues(cut, heard, mood))

    def chances(self, text: str, heard: Heard) -> tuple[float, ...]:
        """How likely each of `model.MOODS` is."""
        learnt = self._model.chances(features.pieces(text), features.dense(text, heard))
        share = min(1.0, len(text) / _LONG)
        return _weighed(learnt, heard, share)


def _weighed(learnt: tuple[float, ...], heard: Heard, share: float) -> tuple[float, ...]:
    """What was learnt from tweets, and the lexicon's own word on what is longer than they are."""
    net = _STEEP * heard.net
    sums = [
        (1 - share * _LEXICON) * log(chance + 1e-9) + share * _LEXICON * said
        for chance, said in zip(learnt, (-net - _EDGE, 0.0, net - _EDGE), strict=True)
    ]
    sums[0] -= share * _FEWER_BAD
    raised = [exp(one - max(sums)) for one in sums]
    return tuple(one / sum(raised) for one in raised)


def _clues(text: str, heard: Heard, mood: Mood) -> tuple[Clue, ...]:
    """The weightiest words that speak for that mood, in the text's order."""
    if mood is Mood.NEUTRAL:
        return ()
    sign = -1 if mood is Mood.NEGATIVE else 1
    hits = sorted(
        (one for one in heard.hits if one.weight * sign > 0), key=lambda h: -abs(h.weight)
    )
    chosen = sorted(hits[:CLUES], key=lambda one: one.start)
    said = dict.fromkeys(text[one.start : one.end] for one in chosen)
    return tuple(Clue(words, mood) for words in said)

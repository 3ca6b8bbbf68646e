"""What kind of tweet a text is, guessed from its words and its build; one click corrects it.

The words stand in `resources/kinds`, one file a kind, each with a weight. Beside them count what a
tweet is built of (`signs`): orders, a price, a date, how it asks and ends, somebody named. What
each is worth for each kind was learnt from marked texts by `build/kind_weights.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import exp

from desktop.core.kinds.features import Feature, features
from desktop.core.kinds.kind import Kind
from desktop.core.language import Tongue
from desktop.core.text import Entity
from desktop.paths import RESOURCES

EVER = "ever"
"""The weight that counts for every text."""
_SHAPE = ("sign.sentences.", "sign.words.")
"""How long a text is: it says nothing alone."""
_PHRASES = ("list.", "leads.")
_WORDS = ("word.", "start.")
_MUTE = frozenset(
    f"sign.{place}{name}"
    for place in ("", "first.", "last.")
    for name in ("number", "i", "we", "you", "not", "if", "itself", "month", "shout", "quote")
)
"""Signs whose words, shown alone, would explain nothing to a person."""
_TOLD = 0.3
"""Points from which a phrase may be shown as what told."""


@dataclass(frozen=True, slots=True)
class Guess:
    """`certainty` from 0 to 1; `because` is the phrase that told most, empty where none did."""

    kind: Kind
    certainty: float
    because: str = ""


def guess_kind(text: str, tongue: Tongue, entities: Iterable[Entity] = ()) -> Guess:
    """The kind that fits the text best."""
    found = features(text, tongue, entities)
    weights = _weights()
    told = [(name, one, weights[name]) for name, one in found.items() if name in weights]
    if all(name.startswith(_SHAPE) for name, _, _ in told):
        return Guess(Kind.BACKSTAGE, 0.0)
    rows = [
        row if one[0] == 1.0 else tuple([one[0] * weight for weight in row]) for _, one, row in told
    ]
    points = [*map(sum, zip(weights[EVER], *rows, strict=True))]
    best = max(points)
    chances = [exp(value - best) for value in points]
    first, second = sorted(chances, reverse=True)[:2]
    index = points.index(best)
    because = _because(text, [(name, one, row[index]) for name, one, row in told])
    return Guess(tuple(Kind)[index], (first - second) / sum(chances), because)


def _because(text: str, told: list[tuple[str, Feature, float]]) -> str:
    """The phrase of a list that speaks most for the kind, else the words that show a sign of it."""
    best, phrase = _TOLD, ""
    for name, (value, start, end), weight in told:
        # What has no chance is passed over first: this runs at each key press.
        if start == end or 2.0 * value * weight <= best or name in _MUTE:
            continue
        points = value * weight * (2.0 if name.startswith(_PHRASES) else 1.0)
        if points > best and not name.startswith(_WORDS):
            best, phrase = points, text[start:end].strip()
    return phrase


@cache
def _weights() -> dict[str, tuple[float, ...]]:
    """What each feature is worth for each kind, in the order of `Kind`."""
    read = json.loads((RESOURCES / "kinds" / "weights.json").read_text("utf-8"))
    order = [read["kinds"].index(kind.value) for kind in Kind]
    return {
        name: tuple(values[place] / 100 for place in order)
        for name, values in read["hundredths"].items()
    }

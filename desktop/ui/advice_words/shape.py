"""What is said of one tip, and how the person's own words are put into it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.advice import Tip
from desktop.ui.words import excerpt

QUOTED = 24
"""Characters of the person's own words that a sentence repeats: a tip takes two lines, not four."""


@dataclass(frozen=True, slots=True)
class TipWords:
    """`fix` names the button of the fix, the choices or the deed; empty where there is none."""

    sentence: str
    fix: str
    reason: str


def filled(tip: Tip, sentence: str) -> str:
    """The sentence with the tip's values in its braces, the person's words made safe and short."""
    values = {
        name: excerpt(value, QUOTED) if isinstance(value, str) else value
        for name, value in tip.values.items()
    }
    return sentence.format(**values)


def number(tip: Tip, name: str = "count") -> int:
    return int(tip.values[name])

"""What a grammar rule hands out, and the names of the rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class GrammarRule(Enum):
    """Each rule there is; its words stand in `ui/grammar_words.py`."""

    A_ACCENT = "a_accent"
    ET_EST = "et_est"
    OU = "ou"
    CES = "ces"
    CE_SE = "ce_se"
    SON_SONT = "son_sont"
    ON_ONT = "on_ont"
    LA = "la"
    AFTER_AVOIR = "after_avoir"
    INFINITIVE = "infinitive"
    VOUS_EZ = "vous_ez"
    PLURAL = "plural"
    ADJECTIVE = "adjective"
    PARTICIPLE = "participle"
    PARTICIPLE_END = "participle_end"
    PEU = "peu"
    QUEL = "quel"
    LEUR = "leur"
    TOUT = "tout"
    SA = "sa"
    DAVANTAGE = "davantage"
    MALGRE_QUE = "malgre_que"
    PLUTOT = "plutot"
    QUAND = "quand"
    ELISION = "elision"
    SI = "si"
    PHRASE = "phrase"
    WISH = "wish"
    HYPHEN = "hyphen"
    REPEATED = "repeated"
    ITS = "its"
    YOUR = "your"
    THERE = "there"
    ARTICLE = "article"
    SHOULD_OF = "should_of"
    THAN = "than"
    TOO = "too"


@dataclass(frozen=True, slots=True)
class Fault:
    """A place (code points, end exclusive) and what may stand there instead, the likeliest first.

    `word` is what stands there now.
    """

    rule: GrammarRule
    start: int
    end: int
    word: str
    fixes: tuple[str, ...]


Right = Callable[[str], bool]
"""Whether the dictionary of the language has a word."""

Mend = Callable[[re.Match[str], Right], tuple[str, ...]]
"""What may stand in place of the group `x` of a match; nothing where it is no fault after all."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to make a fault: `find` has the wrong words in its group `x`.

    It reads lower case, plain apostrophes and plain spaces, and only where one of the letters or
    words in `needs` stands in the sentence (to have it looked at at no cost; empty: always).
    """

    rule: GrammarRule
    find: re.Pattern[str]
    mend: Mend
    needs: str


def pattern(rule: GrammarRule, find: str, mend: str | Mend, needs: str = "") -> Pattern:
    """A pattern; a `mend` of letters stands for itself, `|` between several."""
    return Pattern(rule, re.compile(find), _same(mend) if isinstance(mend, str) else mend, needs)


def _same(text: str) -> Mend:
    fixes = tuple(text.split("|"))
    return lambda _match, _right: fixes

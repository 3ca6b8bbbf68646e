"""Spelling, grammar and typography of a text being written, in French and English.

Nothing here changes a text by itself. A sentence is read in about a millisecond and its findings
can be remembered by its letters (`Draft.each`); suggestions take longer and belong on a lane.
"""

from __future__ import annotations

from desktop.core.spelling.dictionary import Dictionary
from desktop.core.spelling.grammar import Fault, GrammarRule
from desktop.core.spelling.proof import Finding, Proof
from desktop.core.spelling.shop_words import own_words
from desktop.core.spelling.speller import Slip, Speller
from desktop.core.spelling.suggest import Suggester
from desktop.core.spelling.typography import Tidying, tidy

__all__ = [
    "Dictionary",
    "Fault",
    "Finding",
    "GrammarRule",
    "Proof",
    "Slip",
    "Speller",
    "Suggester",
    "Tidying",
    "own_words",
    "tidy",
]

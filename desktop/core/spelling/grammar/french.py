"""All French patterns, in the order in which they win over one another."""

from __future__ import annotations

from desktop.core.spelling.grammar import (
    agreement,
    determiners,
    elision,
    homophones,
    phrases,
    small_words,
    verbs,
)

PATTERNS = (
    *phrases.PATTERNS,
    *verbs.PATTERNS,
    *homophones.PATTERNS,
    *small_words.PATTERNS,
    *determiners.PATTERNS,
    *agreement.PATTERNS,
    *elision.PATTERNS,
)

"""Faults of grammar that a dictionary cannot see: every word is right, the sentence is not.

Small rules for what French writers slip on most, and a handful for English. Each would rather be
silent than wrong: a rule that cannot tell says nothing. The rules are written for Ramage from the
grammar that every school teaches; the reason of each stands in `ui/grammar_words.py`, the cases it
must and must not see in `tests/core/spelling/grammar_cases`.
"""

from __future__ import annotations

from desktop.core.language import Tongue
from desktop.core.spelling.grammar.fault import Fault, GrammarRule, Pattern, Right
from desktop.core.spelling.words import dressed
from desktop.core.text import find_entities

__all__ = ["Fault", "GrammarRule", "check"]

_PLAIN = str.maketrans("’‘ʼ\u00a0\u202f\u2009\t\n", "'''     ")
_SIGNS = ".@#$"


def check(piece: str, tongue: Tongue, right: Right) -> tuple[Fault, ...]:
    """The faults of a sentence, from left to right, none over another."""
    plain = piece.translate(_PLAIN)
    low = plain.lower()
    if len(low) != len(piece):
        # A letter whose small form is two would shift every place behind it.
        return ()
    taken = [(e.start, e.end) for e in find_entities(piece)] if _has_sign(piece) else []
    found: list[Fault] = []
    for each in _patterns(tongue):
        if each.needs in low:
            found += _faults(each, piece, low, right, taken)
    return _apart(found)


def _faults(
    pattern: Pattern, piece: str, low: str, right: Right, taken: list[tuple[int, int]]
) -> list[Fault]:
    found = []
    for match in pattern.find.finditer(low):
        start, end = match.span("x")
        word = piece[start:end]
        if any(start < stop and begin < end for begin, stop in taken):
            continue
        if pattern.rule is GrammarRule.A_ACCENT and word == "A":
            # A capital without its accent is an old custom, and no fault to many.
            continue
        fixes = tuple(dressed(fix, word) for fix in pattern.mend(match, right))
        if "’" in piece:
            fixes = tuple(fix.replace("'", "’") for fix in fixes)
        if fixes and fixes[0] != word:
            found.append(Fault(pattern.rule, start, end, word, fixes))
    return found


def _apart(found: list[Fault]) -> tuple[Fault, ...]:
    """Of two that overlap the first one; of two that begin together, that of the earlier rule."""
    kept: list[Fault] = []
    for fault in sorted(found, key=lambda each: each.start):
        if not kept or fault.start >= kept[-1].end:
            kept.append(fault)
    return tuple(kept)


def _patterns(tongue: Tongue) -> tuple[Pattern, ...]:
    # Compiling them takes 50 ms, which nobody should wait for who writes in the other language.
    if tongue is Tongue.ENGLISH:
        from desktop.core.spelling.grammar.english import PATTERNS as ENGLISH

        return ENGLISH
    from desktop.core.spelling.grammar.french import PATTERNS as FRENCH

    return FRENCH


def _has_sign(piece: str) -> bool:
    return any(sign in piece for sign in _SIGNS)

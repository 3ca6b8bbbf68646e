"""exclamations: two exclamation marks in a row, or three in the text.

Why: a mark that returns at each sentence lifts none of them, and a row of them is what
advertisements sound like.
Source: Alloprof, the school help service of Quebec, on the point d'exclamation (several in a row
are avoided, and a plain statement has none). The limit of three is ours.

A thread may have twice as many as two tweets, and so on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight

MANY = 3
_SPACES = " \u00a0\u202f"
_MARKS = re.compile(f"!(?:[{_SPACES}]?!)*+")
_CLOSING = frozenset('»”’")')


def exclamations(draft: Draft) -> Iterator[Tip]:
    """One tip; its fix keeps one mark, its no-break space too, and ends other sentences plainly."""
    marks = list(draft.outside_entities(_MARKS.finditer(draft.text)))
    is_often = len(marks) >= MANY * draft.messages
    if not is_often and all(len(mark.group()) == 1 for mark in marks):
        return
    kept = draft.messages if is_often else len(marks)
    edits = [(*mark.span(), "!") for mark in marks[:kept] if len(mark.group()) > 1]
    edits += [_plain_end(draft.text, *mark.span()) for mark in marks[kept:]]
    yield Tip(
        RuleName.EXCLAMATIONS,
        Weight.GENTLE,
        marks[0].start(),
        marks[-1].end(),
        Fix(tuple(edits)),
        {"count": sum(mark.group().count("!") for mark in marks)},
    )


def _plain_end(text: str, start: int, end: int) -> Edit:
    """The edit that makes a full stop of the marks, or nothing where none is wanted."""
    if text[end : end + 1] == "?":
        return start, end, ""
    while start > 0 and text[start - 1] in _SPACES:
        start -= 1
    before = text[start - 1 : start]
    return start, end, "." if before.isalnum() or before in _CLOSING else ""

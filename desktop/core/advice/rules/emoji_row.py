"""emoji_row: four emoji or more in a row, or one behind nearly every word.

Why: a screen reader says the name of each (“croissant, croissant, croissant…”), and the words are
lost among them.
Source: the RNIB's guide to accessible social media; the limits are ours.

Stars that rate something (⭐⭐⭐⭐⭐) and lists with one emoji a line are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight

ROW = 4
BETWEEN = 4
"""From so many emoji on in a line with hardly more words than emoji."""
WORDS_EACH = 1.5
RATED = 5
_ONE = (
    "(?:[\U0001f1e6-\U0001f1ff]{2}"
    "|[\U0001f300-\U0001f5ff\U0001f600-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001faff"
    "\u2600-\u27bf\u2b50\u2b55\u231a\u231b\u23e9-\u23f3]"
    "[\ufe0f\U0001f3fb-\U0001f3ff]*"
    "(?:\u200d[\U0001f300-\U0001faff\u2600-\u27bf][\ufe0f\U0001f3fb-\U0001f3ff]*){0,4})"
)
_EMOJI = re.compile(_ONE)
_ROW = re.compile(rf"{_ONE}(?:[ \u00a0]?{_ONE}){{{ROW - 1},}}")
_STARS = re.compile(f"(?:[\u2b50\U0001f31f\u2605\u2606]\ufe0f? ?){{1,{RATED}}}")
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_LINE = re.compile(r"[^\n]+")


def emoji_row(draft: Draft) -> Iterator[Tip]:
    """A tip for the first row or crowded line; its fix keeps the first emoji of it."""
    if draft.text.isascii():
        return
    for at, found in draft.found(_rows):
        for start, end, edits in found:
            moved = tuple((at + first, at + last, new) for first, last, new in edits)
            yield Tip(
                RuleName.EMOJI_ROW,
                Weight.GENTLE,
                at + start,
                at + end,
                Fix(moved),
                {"count": len(moved) + 1},
            )


def _rows(piece: str) -> list[tuple[int, int, tuple[Edit, ...]]]:
    """Each row with what takes its emoji out, the first one excepted."""
    if piece.isascii():
        return []
    rows = [row for row in _ROW.finditer(piece) if not _STARS.fullmatch(row.group())]
    if rows:
        return [_kept_first(piece, list(_EMOJI.finditer(piece, *row.span()))) for row in rows]
    emoji = list(_EMOJI.finditer(piece))
    words = len(_WORD.findall(piece))
    if len(emoji) >= BETWEEN and _STARS.search(piece) is None and words <= WORDS_EACH * len(emoji):
        return [_kept_first(piece, emoji)]
    return []


def _kept_first(piece: str, emoji: list[re.Match[str]]) -> tuple[int, int, tuple[Edit, ...]]:
    edits = []
    for one in emoji[1:]:
        start = one.start()
        if piece[start - 1] in " \u00a0" and piece[one.end() : one.end() + 1] in ("", " ", "\n"):
            start -= 1
        edits.append((start, one.end(), ""))
    return emoji[0].start(), emoji[-1].end(), tuple(edits)

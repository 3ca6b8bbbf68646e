"""many_hashtags: from the third hashtag a gentle word, from the fourth a clear one.

Why: each hashtag is a coloured word that leads away from what is said; two are enough for those
who look for the place and the subject.
Source: Twitter's own help page “How to use hashtags” (no more than two in a tweet); eTerritoire's
advice to shops (three at most, better two).

A thread may have two in each of its tweets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight
from desktop.core.text import Entity, EntityKind

ENOUGH = 2
_WORD = re.compile(r"\w")


def many_hashtags(draft: Draft) -> Iterator[Tip]:
    """One tip; its fix keeps the first ones.

    Of the others, those in a row at the end go, those in a sentence stay as plain words.
    """
    tags = draft.entities(EntityKind.HASHTAG)
    extra = tags[ENOUGH * draft.messages :]
    if extra:
        yield Tip(
            RuleName.MANY_HASHTAGS,
            Weight.GENTLE if len(extra) == 1 else Weight.CLEAR,
            extra[0].start,
            extra[-1].end,
            Fix(tuple(_without(draft.text, extra))),
            {"count": len(tags), "extra": len(extra)},
        )


def _without(text: str, tags: list[Entity]) -> Iterator[Edit]:
    row = _row_at_end(text, tags)
    for tag in tags:
        if tag.start >= row:
            yield _gap_before(text, tag.start), tag.end, ""
        else:
            yield tag.start, tag.start + 1, ""


def _row_at_end(text: str, tags: list[Entity]) -> int:
    """Where the row of tags starts behind which nothing is said any more."""
    row = len(text)
    if _WORD.search(text, tags[-1].end):
        return row
    for tag in reversed(tags):
        if row < len(text) and text[tag.end : row].strip():
            break
        row = tag.start
    return row


def _gap_before(text: str, start: int) -> int:
    while start > 0 and text[start - 1].isspace():
        start -= 1
    return start

"""The hashtags heaped behind the last word of a text."""

from __future__ import annotations

import re

from desktop.core.advice.draft import Draft
from desktop.core.text import Entity, EntityKind

ENOUGH = 2
"""Hashtags in one tweet."""
HEAP = 3
_WORD = re.compile(r"\w")
_BETWEEN = re.compile(r"[\s,;·•|/–-]*")


def too_many(draft: Draft) -> bool:
    """Whether there are more than two for each message."""
    return len(draft.entities(EntityKind.HASHTAG)) > ENOUGH * draft.messages


def row_at_end(draft: Draft) -> list[Entity]:
    """The tags in a row behind which nothing is said any more; empty where there is none."""
    tags, text = draft.entities(EntityKind.HASHTAG), draft.text
    if not tags or _WORD.search(text, tags[-1].end):
        return []
    row = [tags[-1]]
    for tag in reversed(tags[:-1]):
        if not _BETWEEN.fullmatch(text, tag.end, row[0].start):
            break
        row.insert(0, tag)
    return row


def heap(draft: Draft) -> list[Entity]:
    """Such a row of three or more, behind words, where there are too many; else empty."""
    if not too_many(draft):
        return []
    row = row_at_end(draft)
    if len(row) < HEAP or not _WORD.search(draft.text, 0, row[0].start):
        return []
    return row


def gap_before(text: str, start: int) -> int:
    """Where the spaces before a place begin."""
    while start > 0 and text[start - 1].isspace():
        start -= 1
    return start

"""many_hashtags: from the third hashtag a gentle word, from the fourth a clear one.

Why: each hashtag is a coloured word that leads away from what is said; two are enough for those
who look for the place and the subject.
Source: Twitter's own help page “How to use hashtags” (no more than two in a tweet); eTerritoire's
advice to shops (three at most, better two).

A thread may have two in each of its tweets. Of a heap at the end, `tags_at_end` speaks.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.heap import ENOUGH, gap_before, heap, row_at_end
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight
from desktop.core.text import EntityKind


def many_hashtags(draft: Draft) -> Iterator[Tip]:
    """One tip; its fix keeps the first ones.

    Of the others, those in a row at the end go, those in a sentence stay as plain words.
    """
    tags = draft.entities(EntityKind.HASHTAG)
    extra = tags[ENOUGH * draft.messages :]
    if extra and not heap(draft):
        row = row_at_end(draft)
        behind = row[0].start if row else len(draft.text)
        edits: list[Edit] = [
            (gap_before(draft.text, tag.start), tag.end, "")
            if tag.start >= behind
            else (tag.start, tag.start + 1, "")
            for tag in extra
        ]
        yield Tip(
            RuleName.MANY_HASHTAGS,
            Weight.GENTLE if len(extra) == 1 else Weight.CLEAR,
            extra[0].start,
            extra[-1].end,
            Fix(tuple(edits)),
            {"count": len(tags), "extra": len(extra)},
        )

"""tags_at_end: three hashtags or more heaped behind the last word.

Why: a heap is read by nobody, and a screen reader reads all of it. A word of the sentence serves as
a hashtag where it stands: “du #pain au levain”.
Source: Twitter's own help page “How to use hashtags” (no more than two in a tweet); the
accessibility guide of the University of Michigan on hashtags.

Where it speaks, `many_hashtags` keeps silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.heap import ENOUGH, HEAP, gap_before, heap
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight
from desktop.core.text import Entity, EntityKind

_WORD = re.compile(r"(?<![\w&#@’'-])[^\W\d_]+(?![\w#’'@/-]|://)")
_PLURALS = ("s", "x")


def tags_at_end(draft: Draft) -> Iterator[Tip]:
    """One tip; its fix makes a hashtag of a word that is one of them, and keeps two in all."""
    row = heap(draft)
    if not row:
        return
    tags = draft.entities(EntityKind.HASHTAG)
    room = ENOUGH * draft.messages - (len(tags) - len(row))
    woven = _woven(draft, row)
    edits: list[Edit] = []
    gone = row[max(0, room) :]
    if woven is not None:
        word, tag = woven
        others = [one for one in row if one is not tag]
        gone = [one for one in row if one is tag or one in others[max(0, room - 1) :]]
        edits.append((word.start(), word.start(), draft.text[tag.start]))
    edits += [(gap_before(draft.text, tag.start), tag.end, "") for tag in gone]
    name = draft.text[woven[1].start : woven[1].end] if woven else ""
    yield Tip(
        RuleName.TAGS_AT_END,
        Weight.GENTLE if len(tags) <= HEAP else Weight.CLEAR,
        row[0].start,
        row[-1].end,
        Fix(tuple(edits)),
        {"count": len(row), "extra": len(gone) - bool(woven), "tag": name},
    )


def _woven(draft: Draft, row: list[Entity]) -> tuple[re.Match[str], Entity] | None:
    """The first word of the text that one of the tags repeats, if there is room for a tag there."""
    wanted = {fold(tag.value): tag for tag in reversed(row)}
    inside = len(draft.entities(EntityKind.HASHTAG)) - len(row)
    if inside >= ENOUGH * draft.messages:
        return None
    words = _WORD.finditer(draft.text, 0, row[0].start)
    for word in draft.outside_entities(words):
        said = fold(word.group())
        tag = wanted.get(said) or next(
            (wanted[said[:-1]] for end in _PLURALS if said.endswith(end) and said[:-1] in wanted),
            None,
        )
        if tag is not None:
            return word, tag
    return None

"""link_alone: a link, and next to nothing that says why to follow it.

Why: X shows an address cut short and weighs it 23 whatever it says: without a few words of one's
own on what is behind it, nobody knows why to click.
Source: X's guide for developers on counting characters; the advice is ours.

A link beside a picture, a poll or in a reply stands for what is shown or was asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.rules.glued_sentence import sentence_starts
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.text import Entity, EntityKind

FEW = 2
"""So many words beside the link say nothing yet: “Notre site”, “Click here”."""
_WORD = re.compile(r"[^\W_]{2,}")


def link_alone(draft: Draft) -> Iterator[Tip]:
    """One tip; what to say, only the person knows."""
    around = draft.around
    if around.pictures or around.has_poll or around.is_reply:
        return
    links = [link for link in draft.entities(EntityKind.URL) if not _is_sentence(draft, link)]
    if links and len(_words_beside(draft)) <= FEW:
        yield Tip(RuleName.LINK_ALONE, Weight.CLEAR, links[0].start, links[0].end)


def _is_sentence(draft: Draft, link: Entity) -> bool:
    return bool(sentence_starts(draft.text[link.start : link.end]))


def _words_beside(draft: Draft) -> list[str]:
    """The first words outside links, tags and mentions; no more than needed to know."""
    words: list[str] = []
    for word in draft.outside_entities(_WORD.finditer(draft.text)):
        words.append(word.group())
        if len(words) > FEW:
            break
    return words

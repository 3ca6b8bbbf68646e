"""mention_first: a tweet that begins with somebody's name.

Why: X keeps it off the default view of the writer's own page, and shows it in the feed of those
alone who follow both the writer and the one named, as it does with a reply.
Source: X's guide to its mention button (docs.x.com, X for websites), read in August 2026; X may
show it otherwise one day, so the words say “may”.

There is no fix. Moving the name spoils the sentence it is the subject of (“@lune makes…”), and the
old trick of a full stop before it reads like a slip: only the writer knows what to say first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.text import EntityKind

_WORD = re.compile(r"\w")


def mention_first(draft: Draft) -> Iterator[Tip]:
    """One tip, once a word follows: a name alone is a text just begun."""
    entities, text = draft.measure.entities, draft.text
    if not entities or entities[0].kind is not EntityKind.MENTION:
        return
    first = entities[0]
    if text[: first.start].strip():
        return
    end = first.end
    for entity in entities[1:]:
        if entity.kind is not EntityKind.MENTION or text[end : entity.start].strip():
            break
        end = entity.end
    if _WORD.search(text, end):
        name = text[first.start : first.end]
        yield Tip(
            RuleName.MENTION_FIRST, Weight.CLEAR, first.start, first.end, None, {"name": name}
        )

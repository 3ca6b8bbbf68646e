"""tag_case: several words run together in a hashtag, all in lower case.

Why: `#painaulevain` is read letter by letter, or as one word nobody knows, by eyes and by screen
readers; `#PainAuLevain` is read as what it says. To X both are one hashtag.
Source: the accessibility guide of the University of Michigan on hashtags (a capital for each word).

The words are those of `resources/advice/tag_words.toml`; where a tag can be parted in two ways, or
not wholly, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tag_words import split
from desktop.core.advice.tip import Fix, RuleName, Tip, Weight
from desktop.core.text import EntityKind


def tag_case(draft: Draft) -> Iterator[Tip]:
    """A tip for each such hashtag; its fix sets the capitals."""
    for tag in draft.entities(EntityKind.HASHTAG):
        if not tag.value[1:].islower():
            continue
        words = split(tag.value.lower())
        if words:
            joined = "".join(word[:1].upper() + word[1:] for word in words)
            sign = draft.text[tag.start]
            yield Tip(
                RuleName.TAG_CASE,
                Weight.HINT,
                tag.start,
                tag.end,
                Fix(((tag.start, tag.end, sign + joined),)),
                {"tag": sign + tag.value, "joined": sign + joined},
            )

"""braces: a part of a template that nobody has filled in.

Why: readers would see `{produit}` as it stands.
Source: our own templates, whose gaps are words in braces.

A gap has a word right behind its brace: `{ Soldes }` is an ornament, `{12}` a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import RuleName, Tip, Weight

_GAP = re.compile(r"(?<![/\w=])\{[^\W\d_][\w’' -]{0,30}(?<! )\}")


def braces(draft: Draft) -> Iterator[Tip]:
    """A tip for each gap; only the person knows what belongs there."""
    if "{" not in draft.text:
        return
    for gap in draft.outside_entities(_GAP.finditer(draft.text)):
        yield Tip(RuleName.BRACES, Weight.BREAKS, *gap.span(), values={"gap": gap.group()[1:-1]})

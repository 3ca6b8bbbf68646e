"""pressure: the reader is hurried.

Why: “dernière chance, dépêchez-vous” is how those speak who have nothing else to say. A date, a
number left, an hour are facts, and hurry nobody.
Source: the European Commission's guide on unfair commercial practices (false urgency) and the UK
CMA's work on online choices; what counts as hurry is ours.

One strong phrase is enough; a weak one (“vite”, “places limitées”) is named beside one of another
kind, or where a row of exclamation marks hurries with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.advice.wording import rewrite, spots, without_sentence

_ROW_OF_MARKS = re.compile(r"!\s?!")


def pressure(draft: Draft) -> Iterator[Tip]:
    """A tip for each phrase; its fix says it calmly, or takes out a sentence that only hurries."""
    found = [spot for spot in spots(draft, "pressure") if not spot.entry.get("calm")]
    if not found:
        return
    is_hurried = len({spot.number for spot in found}) > 1 or _ROW_OF_MARKS.search(draft.text)
    for spot in found:
        if spot.entry.get("weak") and not is_hurried:
            continue
        words = {"words": draft.text[spot.start : spot.end]}
        fix = rewrite(draft, spot) or without_sentence(draft, spot)
        yield Tip(RuleName.PRESSURE, Weight.GENTLE, spot.start, spot.end, fix, words)

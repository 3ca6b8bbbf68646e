"""corporate: phrases of a press release or a standard letter.

Why: “nous avons le plaisir de vous annoncer” puts a desk between the shop and its readers; a
neighbour would say “bonne nouvelle”. People answer people.
Source: the French administration's guide to plain writing (formulas that say nothing go, verbs
that act stay); the UK government's style guide on words to avoid. The list is ours.

What is quoted (“« nous sommes heureux », dit le chat”) is somebody else's, and mostly in jest. One
strong phrase is enough. A phrase that a person may use as well (`weak` in the list: “à votre
écoute”) is named when it stands in company.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.advice.wording import rewrite, spots

_QUOTED = re.compile(r"«[^»\n]*»|“[^”\n]*”|\"[^\"\n]*\"")
COMPANY = 2
"""From so many on, weak phrases are named as well."""


def corporate(draft: Draft) -> Iterator[Tip]:
    """A tip for each phrase; its fix says the same plainly, where the list knows how."""
    found = list(spots(draft, "corporate"))
    if found:
        quotes = list(_quoted(draft.text))
        found = [spot for spot in found if not any(a < spot.start < b for a, b in quotes)]
    is_thick = len({spot.number for spot in found}) >= COMPANY
    for spot in found:
        if spot.entry.get("weak") and not is_thick:
            continue
        yield Tip(
            RuleName.CORPORATE,
            Weight.CLEAR if is_thick else Weight.GENTLE,
            spot.start,
            spot.end,
            rewrite(draft, spot),
            {"words": draft.text[spot.start : spot.end]},
        )


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """What stands in quotation marks, with words of the writer's own around them."""
    for quote in _QUOTED.finditer(text):
        if quote.end() - quote.start() < len(text.strip()):
            yield quote.span()

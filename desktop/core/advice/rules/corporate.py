"""corporate: phrases of a press release or a standard letter.

Why: “nous avons le plaisir de vous annoncer” puts a desk between the shop and its readers; a
neighbour would say “bonne nouvelle”. People answer people.
Source: the French administration's guide to plain writing (formulas that say nothing go, verbs
that act stay); the UK government's style guide on words to avoid. The list is ours.

One strong phrase is enough. A phrase that a person may use as well (`weak` in the list: “à votre
écoute”) is named when it stands in company.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.advice.wording import rewrite, spots

COMPANY = 2
"""From so many on, weak phrases are named as well."""


def corporate(draft: Draft) -> Iterator[Tip]:
    """A tip for each phrase; its fix says the same plainly, where the list knows how."""
    found = list(spots(draft, "corporate"))
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

"""only_selling: two sales phrases or more, and nothing human or useful beside them.

Why: people follow a shop for what it knows and for those who keep it. A text of offers alone reads
like a leaflet, and leaflets are not passed on.
Source: the balance of eight useful or human tweets to two that sell, as Agorapulse and others
advise; that two phrases make a leaflet is measured on shop posts.

An offer is no fault: one is enough to say it, and a word of who made it, how, or what for turns it
into a tweet again. A phrase of one family counts once (“vite, vite”).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.advice.wording import has_first_person, spots
from desktop.core.language import Tongue

MANY = 2
_DEALS = frozenset({"offer", "sale", "discount", "price", "gift"})
"""Families of which one must be there: hurry alone is for the rule on pressure."""
_DISCOUNT = re.compile(
    r"[-−–]\s?\d{1,2}\s?%|\d{1,2}\s?%\s(?:off|de\s(?:remise|réduction))"
    r"|\b(?:only|just)\s[£$€]\d|\bseulement\s\d{1,6}(?:[.,]\d\d)?\s?(?:€|euros?)"
    r"|(?:€|euros?)\s(?:seulement|only)",
    re.IGNORECASE,
)


def only_selling(draft: Draft) -> Iterator[Tip]:
    """One tip on the whole; what is missing only the person can add."""
    if draft.messages > 1:
        return
    sales = list(spots(draft, "selling"))
    pushes = {spot.entry["family"] for spot in sales}
    pushes |= {"discount" for _ in draft.found(_discounts)}
    if (
        len(pushes) < MANY
        or pushes.isdisjoint(_DEALS)
        or not sales
        or _is_human(draft, sales[0].tongue)
    ):
        return
    yield Tip(RuleName.ONLY_SELLING, Weight.CLEAR)


def _discounts(piece: str) -> bool:
    return bool(_DISCOUNT.search(piece))


def _is_human(draft: Draft, tongue: Tongue) -> bool:
    """Whether somebody speaks, or something is told, taught or asked."""
    return (
        "?" in draft.text
        or has_first_person(draft, tongue)
        or next(iter(spots(draft, "human")), None) is not None
    )

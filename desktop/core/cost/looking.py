"""How many of an account's own messages a look may read to find out whether one of them left."""

from __future__ import annotations

from desktop.core.account import XKey
from desktop.core.cost.card import Act, PriceCard
from desktop.core.cost.publishing import Charge, price_of
from desktop.core.tweet import Reason

READS = 5
"""X counts them out in fives, and rarely so many left since."""

TWIN_READS = 20
"""A text that X takes for a double may be one of an earlier try, or typed by hand."""


def reads_for(reason: Reason) -> int:
    """How many, for a message that is to be checked for that reason."""
    return TWIN_READS if reason is Reason.DUPLICATE else READS


def own_reads(key: XKey, count: int, card: PriceCard) -> Charge:
    """What it costs at most to read `count` of them: less where the account owns the key."""
    return price_of(Act.OWN_POST_READ if key.owns_app else Act.POST_READ, count, card)

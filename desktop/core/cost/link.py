"""What the links of a tweet cost by key, and what it would without them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from desktop.core.cost.card import PriceCard
from desktop.core.cost.money import Micros
from desktop.core.cost.publishing import Charge, by_links, total


@dataclass(frozen=True, slots=True)
class LinkCost:
    """What one tweet costs by key as it stands, what it would without its links, and by hand."""

    by_key: Micros
    without_link: Micros
    by_browser: Micros
    currency: str
    read_on: date

    @property
    def more(self) -> Micros:
        """What its links add; zero where there are none."""
        return self.by_key - self.without_link


def link_cost(charges: Collection[Charge], card: PriceCard) -> LinkCost:
    """Of a tweet that is charged so; a thread has several messages."""
    by_key = total(charges)
    return LinkCost(
        by_key=by_key,
        without_link=by_key - by_links(charges, card),
        by_browser=card.browser,
        currency=card.currency,
        read_on=card.read_on,
    )

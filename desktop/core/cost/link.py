"""What a link in a tweet costs by key, and what it would without."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.core.cost.card import PriceCard
from desktop.core.cost.money import Micros


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


def link_cost(has_link: bool, card: PriceCard) -> LinkCost:
    """What one message costs. What X makes clickable counts as a link, a bare domain too."""
    return LinkCost(
        by_key=card.post_with_link if has_link else card.post,
        without_link=card.post,
        by_browser=card.browser,
        currency=card.currency,
        read_on=card.read_on,
    )

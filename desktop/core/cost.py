"""What a post costs, by the way it leaves and by whether a link stands in it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from desktop.paths import RESOURCES

FILE = RESOURCES / "price_card.toml"


@dataclass(frozen=True, slots=True)
class PriceCard:
    """X's prices as somebody read them on `read_on`; amounts in `currency` (ISO 4217)."""

    read_on: date
    source: str
    currency: str
    post: Decimal
    post_with_link: Decimal
    browser: Decimal


@dataclass(frozen=True, slots=True)
class LinkCost:
    """What one tweet costs by key as it stands, what it would without its links, and by hand."""

    by_key: Decimal
    without_link: Decimal
    by_browser: Decimal
    currency: str
    read_on: date

    @property
    def more(self) -> Decimal:
        """What its links add; zero where there are none."""
        return self.by_key - self.without_link


@cache
def price_card() -> PriceCard:
    """The card that ships. Raises ValueError for a file that is not as it says."""
    return card_of(tomllib.loads(FILE.read_text("utf-8")))


def card_of(read: dict[str, Any]) -> PriceCard:
    """A card from what its file holds."""
    if type(read["read_on"]) is not date:
        raise ValueError(f"not a day: {read['read_on']!r}")
    amounts = {name: Decimal(read[name]) for name in ("post", "post_with_link", "browser")}
    if any(amount < 0 or not amount.is_finite() for amount in amounts.values()):
        raise ValueError(f"not a price: {amounts}")
    return PriceCard(
        read_on=read["read_on"], source=read["source"], currency=read["currency"], **amounts
    )


def link_cost(has_link: bool, card: PriceCard) -> LinkCost:
    """What one message costs. What X makes clickable counts as a link, a bare domain too."""
    return LinkCost(
        by_key=card.post_with_link if has_link else card.post,
        without_link=card.post,
        by_browser=card.browser,
        currency=card.currency,
        read_on=card.read_on,
    )

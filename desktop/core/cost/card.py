"""The dated card of X's prices: a file that anybody may correct."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desktop.core.cost.money import Micros, read_amount
from desktop.paths import RESOURCES

FILE = RESOURCES / "price_card.toml"


class Act(Enum):
    """What X asks money for, once each time or once for each thing it hands over."""

    POST = "post"
    POST_WITH_LINK = "post_with_link"
    """A post in which X makes anything clickable, a bare domain too."""
    ALT_TEXT = "alt_text"
    """The description of one picture."""
    DELETE = "delete"
    OWN_POST_READ = "own_post_read"
    """Each of the account's own posts that is read, where the account owns the key."""
    POST_READ = "post_read"
    USER_READ = "user_read"
    COUNTS = "counts"
    """One question about how often something was said."""


@dataclass(frozen=True, slots=True)
class PriceCard:
    """X's prices as somebody read them on `read_on`; amounts in `currency` (ISO 4217)."""

    read_on: date
    source: str
    currency: str
    prices: Mapping[Act, Micros]
    browser: Micros
    """What a post through X's own page in a browser costs."""

    @property
    def post(self) -> Micros:
        return self.prices[Act.POST]

    @property
    def post_with_link(self) -> Micros:
        return self.prices[Act.POST_WITH_LINK]


@dataclass(frozen=True, slots=True)
class InForce:
    """The card that prices are read off now; it is the person's own where they corrected one."""

    card: PriceCard
    shipped: PriceCard
    is_corrected: bool = False
    is_broken: bool = False
    """The person's own card is no card: the one that ships is in force."""


@cache
def price_card() -> PriceCard:
    """The card that ships. Raises ValueError for a file that is not as it says."""
    return read_card(FILE)


def read_card(path: Path) -> PriceCard:
    """A card from its file. Raises OSError, ValueError, TypeError or KeyError for none."""
    # Imported where a card is read: a start reads none.
    import tomllib

    return card_of(tomllib.loads(path.read_text("utf-8")))


def card_of(read: dict[str, Any]) -> PriceCard:
    """A card from what its file holds."""
    if type(read["read_on"]) is not date:
        raise ValueError(f"not a day: {read['read_on']!r}")
    if not (isinstance(read["source"], str) and isinstance(read["currency"], str)):
        raise TypeError("a source and a currency are words")
    prices = {act: read_amount(read[act.value]) for act in Act}
    return PriceCard(
        read_on=read["read_on"],
        source=read["source"],
        currency=read["currency"],
        prices=MappingProxyType(prices),
        browser=read_amount(read["browser"]),
    )

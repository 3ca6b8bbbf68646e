"""What it costs to publish a message by key: the post itself, and each description it carries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.core.cost.card import Act, PriceCard
from desktop.core.cost.money import Micros
from desktop.core.extras import NOTHING, Extras, MediaKind
from desktop.core.text import EntityKind, find_entities


@dataclass(frozen=True, slots=True)
class Charge:
    """`count` times one act; `amount` is all of it together."""

    act: Act
    count: int
    amount: Micros


def price_of(act: Act, count: int, card: PriceCard) -> Charge:
    return Charge(act, count, card.prices[act] * count)


def publishing(text: str, card: PriceCard, extras: Extras = NOTHING) -> tuple[Charge, ...]:
    """What one message costs with what goes with it; the files themselves are free of charge.

    Source: docs.x.com, X API pricing, read on the day the card names.
    """
    post = Act.POST_WITH_LINK if holds_link(text) else Act.POST
    charges = [price_of(post, 1, card)]
    described = sum(
        bool(one.alt.strip()) and one.kind is not MediaKind.VIDEO for one in extras.media
    )
    if described:
        charges.append(price_of(Act.ALT_TEXT, described, card))
    return tuple(charges)


def thread(texts: Iterable[str], card: PriceCard, extras: Extras = NOTHING) -> tuple[Charge, ...]:
    """What all messages of a tweet cost; the first carries what goes with it."""
    charges: list[Charge] = []
    for number, text in enumerate(texts):
        charges += publishing(text, card, NOTHING if number else extras)
    return tuple(charges)


def by_links(charges: Iterable[Charge], card: PriceCard) -> Micros:
    """How much of it is asked for links alone: below zero where a card has them cheaper."""
    linked = sum(charge.count for charge in charges if charge.act is Act.POST_WITH_LINK)
    return linked * (card.post_with_link - card.post)


def holds_link(text: str) -> bool:
    """Whether X makes anything of it clickable as a link: then it asks the dearer price."""
    return any(entity.kind is EntityKind.URL for entity in find_entities(text))


def total(charges: Iterable[Charge]) -> Micros:
    return sum(charge.amount for charge in charges)

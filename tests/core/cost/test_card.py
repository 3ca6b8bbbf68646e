"""What one tweet costs is read off a dated card that anybody may edit."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest

from desktop.core.cost.card import FILE, card_of, price_card
from desktop.core.cost.link import link_cost
from desktop.core.cost.publishing import publishing


def test_the_card_that_ships_says_when_and_where_it_was_read() -> None:
    read = tomllib.loads(FILE.read_text("utf-8"))
    assert all(read[key] for key in ("about", "source", "licence"))
    card = price_card()
    assert card.read_on == date(2026, 8, 22)
    assert "docs.x.com" in card.source
    assert (card.post, card.post_with_link, card.browser) == (
        15_000,
        200_000,
        0,
    )


def test_a_link_makes_a_tweet_dearer_by_key_and_costs_nothing_by_hand() -> None:
    cost = link_cost(publishing("Voyez fournil.fr", price_card()), price_card())
    assert (cost.by_key, cost.without_link, cost.more, cost.by_browser) == (
        200_000,
        15_000,
        185_000,
        0,
    )


def test_without_a_link_there_is_nothing_to_save() -> None:
    assert link_cost(publishing("Bonjour", price_card()), price_card()).more == 0


@pytest.mark.parametrize(
    "change",
    [{"post": "-1"}, {"post": "NaN"}, {"read_on": "hier"}, {"browser": "gratuit"}],
)
def test_a_card_that_is_none_is_refused(change: dict[str, str]) -> None:
    read = tomllib.loads(FILE.read_text("utf-8")) | change
    with pytest.raises(ValueError):
        card_of(read)

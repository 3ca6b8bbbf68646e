"""The first tweet of a shop that has just said what it is."""

from __future__ import annotations

import re
from datetime import date
from itertools import product

import pytest

from desktop.core.hashtags.trades import all_trades
from desktop.core.ideas.first import first_tweet
from desktop.core.ideas.read import ideas
from desktop.core.kinds.kind import Kind
from desktop.core.language import Tongue
from desktop.core.shop import Address, Shop
from desktop.core.templates import unfilled
from desktop.core.text import measure

DAYS = [date(2026, month, 15) for month in range(1, 13)]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("tongue", list(Tongue))
@pytest.mark.parametrize("trade", ["boulangerie", "fleuriste", "garage", "", "none of them"])
def test_there_is_one_for_every_shop_and_season_and_it_is_ready(
    trade: str, tongue: Tongue, day: date
) -> None:
    shop = Shop(name="Chez Colette", trade=trade, town="Alençon")
    found = first_tweet(ideas(tongue), shop, day)
    assert found is not None
    idea, text = found
    assert unfilled(text) == ()
    assert 0 < measure(text).weighted_length <= 280
    assert idea.season is None or idea.season.holds(day)


SEASONS = [date(2026, 2, 10), date(2026, 5, 28), date(2026, 8, 15), date(2026, 12, 20)]
EVERY_TRADE = ["", *(one.identity for one in all_trades())]
WITH_IDEAS = frozenset(idea.trade for idea in ideas(Tongue.FRENCH))


@pytest.mark.parametrize("tongue", list(Tongue))
@pytest.mark.parametrize("trade", EVERY_TRADE)
def test_it_is_ready_true_and_of_the_trade_whatever_was_answered(
    trade: str, tongue: Tongue
) -> None:
    """In English nobody is spoken to in two ways."""
    for day, address, town in product(SEASONS, Address, ("", "Alençon")):
        found = first_tweet(ideas(tongue), Shop(trade=trade, town=town, address=address), day)
        assert found is not None
        idea, text = found
        assert unfilled(text) == (), (day, address, town)
        assert idea.trade == (trade if trade in WITH_IDEAS else ""), (day, address, text)
        assert idea.kind in (Kind.QUESTION, Kind.ADVICE), text
        if address is Address.TU and tongue is Tongue.FRENCH:
            assert not re.search(r"\b(vous|vos|votre|(?!chez\b)\w+ez)\b", text.lower()), text


@pytest.mark.parametrize("day", DAYS)
def test_it_speaks_as_the_shop_does(day: date) -> None:
    for address, others in ((Address.TU, {"vous", "votre", "vos"}), (Address.VOUS, {"tu", "toi"})):
        shop = Shop(trade="boulangerie", address=address)
        found = first_tweet(ideas(Tongue.FRENCH), shop, day)
        assert found is not None
        assert not others & set(found[1].lower().replace("’", " ").split())


def test_without_ideas_there_is_none() -> None:
    assert first_tweet((), Shop(), DAYS[0]) is None

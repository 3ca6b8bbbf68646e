"""Hashtags on public posts of others: the aims that the suggester was built for."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.reports import hashtag_protocol as protocol
from tests.reports import hashtags_part, posts_part

DATA = Path(__file__).resolve().parents[3] / "shared" / "language-data"

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(not (DATA / hashtags_part.ACCOUNTS).exists(), reason=f"{DATA} is not there"),
]

HOLIDAYS = date(2026, 11, 22)


@pytest.fixture(scope="module")
def tried() -> list[protocol.Trial]:
    return hashtags_part.trials(DATA)


def hit(tried: list[protocol.Trial], age: timedelta, top: int) -> float:
    """The share of the posts for which one of the first `top` was right."""
    ranks = protocol.ranks(tried, hashtags_part.foretell, age)
    return sum(rank <= top for rank in ranks) / len(ranks)


@pytest.mark.timeout(600)
def test_with_a_days_old_history_one_of_five_is_right_for_most_posts(
    tried: list[protocol.Trial],
) -> None:
    assert len(tried) > 900
    assert hit(tried, protocol.A_DAY, 5) >= 0.62
    assert hit(tried, protocol.A_DAY, 3) >= 0.54


@pytest.mark.timeout(600)
def test_with_all_history_nearly_always(tried: list[protocol.Trial]) -> None:
    assert hit(tried, hashtags_part.AT_ONCE, 5) >= 0.84


@pytest.mark.parametrize("today", [None, HOLIDAYS])
@pytest.mark.parametrize("is_trade_known", [True, False])
def test_a_shop_without_history_gets_what_shops_choose(
    today: date | None, is_trade_known: bool
) -> None:
    found = hashtags_part.shops(posts_part.load(DATA), is_trade_known, today)
    assert found.hits / found.judged >= 0.85
    assert found.recalled / found.chosen >= 0.50

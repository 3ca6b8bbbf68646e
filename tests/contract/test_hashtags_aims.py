"""Hashtags on public posts of others: the aims that the suggester was built for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.reports import hashtags

DATA = Path(__file__).resolve().parents[3] / "shared" / "language-data"

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(not (DATA / hashtags.ACCOUNTS).exists(), reason=f"{DATA} is not there"),
]

HOLIDAYS = date(2026, 11, 22)


@pytest.mark.timeout(600)
def test_with_a_days_old_history_one_of_five_is_right_for_most_posts() -> None:
    found = hashtags.accounts(DATA, hours=24)
    assert found.posts > 900
    assert found.hit_5 >= 0.62
    assert found.hit_3 >= 0.54


@pytest.mark.timeout(600)
def test_with_all_history_nearly_always() -> None:
    assert hashtags.accounts(DATA, hours=0).hit_5 >= 0.84


@pytest.mark.parametrize("today", [None, HOLIDAYS])
@pytest.mark.parametrize("is_trade_known", [True, False])
def test_a_shop_without_history_gets_what_shops_choose(
    today: date | None, is_trade_known: bool
) -> None:
    found = hashtags.shops(DATA, today, is_trade_known)
    assert found.hit_5 >= 0.85
    assert found.recall_5 >= 0.50

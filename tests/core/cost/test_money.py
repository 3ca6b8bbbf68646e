"""Amounts are read as people write them, and kept to the last digit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.cost.money import MOST, read_amount, written


@pytest.mark.parametrize(
    ("text", "amount"),
    [("0.015", 15_000), ("0,20", 200_000), (" 5 ", 5_000_000), ("0", 0), ("0.000001", 1)],
)
def test_an_amount_is_read_as_it_is_written(text: str, amount: int) -> None:
    assert read_amount(text) == amount


@pytest.mark.parametrize(
    "text",
    [
        *("", "gratuit", "-1", "NaN", "-NaN", "sNaN", "Infinity", "-Infinity"),
        *("1e999999999", "1e30", "1000000.000001", "0.0000001", "1,2,3", "\x00"),
    ],
)
def test_what_is_no_amount_is_refused_at_once(text: str) -> None:
    with pytest.raises(ValueError):
        read_amount(text)


@given(st.integers(0, MOST))
def test_no_digit_is_lost_on_the_way_to_a_file_and_back(amount: int) -> None:
    assert read_amount(written(amount)) == amount

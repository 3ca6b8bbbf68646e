"""Tails of chance, beside what simple cases must come to."""

from __future__ import annotations

from itertools import pairwise
from math import comb, exp

import pytest

from desktop.core.veille.chance import of_so_many, of_such_a_share


def test_with_hardly_any_spread_it_is_a_poisson_tail() -> None:
    below = sum(exp(-2.0) * 2.0**k / [1, 1, 2, 6, 24][k] for k in range(5))
    assert of_so_many(5, 2.0, 1e-6) == pytest.approx(1 - below, rel=1e-3)


def test_with_hardly_any_spread_a_share_has_a_binomial_tail() -> None:
    expected = sum(comb(10, k) * 0.1**k * 0.9 ** (10 - k) for k in range(4, 11))
    assert of_such_a_share(4, 10, 0.1, 1e-6) == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize("mean", [0.001, 0.3, 5.0, 400.0])
@pytest.mark.parametrize("spread", [0.1, 0.6])
def test_more_is_less_likely_and_all_are_chances(mean: float, spread: float) -> None:
    chances = [of_so_many(count, mean, spread) for count in (0, 1, 2, 10, 100, 3_000)]
    assert chances[0] == 1.0
    assert all(more <= fewer * (1 + 1e-9) for fewer, more in pairwise(chances))
    assert all(0.0 <= one <= 1.0 for one in chances)


@pytest.mark.parametrize("share", [0.02, 0.5, 0.9])
def test_a_greater_part_is_less_likely(share: float) -> None:
    chances = [of_such_a_share(count, 50, share, 0.3) for count in range(51)]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] == 1.0 and chances[50] > 0.0


def test_good_and_bad_days_make_much_likelier() -> None:
    assert of_so_many(20, 8.0, 0.3) > 10 * of_so_many(20, 8.0, 0.001)

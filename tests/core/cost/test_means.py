"""What an account can pay with now, and what X's own figure can be held against."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.core.account import Account, Way, XKey
from desktop.core.cost.budget import Budget
from desktop.core.cost.card import price_card
from desktop.core.cost.entry import longest_fall
from desktop.core.cost.means import Means
from desktop.core.extras import NOTHING
from desktop.core.tweet import Reason

OWNER = Account(1, Way.KEY, "Lune", "lune", key=XKey("client", "42", owns_app=True))
GUEST = Account(2, Way.KEY, "Lune", "lune", key=XKey("client", "42"))
PRACTICE = Account(3, Way.PRACTICE, "Lune", "lune")
MEANS = Means(price_card(), {1: Budget(5_000_000, 4_980_000), 2: Budget(5_000_000, 0)})


def test_a_price_says_whether_it_would_pass_the_ceiling() -> None:
    within = MEANS.price(OWNER, ("Bonjour",), NOTHING)
    beyond = MEANS.price(OWNER, ("fournil.fr",), NOTHING)
    assert within is not None
    assert beyond is not None
    assert (within.passes, beyond.passes, beyond.for_links) == (False, True, 185_000)


def test_an_account_without_a_key_has_no_price() -> None:
    assert MEANS.price(PRACTICE, ("fournil.fr",), NOTHING) is None
    assert MEANS.look(PRACTICE, Reason.NO_ANSWER) == 0


def test_a_look_costs_less_where_the_account_owns_the_key_and_more_for_a_double() -> None:
    assert MEANS.look(OWNER, Reason.NO_ANSWER) == 5 * 1_000
    assert MEANS.look(GUEST, Reason.NO_ANSWER) == 5 * 5_000
    assert MEANS.look(OWNER, Reason.DUPLICATE) == 20 * 1_000


@pytest.mark.parametrize(
    ("amounts", "places"),
    [
        ((), None),
        ((10,), None),
        ((10, 8), (0, 1)),
        ((10, 10, 8, 8), (0, 3)),
        ((10, 8, 20, 19, 15), (2, 4)),
        ((10, 8, 20), None),
    ],
)
def test_nothing_is_compared_across_a_payment(
    amounts: tuple[int, ...], places: tuple[int, int] | None
) -> None:
    at = datetime(2026, 11, 1, tzinfo=UTC)
    assert longest_fall([(at, amount) for amount in amounts]) == places

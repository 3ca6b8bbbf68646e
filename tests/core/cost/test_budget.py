"""What still fits under a month's ceiling, and where a month ends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.core.cost.budget import Budget, month_of


@pytest.mark.parametrize(
    ("ceiling", "spent", "amount", "takes"),
    [
        (100, 85, 15, True),
        (100, 86, 15, False),
        (100, 100, 0, True),
        (0, 0, 1, False),
        (100, 250, 0, True),
        (100, 250, 1, False),
    ],
)
def test_an_act_may_reach_the_ceiling_and_not_pass_it(
    ceiling: int, spent: int, amount: int, takes: bool
) -> None:
    assert Budget(ceiling, spent).takes(amount) is takes


def test_nothing_is_left_where_more_was_spent_than_a_lowered_ceiling() -> None:
    assert Budget(100, 250).left == 0


def test_a_month_is_one_of_universal_time() -> None:
    paris = timezone(timedelta(hours=1))
    first, after = month_of(datetime(2026, 12, 1, 0, 30, tzinfo=paris))
    assert (first, after) == (
        datetime(2026, 11, 1, tzinfo=UTC),
        datetime(2026, 12, 1, tzinfo=UTC),
    )
    assert month_of(datetime(2026, 12, 31, 23, 59, tzinfo=UTC))[1] == datetime(
        2027, 1, 1, tzinfo=UTC
    )

"""The shop's own best hours: from enough figures, with how many there are, and never invented."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.core.best_times import ENOUGH, Best, Measured, best_times

TUESDAY_EIGHT = datetime(2026, 11, 3, 8, 15)  # noqa: DTZ001 - a time on a wall
FRIDAY_NOON = datetime(2026, 11, 6, 12, 0)  # noqa: DTZ001


def weekly(first: datetime, *seen: int) -> list[Measured]:
    return [Measured(first + timedelta(weeks=n), figure) for n, figure in enumerate(seen)]


def test_an_hour_that_clearly_does_better_is_told_with_its_sample() -> None:
    measured = weekly(TUESDAY_EIGHT, 200, 220, 210, 240) + weekly(
        FRIDAY_NOON, 90, 100, 110, 100, 95, 105
    )
    assert best_times(measured) == (Best(1, 8, 215 / 107.5, 4, 10),)


def test_with_too_few_figures_nothing_is_told() -> None:
    measured = weekly(TUESDAY_EIGHT, *[500] * 4) + weekly(FRIDAY_NOON, *[10] * 5)
    assert len(measured) == ENOUGH - 1
    assert best_times(measured) == ()


def test_one_lucky_tweet_makes_no_best_hour() -> None:
    measured = weekly(TUESDAY_EIGHT, 9000, 100) + weekly(FRIDAY_NOON, *[100] * 10)
    assert best_times(measured) == ()


def test_equal_hours_are_all_alike_and_no_views_at_all_prove_nothing() -> None:
    assert best_times(weekly(TUESDAY_EIGHT, *[100] * 12)) == ()
    assert best_times(weekly(TUESDAY_EIGHT, *[0] * 12)) == ()

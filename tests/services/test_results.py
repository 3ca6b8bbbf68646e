"""How many times tweets were seen, as the person tells it, and what it adds up to."""

from __future__ import annotations

import pytest

from desktop.core.tweet import State
from desktop.services.refusal import PlanRefused
from desktop.services.results import Results
from tests.workshop import PARIS, HeldClock, Workshop


@pytest.fixture
def results(shop: Workshop, clock: HeldClock) -> Results:
    return Results(shop.open_plan, clock, lambda: PARIS)


def publish(shop: Workshop, clock: HeldClock, text: str) -> int:
    planned = shop.plan(text, minutes=5)
    clock.pass_by(minutes=6)
    shop.publisher.tick()
    assert shop.tweet(planned).state is State.PUBLISHED
    return planned.id


def test_a_figure_is_kept_and_put_right(shop: Workshop, results: Results, clock: HeldClock) -> None:
    number = publish(shop, clock, "Brioche")
    assert results.seen(number) is None
    assert results.tell(number, 120).count == 1
    assert results.tell(number, 140).count == 1
    assert results.seen(number) == 140


def test_ten_figures_tell_the_hour_that_does_better(
    shop: Workshop, results: Results, clock: HeldClock
) -> None:
    for week in range(5):
        results.tell(publish(shop, clock, f"Mardi {week}"), 300)
        clock.pass_by(minutes=60 * 24 * 3)
        results.tell(publish(shop, clock, f"Vendredi {week}"), 100)
        clock.pass_by(minutes=60 * 24 * 4 - 12)
    told = results.best()
    assert told.count == 10
    assert [(one.weekday, one.here, one.of) for one in told.best] == [(1, 5, 10)]


def test_a_tweet_that_is_gone_has_no_figure(results: Results) -> None:
    with pytest.raises(PlanRefused):
        results.tell(99, 10)

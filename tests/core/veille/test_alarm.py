"""One trouble reaches the tray once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.veille.alarm import people_remembered, remembered, should_tell
from desktop.core.veille.heat import Heat, Reading

START = datetime(2026, 11, 24, 9, tzinfo=UTC)
HALF_AN_HOUR, HOUR, DAY = timedelta(minutes=30), timedelta(hours=1), timedelta(days=1)


def reading(heat: Heat, window: timedelta = HOUR, authors: int = 6) -> Reading:
    return Reading(heat, window, authors=authors)


def told(readings: Iterable[tuple[float, Reading]]) -> list[float]:
    """At which of these hours the person is told."""
    last, people, found = None, 0, []
    for hours, one in readings:
        now = START + timedelta(hours=hours)
        if should_tell(one, last, now, people):
            found.append(hours)
        people = people_remembered(one, last, now, people)
        last = remembered(one, last, now)
    return found


@pytest.mark.parametrize("heat", [heat for heat in Heat if heat is not Heat.ALERT])
def test_nothing_but_an_alert_is_told(heat: Heat) -> None:
    assert not should_tell(reading(heat), None, START)


def test_an_alert_that_lasts_a_week_is_told_once() -> None:
    assert told((hours / 6, reading(Heat.ALERT)) for hours in range(6 * 24 * 7)) == [0]


def test_an_alert_that_flickers_is_told_once() -> None:
    heats = (Heat.ALERT, Heat.HOT, Heat.BUSY, Heat.CALM)
    assert told((hours, reading(heats[hours % 4])) for hours in range(72)) == [0]


def test_what_a_long_window_still_remembers_is_not_told_again() -> None:
    after = [(hours, reading(Heat.ALERT, DAY)) for hours in range(1, 24)]
    assert told([(0, reading(Heat.ALERT)), *after]) == [0]


def test_another_burst_the_next_morning_is_told() -> None:
    between = [(hours, reading(Heat.ALERT, DAY)) for hours in range(1, 24)]
    again = (24, reading(Heat.ALERT, HALF_AN_HOUR))
    assert told([(0, reading(Heat.ALERT, HALF_AN_HOUR)), *between, again]) == [0, 24]


def test_a_trouble_of_today_is_told_whatever_was_told_last_month() -> None:
    heats = [(720, Heat.HOT), (720.5, Heat.ALERT)]
    assert told([(0, reading(Heat.ALERT)), *((h, reading(heat)) for h, heat in heats)]) == [
        0,
        720.5,
    ]


def test_what_got_clearly_worse_is_told_once_more_and_no_more_than_once() -> None:
    growing = [(number / 4, reading(Heat.ALERT, authors=number)) for number in range(4, 400)]
    assert told(growing) == [1, 4]


def test_a_little_worse_is_not_told_again() -> None:
    assert told([(0, reading(Heat.ALERT, authors=4)), (1, reading(Heat.ALERT, authors=13))]) == [0]


def test_without_knowing_how_many_nothing_is_told_as_worse() -> None:
    last = (START, Heat.ALERT)
    assert not should_tell(reading(Heat.ALERT, authors=500), last, START + HOUR)


def test_told_ahead_of_a_clock_that_was_set_back_is_told_now() -> None:
    ahead = (START + timedelta(days=300), Heat.ALERT)
    assert not should_tell(reading(Heat.ALERT), ahead, START)
    assert remembered(reading(Heat.ALERT), ahead, START) == (START, Heat.ALERT)

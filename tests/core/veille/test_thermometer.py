"""Four words, said of what people hear of a shop."""

from __future__ import annotations

from datetime import datetime, timedelta
from statistics import median

import pytest

from desktop.core.veille.heat import Heard, Heat, Hour, Lesson
from desktop.core.veille.message import Mood
from desktop.core.veille.thermometer import read
from desktop.core.veille.usual import Usual
from tests.reports.heat_cases import (
    BAD,
    CASES,
    GOOD,
    MORNING,
    NIGHT,
    PLAIN,
    ZONE,
    Case,
    all_day,
    at,
    burst,
    heard,
    on_saturdays,
    once_a_day,
    weeks,
)
from tests.reports.heat_run import live
from tests.reports.shop_years import SIZES, shop_year

HALF_AN_HOUR = timedelta(minutes=30)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_case_it_was_made_for_is_told_as_it_is(case: Case) -> None:
    assert case.reading().heat in case.said


def test_it_says_what_an_alert_rests_on() -> None:
    past = weeks(MORNING, once_a_day)
    quiet = heard(MORNING, past)
    reading = read(past, [*quiet, *burst(MORNING, 6, HALF_AN_HOUR)], MORNING, ZONE)
    assert reading.heat is Heat.ALERT
    assert reading.window == HALF_AN_HOUR
    assert (reading.total, reading.negative, reading.authors) == (6, 6, 6)
    assert reading.weeks == 8
    assert reading.usual_negative < reading.usual < 0.1


def test_what_is_usual_is_told_for_the_day_while_it_is_calm() -> None:
    past = weeks(MORNING, all_day)
    reading = read(past, heard(MORNING, past), MORNING, ZONE)
    assert reading.heat is Heat.CALM
    assert reading.window == timedelta(days=1)
    assert reading.usual == pytest.approx(51, rel=0.05)
    assert reading.usual_negative == pytest.approx(5.1, rel=0.1)


@pytest.mark.parametrize("lead", [timedelta(minutes=20), timedelta(hours=2), timedelta(hours=5)])
def test_a_burst_stays_an_alert_for_hours(lead: timedelta) -> None:
    now = MORNING + lead
    past = weeks(now, once_a_day)
    assert read(past, list(burst(MORNING, 6, HALF_AN_HOUR)), now, ZONE).heat is Heat.ALERT


def test_what_is_dated_ahead_of_now_is_not_heard_yet() -> None:
    ahead = burst(MORNING + timedelta(hours=3), 20, HALF_AN_HOUR)
    assert read(weeks(MORNING, once_a_day), list(ahead), MORNING, ZONE).heat is Heat.CALM


def test_the_order_of_what_is_given_makes_no_difference() -> None:
    past = weeks(MORNING, all_day)
    recent = [*heard(MORNING, past), *burst(MORNING, 12, HALF_AN_HOUR)]
    assert read(past[::-1], recent[::-1], MORNING, ZONE) == read(past, recent, MORNING, ZONE)


def test_one_who_writes_ten_times_is_one_of_three_that_an_alert_needs() -> None:
    past = weeks(MORNING, once_a_day)
    two = [
        *burst(MORNING, 10, HALF_AN_HOUR, BAD, "one"),
        *burst(MORNING, 5, HALF_AN_HOUR, BAD, "two"),
    ]
    assert read(past, two, MORNING, ZONE).heat is not Heat.ALERT
    three = [*two, *burst(MORNING, 2, HALF_AN_HOUR)]
    reading = read(past, three, MORNING, ZONE)
    assert reading.heat is Heat.ALERT
    assert (reading.negative, reading.authors) == (17, 4)


def test_nameless_ones_are_somebody_each() -> None:
    nameless = [Heard(one.at, BAD, "") for one in burst(MORNING, 6, HALF_AN_HOUR)]
    assert read(weeks(MORNING, once_a_day), nameless, MORNING, ZONE).authors == 6


def test_a_saturday_crowd_on_a_tuesday_is_busy() -> None:
    past = weeks(MORNING, on_saturdays)
    crowd = burst(MORNING, 20, timedelta(hours=2), PLAIN)
    reading = read(past, [*heard(MORNING, past), *crowd], MORNING, ZONE)
    assert reading.heat is Heat.BUSY


@pytest.mark.parametrize(
    "saturday", ["2026-04-04T12:30", "2026-11-07T12:30", "2026-03-28T12:30", "2026-10-31T12:30"]
)
def test_the_saturday_peak_is_usual_just_after_the_clocks_changed(saturday: str) -> None:
    now = at(saturday)
    past = weeks(now, on_saturdays)
    reading = read(past, heard(now, past), now, ZONE)
    assert reading.heat is Heat.CALM
    assert reading.usual == pytest.approx(reading.total, rel=0.2)


@pytest.mark.parametrize("saturday", ["2026-10-31", "2026-04-04"])
def test_the_market_opens_at_its_hour_on_the_wall_whatever_utc_says(saturday: str) -> None:
    past = weeks(at(f"{saturday}T12:00"), on_saturdays)

    def usual(hour: str) -> float:
        return Usual(past, at(f"{saturday}T{hour}"), ZONE).within(timedelta(hours=1))

    assert usual("06:59") < 1.0
    assert usual("07:59") < 4.0 < 6.0 < usual("08:59")
    assert usual("12:59") > 6.0 > 5.0 > usual("13:59")


def test_a_past_crisis_does_not_excuse_the_next_one() -> None:
    past = weeks(MORNING, once_a_day)
    crisis = MORNING - timedelta(weeks=2)
    worst = [Hour((crisis + timedelta(hours=h)).replace(minute=0), 15, 15) for h in range(6)]
    recent = list(burst(MORNING, 6, HALF_AN_HOUR))
    assert read([*past, *worst], recent, MORNING, ZONE).heat is Heat.ALERT


def test_two_slow_days_are_not_yet_what_is_usual() -> None:
    past = weeks(MORNING, once_a_day)
    slow = list(burst(MORNING, 20, timedelta(hours=47)))
    hours = [Hour(one.at.replace(minute=0, second=0, microsecond=0), 1, 1) for one in slow]
    assert read([*past, *hours], slow, MORNING, ZONE).heat is Heat.ALERT


@pytest.mark.parametrize("share", [0.2, 0.5])
def test_a_shop_that_always_divides_people_is_not_in_alert_every_day(share: float) -> None:
    past = weeks(MORNING, all_day, one_bad_in=round(1 / share))
    reading = read(past, heard(MORNING, past), MORNING, ZONE)
    assert reading.heat is Heat.CALM


def test_nothing_is_said_of_volume_below_ten_in_all() -> None:
    few = list(burst(MORNING, 9, HALF_AN_HOUR, GOOD))
    reading = read([], few, MORNING, ZONE)
    assert (reading.heat, reading.total, reading.weeks) == (Heat.TOO_FEW, 9, 0)
    ten = list(burst(MORNING, 10, HALF_AN_HOUR, GOOD))
    assert read([], ten, MORNING, ZONE).heat is Heat.CALM


def test_nothing_heard_at_all_is_too_few() -> None:
    assert read([], [], MORNING, ZONE).heat is Heat.TOO_FEW


def test_the_first_fetch_of_a_new_subject_alone_is_no_alert() -> None:
    moods = [BAD if number % 8 == 0 else PLAIN for number in range(80)]
    first = [
        Heard(MORNING - timedelta(minutes=34 * number), mood, f"somebody {number}")
        for number, mood in enumerate(moods)
    ]
    assert read([], first, MORNING, ZONE).heat is Heat.CALM


@pytest.mark.parametrize("mood", [PLAIN, GOOD, None])
@pytest.mark.parametrize("count", [10, 100, 2_000])
def test_no_crowd_is_bad_that_does_not_complain(mood: Mood | None, count: int) -> None:
    past = weeks(NIGHT, all_day)
    crowd = burst(NIGHT, count, HALF_AN_HOUR, mood)
    reading = read(past, [*heard(NIGHT, past), *crowd], NIGHT, ZONE)
    assert reading.heat is Heat.BUSY
    assert reading.total >= count


def _after_a_lesson(count: int, said: timedelta, lesson: int = 6) -> Heat:
    lessons = [Lesson(MORNING - said, lesson, HALF_AN_HOUR)]
    recent = list(burst(MORNING, count, HALF_AN_HOUR))
    return read(weeks(MORNING, once_a_day), recent, MORNING, ZONE, lessons).heat


def test_it_is_nothing_quietens_what_was_there() -> None:
    assert _after_a_lesson(6, timedelta()) is not Heat.ALERT


def test_as_much_again_within_days_is_still_nothing_and_much_more_is_not() -> None:
    for days in (1, 3, 6):
        assert _after_a_lesson(6, timedelta(days=days)) is not Heat.ALERT
        assert _after_a_lesson(14, timedelta(days=days)) is Heat.ALERT


def test_what_was_nothing_is_forgotten_little_by_little() -> None:
    quiet = [_after_a_lesson(6, timedelta(days=days)) is not Heat.ALERT for days in range(1, 30)]
    assert quiet == sorted(quiet, reverse=True)
    assert quiet[4] and not quiet[20]


def test_as_much_every_day_stays_nothing_over_the_longer_windows() -> None:
    lessons = [Lesson(MORNING - timedelta(days=2), 6, HALF_AN_HOUR)]
    yesterday = burst(MORNING - timedelta(days=1), 6, HALF_AN_HOUR)
    again = [Heard(one.at, BAD, f"{one.author} then") for one in yesterday]
    recent = [*burst(MORNING, 6, HALF_AN_HOUR), *again]
    reading = read(weeks(MORNING, once_a_day), recent, MORNING, ZONE, lessons)
    assert reading.heat is not Heat.ALERT


def test_a_lesson_of_a_clock_that_was_ahead_silences_nothing() -> None:
    assert _after_a_lesson(6, timedelta(days=-3)) is Heat.ALERT


def test_ten_shop_years_are_told_soon_and_seldom_for_nothing() -> None:
    years = [("tiny", 3), ("small", 3), ("medium", 2), ("busy", 2)]
    lived = [live(shop_year(n, SIZES[size])) for size, count in years for n in range(count)]
    assert sum(one.false_alarms for one in lived) <= 10
    assert max(one.false_alarms for one in lived) <= 4
    sudden = [
        after
        for one in lived
        for trouble, after in one.found
        if trouble.people >= 20 and not trouble.is_slow
    ]
    assert None not in sudden
    minutes = [one / timedelta(minutes=1) for one in sudden if one is not None]
    assert median(minutes) <= 30


def test_the_thermometer_is_read_in_milliseconds() -> None:
    past = weeks(MORNING, lambda _: 3)
    recent = heard(MORNING, past)
    begun = datetime.now().astimezone()
    for _ in range(20):
        read(past, recent, MORNING, ZONE)
    # 2 to 3 ms for a shop of which something is heard in every hour of eight weeks.
    assert datetime.now().astimezone() - begun < timedelta(milliseconds=20 * 15)

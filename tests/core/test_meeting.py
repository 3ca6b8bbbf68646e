"""Rendez-vous: when they fall, with an end, through changes of clocks and days off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.meeting import MOST, Meeting, Pace, occurrences, place_in_month

PARIS = "Europe/Paris"
HONEY = Meeting(
    0, 1, "Mardi du miel", "MardiDuMiel", Pace.WEEKLY, 1, time(9), PARIS, date(2027, 3, 1), count=8
)
NEVER: Callable[[date], bool] = lambda _: False  # noqa: E731 - named for the reader


def said(meeting: Meeting, is_skipped: Callable[[date], bool] = NEVER) -> list[str]:
    return [f"{when.moment:%Y-%m-%d %H:%M}" for when in occurrences(meeting, is_skipped)]


def test_eight_weeks_keep_their_hour_through_the_change_of_clocks() -> None:
    times = list(occurrences(HONEY, NEVER))
    assert [when.moment.time() for when in times] == [time(9)] * 8
    assert {when.moment.weekday() for when in times} == {1}
    before, after = times[3].instant(), times[4].instant()
    assert (times[3].day, times[4].day) == (date(2027, 3, 23), date(2027, 3, 30))
    assert (after - before).total_seconds() == (7 * 24 - 1) * 3600


def test_nine_stays_nine_when_the_clocks_fall_back() -> None:
    autumn = replace(HONEY, first=date(2027, 10, 20), count=3)
    times = list(occurrences(autumn, NEVER))
    assert [when.day for when in times] == [
        date(2027, 10, 26),
        date(2027, 11, 2),
        date(2027, 11, 9),
    ]
    assert {when.moment.time() for when in times} == {time(9)}
    assert (times[1].instant() - times[0].instant()).total_seconds() == (7 * 24 + 1) * 3600


def test_an_hour_that_is_skipped_moves_that_once() -> None:
    at_night = replace(HONEY, weekday=6, hour=time(2, 30), first=date(2027, 3, 15), count=3)
    assert said(at_night) == ["2027-03-21 02:30", "2027-03-28 03:30", "2027-04-04 02:30"]


@pytest.mark.parametrize(
    ("week", "days"),
    [
        (1, ["2027-01-05", "2027-02-02", "2027-03-02"]),
        (4, ["2027-01-26", "2027-02-23", "2027-03-23"]),
        (5, ["2027-01-26", "2027-02-23", "2027-03-30"]),
    ],
)
def test_a_monthly_one_keeps_its_weekday_and_its_place(week: int, days: list[str]) -> None:
    monthly = replace(HONEY, pace=Pace.MONTHLY, week_of_month=week, first=date(2027, 1, 1), count=3)
    assert [when[:10] for when in said(monthly)] == days


def test_it_begins_on_its_first_day_or_after_it() -> None:
    assert said(replace(HONEY, first=date(2027, 3, 2), count=1)) == ["2027-03-02 09:00"]
    assert said(replace(HONEY, first=date(2027, 3, 3), count=1)) == ["2027-03-09 09:00"]
    monthly = replace(HONEY, pace=Pace.MONTHLY, week_of_month=1, first=date(2027, 3, 15), count=1)
    assert said(monthly) == ["2027-04-06 09:00"]


def test_it_ends_with_its_last_day_that_day_included() -> None:
    assert said(replace(HONEY, count=None, until=date(2027, 3, 16))) == [
        "2027-03-02 09:00",
        "2027-03-09 09:00",
        "2027-03-16 09:00",
    ]


def test_days_that_are_skipped_are_not_counted() -> None:
    kept = said(replace(HONEY, count=3), lambda day: day == date(2027, 3, 9))
    assert [when[:10] for when in kept] == ["2027-03-02", "2027-03-16", "2027-03-23"]


def test_a_rendez_vous_whose_every_day_is_closed_is_never_held_and_ends() -> None:
    assert said(HONEY, lambda _: True) == []


def test_without_an_end_it_is_refused() -> None:
    with pytest.raises(ValueError, match="end"):
        next(occurrences(replace(HONEY, count=None), NEVER))


def test_every_other_week_leaves_one_out() -> None:
    assert [when[:10] for when in said(replace(HONEY, every=2, count=2))] == [
        "2027-03-02",
        "2027-03-16",
    ]


@settings(max_examples=150)
@given(
    st.sampled_from(Pace),
    st.integers(0, 6),
    st.integers(1, 5),
    st.integers(1, 12),
    st.integers(1, 200),
    st.dates(date(2020, 1, 1), date(2060, 12, 31)),
    st.times().map(lambda hour: hour.replace(second=0, microsecond=0)),
    st.sampled_from([PARIS, "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"]),
)
def test_whatever_the_rule_it_ends_goes_forward_and_keeps_its_weekday(
    pace: Pace, weekday: int, week: int, every: int, count: int, first: date, hour: time, zone: str
) -> None:
    meeting = Meeting(
        0, 1, "x", "x", pace, weekday, hour, zone, first, every, week_of_month=week, count=count
    )
    times = list(occurrences(meeting, NEVER))
    assert len(times) == min(count, MOST)
    instants = [when.instant() for when in times]
    assert instants == sorted(set(instants))
    assert times[0].day >= first
    for when in times:
        # A skipped hour may pass midnight nowhere here: the day is always the rule's.
        assert when.moment.weekday() == weekday
        assert isinstance(when.moment, datetime)


@pytest.mark.parametrize(
    ("day", "place"),
    [("2027-03-02", 1), ("2027-03-09", 2), ("2027-03-30", 5), ("2027-02-23", 4)],
)
def test_a_day_knows_its_place_in_the_month(day: str, place: int) -> None:
    assert place_in_month(date.fromisoformat(day)) == place

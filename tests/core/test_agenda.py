"""Wall-clock times and the instants they become, across every change of clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.agenda import (
    Fall,
    WallTime,
    is_late,
    month_grid,
    next_month,
    suggested_time,
)

PARIS = "Europe/Paris"
ZONES = (
    PARIS,
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Martinique",
    "Asia/Kathmandu",
    "UTC",
)

wall = datetime.fromisoformat
"""A time as it stands on a wall: naive on purpose."""

moments = st.datetimes(wall("2020-01-01T00:00"), wall("2035-12-31T00:00")).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
zones = st.sampled_from(ZONES)


@pytest.mark.parametrize(
    ("moment", "zone", "fall", "instant"),
    [
        (wall("2026-11-24T08:15"), PARIS, Fall.ONCE, "2026-11-24T07:15"),
        (wall("2026-07-14T08:15"), PARIS, Fall.ONCE, "2026-07-14T06:15"),
        # 28 March 2027: clocks jump from 2:00 to 3:00.
        (wall("2027-03-28T01:59"), PARIS, Fall.ONCE, "2027-03-28T00:59"),
        (wall("2027-03-28T02:30"), PARIS, Fall.SKIPPED, "2027-03-28T01:30"),
        (wall("2027-03-28T03:00"), PARIS, Fall.ONCE, "2027-03-28T01:00"),
        # 31 October 2027: clocks fall back from 3:00 to 2:00.
        (wall("2027-10-31T02:30"), PARIS, Fall.TWICE, "2027-10-31T00:30"),
        (wall("2027-10-31T03:00"), PARIS, Fall.ONCE, "2027-10-31T02:00"),
        # Lord Howe's clocks move by half an hour.
        (wall("2026-10-04T02:15"), "Australia/Lord_Howe", Fall.SKIPPED, "2026-10-03T15:45"),
        (wall("2026-11-24T08:15"), "America/Martinique", Fall.ONCE, "2026-11-24T12:15"),
    ],
)
def test_a_wall_time_becomes_one_instant(
    moment: datetime, zone: str, fall: Fall, instant: str
) -> None:
    planned = WallTime(moment, zone)
    assert planned.fall is fall
    assert planned.instant() == datetime.fromisoformat(instant).replace(tzinfo=UTC)


def test_a_skipped_time_is_kept_at_what_the_clock_will_show() -> None:
    assert WallTime(wall("2027-03-28T02:30"), PARIS).kept().moment == wall("2027-03-28T03:30")


@given(moments, zones)
def test_only_a_skipped_time_is_shown_otherwise_than_planned(moment: datetime, zone: str) -> None:
    planned = WallTime(moment, zone)
    assert (planned.kept() == planned) == (planned.fall is not Fall.SKIPPED)


@given(moments, zones)
def test_an_instant_shown_on_a_wall_and_read_back_is_itself(moment: datetime, zone: str) -> None:
    instant = moment.replace(tzinfo=UTC)
    shown = WallTime.at(instant, zone)
    # The second passing of a doubled hour reads as the first.
    assert shown.instant() == instant or shown.fall is Fall.TWICE


@given(moments, st.dates(date(2020, 1, 1), date(2035, 12, 31)), zones)
def test_another_day_keeps_the_hour_on_the_wall(moment: datetime, day: date, zone: str) -> None:
    moved = WallTime(moment, zone).on(day)
    assert (moved.day, moved.moment.time(), moved.zone) == (day, moment.time(), zone)


@pytest.mark.parametrize("first_weekday", range(7))
@pytest.mark.parametrize("month", range(1, 13))
def test_a_months_page_holds_the_month_from_its_weekday_on(month: int, first_weekday: int) -> None:
    grid = month_grid(2027, month, first_weekday)
    assert len(grid) == 42
    assert grid[0].weekday() == first_weekday
    assert date(2027, month, 1) in grid[:7]
    assert all(after - before == timedelta(days=1) for before, after in pairwise(grid))
    assert sum(day.month == month for day in grid) >= 28


@pytest.mark.parametrize(
    ("year", "month", "step", "then"),
    [
        (2026, 12, 1, (2027, 1)),
        (2026, 1, -1, (2025, 12)),
        (2026, 6, 0, (2026, 6)),
        (2026, 6, 12, (2027, 6)),
        (2026, 6, -18, (2024, 12)),
    ],
)
def test_months_follow_each_other_over_the_years(
    year: int, month: int, step: int, then: tuple[int, int]
) -> None:
    assert next_month(year, month, step) == then


@pytest.mark.parametrize(
    ("minutes", "late"), [(-1, False), (0, False), (59, False), (60, False), (61, True)]
)
def test_late_begins_after_the_grace(minutes: int, late: bool) -> None:
    when = WallTime(wall("2026-11-24T08:15"), PARIS)
    now = when.instant() + timedelta(minutes=minutes)
    assert is_late(when, now, timedelta(minutes=60)) is late


def test_the_first_proposal_is_tomorrow_before_the_shop_opens() -> None:
    late_evening = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # already the 24th in Paris
    assert suggested_time(late_evening, PARIS) == WallTime(wall("2026-11-25T08:15"), PARIS)

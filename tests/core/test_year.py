"""Days by rule, held against what official calendars gave."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.core.year import day_of, near_day, summer_sales, winter_sales


@pytest.mark.parametrize(
    ("department", "day"),
    [
        ("", "2026-01-07"),
        ("", "2027-01-06"),
        ("", "2028-01-12"),
        ("75", "2017-01-11"),
        # The derogations of 2017 and those told of other years.
        ("54", "2017-01-02"),
        ("57", "2022-01-03"),
        ("88", "2027-01-02"),
        ("973", "2017-01-04"),
        ("971", "2017-01-07"),
        ("975", "2017-01-18"),
        ("977", "2017-05-06"),
        ("978", "2017-05-06"),
        ("974", "2019-09-07"),
        ("974", "2018-09-01"),
        ("972", "2027-01-06"),
    ],
)
def test_the_winter_sales_begin_where_the_department_is(department: str, day: str) -> None:
    assert winter_sales(date.fromisoformat(day).year, department) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("department", "day"),
    [
        ("", "2027-06-23"),
        ("", "2028-06-28"),
        ("", "2019-06-26"),
        ("57", "2019-06-26"),
        ("06", "2019-07-03"),
        ("66", "2018-07-04"),
        ("2A", "2019-07-10"),
        ("2B", "2018-07-11"),
        ("975", "2019-07-17"),
        ("975", "2018-07-18"),
        ("971", "2019-09-28"),
        ("971", "2018-09-29"),
        ("972", "2019-10-03"),
        ("973", "2018-10-04"),
        ("977", "2019-10-12"),
        ("978", "2018-10-13"),
        ("974", "2017-02-04"),
    ],
)
def test_the_summer_sales_begin_where_the_department_is(department: str, day: str) -> None:
    assert summer_sales(date.fromisoformat(day).year, department) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("which", "day"),
    [
        ("sunday 11-30", "2026-11-29"),
        ("sunday 11-30", "2027-11-28"),
        ("sunday 11-30", "2023-12-03"),
        ("wednesday 05-01", "2023-05-03"),
        ("wednesday 05-01", "2025-04-30"),
    ],
)
def test_the_nearest_weekday_lies_on_either_side(which: str, day: str) -> None:
    assert near_day(which, date.fromisoformat(day).year) == date.fromisoformat(day)


def test_a_rule_that_nobody_knows_is_no_day() -> None:
    with pytest.raises(ValueError, match="no rule"):
        day_of({"rule": "full_moon"}, 2027)

"""The calendar: days that official calendars give, and what is near on a day."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.core.hashtags import season


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("paques", "2024-03-31"),
        ("paques", "2025-04-20"),
        ("paques", "2026-04-05"),
        ("paques", "2027-03-28"),
        ("paques", "2038-04-25"),
        ("mardi_gras", "2026-02-17"),
        ("fete_des_meres", "2025-05-25"),
        ("fete_des_meres", "2026-05-31"),
        ("fete_des_meres", "2027-05-30"),
        # The last Sunday of May was Pentecost.
        ("fete_des_meres", "2023-06-04"),
        ("fete_des_meres", "2020-06-07"),
        ("fete_des_peres", "2026-06-21"),
        ("fete_des_grands_meres", "2026-03-01"),
        ("beaujolais", "2026-11-19"),
        ("black_friday", "2026-11-27"),
        ("soldes_hiver", "2026-01-07"),
        ("soldes_hiver", "2027-01-06"),
        ("soldes_hiver", "2028-01-12"),
        ("soldes_ete", "2027-06-23"),
        ("soldes_ete", "2028-06-28"),
        ("heure_ete", "2026-03-29"),
        ("heure_hiver", "2026-10-25"),
        ("saint_valentin", "2027-02-14"),
    ],
)
def test_the_days_are_those_of_the_calendar(name: str, day: str) -> None:
    expected = date.fromisoformat(day)
    assert season.event(name).first_day(expected.year) == expected


def test_an_event_is_near_from_its_lead_to_its_end() -> None:
    def days(today: date) -> int | None:
        found = [one.days for one in season.near(today) if one.event.name == "octobre_rose"]
        return found[0] if found else None

    assert days(date(2026, 9, 23)) is None
    assert days(date(2026, 9, 24)) == 7
    assert days(date(2026, 10, 1)) == 0
    assert days(date(2026, 10, 31)) == -30
    assert days(date(2026, 11, 1)) is None


def test_the_turn_of_the_year_is_no_wall() -> None:
    before = {one.event.name: one.days for one in season.near(date(2026, 12, 28))}
    assert before["nouvel_an"] == 4
    after = {one.event.name: one.days for one in season.near(date(2027, 1, 3))}
    assert after["fetes"] < 0 if "fetes" in after else True
    assert after["nouvel_an"] == -2

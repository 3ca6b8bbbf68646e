"""The days a shop prepares for: by trade, by department, for any year."""

from __future__ import annotations

import re
import tomllib
from datetime import date, timedelta

import pytest

from desktop.core.hashtags import season
from desktop.core.hashtags.trades import identities
from desktop.core.language import Tongue
from desktop.core.marronniers.choosing import (
    by_day,
    is_public_holiday,
    marronniers,
    to_prepare,
)
from desktop.core.marronniers.events import FILE, kept
from desktop.core.marronniers.marronnier import Marronnier, Sort
from desktop.core.marronniers.school import known_until, school_holidays, zone_of
from desktop.core.text import LIMIT, measure
from desktop.paths import RESOURCES

FR = Tongue.FRENCH


def of_year(year: int, trade: str = "", department: str = "") -> dict[str, Marronnier]:
    found = marronniers(date(year, 1, 1), date(year, 12, 31), trade, department)
    return {one.key: one for one in found}


def names_on(day: date, trade: str = "", department: str = "") -> set[str]:
    return {one.name(FR) for one in marronniers(day, day, trade, department)}


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("soldes_hiver", "2026-01-07"),
        ("soldes_hiver", "2027-01-06"),
        ("soldes_ete", "2027-06-23"),
        ("soldes_hiver", "2028-01-12"),
        ("soldes_ete", "2028-06-28"),
        ("black_friday", "2026-11-27"),
        ("black_friday", "2027-11-26"),
        ("fete_des_meres", "2027-05-30"),
        ("fete_des_meres", "2023-06-04"),
        ("beaujolais", "2026-11-19"),
        ("fete_des_grands_meres", "2027-03-07"),
        ("fete_des_peres", "2027-06-20"),
        ("premier_avent", "2026-11-29"),
        ("chandeleur", "2027-02-02"),
        ("saint_valentin", "2099-02-14"),
    ],
)
def test_every_shop_sees_the_commercial_year(key: str, day: str) -> None:
    assert of_year(date.fromisoformat(day).year)[key].first == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("trade", "day", "name"),
    [
        ("boulangerie", "2027-05-16", "Saint-Honoré, fête des boulangers"),
        ("boulangerie", "2027-05-16", "Fête du pain"),
        ("boulangerie", "2027-01-06", "Épiphanie et galette"),
        ("fleuriste", "2026-11-25", "Sainte-Catherine"),
        ("fleuriste", "2027-05-01", "1er mai et muguet"),
        ("fleuriste", "2027-11-01", "Toussaint"),
        ("librairie", "2027-04-23", "Journée mondiale du livre"),
        ("coiffeur", "2027-08-25", "Saint-Louis, fête des coiffeurs"),
        ("garage", "2027-11-01", "Pneus d’hiver en zone de montagne"),
        ("restaurant", "2027-08-10", "Saint-Laurent, fête des cuisiniers"),
        ("fromager", "2027-03-27", "Journée nationale du fromage"),
        ("caviste", "2027-01-22", "Saint-Vincent, fête des vignerons"),
        ("mode", "2025-04-30", "French Days de printemps"),
    ],
)
def test_a_trade_has_days_of_its_own(trade: str, day: str, name: str) -> None:
    assert name in names_on(date.fromisoformat(day), trade)
    if trade != "boulangerie" or "pain" in name:
        assert "Saint-Honoré, fête des boulangers" not in names_on(
            date.fromisoformat(day), "garage"
        )


@pytest.mark.parametrize(
    ("day", "with_it", "without"),
    [
        ("2027-03-26", ("57", "67", "68", "971"), ("61", "75", "974")),
        ("2027-12-26", ("57", "67", "68"), ("61", "971")),
        ("2027-05-27", ("971",), ("61", "972")),
        ("2027-05-22", ("972",), ("61", "971")),
        ("2027-06-10", ("973",), ("61", "974")),
        ("2027-12-20", ("974",), ("61", "976")),
        ("2027-04-27", ("976",), ("61", "974")),
        ("2027-07-14", ("61", "57", "971"), ()),
    ],
)
def test_public_holidays_are_those_of_the_department(
    day: str, with_it: tuple[str, ...], without: tuple[str, ...]
) -> None:
    that = date.fromisoformat(day)
    assert all(is_public_holiday(that, department) for department in with_it)
    assert not any(is_public_holiday(that, department) for department in without)


def test_a_public_holiday_that_is_an_event_stands_once_with_its_draft() -> None:
    that = marronniers(date(2027, 12, 25), date(2027, 12, 25), "boulangerie", "61")
    assert [one.name(FR) for one in that] == ["Noël"]
    assert that[0].draft(FR)


def test_one_is_prepared_from_so_many_days_before() -> None:
    mothers = of_year(2027)["fete_des_meres"]
    assert mothers.prepare_from == date(2027, 5, 2)
    soon = to_prepare([mothers], date(2027, 5, 20), 5)
    assert soon == (mothers,)
    assert to_prepare([mothers], date(2027, 5, 31), 5) == ()


def test_what_is_to_be_prepared_now_comes_before_what_can_wait() -> None:
    found = marronniers(date(2026, 11, 27), date(2027, 2, 28), "boulangerie", "61")
    few = to_prepare(found, date(2026, 11, 27), 6)
    assert [one.first for one in few] == sorted(one.first for one in few)
    assert "Noël" in {one.name(FR) for one in few}


def test_days_hold_what_begins_on_them() -> None:
    days = by_day(marronniers(date(2026, 11, 1), date(2026, 11, 30), "boulangerie", "61"))
    assert {one.name(FR) for one in days[date(2026, 11, 27)]} == {"Black Friday"}
    assert date(2026, 11, 28) not in days


@pytest.mark.parametrize(
    ("department", "zone"),
    [("61", "B"), ("75", "C"), ("69", "A"), ("2A", ""), ("974", ""), ("", "")],
)
def test_a_department_has_the_zone_of_its_academy(department: str, zone: str) -> None:
    assert zone_of(department) == zone


@pytest.mark.parametrize("zone", ["A", "B", "C"])
def test_the_school_file_says_what_the_library_collects(zone: str) -> None:
    from holidays.countries.france import France

    department = {"A": "69", "B": "61", "C": "75"}[zone]
    first, last = date(2025, 7, 5), known_until()
    collected = France(  # type: ignore[no-untyped-call]
        subdiv=f"Zone {zone}", categories=("school",), years=range(2025, 2030)
    )
    theirs = {day for day in collected if first <= day <= last}
    ours = {
        one.first + timedelta(days=step)
        for one in school_holidays(first, last, department)
        for step in range((one.last - one.first).days + 1)
    }
    assert ours == theirs


def test_nothing_is_said_of_school_years_that_are_not_decided() -> None:
    found = marronniers(date(2031, 1, 1), date(2031, 12, 31), "boulangerie", "61")
    assert not [one for one in found if one.sort is Sort.SCHOOL]
    assert [one for one in found if one.sort is Sort.PUBLIC_HOLIDAY]


def test_an_announced_day_says_that_it_is_not_sure() -> None:
    assert not of_year(2027, "mode")["french_days_automne"].is_sure
    assert of_year(2027, "mode")["soldes_ete"].is_sure


def test_every_event_of_the_hashtags_calendar_is_one_to_prepare_for() -> None:
    assert {event.name for event in season.events()} <= {one.key for one in kept()}


@pytest.mark.parametrize("file", [FILE, RESOURCES / "school_holidays.toml"], ids=lambda f: f.stem)
def test_the_files_say_what_they_are_where_from_and_under_which_licence(file: object) -> None:
    read = tomllib.loads(FILE.read_text("utf-8"))
    assert all(read[name].strip() for name in ("about", "source", "licence"))


@pytest.mark.parametrize("one", kept(), ids=lambda one: one.key)
def test_an_event_has_a_day_each_year_known_trades_and_a_draft_to_fill_in(one: object) -> None:
    event = next(known for known in kept() if known is one)
    assert event.trades - {season.ALL} <= set(identities())
    for year in (1999, 2026, 2027, 2028, 2100):
        assert event.in_year(year, "61").first.year in (year, year + 1)
    sources = (RESOURCES / "marronniers.toml").read_text("utf-8")
    assert not event.by or re.search(rf"^  {event.by} +\S", sources, re.MULTILINE)
    for tongue in Tongue:
        draft = event.drafts[tongue]
        assert measure(draft).weighted_length <= LIMIT, draft
        assert "{" in draft or event.key in ("poisson_avril", "sainte_barbe", "saints_de_glace"), (
            draft
        )

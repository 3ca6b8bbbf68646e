"""The owner's last read: facts that must not be wrong, and never a word on the tone."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop.core.advice.tip import RuleName
from desktop.core.last_read import READ_ON, last_read

WRITTEN = date(2026, 11, 26)
FRIDAY = datetime(2026, 11, 27, 9, 0)  # noqa: DTZ001 - a time on a wall


def slips(text: str, at: datetime = FRIDAY) -> list[tuple[str, str]]:
    return [
        (tip.rule.value, str(tip.values.get("slip", ""))) for tip in last_read(text, at, WRITTEN)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rendez-vous samedi 29 novembre 2026 à 9 h.", [("date_slip", "weekday")]),
        ("Rendez-vous samedi 28 novembre 2026 à 9 h.", []),
        ("Demain samedi, brioche.", []),
        ("Demain dimanche, brioche.", [("date_slip", "relative")]),
        ("Venez demain : brioche.", [("date_slip", READ_ON)]),
        ("La brioche à 1,5 €", [("price_slip", "")]),
        ("Appelez le 02 33 00 00.", [("phone_slip", "")]),
        ("Ouvert de 9 h à 75 h", [("time_slip", "")]),
        ("{produit} sort du four.", [("braces", "")]),
        ("Au prix de XX €, venez.", [("placeholder", "")]),
        ("NOUS SOMMES HEUREUX DE VOUS ACCUEILLIR !!!", []),
        ("Brioche tiède, 12 pièces, qui vient ?", []),
    ],
)
def test_each_fact_has_its_remark(text: str, found: list[tuple[str, str]]) -> None:
    assert slips(text) == found


def test_an_event_that_is_over_when_it_is_read_is_told() -> None:
    text = "Venez à notre soirée du 20 novembre, on vous attend !"
    assert ("date_slip", "past") in slips(text)
    assert slips(text, datetime(2026, 11, 19, 9, 0)) == []  # noqa: DTZ001


def test_tomorrow_is_named_as_the_day_its_readers_will_take_it_for() -> None:
    (tip,) = last_read("Venez demain : brioche.", FRIDAY, WRITTEN)
    assert (tip.rule, tip.values["day"]) == (RuleName.DATE_SLIP, "2026-11-28")
    assert tip.choices[0].label == "samedi 28 novembre"
    assert (
        tip.choices[0].fix.apply("Venez demain : brioche.") == "Venez samedi 28 novembre : brioche."
    )


def test_a_tweet_read_on_the_day_it_is_written_says_tomorrow_freely() -> None:
    today = datetime(2026, 11, 26, 18, 0)  # noqa: DTZ001
    assert slips("Venez demain : brioche.", today) == []


@pytest.mark.parametrize("text", ["#demain", "@demain dit oui", "https://demain.fr", "lendemain"])
def test_a_name_that_holds_the_word_is_no_day(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Votre pain d’hier ? Un peu d’eau sur la croûte.",
        "La part d'hier se réchauffe à la poêle.",
        "Yesterday’s bread? A little water on the crust.",
    ],
)
def test_what_is_a_day_old_is_no_day(text: str) -> None:
    assert slips(text) == []
    assert slips("Merci pour la soirée d’hier.") == [("date_slip", "read_on")]


def test_english_is_read_too() -> None:
    (tip,) = last_read("Tomorrow: warm brioche.", FRIDAY, WRITTEN)
    assert tip.choices[0].label == "Saturday 28 November"


def test_nothing_is_found_in_nothing() -> None:
    assert last_read("", FRIDAY, WRITTEN) == ()

"""Places to fill in: found, filled, and one after the other."""

from __future__ import annotations

import pytest

from desktop.core.shop import UNKNOWN, Shop
from desktop.core.templates import fill, known_of, next_brace, unfilled


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ce matin, {produit} à {heure}.", ["produit", "heure"]),
        ("{first name} and {date of return}", ["first name", "date of return"]),
        ("🥖 {prénom}", ["prénom"]),
        ("Rien", []),
        ("{}", []),
        ("{ }", []),
        ("{1}", []),
        ("{sur\ndeux lignes}", []),
        ("{sans fin", []),
        ("{{double}}", ["double"]),
        ("{" + "x" * 41 + "}", []),
    ],
)
def test_what_stands_between_braces_is_a_place(text: str, names: list[str]) -> None:
    found = unfilled(text)
    assert [place.name for place in found] == names
    assert [text[place.start : place.end] for place in found] == [f"{{{name}}}" for name in names]


def test_behind_the_last_place_comes_the_first() -> None:
    text = "{un} et {deux}"
    names = [place.name for at in (0, 1, 8, 9) if (place := next_brace(text, at))]
    assert names == ["un", "deux", "deux", "un"]
    assert next_brace("rien", 0) is None


def test_only_what_has_a_value_is_filled() -> None:
    values = {"produit": "le pain", "heure": ""}
    assert fill("{produit} à {heure}, {prénom}", values) == "le pain à {heure}, {prénom}"


def test_what_the_shop_has_said_need_not_be_said_again() -> None:
    shop = Shop("Lune", town="Alençon", people=("Léa",), meeting="MardiGourmand")
    text = "{prénom} de {commerce}, à {ville} : {rendez-vous} {produit}"
    assert fill(text, known_of(shop)) == "Léa de Lune, à Alençon : #MardiGourmand {produit}"
    assert fill("{first name}, {town}", known_of(shop)) == "Léa, Alençon"


def test_which_of_two_people_is_meant_is_for_the_writer_to_say() -> None:
    text = "{prénom} de {commerce}"
    assert fill(text, known_of(Shop("Lune", people=("Léa", "Paul")))) == "{prénom} de Lune"
    assert fill(text, known_of(UNKNOWN)) == text


@pytest.mark.parametrize(
    ("town", "filled"),
    [
        ("Alençon", "Le cœur d’Alençon, à Alençon. D’Alençon !"),
        ("Évreux", "Le cœur d’Évreux, à Évreux. D’Évreux !"),
        ("Lyon", "Le cœur de Lyon, à Lyon. De Lyon !"),
        ("", "Le cœur de {ville}, à {ville}. De {ville} !"),
    ],
)
def test_de_gives_its_vowel_away_before_a_town_that_begins_with_one(town: str, filled: str) -> None:
    text = "Le cœur de {ville}, à {ville}. De {ville} !"
    assert fill(text, known_of(Shop(town=town))) == filled

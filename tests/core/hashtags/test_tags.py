"""Tags by themselves: made from names, whole, readable."""

from __future__ import annotations

import pytest

from desktop.core.hashtags.places import communes_beginning, communes_named, department_of, town_tag
from desktop.core.hashtags.tags import camel, company_tag, is_valid, readable, tags_in
from desktop.core.hashtags.words import key
from desktop.paths import RESOURCES


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("L'Épi d'Or", "LEpiDOr"),
        ("L’Épi d’Or", "LEpiDOr"),
        ("Boulangerie Lune", "BoulangerieLune"),
        ("Garage MARTIN & Fils", "GarageMARTINEtFils"),
        ("Au cœur des fleurs", "AuCoeurDesFleurs"),
        ("Chez_Léa", "ChezLea"),
        ("4 saisons", "4Saisons"),
        ("1234", ""),
        ("", ""),
        ("!!!", ""),
        ("La très longue enseigne de la maison du centre de la ville", ""),
    ],
)
def test_a_shops_name_makes_its_tag(name: str, tag: str) -> None:
    assert company_tag(name) == tag


@pytest.mark.parametrize("tag", ["brioche", "FêteDuPain", "8Mars", "14Juillet"])
def test_whole_tags(tag: str) -> None:
    assert is_valid(tag)


@pytest.mark.parametrize(
    "tag", ["", "2026", "fait maison", "l'été", "pains-bio", "#brioche", "a#b"]
)
def test_broken_tags(tag: str) -> None:
    assert not is_valid(tag)


@pytest.mark.parametrize(
    ("tag", "can_be_read"),
    [
        ("boulangerieartisanale", False),
        ("BoulangerieArtisanale", True),
        ("brioche", True),
        ("BOULANGERIEARTISANALE", False),
        ("fetedupain", True),
    ],
)
def test_long_tags_need_capitals(tag: str, can_be_read: bool) -> None:
    assert readable(tag) is can_be_read


def test_two_spellings_share_a_key() -> None:
    assert key("FêteDuPain") == key("fetedupain") == key("FETE_DU_PAIN")
    assert key("CœurEnChocolat") == key("coeurenchocolat")


def test_the_tags_of_a_text_in_order() -> None:
    assert tags_in("#Un pain, #deux pains & fin.fr/#non") == ("Un", "deux")
    assert camel("carte d’automne") == "CarteDAutomne"


@pytest.mark.parametrize(
    ("town", "tag"),
    [
        ("Alençon", "Alençon"),
        ("Épinay-sur-Seine", "ÉpinaySurSeine"),
        ("L'Haÿ-les-Roses", "LHaÿLesRoses"),
        ("Paris 11e", "Paris11"),
        ("Paris 75011", "Paris11"),
        ("Lyon 3", "Lyon3"),
        ("Paris", "Paris"),
    ],
)
def test_a_towns_tag(town: str, tag: str) -> None:
    assert town_tag(town) == tag


def test_a_town_tells_its_department_where_it_is_the_only_one_meant() -> None:
    assert department_of("alencon") == "61"
    assert department_of("Saint-Denis") == ""
    assert department_of("Nulle-Part-sur-Rien") == ""
    assert communes_named("Épinay sur Seine")[0].people > 50_000


def test_a_town_begun_is_completed_the_most_populous_first() -> None:
    assert [one.name for one in communes_beginning("alenç", 2)] == ["Alençon"]
    found = communes_beginning("saint-den", 3)
    assert len(found) == 3
    assert found[0].people >= found[1].people >= found[2].people > 0
    assert communes_beginning(" ") == ()


def test_every_commune_is_found_by_its_name() -> None:
    lines = (RESOURCES / "places" / "communes.txt").read_text("utf-8").split("\n")
    names = [line.partition("\t")[0] for line in lines if line and line[0] not in "#["]
    assert len(names) > 34_000
    assert [name for name in names[::97] if name not in _spelled(name)] == []
    assert [name for name in names if "œ" in name.lower() and not communes_named(name)] == []
    assert communes_named("Ons-en-Bray")[0].department == "60"


def _spelled(name: str) -> set[str]:
    return {commune.name for commune in communes_named(name)}

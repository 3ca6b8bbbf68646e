"""The data of hashtags: every file says what it is and where from, and every tag is one for X."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from desktop.core.hashtags import season
from desktop.core.hashtags.phrases import parts_of
from desktop.core.hashtags.places import departments
from desktop.core.hashtags.tags import is_valid, readable
from desktop.core.hashtags.trades import all_trades, identities, trade
from desktop.core.hashtags.words import key
from desktop.paths import RESOURCES

TRADES = sorted((RESOURCES / "trades").glob("*.toml"))
FILES = [
    *TRADES,
    RESOURCES / "hashtags" / "common.toml",
    RESOURCES / "seasons.toml",
    RESOURCES / "places" / "departments.toml",
]
NAMED = {"about", "source", "licence"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_file_says_what_it_is_where_from_and_under_which_licence(file: Path) -> None:
    read = tomllib.loads(file.read_text("utf-8"))
    assert all(read[name].strip() for name in NAMED)


def test_the_communes_say_so_too() -> None:
    with (RESOURCES / "places" / "communes.txt").open(encoding="utf-8") as file:
        head = [next(file) for _ in range(3)]
    assert [line.split(":")[0] for line in head] == ["# about", "# source", "# licence"]


def test_there_are_trades_enough() -> None:
    assert len(TRADES) >= 28


@pytest.mark.parametrize("file", TRADES, ids=lambda file: file.stem)
def test_a_trade_has_names_tags_and_phrases_enough(file: Path) -> None:
    read = tomllib.loads(file.read_text("utf-8"))
    assert set(read) == NAMED | {
        "fr", "en", "tag", "names", "core", "english", "seasons", "phrases"
    }  # fmt: skip
    assert len(read["phrases"]) >= 25
    assert len(read["core"]) >= 4
    assert len(read["english"]) >= 3
    tags = [read["tag"], *read["core"], *read["english"]]
    tags += [*read["phrases"], *read["seasons"].values()]
    assert [tag for tag in tags if not is_valid(tag) or not _is_readable(tag)] == []
    assert len({key(tag) for tag in read["phrases"]}) == len(read["phrases"])
    assert all(parts_of(phrase) for phrases in read["phrases"].values() for phrase in phrases)
    assert set(read["seasons"]) <= {event.name for event in season.events()}


def test_what_any_shop_says_has_whole_and_readable_tags() -> None:
    read = tomllib.loads((RESOURCES / "hashtags" / "common.toml").read_text("utf-8"))
    assert [tag for tag in read["phrases"] if not is_valid(tag) or not _is_readable(tag)] == []
    assert all(parts_of(phrase) for phrases in read["phrases"].values() for phrase in phrases)
    phrases = {
        phrase for trade in all_trades() for found in trade.phrases.values() for phrase in found
    }
    assert [phrase for phrase in read["of_no_trade"] if phrase not in phrases] == []


@pytest.mark.parametrize("event", season.events(), ids=lambda event: event.name)
def test_an_event_has_a_day_each_year_and_trades_there_are(event: season.Event) -> None:
    assert is_valid(event.tag)
    assert set(event.trades) - {season.ALL} <= set(identities())
    assert event.lead >= 0
    assert event.lasts >= 1
    assert all(event.first_day(year).year == year for year in range(2024, 2061))
    assert all(parts_of(phrase) for phrase in event.find)


def test_all_departments_are_there_with_a_whole_tag() -> None:
    assert len(departments()) == 101
    found = departments().values()
    assert all(is_valid(tag) for one in found for tag in (one.tag, one.region_tag))
    assert departments()["61"].tag == "Orne"
    assert departments()["21"].tag == "CôteDOr"
    assert departments()["2A"].region == "Corse"


def test_a_trade_that_is_not_there_is_none() -> None:
    assert trade("") is None
    assert trade("../seasons") is None


def _is_readable(tag: str) -> bool:
    """One long word needs no capital: `Chrysanthèmes`."""
    return tag[0].isupper() or tag[0].isdigit() or tag == "iPhone" or readable(tag)

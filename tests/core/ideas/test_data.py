"""The ideas, seasons and templates in `resources`: whole in both languages, and good tweets."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.core.ideas import season as seasons
from desktop.core.ideas.idea import Idea
from desktop.core.ideas.read import FOLDER, GENERAL, ideas, trades
from desktop.core.ideas.season import season
from desktop.core.kinds.kind import Kind
from desktop.core.language import Tongue, guess
from desktop.core.templates import FILE, Template, ready_templates, unfilled
from desktop.core.text import EntityKind, Flaw, measure

FILES = sorted(FOLDER.glob("*.toml"))
TEXTS = {"fr", "en", "why_fr", "why_en"}
HUMOUR = {"avoid_fr", "avoid_en"}
FRENCH = tuple(idea for idea in ideas(Tongue.FRENCH))
EVERY = FRENCH + ideas(Tongue.ENGLISH)
LONGEST = 180
"""Braces may be filled with more than their name."""


def read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))


def said(one: Idea | Template) -> str:
    return one.key if isinstance(one, Idea) else one.name


def test_there_is_an_idea_for_every_shop_season_and_kind() -> None:
    assert len(FRENCH) >= 160
    assert len(trades(Tongue.FRENCH)) >= 20
    assert set(Counter(idea.kind for idea in FRENCH if not idea.trade)) == set(Kind)
    # A year in which some week has no idea of its own season would be a dull one.
    days = (date(2026, 1, 1) + timedelta(days=7 * n) for n in range(52))
    assert all(any(idea.season and idea.season.holds(day) for idea in FRENCH) for day in days)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_of_ideas_is_as_its_reader_says(file: Path) -> None:
    whole = read(file)
    head = {"about", "source", "licence", "idea"}
    names = set() if file.stem == GENERAL else {"trade_fr", "trade_en"}
    assert set(whole) == head | names
    assert file.stem.isascii()
    assert len(whole["idea"]) >= 5
    keys = [one["key"] for one in whole["idea"]]
    assert len(set(keys)) == len(keys)
    for one in whole["idea"]:
        is_humour = Kind(one["kind"]) is Kind.HUMOUR
        assert set(one) - {"season"} == {"key", "kind"} | TEXTS | (HUMOUR if is_humour else set())
        assert re.fullmatch("[a-z_]+", one["key"])
        for tongue in Tongue:
            season(one.get("season", ""), tongue)


@pytest.mark.parametrize("tongue", Tongue)
def test_both_languages_have_the_same_ideas_to_fill_in_alike(tongue: Tongue) -> None:
    shown = ideas(tongue)
    assert [idea.key for idea in shown] == [idea.key for idea in FRENCH]
    for idea, french in zip(shown, FRENCH, strict=True):
        names = [place.name for place in unfilled(idea.text)]
        # What is asked for twice would have to be typed twice.
        assert len(names) == len(set(names)) == len(unfilled(french.text)), idea.key
        assert (idea.kind, idea.trade) == (french.kind, french.trade)
        assert guess(idea.text, unless=tongue) is tongue, idea.text


@pytest.mark.parametrize(
    "one", (*EVERY, *ready_templates(Tongue.FRENCH), *ready_templates(Tongue.ENGLISH)), ids=said
)
def test_each_text_is_a_tweet_one_would_send(one: Idea | Template) -> None:
    measured = measure(one.text)
    tags = [entity for entity in measured.entities if entity.kind is EntityKind.HASHTAG]
    assert measured.flaw is not Flaw.EMPTY
    assert 50 <= len(one.text) <= LONGEST
    assert len(tags) <= 2
    assert one.text.count("{") == one.text.count("}") == len(unfilled(one.text))
    assert not re.search(r"  |\.\.\.|[a-z]'[a-z]|!", one.text)
    if isinstance(one, Idea):
        assert one.why
        assert len(one.why) <= 100


def test_most_texts_have_the_length_that_is_shared_most() -> None:
    lengths = [len(idea.text) for idea in EVERY]
    assert sum(70 <= length <= 140 for length in lengths) >= 0.9 * len(lengths)


@pytest.mark.parametrize("idea", FRENCH, ids=said)
def test_french_is_set_as_a_careful_person_sets_it(idea: Idea) -> None:
    for text in (idea.text, idea.why, idea.avoid):
        assert not re.search(r" [?!:;»]|« |\d h \d|\w'\w", text)


def test_each_season_is_named_and_used() -> None:
    whole = read(seasons.FILE)
    assert set(whole) == {"about", "source", "licence", "season"}
    used = {one["season"] for file in FILES for one in read(file)["idea"] if "season" in one}
    for name, one in whole["season"].items():
        assert set(one) == {"from", "to", "fr", "en"}
        assert season(name, Tongue.FRENCH) is not None
        assert name in used, f"no idea is for {name}"


def test_templates_are_whole_in_both_languages_and_ask_for_something() -> None:
    whole = read(FILE)
    assert set(whole) == {"about", "source", "licence", "template"}
    assert len(whole["template"]) >= 12
    for one in whole["template"]:
        assert set(one) == {"name_fr", "fr", "name_en", "en"}
        assert len(unfilled(one["fr"])) == len(unfilled(one["en"])) > 0
    assert len({template.name for template in ready_templates(Tongue.FRENCH)}) == len(
        whole["template"]
    )

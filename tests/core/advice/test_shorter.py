"""A shorter version says all that the long one says: figures, names, links and limits stay."""

from __future__ import annotations

import re
import tomllib

import pytest
from hypothesis import given

from desktop.core.advice.lexicon import fold
from desktop.core.advice.shorter import shorter
from desktop.core.language import Tongue
from desktop.core.text import EntityKind, find_entities, weighted_length
from desktop.paths import RESOURCES
from tests.core.advice.reading import draft_of
from tests.core.text.texts import texts

NEGATIONS = re.compile(r"\b(?:ne|n|pas|plus|jamais|sans|sauf|not|no|never|except|without)\b")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("En effet, nous ouvrons à 8 h.", "Nous ouvrons à 8 h."),
        ("Nous avons, bien sûr, du pain.", "Nous avons du pain."),
        ("Il est bon, vraiment !", "Il est bon !"),
        ("On ouvre afin d’offrir un café.", "On ouvre pour offrir un café."),
        ("Stand dans le cadre du marché.", "Stand pour le marché."),
        ("Sachez qu’il reste du flan.", "Il reste du flan."),
        ("Bonjour à tous, bonjour ! Du pain.", "Bonjour à tous ! Du pain."),
        ("Du pain. À très vite, à bientôt !", "Du pain. À très vite !"),
        ("Du flan (tout doux) ce soir.", "Du flan ce soir."),
        ("Du flan #a1 #b1 #c1", "Du flan #a1 #b1"),
        ("We open in order to help.", "We open to help."),
        ("Please note that we are closed.", "We are closed."),
    ],
)
def test_what_says_nothing_goes(text: str, expected: str) -> None:
    fix = shorter(draft_of(text))
    assert fix is not None
    assert fix.apply(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ce n’est pas vraiment fini.",
        "Vraiment !",
        "Du flan (sauf lundi) et du pain (12 €).",
        "Du flan (chez Léa).",
        "La brioche sort du four.",
        "It is not really over.",
        "https://fournil.fr/en-effet #vraiment",
        "Bonjour à tous ! Du pain.",
    ],
)
def test_what_says_something_stays(text: str) -> None:
    assert shorter(draft_of(text)) is None


@given(texts)
def test_no_figure_link_mention_or_negation_is_ever_lost(text: str) -> None:
    fix = shorter(draft_of(text))
    if fix is None:
        return
    after = fix.apply(text)
    assert weighted_length(after) < weighted_length(text)
    kept = (EntityKind.URL, EntityKind.MENTION, EntityKind.CASHTAG)
    entities = [[e.value for e in find_entities(t) if e.kind in kept] for t in (text, after)]
    assert entities[0] == entities[1]
    untagged = [re.sub(r"[#＃]\w+", "", t) for t in (text, after)]
    assert re.findall(r"\d+", untagged[0]) == re.findall(r"\d+", untagged[1])
    assert NEGATIONS.findall(fold(text)) == NEGATIONS.findall(fold(after))


def test_the_list_says_how_each_phrase_is_cut() -> None:
    file = RESOURCES / "advice" / "shorter.toml"
    read = tomllib.loads(file.read_text("utf-8"))
    assert read["about"]
    assert read["source"]
    assert read["licence"]
    for tongue in Tongue:
        for entry in read[tongue.value]:
            assert entry["find"]
            assert set(entry) <= {"find", "write", "use", "as"}
            for phrase in entry["find"]:
                assert len(entry.get("write", "")) < len(phrase)

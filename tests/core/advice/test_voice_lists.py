"""The lists of phrases behind the tone rules: whole, sourced, and each of use."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from desktop.core.advice.lexicon import Lexicon
from desktop.core.advice.wording import LISTS
from desktop.paths import RESOURCES

FILES = [RESOURCES / "advice" / f"{name}.toml" for name in LISTS]


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "advice" / f"{name}.toml").read_text("utf-8"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_says_what_it_is_for_whence_it_comes_and_under_which_licence(file: Path) -> None:
    data = tomllib.loads(file.read_text("utf-8"))
    for key in ("about", "source", "licence"):
        assert data[key].strip()
    assert set(data) - {"about", "source", "licence"} <= {"fr", "en"}
    assert Lexicon(data).entries


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_written_instead_is_french_typography_without_exclamation(file: Path) -> None:
    for tongue, entries in tomllib.loads(file.read_text("utf-8")).items():
        for entry in entries if isinstance(entries, list) else ():
            assert not ("write" in entry and "drop" in entry)
            assert "!" not in entry.get("write", "")
            if tongue == "fr":
                assert "'" not in entry.get("write", "") + entry.get("means", "")


def test_no_phrase_stands_twice_in_the_corporate_list() -> None:
    data = read("corporate")
    phrases = Counter(p for tongue in ("fr", "en") for e in data[tongue] for p in e["find"])
    assert [phrase for phrase, count in phrases.items() if count > 1] == []


def test_a_hundred_and_twenty_words_of_fifteen_trades_are_explained() -> None:
    entries = [entry for tongue in ("fr", "en") for entry in read("jargon")[tongue]]
    assert len(entries) >= 120
    assert len({entry["trade"] for entry in entries}) >= 15
    assert all(entry["means"] for entry in entries)


def test_there_are_sixty_french_and_fifty_english_phrases_of_the_press_release() -> None:
    data = read("corporate")
    assert len(data["fr"]) >= 30
    assert sum(len(e["find"]) for e in data["fr"]) >= 60
    assert sum(len(e["find"]) for e in data["en"]) >= 50


@pytest.mark.parametrize("phrase", ["(a|b", "a|b)", "()", ""])
def test_a_phrase_with_odd_brackets_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|no words"):
        Lexicon({"fr": [{"find": [phrase]}]})


def test_brackets_hold_ways_to_say_it() -> None:
    words = Lexicon({"fr": [{"find": ["(très |)heureux de vous (voir|(re|)lire)"]}]})
    for text in ("très heureux de vous voir", "heureux de vous lire", "heureux de vous re lire"):
        [hit] = words.find(text)
        assert text[hit.start : hit.end] == text

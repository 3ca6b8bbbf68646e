"""What a hashtag is made of is told where it is sure, and else not at all."""

from __future__ import annotations

import tomllib

import pytest

from desktop.core.advice.tag_words import accented, humps, split
from desktop.core.language import Tongue
from desktop.paths import RESOURCES

FILE = RESOURCES / "advice" / "tag_words.toml"


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("painaulevain", ("pain", "au", "levain")),
        ("fêtedesmères", ("fête", "des", "mères")),
        ("shoplocal", ("shop", "local")),
        ("boulangerie", ()),
        ("surprise", ()),
        ("pourlaxyz", ()),
        ("x" * 100, ()),
        ("", ()),
    ],
)
def test_a_tag_is_parted_or_left_whole(tag: str, words: tuple[str, ...]) -> None:
    assert split(tag) == words


def test_each_word_alone_stays_whole() -> None:
    read = tomllib.loads(FILE.read_text("utf-8"))
    for tongue in Tongue:
        for word in f"{read[tongue.value]['words']} {read[tongue.value]['whole']}".split():
            assert split(word) == ()


def test_capitals_part_a_tag_too() -> None:
    assert [("MieDorée2026"[a:b]) for a, b in humps("MieDorée2026")] == ["Mie", "Dorée", "2026"]


def test_a_word_that_may_stand_without_its_accent_gets_none() -> None:
    assert (accented("fete"), accented("marche"), accented("pain")) == ("fête", "", "")


def test_the_file_tells_its_source() -> None:
    read = tomllib.loads(FILE.read_text("utf-8"))
    assert read["about"]
    assert read["source"]
    assert read["licence"]

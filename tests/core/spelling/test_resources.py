"""The data of spelling: each file has its source and licence, and is what the program expects."""

from __future__ import annotations

import re

import pytest

from desktop.core.language import Tongue
from desktop.core.spelling import Dictionary
from desktop.core.spelling.shop_words import false_friends, shop_words
from desktop.paths import RESOURCES

FOLDER = RESOURCES / "spelling"
MADE_BY_HAND = ("shop_words.txt", "false_friends.txt")


def test_every_file_is_named_in_the_notice() -> None:
    notice = (FOLDER / "NOTICE").read_text("utf-8")
    for path in FOLDER.iterdir():
        assert path.name == "NOTICE" or path.name in notice, path.name


@pytest.mark.parametrize("name", ["fr", "en_GB", "en_US"])
def test_a_dictionary_is_in_utf_8_with_its_licence_beside_it(name: str) -> None:
    assert "SET UTF-8" in (FOLDER / f"{name}.aff").read_text("utf-8")
    (FOLDER / f"{name}.dic").read_text("utf-8")
    assert (FOLDER / f"{name}.LICENCE").stat().st_size > 1_000


@pytest.mark.parametrize("name", MADE_BY_HAND)
def test_a_list_made_by_hand_names_its_source_and_licence(name: str) -> None:
    head = "".join(
        line for line in (FOLDER / name).read_text("utf-8").splitlines() if line[:1] == "#"
    )
    assert "Source: " in head
    assert "Licence: " in head


def test_shop_words_are_single_words_in_lower_case() -> None:
    for word in shop_words():
        assert word == word.lower()
        assert not re.search(r"[\s,;]", word)


@pytest.mark.parametrize("tongue", Tongue)
def test_false_friends_lead_from_a_wrong_word_to_right_ones(tongue: Tongue) -> None:
    dictionary = Dictionary(tongue)
    assert len(false_friends(tongue)) > 4
    for wrong, right in false_friends(tongue).items():
        assert wrong == wrong.lower()
        assert all(dictionary.is_right(part) for part in right.split(" ")), right


def test_both_englishes_are_right_and_foreign_letters_do_no_harm() -> None:
    english = Dictionary(Tongue.ENGLISH)
    assert all(english.is_right(word) for word in ("colour", "color", "tyres", "organise"))
    assert not english.is_right("日本")

"""The tables that come with the program: complete, read alike by every part, and light to load."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop.core.text import EmojiRule, weighted_length
from desktop.core.text.tables import (
    ascii_tlds,
    discounts,
    fold,
    hashtag_characters,
    hashtag_letters,
    international_tlds,
)
from desktop.core.text.tags import find_hashtags
from desktop.core.text.urls import find_urls
from desktop.paths import RESOURCES


@pytest.mark.parametrize("rule", EmojiRule)
def test_every_emoji_in_the_table_weighs_2(rule: EmojiRule) -> None:
    assert {weighted_length(sequence, rule) for sequence in discounts(rule)} == {2}


def test_the_table_of_today_holds_that_of_2018() -> None:
    today, then = discounts(EmojiRule.EVERY_SEQUENCE), discounts(EmojiRule.REFERENCE_OF_2018)
    assert then.items() <= today.items()
    assert (len(then), len(today)) == (1_915, 2_882)


def test_every_top_level_domain_makes_a_link() -> None:
    tlds = [*ascii_tlds(), *(tld for group in international_tlds().values() for tld in group)]
    assert len(tlds) == 1_574
    for tld in tlds:
        assert [value for _, _, value in find_urls(f"a.{tld}")] == [f"a.{tld}"]


def test_every_letter_of_the_table_makes_a_hashtag() -> None:
    bounds = hashtag_letters()
    assert list(bounds) == sorted(set(bounds))
    assert list(hashtag_characters()) == sorted(set(hashtag_characters()))
    for first, end in zip(bounds[::2], bounds[1::2], strict=True):
        for letter in (chr(first), chr(end - 1)):
            if letter not in "\ufe0f\u20e3":
                assert [value for _, _, value in find_hashtags(f"#{letter}1")] == [f"{letter}1"]


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Été", "ÉTÉ"), ("ß", "ß"), ("ſıK", "ſıK"), ("рф", "РФ"), ("\u212a", "\u212a")],
)
def test_case_is_folded_as_javascript_folds_it(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_each_table_names_its_source() -> None:
    notice = (RESOURCES / "text" / "NOTICE").read_text("utf-8")
    for table in (RESOURCES / "text").glob("*.txt"):
        assert table.name in notice
        assert table.read_text("utf-8").startswith("# ")


def test_importing_the_meter_reads_no_table_and_compiles_no_finder() -> None:
    seen = subprocess.run(
        [sys.executable, "-c", "import sys, desktop.core.text; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    late = {"urls", "domains", "tags", "cuts"}
    assert not late & {name.removeprefix("desktop.core.text.") for name in seen}

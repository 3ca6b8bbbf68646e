"""What a text weighs, whether it can be posted, and where the part over the limit begins."""

from __future__ import annotations

import pytest

from desktop.core.text import LIMIT, LONG_LIMIT, EmojiRule, Flaw, measure, weighted_length

WEIGHTS = [
    ("", 0),
    ("Bonjour", 7),
    ("Été à l'œuvre", 13),
    ("« Ça va ? » — oui, l’ami “Léo”", 30),
    ("привет", 6),
    ("مرحبا", 5),
    ("日本語", 6),
    ("한국어", 6),
    ("…", 2),
    ("€", 2),
    ("•", 2),
    ("™", 2),
    ("©", 1),
    ("®", 1),
    ("a\u202fb", 4),
    ("a\xa0b", 3),
    ("e\u0301", 1),
    ("e\u0301te\u0301", 3),
    ("q\u0301", 2),
    ("\u200b", 1),
    ("\u200d", 1),
    ("\u202e", 2),
    ("\u200e", 2),
    ("\ufe0f", 2),
    ("\r\n", 2),
    ("\n", 1),
    ("𝒂𠀡", 4),
    ("\ud800", 2),
]
LINKS = [
    ("https://fournil.fr", 23),
    ("fournil.fr", 23),
    ("voilà.Il", 23),
    ("OK.De", 23),
    ("README.md", 23),
    ("https://www.fournil.fr/menu?du=jour#midi", 23),
    ("Menu : fournil.fr, à midi", 7 + 23 + 8),
    ("école.fr", 24),
    (" école.fr", 24),
    ("user@example.com", 16),
    ("https://fournil.fr https://fournil.fr", 47),
    ("https://e\u0301cole.fr", 23),
    ("https://t.co/" + "a" * 41, 54),
]
EMOJI = [
    ("🥖", 2, 2),
    ("👍🏽", 2, 2),
    ("👨‍👩‍👧‍👦", 2, 2),
    ("🇫🇷", 2, 2),
    ("🇫🇷🇪🇺", 4, 4),
    ("1️⃣", 2, 2),
    ("©️", 2, 2),
    ("❤️❤", 4, 4),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2, 2),
    ("🏴󠁵󠁳󠁴󠁸󠁿", 12, 12),
    ("🇽🇽", 4, 4),
    ("👩🏻‍❤️‍💋‍👨🏿", 2, 11),
    ("🧑‍🎄", 2, 5),
    ("🫱🏻‍🫲🏿", 2, 9),
    ("🏳️‍⚧️", 2, 7),
    ("🐦‍🔥", 2, 5),
    ("🇨🇶", 2, 4),
    ("🧑🏻‍🫯‍🧑🏿", 2, 8),
    ("\U0001fae9", 2, 2),
    ("👨‍👩", 5, 5),
    ("👨\u200d🇫🇷", 5, 5),
]


@pytest.mark.parametrize(("text", "weight"), WEIGHTS + LINKS)
def test_a_text_weighs_as_x_counts_it(text: str, weight: int) -> None:
    assert weighted_length(text) == weight
    assert measure(text).weighted_length == weight


@pytest.mark.parametrize(("text", "weight", "weight_in_2018"), EMOJI)
def test_an_emoji_weighs_2_however_many_characters_it_is(
    text: str, weight: int, weight_in_2018: int
) -> None:
    assert weighted_length(text) == weight
    assert weighted_length(text, EmojiRule.REFERENCE_OF_2018) == weight_in_2018


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("", Flaw.EMPTY),
        ("   ", Flaw.EMPTY),
        ("\n\t\xa0\u3000", Flaw.EMPTY),
        ("a" * 280, None),
        ("a" * 281, Flaw.TOO_LONG),
        ("日" * 140, None),
        ("日" * 141, Flaw.TOO_LONG),
        ("Bonjour\ufeff", Flaw.INVALID_CHARACTERS),
        ("\ufffe", Flaw.INVALID_CHARACTERS),
        ("\uffff" + "a" * 300, Flaw.INVALID_CHARACTERS),
        ("Bonjour \u202e", None),
        ("\u200b", None),
    ],
)
def test_a_text_that_cannot_be_posted_says_why(text: str, flaw: Flaw | None) -> None:
    measured = measure(text)
    assert measured.flaw is flaw
    assert measured.valid is (flaw is None)


def test_a_long_post_has_its_own_limit() -> None:
    text = "é" * LONG_LIMIT
    assert measure(text, LONG_LIMIT).valid
    assert measure(text + "é", LONG_LIMIT).flaw is Flaw.TOO_LONG
    assert measure(text, LONG_LIMIT).limit == LONG_LIMIT
    assert measure(text).limit == LIMIT


LINK = "https://fournil.fr/menu"
FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "limit", "fits"),
    [
        ("", 10, ""),
        ("abcdef", 6, "abcdef"),
        ("abcdefg", 6, "abcdef"),
        ("日本語", 5, "日本"),
        ("日本語", 4, "日本"),
        ("a日本語", 4, "a日"),
        ("a…b…c…", 4, "a…b"),
        ("abc", 0, ""),
        ("日", 1, ""),
        (f"abc {LINK} fin", 27, f"abc {LINK}"),
        (f"abc {LINK} fin", 26, "abc "),
        (f"abc {LINK} fin", 29, f"abc {LINK} f"),
        (f"ab{FAMILY}c", 4, f"ab{FAMILY}"),
        (f"ab{FAMILY}c", 3, "ab"),
        (f"ab{FAMILY}c", 5, f"ab{FAMILY}c"),
        ("e\u0301" * 5, 3, "e\u0301" * 3),
        ("q\u0301" * 5, 3, "q\u0301q"),
        (f"e\u0301 {LINK} e\u0301e\u0301", 26, f"e\u0301 {LINK} "),
        ("\u1112\u1161\u11ab" * 3, 4, "\u1112\u1161\u11ab" * 2),
        ("😀😀😀", 4, "😀😀"),
    ],
)
def test_the_part_over_the_limit_starts_behind_what_fits(text: str, limit: int, fits: str) -> None:
    assert text[: measure(text, limit).fits] == fits


@pytest.mark.parametrize("limit", range(60))
@pytest.mark.parametrize("text", [f"L’été… {LINK} {FAMILY}日本🇫🇷 e\u0301te\u0301", "ab日…c" * 9])
def test_what_fits_weighs_no_more_than_the_limit_and_one_more_would(text: str, limit: int) -> None:
    fits = measure(text, limit).fits
    assert weighted_length(text[:fits]) <= limit
    assert fits == len(text) or weighted_length(text) > limit


def test_half_a_character_and_marks_of_direction_do_no_harm() -> None:
    for text in ("\ud83d", "a\udc00.fr", "\u202e\u2066#été\u2069", "\x00\x7f", "@\ud800#\udfff"):
        assert measure(text).weighted_length > 0

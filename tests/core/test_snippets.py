"""Short words: written out when they are meant, and left alone when they are words."""

from __future__ import annotations

import pytest

from desktop.core.snippets import Expansion, expansion, is_short

KNOWN = {"adr": "12 rue du Cygne", "été": "ouvert tout l’été"}


@pytest.mark.parametrize(
    ("text", "by_tab", "by_space"),
    [
        (";adr", (0, "12 rue du Cygne"), (0, "12 rue du Cygne")),
        ("Venez ;adr", (6, "12 rue du Cygne"), (6, "12 rue du Cygne")),
        ("(;été", (1, "ouvert tout l’été"), (1, "ouvert tout l’été")),
        ("🥖 ;adr", (2, "12 rue du Cygne"), (2, "12 rue du Cygne")),
        ("adr", (0, "12 rue du Cygne"), None),
        ("Venez adr", (6, "12 rue du Cygne"), None),
        ("cadr", None, None),
        ("pain;adr", None, None),
        (";;adr", None, None),
        (";ADR", None, None),
        ("adr ", None, None),
        (";autre", None, None),
        ("", None, None),
        (";", None, None),
        ("x" * 400 + " ;adr", (401, "12 rue du Cygne"), (401, "12 rue du Cygne")),
        ("x" * 400 + "adr", None, None),
    ],
)
def test_a_short_word_right_before_the_cursor(
    text: str, by_tab: tuple[int, str] | None, by_space: tuple[int, str] | None
) -> None:
    for sign_needed, wanted in ((False, by_tab), (True, by_space)):
        found = expansion(text, len(text), KNOWN, sign_needed)
        assert found == (Expansion(wanted[0], len(text), wanted[1]) if wanted else None)


def test_what_stands_behind_the_cursor_does_not_matter() -> None:
    assert expansion(";adr et la suite", 4, KNOWN) == Expansion(0, 4, "12 rue du Cygne")


@pytest.mark.parametrize(
    ("word", "is_right"),
    [("adr", True), ("été2", True), ("", False), ("a b", False), ("a;", False), ("x" * 21, False)],
)
def test_a_short_word_is_one_word(word: str, is_right: bool) -> None:
    assert is_short(word) is is_right

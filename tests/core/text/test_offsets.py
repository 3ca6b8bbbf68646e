"""Text from outside, and its places as Qt counts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.text import from_utf16, normalise, to_utf16, utf16_offsets


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Bonjour\n", "Bonjour\n"),
        ("a\r\nb\rc\n\rd", "a\nb\nc\n\nd"),
        ("\ud83e\udd56", "🥖"),
        ("a\ud83eb", "a\ufffdb"),
        ("\udd56\ud83e", "\ufffd\ufffd"),
        ("e\u0301 \u202e\u200b\x00\t\u2028", "e\u0301 \u202e\u200b\x00\t\u2028"),
    ],
)
def test_only_line_breaks_and_half_characters_are_changed(text: str, kept: str) -> None:
    assert normalise(text) == kept


@given(st.text(st.characters()))
def test_whatever_is_pasted_can_be_saved(text: str) -> None:
    normalise(text).encode()
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_places_come_back_from_qt(text: str) -> None:
    offsets = utf16_offsets(text)
    assert len(offsets) == len(text) + 1
    for place in range(len(text) + 1):
        assert offsets[place] == to_utf16(text, place)
        assert from_utf16(text, offsets[place]) == place


def test_a_place_inside_a_character_is_the_place_before_it() -> None:
    assert [from_utf16("a🥖b", place) for place in range(5)] == [0, 1, 1, 2, 3]
    assert list(utf16_offsets("a🥖b")) == [0, 1, 3, 4]
    assert utf16_offsets("été") == range(4)

"""The reader: what was found in a sentence is not looked for again, and is never out of date."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.advice import Reader
from tests.core.text.texts import texts


def _length(piece: str) -> int:
    return len(piece)


def _letters(piece: str) -> str:
    return piece


def test_a_key_press_reads_its_own_sentence_alone() -> None:
    read: list[str] = []

    def search(piece: str) -> int:
        read.append(piece)
        return len(piece)

    reader = Reader()
    list(reader.each("Un. Deux. Trois.", search))
    read.clear()
    list(reader.each("Un. Deux ! Trois.", search))
    assert read == [" Deux !"]


@given(st.lists(texts, min_size=1, max_size=5))
def test_whatever_was_read_before_the_pieces_make_up_the_text(read: list[str]) -> None:
    reader = Reader()
    for text in read:
        assert "".join(piece for _, piece in reader.each(text, _letters)) == text
        assert [found for _, found in reader.each(text, _length)] == [
            len(piece) for _, piece in reader.each(text, _letters)
        ]
        for start, piece in reader.each(text, _letters):
            assert text.startswith(piece, start)

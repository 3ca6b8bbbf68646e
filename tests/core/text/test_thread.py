"""A long text becomes a thread: where it is cut, what is kept, and that it always ends."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.text import (
    LIMIT,
    LONG_LIMIT,
    find_entities,
    is_numbered,
    measured,
    numbered,
    split_thread,
    weighted_length,
)
from tests.core.text.texts import texts

COUNTER = re.compile(r" (\d+)/(\d+)\Z")


def without_counter(part: str) -> str:
    return COUNTER.sub("", part)


def joined(parts: tuple[str, ...]) -> str:
    """All that is not space, in order: what a cut must not lose."""
    return "".join("".join(without_counter(part).split()) for part in parts)


@pytest.mark.parametrize("text", ["", "  ", "Bonjour", "é" * LIMIT, "日" * 140, " a \n"])
def test_a_text_that_fits_is_left_as_it_is(text: str) -> None:
    assert split_thread(text) == (text,)


def test_spaces_around_a_text_are_no_reason_for_a_thread() -> None:
    assert split_thread("Bonjour" + " " * 300) == ("Bonjour",)
    assert split_thread("\n" * 300) == ("",)


def test_a_long_text_is_cut_between_paragraphs() -> None:
    first, second = "Le pain. " * 20 + "Voilà.", "La brioche. " * 10 + "Fin."
    assert split_thread(f"{first}\n\n{second}") == (f"{first} 1/2", f"{second} 2/2")


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    sentence = "Chez nous, la brioche du dimanche commence le vendredi soir, au calme, à la main. "
    parts = split_thread(sentence * 5)
    assert [without_counter(part) for part in parts] == [
        (sentence * 3).strip(),
        (sentence * 2).strip(),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a" * 150 + " fin !", "Demain " + "b" * 150),
        ("a" * 150 + " « Oui. »", "Demain " + "b" * 150),
        ("a" * 150 + " quoi…", "Demain " + "b" * 150),
        ("a" * 150 + " quoi ?!", "Demain " + "b" * 150),
        ("あ" * 80 + "。", "い" * 80),
    ],
)
def test_a_sentence_ends_where_a_reader_sees_it_end(before: str, after: str) -> None:
    glue = "" if before.endswith("。") else " "
    assert without_counter(split_thread(before + glue + after)[0]) == before


@pytest.mark.parametrize("name", ["M. Dupont", "Mme. Petit", "L. Blanc", "(M. Dupont"])
def test_an_abbreviation_ends_no_sentence(name: str) -> None:
    text = "Bonjour à tous. " * 10 + name + " " + "b" * 300
    first = without_counter(split_thread(text)[0])
    assert first.endswith("Bonjour à tous.")


@pytest.mark.parametrize("together", ["vient ?", "« oui »", "vient !", "12 €", "20 %", "prix :"])
def test_a_sign_stays_with_its_word(together: str) -> None:
    for size in range(262, 282):
        words = ("mot " * 70)[:size].strip()
        parts = split_thread(f"{words} {together} " + "suite " * 20)
        assert any(together in part for part in parts)


def test_a_link_a_tag_and_a_mention_stay_whole() -> None:
    entities = "https://fournil.fr/menu #brioche @fournil $PAIN "
    for size in range(230, 282):
        text = "x" * (size % 7) + ("mot " * 80)[:size] + entities * 8
        kept = [e.value for part in split_thread(text) for e in find_entities(part)]
        assert kept == [e.value for e in find_entities(text)]


def test_a_link_in_a_text_without_spaces_stays_whole() -> None:
    text = "日本語" * 44 + "https://fournil.fr/menu日本語" + "日本語" * 44
    kept = [e.value for part in split_thread(text) for e in find_entities(part)]
    assert kept == ["https://fournil.fr/menu"]


@pytest.mark.parametrize(
    "character",
    [
        "e\u0301",
        "👨‍👩‍👧‍👦",
        "👍🏽",
        "🇫🇷",
        "1️⃣",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "\u1112\u1161\u11ab",
        "한",
        "न\u093f",
        "q\u0301\u0323",
    ],
)
def test_what_is_read_as_one_character_is_not_cut(character: str) -> None:
    for before in range(4):
        parts = split_thread("x" * before + character * 700)
        assert all(len(without_counter(part).lstrip("x")) % len(character) == 0 for part in parts)


def test_one_word_of_5000_characters_is_cut_and_kept() -> None:
    parts = split_thread("x" * 5_000)
    assert joined(parts) == "x" * 5_000
    assert parts[0].endswith(" 1/19")
    assert parts[-1].endswith(" 19/19")


def test_counters_grow_with_the_thread() -> None:
    parts = split_thread("mot " * 7_500)
    assert len(parts) > 100
    assert [COUNTER.search(part).groups() for part in parts] == [  # type: ignore[union-attr]
        (str(number), str(len(parts))) for number in range(1, len(parts) + 1)
    ]
    assert max(map(weighted_length, parts)) <= LIMIT


@given(texts, st.sampled_from((24, 40, 60, 140, LIMIT)))
def test_no_part_is_too_long_and_no_word_is_lost(text: str, limit: int) -> None:
    parts = split_thread(text, limit)
    assert joined(parts) == "".join(text.split())
    assert max(map(weighted_length, parts)) <= limit
    assert parts == split_thread(text, limit)
    if len(parts) > 1:
        assert all(without_counter(part).strip() for part in parts)


def test_words_stay_words_where_they_are_short() -> None:
    text = "Voici trois mots de plus pour la suite\n" * 60
    parts = split_thread(text)
    assert " ".join(without_counter(part) for part in parts).split() == text.split()


def test_a_limit_without_room_for_a_counter_is_refused() -> None:
    with pytest.raises(ValueError, match="room"):
        split_thread("Bonjour", 5)
    assert split_thread("Bon", 5) == ("Bon",)


def test_a_long_limit_cuts_long_parts() -> None:
    parts = split_thread("mot " * 10_000, LONG_LIMIT)
    assert len(parts) == 2
    assert LONG_LIMIT - 20 < weighted_length(parts[0]) <= LONG_LIMIT


@given(texts, st.sampled_from((24, 60, LIMIT)))
def test_without_counters_the_room_is_all_for_the_words(text: str, limit: int) -> None:
    parts = split_thread(text, limit, counters=False)
    assert "".join("".join(part.split()) for part in parts) == "".join(text.split())
    assert all(measure.weighted_length <= limit for measure in measured(parts, limit))


def test_without_counters_no_part_has_one() -> None:
    parts = split_thread("Du pain, du vin. " * 60, counters=False)
    assert len(parts) > 2
    assert not any(COUNTER.search(part) for part in parts)


def test_messages_get_their_counters_where_they_end() -> None:
    assert numbered(("Le matin.", " Le soir. ", "")) == ("Le matin. 1/2", "Le soir. 2/2")
    assert numbered(("Seul",)) == ("Seul",)
    assert numbered(()) == ()


def test_a_message_that_its_counter_makes_too_long_becomes_two() -> None:
    full = "mot " * 69 + "mots"
    assert weighted_length(full) == LIMIT
    parts = numbered((full, "Fin."))
    assert [part[-4:] for part in parts] == [" 1/3", " 2/3", " 3/3"]
    assert parts[2] == "Fin. 3/3"
    assert max(map(weighted_length, parts)) <= LIMIT


def test_the_tenth_message_makes_room_for_longer_counters() -> None:
    # Nine fit with counters of one digit; the cut makes ten of them.
    messages = ("x" * (LIMIT - 4), *["court"] * 8)
    parts = numbered((*messages, "dix"))
    assert [COUNTER.search(part).groups()[1] for part in parts] == ["11"] * 11  # type: ignore[union-attr]
    assert max(map(weighted_length, parts)) <= LIMIT


@given(st.lists(texts, max_size=5), st.sampled_from((24, 60, LIMIT)))
def test_numbering_loses_no_word_and_fits(messages: list[str], limit: int) -> None:
    parts = numbered(messages, limit)
    assert joined(parts) == "".join("".join(message.split()) for message in messages)
    assert all(measure.weighted_length <= limit for measure in measured(parts, limit))
    if len(parts) > 1:
        assert [COUNTER.search(part).groups() for part in parts] == [  # type: ignore[union-attr]
            (str(number), str(len(parts))) for number in range(1, len(parts) + 1)
        ]


def test_a_thread_tells_whether_it_was_numbered() -> None:
    text = "Du pain, du vin. " * 60
    assert is_numbered(split_thread(text))
    assert not is_numbered(split_thread(text, counters=False))
    assert not is_numbered(("Bonjour",))
    assert not is_numbered(("Bonjour 1/1",))
    assert not is_numbered(())

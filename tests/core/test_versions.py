"""Earlier texts: which are kept, which go, and what differs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.versions import (
    MOST,
    NEWEST_WHOLE,
    Change,
    Stretch,
    Version,
    compared,
    differs_markedly,
    is_worth_keeping,
    superfluous,
)

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
LONG = "La première fournée sort du four à sept heures, et Léa sourit."


def version(number: int, minutes: float, text: str = "") -> Version:
    return Version(number, text or f"version {number}", NOON + timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("before", "after", "minutes", "is_kept"),
    [
        (LONG, LONG + " Oui.", 2, True),
        (LONG, LONG + " Oui.", 1.9, False),
        ("Bonjour", "Bonjour à", 5, False),
        ("   ", "Bonjour à tous", 5, False),
        (LONG, LONG, 5, False),
        (LONG, "", 0, True),
        (LONG, "B", 0, True),
        ("Bonjour", "", 0, False),
    ],
)
def test_the_first_version_is_kept_after_two_minutes_or_when_most_would_be_lost(
    before: str, after: str, minutes: float, is_kept: bool
) -> None:
    now = NOON + timedelta(minutes=minutes)
    assert is_worth_keeping(before, after, None, NOON, now) is is_kept


def test_the_next_version_is_one_that_differs_markedly_from_the_last() -> None:
    last, now = version(1, 0, LONG), NOON + timedelta(minutes=10)
    assert not is_worth_keeping(LONG + " Oh", LONG, last, NOON, now)
    assert is_worth_keeping(LONG + " Qui en veut ?", LONG, last, NOON, now)
    assert not is_worth_keeping(LONG, "", last, NOON, now)


@pytest.mark.parametrize(
    ("one", "other", "is_marked"),
    [
        ("", "", False),
        ("", "x" * 11, False),
        ("", "x" * 12, True),
        ("aaaa", "aaaaaaaa", False),
        ("Bonjour à tous", "Bonjour à toutes", False),
        ("un deux trois quatre cinq", "cinq un deux trois quatre", True),
    ],
)
def test_a_slip_of_the_pen_is_no_version(one: str, other: str, is_marked: bool) -> None:
    assert differs_markedly(one, other) is is_marked
    assert differs_markedly(other, one) is is_marked


def test_fifty_stay_with_the_first_and_the_newest_among_them() -> None:
    every = [version(n, n * 3) for n in range(120)]
    gone = {one.id for one in superfluous(every)}
    stay = [one.id for one in every if one.id not in gone]
    assert len(stay) == MOST
    assert stay[0] == 0
    assert stay[-NEWEST_WHOLE:] == list(range(110, 120))
    gaps = [b - a for a, b in pairwise(stay)]
    assert max(gaps) <= 6
    assert superfluous(every[:MOST]) == ()


def test_changed_words_are_told_apart_from_those_that_stayed() -> None:
    assert compared("Bonjour Léa", "Bonjour à tous, Léa") == (
        Stretch(Change.SAME, "Bonjour "),
        Stretch(Change.ADDED, "à tous, "),
        Stretch(Change.SAME, "Léa"),
    )
    assert compared("du pain chaud ici", "des croissants ici") == (
        Stretch(Change.REMOVED, "du pain chaud"),
        Stretch(Change.ADDED, "des croissants"),
        Stretch(Change.SAME, " ici"),
    )
    assert compared("", "") == ()
    assert compared("un", "un") == (Stretch(Change.SAME, "un"),)


WORDS = st.lists(st.sampled_from(["un", "deux", " ", "\n", "🥖", "  "]), max_size=14).map("".join)


@given(WORDS, WORDS)
def test_a_comparison_loses_nothing_of_either_text(before: str, after: str) -> None:
    found = compared(before, after)
    kept = (Change.SAME, Change.REMOVED), (Change.SAME, Change.ADDED)
    one, other = ("".join(s.text for s in found if s.change in which) for which in kept)
    assert (one, other) == (before, after)


def test_a_comparison_of_the_longest_texts_stays_quick() -> None:
    before = " ".join(f"mot{n}" for n in range(3_500))
    after = " ".join(f"mot{n * 7 % 3_500}" for n in range(3_500))
    begun = perf_counter()
    compared(before, after)
    assert perf_counter() - begun < 1.0

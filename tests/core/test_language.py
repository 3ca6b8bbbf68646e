"""The language of a text: the vote of words, its stickiness, and what public tweets say of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core import language
from desktop.core.frequency import frequencies, hear
from desktop.core.language import Tongue, guess
from tests.reports import language_part

DATA = Path(__file__).resolve().parents[3] / "shared" / "language-data"
FULL, SCRAPS = 0.995, 0.985
"""What the issue asks: whole tweets, and four words of them."""


@pytest.fixture(params=[False, True], ids=["function words", "frequency lists"])
def lists(request: pytest.FixtureRequest) -> Iterator[bool]:
    """With and without the lists, whatever other tests have loaded."""
    before = dict(language._lists)
    language._lists.clear()
    guess.cache_clear()
    if request.param:
        hear()
    yield request.param
    language._lists.clear()
    language._lists.update(before)
    guess.cache_clear()


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("Le pain sort du four et il est chaud", Tongue.FRENCH),
        ("The bread is out of the oven and it is warm", Tongue.ENGLISH),
        ("Une tarte pour vous", Tongue.FRENCH),
        ("A cake for you", Tongue.ENGLISH),
    ],
)
def test_a_sentence_is_told(lists: bool, text: str, tongue: Tongue) -> None:
    assert guess(text) is tongue
    assert guess(text, Tongue.ENGLISH) is tongue


@pytest.mark.parametrize("text", ["", "🥖", "12 345", "日本語", "#@!"])
def test_what_tells_nothing_stays_as_it_was(lists: bool, text: str) -> None:
    assert guess(text) is Tongue.FRENCH
    assert guess(text, Tongue.ENGLISH) is Tongue.ENGLISH


def test_a_long_text_is_not_listened_to_at_length(lists: bool) -> None:
    assert guess("Le pain est chaud. " * 2_000 + "the bread is warm " * 20_000) is Tongue.FRENCH


@pytest.mark.parametrize("tongue", Tongue)
def test_a_list_has_frequencies_in_the_range_it_promises(tongue: Tongue) -> None:
    known = frequencies(tongue)
    assert len(known.zipf) > 60_000
    assert all(150 <= zipf <= 790 for zipf in known.zipf.values())
    assert all(word == word.lower() for word in known.zipf)
    assert all(known.zipf[low] and form.lower() == low for low, form in known.capitals.items())


@pytest.mark.contract
@pytest.mark.skipif(not DATA.exists(), reason="needs the public tweets beside the checkout")
def test_tweets_and_scraps_of_four_words_are_told_apart() -> None:
    hear()
    for texts, least in zip(language_part.load(DATA), (FULL, SCRAPS), strict=True):
        assert len(texts) > 4_000
        assert 1 - len(language_part.mistaken(texts)) / len(texts) >= least

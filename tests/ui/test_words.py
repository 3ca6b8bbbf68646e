"""The words of states and reasons, and a tweet's text made safe to stand among them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from desktop.core.agenda import WallTime
from desktop.core.extras import Extras
from desktop.core.tweet import Part, Reason, State, Tweet
from desktop.paths import RESOURCES
from desktop.ui import words, words_asking

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
WHEN = WallTime(datetime(2026, 11, 22, 12, 0), "Europe/Paris")  # noqa: DTZ001
TWEET = Tweet(1, "u", 1, "Merci Paul", State.PLANNED, NOW, NOW, (Part(1, "Merci Paul"),), WHEN)


@pytest.mark.parametrize("state", State)
def test_every_state_has_a_name_and_a_sign_that_is_drawn(qapp: QApplication, state: State) -> None:
    assert words.state_name(state)
    assert (RESOURCES / "icons" / f"{words.state_sign(state)}.svg").exists()


def test_no_two_states_share_a_name(qapp: QApplication) -> None:
    assert len({words.state_name(state) for state in State}) == len(State)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_a_sentence_without_exclamation(reason: Reason) -> None:
    said = words.reason_sentence(replace(TWEET, reason=reason))
    assert reason is Reason.NONE or said.endswith(".")
    assert "!" not in said


def test_a_tweet_to_be_tried_again_says_when() -> None:
    tweet = replace(TWEET, reason=Reason.UNREACHABLE, retry_at=NOW.replace(hour=11, minute=4))
    assert "12:04" in words.reason_sentence(tweet)


def test_a_planned_tweet_that_goes_another_way_than_the_others_says_so() -> None:
    lent = replace(TWEET, planned_extras=Extras(by_browser=True))
    assert words.standing(lent) == "planned, by the browser"
    assert words.standing(TWEET) == words.state_name(State.PLANNED)
    assert words.standing(replace(lent, state=State.PUBLISHED)) == "published"


def test_a_look_that_costs_something_is_announced_with_its_price_and_its_time() -> None:
    tweet = replace(TWEET, state=State.TO_CHECK, retry_at=NOW.replace(hour=11, minute=4))
    said = words_asking.asking_sentence(tweet, NOW, "$0.005 at most")
    assert "Ramage looks on X at 12:04 ($0.005 at most)." in said
    assert "Look on X: is it there?" in words_asking.asking_sentence(tweet, NOW)


def test_the_look_for_a_double_is_announced_with_its_price_too() -> None:
    retry_at = NOW.replace(hour=11, minute=4)
    double = replace(TWEET, state=State.TO_CHECK, reason=Reason.DUPLICATE, retry_at=retry_at)
    said = words_asking.asking_sentence(double, NOW, "$0.02 at most")
    assert "Ramage looks on X at 12:04 ($0.02 at most)." in said
    assert "the same text stands there already" in said


def test_where_no_look_is_to_come_the_person_is_asked() -> None:
    tweet = replace(TWEET, state=State.TO_CHECK)
    assert "Look on X: is it there?" in words_asking.asking_sentence(tweet, NOW, "$0.005 at most")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Merci Paul", "Merci Paul"),
        ("Deux\nlignes  ici", "Deux lignes ici"),
        ("", ""),
        ("«\u00a0Merci\u00a0»", "«\u00a0Merci\u00a0»"),
        ("mot " * 30, "mot mot mot mot mot mot mot mot mot mot…"),
        ("a" * 100, "a" * 40 + "…"),
        ("droite \u202egauche", "droite gauche"),
        ("moitié \ud83d perdue", "moitié \ufffd perdue"),
        ("nul\x00et cloche\x07", "nul et cloche"),
        ("👩‍🍳 au four", "👩‍🍳 au four"),
        ("zéro\u200blargeur", "zérolargeur"),
    ],
)
def test_an_excerpt_is_one_safe_line(text: str, shown: str) -> None:
    assert words.excerpt(text) == shown


def test_an_excerpt_of_a_huge_text_costs_nothing() -> None:
    assert len(words.excerpt("mot " * 1_000_000)) <= words.EXCERPT + 1

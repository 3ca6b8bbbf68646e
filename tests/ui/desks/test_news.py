"""What one look at the clock brought, told in one notice."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from desktop.core.tweet import Part, State, Tweet
from desktop.ui.desks.news import News, together

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)


def news(number: int, state: State) -> News:
    text = f"Fournée {number}"
    tweet = Tweet(number, f"u{number}", 1, text, state, NOW, NOW, (Part(0, text),))
    return News(tweet, f"title {number}", f"sentence {number}")


def test_one_is_told_in_its_own_words(qapp: QApplication) -> None:
    told = together([news(1, State.MISSED)])
    assert (told.title, told.text) == ("title 1", "sentence 1")
    assert [tweet.id for tweet in told.tweets] == [1]


def test_several_are_told_together_by_name(qapp: QApplication) -> None:
    told = together([news(n, State.MISSED) for n in range(1, 6)])
    assert told.title.startswith("5 tweet")
    assert told.text.splitlines() == ["“Fournée 1”", "“Fournée 2”", "“Fournée 3”", "and 2 more"]
    assert [tweet.id for tweet in told.tweets] == [1, 2, 3, 4, 5]


def test_what_asks_is_told_before_what_went_well(qapp: QApplication) -> None:
    told = together([news(1, State.PUBLISHED), news(2, State.TO_PUBLISH)])
    assert (told.title, [tweet.id for tweet in told.tweets]) == ("title 2", [2])
    assert "published" in together([news(n, State.PUBLISHED) for n in (1, 2)]).title

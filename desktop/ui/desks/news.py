"""What a look at the clock brought, as one notice: three tweets that wait are told once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.core.tweet import ASKING, Tweet
from desktop.ui import words

NAMED = 3
"""A notice has room for a few lines."""


@dataclass(frozen=True, slots=True)
class News:
    """One tweet, and what would be said of it alone."""

    tweet: Tweet
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Notice:
    tweets: tuple[Tweet, ...]
    title: str
    text: str


def together(news: Sequence[News]) -> Notice:
    """One notice for all of `news` (at least one). What asks for the person comes before what went
    well, which the calendar shows anyway."""
    told = [one for one in news if one.tweet.state in ASKING] or list(news)
    tweets = tuple(one.tweet for one in told)
    if len(told) == 1:
        return Notice(tweets, told[0].title, told[0].sentence)
    names = [words.quoted(tweet) for tweet in tweets[:NAMED]]
    if len(tweets) > NAMED:
        more = len(tweets) - NAMED
        names.append(QCoreApplication.translate("news", "and %n more", "", more))
    return Notice(tweets, _title(tweets), "\n".join(names))


def _title(tweets: tuple[Tweet, ...]) -> str:
    if tweets[0].state in ASKING:
        return QCoreApplication.translate("news", "%n tweet(s) wait for you", "", len(tweets))
    return QCoreApplication.translate("news", "%n tweet(s) are published", "", len(tweets))

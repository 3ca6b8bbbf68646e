"""What the calendar's views are painted from: days with their tweets, prepared once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.core.agenda import WallTime
from desktop.core.tweet import ASKING, EDITABLE, State, Tweet
from desktop.ui import times, words

MOVABLE = EDITABLE - {State.DRAFT}
"""What may be moved to another day: nothing of it is on its way, and it stands on a day."""

URGENCY = (State.TO_PUBLISH, State.TO_CHECK, State.MISSED, State.FAILED)


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the calendar; `in_month` is false for the days before and after it.

    `reminders`: so many messages of the veille are to be come back to on it.
    """

    date: date
    tweets: tuple[Tweet, ...] = ()
    in_month: bool = True
    reminders: int = 0


def place(tweet: Tweet, zone: str) -> WallTime | None:
    """Where it stands on the calendar: its planned time, else the time it left."""
    if tweet.when is not None:
        return tweet.when
    return WallTime.at(tweet.concluded_at, zone) if tweet.concluded_at else None


def by_day(tweets: Iterable[Tweet], zone: str) -> dict[date, tuple[Tweet, ...]]:
    """The tweets of each day, in the order of their hours."""
    days: dict[date, list[Tweet]] = {}
    for tweet in tweets:
        where = place(tweet, zone)
        if where is not None:
            days.setdefault(where.day, []).append(tweet)
    return {day: tuple(sorted(those, key=_order)) for day, those in days.items()}


def most_urgent_first(tweets: Iterable[Tweet]) -> list[Tweet]:
    """Those that ask for a word: what is due by hand first, then what may have left."""
    asking = [tweet for tweet in tweets if tweet.state in ASKING]
    return sorted(asking, key=lambda tweet: (URGENCY.index(tweet.state), _order(tweet)))


def hour(tweet: Tweet, zone: str) -> str:
    where = place(tweet, zone)
    return times.clock(where.moment) if where else ""


def spoken_tweet(tweet: Tweet, zone: str) -> str:
    """The tweet in one breath: "8 h 15 planifié Fournée de brioches"."""
    said = (hour(tweet, zone), words.standing(tweet), words.excerpt(tweet.shown))
    return " ".join(part for part in said if part)


def _order(tweet: Tweet) -> tuple[str, int]:
    return (tweet.when.moment.isoformat() if tweet.when else "", tweet.id)

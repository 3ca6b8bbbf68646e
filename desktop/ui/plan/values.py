"""What the calendar's views are painted from: days with their tweets, prepared once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from desktop.core.agenda import WallTime
from desktop.core.marronniers.marronnier import Marronnier
from desktop.core.tweet import ASKING, EDITABLE, State, Tweet
from desktop.ui import times, words

MOVABLE = EDITABLE
"""What may be moved to another day: nothing of it is on its way."""

URGENCY = (State.TO_PUBLISH, State.TO_CHECK, State.MISSED, State.FAILED)


Cell = date
"""A day or, as a naive `datetime` at the full hour, one hour of a day."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands on the days beside tweets: marronniers, the shop's free slots, reminders of the
    veille, and the days of a silence longer than the shop wants."""

    marks: Mapping[date, tuple[Marronnier, ...]] = field(default_factory=dict)
    slots: Mapping[date, tuple[WallTime, ...]] = field(default_factory=dict)
    reminders: Mapping[date, int] = field(default_factory=dict)
    quiet: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Day:
    """One cell of the calendar: a day, or one hour of it.

    `in_month` is false for the days before and after the month; `reminders`: so many messages of
    the veille are to be come back to on it; `slots` are the shop's own that are free; `is_quiet`:
    it lies in a silence longer than the shop wants.
    """

    date: date
    tweets: tuple[Tweet, ...] = ()
    in_month: bool = True
    reminders: int = 0
    marks: tuple[Marronnier, ...] = ()
    slots: tuple[WallTime, ...] = ()
    is_quiet: bool = False
    hour: int | None = None

    @property
    def key(self) -> Cell:
        """What names this cell among the others of its view."""
        if self.hour is None:
            return self.date
        return datetime.combine(self.date, time(self.hour))


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


def day_of(cell: Cell) -> date:
    """The day that a cell is, or is an hour of."""
    return cell.date() if isinstance(cell, datetime) else cell


def moved_to(when: WallTime, cell: Cell) -> WallTime:
    """The time on a cell: another day at the same hour or, on an hour, at the same minute of it."""
    if isinstance(cell, datetime):
        return WallTime(cell.replace(minute=when.moment.minute), when.zone)
    return when.on(cell)


def of_month(tweets: Iterable[Tweet], month: tuple[int, int], zone: str) -> list[Tweet]:
    """Those of a year's month."""
    placed = ((tweet, place(tweet, zone)) for tweet in tweets)
    return [
        tweet
        for tweet, when in placed
        if when is not None and (when.moment.year, when.moment.month) == month
    ]


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


def _order(tweet: Tweet) -> tuple[datetime, int]:
    return (tweet.when.moment if tweet.when else datetime.min, tweet.id)  # noqa: DTZ901

"""The French calendar by rule: which events are near, and since when one speaks of them.

`resources/seasons.toml` says how a day is given; a year's dates need no network and never run out.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Any

from desktop.paths import RESOURCES

_FILE = RESOURCES / "seasons.toml"
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK = timedelta(days=7)
_PENTECOST = 49
"""Days from Easter."""
ALL = "*"


@dataclass(frozen=True, slots=True)
class Event:
    """One event of the year. `lead` and `lasts` in days; `given` is the rule for its first day."""

    name: str
    french: str
    english: str
    tag: str
    lead: int
    lasts: int
    trades: tuple[str, ...]
    find: tuple[str, ...]
    given: dict[str, Any]

    def touches(self, trade: str) -> bool:
        return ALL in self.trades or trade in self.trades

    def first_day(self, year: int) -> date:
        """The day on which it begins in `year`."""
        match self.given:
            case {"day": str(day)}:
                return date.fromisoformat(f"{year}-{day}")
            case {"easter": int(days)}:
                return easter(year) + timedelta(days=days)
            case {"nth": str(which)}:
                return nth_day(which, year) + timedelta(days=self.given.get("plus", 0))
            case {"rule": "mothers_day"}:
                return mothers_day(year)
            case {"rule": "winter_sales"}:
                return winter_sales(year)
            case {"rule": "summer_sales"}:
                return summer_sales(year)
        raise ValueError(f"{self.name}: no rule gives its day")


@dataclass(frozen=True, slots=True)
class Near:
    """An event that one speaks of now: `days` until it begins, 0 or less while it lasts."""

    event: Event
    days: int


@cache
def events() -> tuple[Event, ...]:
    """Every event, in the order of the file."""
    read = tomllib.loads(_FILE.read_text("utf-8"))
    return tuple(_event(name, entry) for name, entry in read.items() if isinstance(entry, dict))


def event(name: str) -> Event:
    """Raises KeyError for a name that the calendar has not."""
    return _by_name()[name]


@lru_cache(maxsize=8)
def near(today: date) -> tuple[Near, ...]:
    """The events one speaks of today, those under way or soonest first."""
    found = [one for event in events() for one in _standing(event, today)]
    return tuple(sorted(found, key=lambda one: one.days))


def easter(year: int) -> date:
    """Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon + 15) % 30
    quarter, left = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * quarter - epact - left) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def mothers_day(year: int) -> date:
    """The last Sunday of May; where that is Pentecost, the first of June.

    Code de l'action sociale et des familles, article D. 215-1.
    """
    last = nth_day("last sunday 05", year)
    is_pentecost = last == easter(year) + timedelta(days=_PENTECOST)
    return last + _WEEK if is_pentecost else last


def winter_sales(year: int) -> date:
    """The second Wednesday of January; the first where the second falls after the 12th.

    Code de commerce, article D. 310-15-2; some border and overseas departments have other days.
    """
    second = nth_day("2 wednesday 01", year)
    return second - _WEEK if second.day > 12 else second


def summer_sales(year: int) -> date:
    """The last Wednesday of June; the one before where that falls after the 28th (same article)."""
    last = nth_day("last wednesday 06", year)
    return last - _WEEK if last.day > 28 else last


def nth_day(which: str, year: int) -> date:
    """`3 sunday 06` is the third Sunday of June, `last sunday 05` the last of May."""
    count, day, month = which.split()
    if count == "last":
        first = date(year + (month == "12"), int(month) % 12 + 1, 1)
        return first - timedelta(days=(first.weekday() - _DAYS.index(day) - 1) % 7 + 1)
    first = date(year, int(month), 1)
    return (
        first + timedelta(days=(_DAYS.index(day) - first.weekday()) % 7) + _WEEK * (int(count) - 1)
    )


@cache
def _by_name() -> dict[str, Event]:
    return {one.name: one for one in events()}


def _standing(event: Event, today: date) -> Iterator[Near]:
    """The event of this year or the next, where today lies between its lead and its end."""
    for year in (today.year - 1, today.year, today.year + 1):
        days = (event.first_day(year) - today).days
        if -event.lasts < days <= event.lead:
            yield Near(event, days)
            return


def _event(name: str, entry: dict[str, Any]) -> Event:
    return Event(
        name,
        entry["fr"],
        entry["en"],
        entry["tag"],
        entry["lead"],
        entry["lasts"],
        tuple(entry["trades"]),
        tuple(entry["find"]),
        {rule: entry[rule] for rule in ("day", "easter", "nth", "plus", "rule") if rule in entry},
    )

"""The French calendar by rule: which events are near, and since when one speaks of them.

`resources/seasons.toml` says how a day is given; a year's dates need no network and never run out.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from desktop.core.year import day_of
from desktop.paths import RESOURCES

_FILE = RESOURCES / "seasons.toml"
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
        return day_of(self.given, year)


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
        {
            rule: entry[rule]
            for rule in ("day", "easter", "nth", "plus", "near", "rule")
            if rule in entry
        },
    )

"""When an idea fits: a window of the year by month and day, good for every year.

Feasts that move stand with the widest window they can fall in (Easter from 22 March to 25 April;
in France, Mother's Day from 25 May to 7 June and Father's Day from 15 to 21 June), begun early
enough to prepare for them: being ten days early harms no idea.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from desktop.core.language import Tongue
from desktop.paths import RESOURCES

FILE = RESOURCES / "idea_seasons.toml"
_MONTHS = re.compile(r"(?P<first>\d{1,2})-(?P<last>\d{1,2})")
_LAST_DAY = 31

MonthDay = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Season:
    """From `first` to `last`, each a month and a day, both included; it may pass over New Year."""

    first: MonthDay
    last: MonthDay
    name: str = ""
    """As it is shown: "Noël"; empty for mere months."""

    def holds(self, day: date) -> bool:
        """Whether `day` lies in it."""
        this = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= this <= self.last
        return this >= self.first or this <= self.last


def season(said: str, tongue: Tongue) -> Season | None:
    """What an idea's file says: the name of a season, or months as in `9-11`; empty for all year.

    Raises KeyError for a name that no season has, ValueError for months that do not exist.
    """
    if not said:
        return None
    if months := _MONTHS.fullmatch(said):
        first, last = int(months["first"]), int(months["last"])
        date(2000, first, 1), date(2000, last, 1)
        return Season((first, 1), (last, _LAST_DAY))
    read = _file()[said]
    return Season(_day(read["from"]), _day(read["to"]), read[tongue.value])


@cache
def _file() -> dict[str, Any]:
    # Imported where used: who keeps an idea of their own needs no season.
    import tomllib

    seasons: dict[str, Any] = tomllib.loads(FILE.read_text("utf-8"))["season"]
    return seasons


def _day(said: str) -> MonthDay:
    """`MM-DD`. Raises ValueError for a day that no year has."""
    day = date.fromisoformat(f"2000-{said}")
    return day.month, day.day

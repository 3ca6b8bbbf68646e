"""Days and hours as tables have them: 24/11/2026, 2026-11-24, 8 h 15, 8:15 PM, and both in one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from enum import Enum

from desktop.core.sheet.table import Cell

FIRST_YEAR, LAST_YEAR = 2006, 2100
"""Twitter began in 2006; beyond the other end a digit was mistyped."""


class Order(Enum):
    """How a date of two small numbers is read."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


_DATE = re.compile(
    r"(?P<a>\d{1,4})[/.-](?P<b>\d{1,2})[/.-](?P<c>\d{1,4})(?:[T ,]+(?P<rest>.+))?", re.DOTALL
)
_TIME = re.compile(
    r"(?P<hour>\d{1,2}) ?(?:[:hH.] ?(?P<minute>\d{2})?)?(?::(?P<second>\d{2})(?:\.\d+)?)?"
    r" ?(?P<half>[aApP]\.?[mM]\.?)?(?P<offset>Z|[+-]\d{2}:?\d{2})?"
)
_BLANKS = re.compile(r"[\u00a0\u202f\s]+")


def order_of(cells: Iterable[Cell]) -> Order | None:
    """The order that some date in a column proves: 24/11 or 11/24; None where none does."""
    for cell in cells:
        found = _DATE.fullmatch(_plain(cell)) if isinstance(cell, str) else None
        if found is None or len(found["a"]) == 4:
            continue
        first, second = int(found["a"]), int(found["b"])
        if first > 12 >= second:
            return Order.DAY_FIRST
        if second > 12 >= first:
            return Order.MONTH_FIRST
    return None


def moment_of(day: Cell, hour: Cell, order: Order) -> datetime | None:
    """The naive wall-clock moment of a day's cell and an hour's, which may be empty where the day's
    holds both. Raises ValueError for what is no moment; None where there is none at all."""
    if not isinstance(day, str):
        return _of_values(day, hour)
    said = _plain(day)
    if not said:
        if not isinstance(hour, str) or _plain(hour):
            raise ValueError("an hour without a day")
        return None
    found = _DATE.fullmatch(said)
    if found is None:
        raise ValueError(said)
    that = _date(found["a"], found["b"], found["c"], order)
    clock = _of_hour(hour) or (_time(found["rest"]) if found["rest"] else None)
    if clock is None:
        raise ValueError("a day without an hour")
    return datetime.combine(that, clock)


def _of_values(day: date | time, hour: Cell) -> datetime:
    if isinstance(day, time):
        raise ValueError("an hour where a day should be")
    clock = _of_hour(hour)
    if isinstance(day, datetime):
        clock = clock or (day.time() if day.time() != time() else None)
        day = day.date()
    if clock is None:
        raise ValueError("a day without an hour")
    _check_year(day.year)
    return datetime.combine(day, clock.replace(second=0, microsecond=0))


def _of_hour(hour: Cell) -> time | None:
    if isinstance(hour, datetime):
        return hour.time()
    if isinstance(hour, time):
        return hour
    if isinstance(hour, date):
        raise ValueError("a day where an hour should be")
    return _time(said) if (said := _plain(hour)) else None


def _date(a: str, b: str, c: str, order: Order) -> date:
    if len(a) == 4:
        year, month, day = int(a), int(b), int(c)
    elif len(c) in (2, 4):
        year = int(c) + (2000 if len(c) == 2 else 0)
        day, month = (int(a), int(b)) if order is Order.DAY_FIRST else (int(b), int(a))
    else:
        raise ValueError("no year")
    _check_year(year)
    return date(year, month, day)


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"the year {year}")


def _time(said: str) -> time:
    found = _TIME.fullmatch(said.strip())
    if found is None or found["offset"]:
        # An offset would name an instant, not a time on the shop's wall.
        raise ValueError(said)
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(said)
        hour = hour % 12 + (12 if found["half"][0] in "pP" else 0)
    return time(hour, minute)


def _plain(cell: str) -> str:
    return _BLANKS.sub(" ", cell).strip()

"""The days of a year that a rule gives: Easter, the third Sunday of June, a department's sales.

No network, and no year beyond which the rules would run out; each rule names its source.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK = timedelta(days=7)
_PENTECOST = 49
"""Days from Easter."""
_WEDNESDAY, _THURSDAY, _SATURDAY, _SUNDAY = 2, 3, 5, 6

BORDER = frozenset({"54", "55", "57", "88"})
"""Where the winter sales begin with those of Luxembourg and Germany."""
RIVIERA = frozenset({"06", "66"})
CORSICA = frozenset({"2A", "2B", "20"})
GUADELOUPE, MARTINIQUE, GUYANE, REUNION, MIQUELON = "971", "972", "973", "974", "975"
ANTILLES_FREE = frozenset({"977", "978"})
"""Saint-Barthélemy and Saint-Martin."""


def day_of(rule: Mapping[str, Any], year: int, department: str = "") -> date:
    """The first day that `rule` gives in `year`.

    A rule is one of `day`, `easter`, `nth` (with `plus`), `near` and `rule`, as `seasons.toml`
    says. Raises ValueError for anything else.
    """
    match rule:
        case {"day": str(day)}:
            return date.fromisoformat(f"{year}-{day}")
        case {"easter": int(days)}:
            return easter(year) + timedelta(days=days)
        case {"nth": str(which)}:
            return nth_day(which, year) + timedelta(days=rule.get("plus", 0))
        case {"near": str(which)}:
            return near_day(which, year)
        case {"rule": "mothers_day"}:
            return mothers_day(year)
        case {"rule": "winter_sales"}:
            return winter_sales(year, department)
        case {"rule": "summer_sales"}:
            return summer_sales(year, department)
    raise ValueError(f"no rule gives a day: {dict(rule)}")


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


def winter_sales(year: int, department: str = "") -> date:
    """The first day of the year's sales that the Code de commerce calls those of winter.

    Article D. 310-15-2: the second Wednesday of January, the first where the second falls after
    the 12th. Its annex (article D. 310-15-3) has other days for some departments: on the border
    the first working day of January; in Guadeloupe the first Saturday and in Guyane the first
    Wednesday of January; in Saint-Pierre-et-Miquelon the first Wednesday after the 15th; in
    Saint-Barthélemy and Saint-Martin the first Saturday of May; in La Réunion, whose winter is
    in July, the first Saturday of September.
    """
    if department in BORDER:
        first = date(year, 1, 2)
        return first + timedelta(days=1) if first.weekday() == _SUNDAY else first
    if department == GUADELOUPE:
        return nth_day("1 saturday 01", year)
    if department == GUYANE:
        return nth_day("1 wednesday 01", year)
    if department == MIQUELON:
        return _on_or_after(date(year, 1, 16), _WEDNESDAY)
    if department in ANTILLES_FREE:
        return nth_day("1 saturday 05", year)
    if department == REUNION:
        return nth_day("1 saturday 09", year)
    second = nth_day("2 wednesday 01", year)
    return second - _WEEK if second.day > 12 else second


def summer_sales(year: int, department: str = "") -> date:
    """The first day of the year's summer sales.

    Article D. 310-15-2: the last Wednesday of June, the one before where that falls after the
    28th. The annex: in the Alpes-Maritimes and Pyrénées-Orientales the first Wednesday of July, in
    Corsica the second; in Saint-Pierre-et-Miquelon the first Wednesday after 14 July; in
    Guadeloupe the last Saturday of September; in Martinique and Guyane the first Thursday of
    October; in Saint-Barthélemy and Saint-Martin the second Saturday of October; in La Réunion
    the first Saturday of February.
    """
    if department in RIVIERA:
        return nth_day("1 wednesday 07", year)
    if department in CORSICA:
        return nth_day("2 wednesday 07", year)
    if department == MIQUELON:
        return _on_or_after(date(year, 7, 15), _WEDNESDAY)
    if department == GUADELOUPE:
        return nth_day("last saturday 09", year)
    if department in (MARTINIQUE, GUYANE):
        return nth_day("1 thursday 10", year)
    if department in ANTILLES_FREE:
        return nth_day("2 saturday 10", year)
    if department == REUNION:
        return nth_day("1 saturday 02", year)
    last = nth_day("last wednesday 06", year)
    return last - _WEEK if last.day > 28 else last


def nth_day(which: str, year: int) -> date:
    """`3 sunday 06` is the third Sunday of June, `last sunday 05` the last of May."""
    count, day, month = which.split()
    if count == "last":
        first = date(year + (month == "12"), int(month) % 12 + 1, 1)
        return first - timedelta(days=(first.weekday() - DAYS.index(day) - 1) % 7 + 1)
    first = date(year, int(month), 1)
    return _on_or_after(first, DAYS.index(day)) + _WEEK * (int(count) - 1)


def near_day(which: str, year: int) -> date:
    """`wednesday 05-01` is the Wednesday nearest to 1 May."""
    name, day = which.split()
    middle = date.fromisoformat(f"{year}-{day}")
    return _on_or_after(middle - timedelta(days=3), DAYS.index(name))


def _on_or_after(first: date, weekday: int) -> date:
    return first + timedelta(days=(weekday - first.weekday()) % 7)

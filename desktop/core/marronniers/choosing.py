"""Which marronniers a shop sees: its trade's, its department's, and everybody's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from desktop.core.marronniers.events import events
from desktop.core.marronniers.marronnier import Marronnier, Sort
from desktop.core.marronniers.public import public_holidays
from desktop.core.marronniers.school import school_holidays

AHEAD = timedelta(days=75)
"""How far ahead a shop looks for what to prepare."""
STAND_FOR = frozenset({"nouvel_an", "muguet", "fete_nationale", "assomption", "toussaint", "noel"})
"""Events that are a public holiday themselves."""


def marronniers(first: date, last: date, trade: str, department: str) -> tuple[Marronnier, ...]:
    """Those that begin from `first` to `last`, by day.

    An event that is a public holiday itself stands in its place: it carries a draft.
    """
    found = list(events(first, last, trade, department))
    taken = {one.first for one in found if one.key in STAND_FOR}
    for year in range(first.year, last.year + 1):
        found += [
            one
            for one in public_holidays(year, department)
            if first <= one.first <= last and one.first not in taken
        ]
    school = school_holidays(first, last, department)
    found += [one for one in school if first <= one.first <= last]
    return tuple(sorted(found, key=lambda one: (one.first, one.sort is Sort.SCHOOL, one.key)))


def is_public_holiday(day: date, department: str) -> bool:
    return any(one.first == day for one in public_holidays(day.year, department))


def to_prepare(found: Iterable[Marronnier], today: date, count: int) -> tuple[Marronnier, ...]:
    """The next `count` from today on, those whose preparing has begun before the others."""
    coming = [one for one in found if one.first >= today]
    soonest = sorted(coming, key=lambda one: (one.prepare_from > today, one.first))
    return tuple(sorted(soonest[:count], key=lambda one: one.first))


def by_day(found: Iterable[Marronnier]) -> dict[date, tuple[Marronnier, ...]]:
    """Those that begin on each day."""
    days: dict[date, tuple[Marronnier, ...]] = {}
    for one in found:
        days[one.first] = (*days.get(one.first, ()), one)
    return days

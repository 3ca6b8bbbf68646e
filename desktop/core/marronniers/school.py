"""School holidays by zone, from a dated file: nothing is said of a year it does not know."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

from desktop.core.language import Tongue
from desktop.core.marronniers.marronnier import Marronnier, Sort
from desktop.paths import RESOURCES

FILE = RESOURCES / "school_holidays.toml"
PREPARE = 14
_NAMES = {
    "toussaint": ("Vacances de la Toussaint", "Autumn school holidays"),
    "noel": ("Vacances de Noël", "Christmas school holidays"),
    "hiver": ("Vacances d’hiver", "Winter school holidays"),
    "printemps": ("Vacances de printemps", "Spring school holidays"),
    "ete": ("Vacances d’été", "Summer school holidays"),
    "ascension": ("Pont de l’Ascension", "Ascension long weekend"),
}


@dataclass(frozen=True, slots=True)
class _Calendar:
    zones: dict[str, str]
    """The zone of each department."""
    breaks: tuple[tuple[str, date, date, str], ...]
    """Name, first and last day, and the zones."""
    known_until: date


def zone_of(department: str) -> str:
    """A, B or C; empty where the department is unknown or has a calendar of its own (Corsica and
    overseas)."""
    return _calendar().zones.get(department, "")


def known_until() -> date:
    """The last day of which the file knows anything."""
    return _calendar().known_until


def school_holidays(first: date, last: date, department: str) -> tuple[Marronnier, ...]:
    """Those of the department's zone that touch the days from `first` to `last`."""
    zone = zone_of(department)
    return tuple(
        Marronnier(
            f"school_{name}_{begins.year}",
            Sort.SCHOOL,
            begins,
            ends,
            dict(zip((Tongue.FRENCH, Tongue.ENGLISH), _NAMES[name], strict=True)),
            PREPARE,
            by="ministry",
            zone=zone,
        )
        for name, begins, ends, zones in _calendar().breaks
        if zone and zone in zones and begins <= last and first <= ends
    )


@cache
def _calendar() -> _Calendar:
    read = tomllib.loads(FILE.read_text("utf-8"))
    return _Calendar(
        {number: zone for zone, numbers in read["zones"].items() for number in numbers},
        tuple(
            (
                one["name"],
                date.fromisoformat(one["first"]),
                date.fromisoformat(one["last"]),
                one["zones"],
            )
            for one in read["break"]
        ),
        date.fromisoformat(read["known_until"]),
    )

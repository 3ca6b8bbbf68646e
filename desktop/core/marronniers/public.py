"""Public holidays of France by department, from the library `holidays` (MIT)."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.core.language import Tongue
from desktop.core.marronniers.marronnier import Marronnier, Sort

if TYPE_CHECKING:
    from collections.abc import Mapping

PREPARE = 10
_PLACES = {
    **dict.fromkeys(("57", "67", "68"), "57"),
    **{number: number for number in ("971", "972", "973", "974", "976")},
    "975": "PM",
    "977": "BL",
    "978": "MF",
    "986": "WF",
    "987": "PF",
    "988": "NC",
}
"""Departments that have days of their own, by the library's name for them."""
_LANGUAGES = {Tongue.FRENCH: "fr", Tongue.ENGLISH: "en_US"}


@lru_cache(maxsize=64)
def public_holidays(year: int, department: str = "") -> tuple[Marronnier, ...]:
    """Those of that department, by day; those of every department where none is named."""
    names = {
        tongue: _read(year, _PLACES.get(department), said) for tongue, said in _LANGUAGES.items()
    }
    return tuple(
        Marronnier(
            f"holiday_{day.isoformat()}",
            Sort.PUBLIC_HOLIDAY,
            day,
            day,
            {tongue: _typeset(found[day], tongue) for tongue, found in names.items()},
            PREPARE,
            {"local": day not in _read(year, None, "fr")},
            "law_holidays",
        )
        for day in sorted(names[Tongue.FRENCH])
    )


@lru_cache(maxsize=256)
def _read(year: int, place: str | None, language: str) -> Mapping[date, str]:
    # Imported where used: 80 ms, which no start should pay.
    from holidays.countries.france import France

    found = France(subdiv=place, years=year, language=language)  # type: ignore[no-untyped-call]
    return dict(found.items())


def _typeset(name: str, tongue: Tongue) -> str:
    return name.replace("'", "’") if tongue is Tongue.FRENCH else name

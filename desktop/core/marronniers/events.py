"""The events of the commercial year: those of `seasons.toml` with what a calendar needs beside
their hashtags, and days of single trades."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from desktop.core.hashtags import season
from desktop.core.language import Tongue
from desktop.core.marronniers.marronnier import Marronnier, Sort
from desktop.core.year import day_of
from desktop.paths import RESOURCES

FILE = RESOURCES / "marronniers.toml"
_RULES = ("day", "easter", "nth", "plus", "near", "rule")


@dataclass(frozen=True, slots=True)
class Kept:
    """What the files say of one event, before a year gives it a day."""

    key: str
    names: Mapping[Tongue, str]
    given: Mapping[str, Any]
    lasts: int
    trades: frozenset[str]
    prepare: int
    by: str
    is_sure: bool
    drafts: Mapping[Tongue, str]
    tag: str

    def touches(self, trade: str) -> bool:
        """Whether it is one for that trade; a shop that told none has those of every shop."""
        return season.ALL in self.trades or trade in self.trades

    def in_year(self, year: int, department: str) -> Marronnier:
        first = day_of(self.given, year, department)
        return Marronnier(
            self.key,
            Sort.EVENT,
            first,
            first + timedelta(days=self.lasts - 1),
            self.names,
            self.prepare,
            self.given,
            self.by,
            self.is_sure,
            self.drafts,
            self.tag,
        )


@cache
def kept() -> tuple[Kept, ...]:
    """Every event of both files."""
    read = tomllib.loads(FILE.read_text("utf-8"))
    entries = {key: one for key, one in read.items() if isinstance(one, dict)}
    known = {event.name: event for event in season.events()}
    return tuple(_kept(key, entry, known.get(key)) for key, entry in entries.items())


def events(first: date, last: date, trade: str, department: str) -> Iterator[Marronnier]:
    """Those of that trade that begin from `first` to `last`."""
    for one in kept():
        if one.touches(trade):
            for year in range(first.year, last.year + 1):
                made = one.in_year(year, department)
                if first <= made.first <= last:
                    yield made


def _kept(key: str, entry: dict[str, Any], event: season.Event | None) -> Kept:
    drafts = {tongue: entry[f"draft_{tongue.value}"] for tongue in Tongue}
    if event is None:
        names = {tongue: entry[tongue.value] for tongue in Tongue}
        given = {rule: entry[rule] for rule in _RULES if rule in entry}
        trades, lasts, tag = entry["trades"], entry["lasts"], ""
    else:
        names = {Tongue.FRENCH: event.french, Tongue.ENGLISH: event.english}
        given, lasts, tag = event.given, event.lasts, event.tag
        trades = [*event.trades, *entry.get("also", ())]
        trades += [season.ALL] if entry.get("common") else []
    return Kept(
        key,
        names,
        given,
        lasts,
        frozenset(trades),
        entry["prepare"],
        entry.get("by", ""),
        entry.get("sure", True),
        drafts,
        tag,
    )

"""The fictional shop's week: what is said around it, and the subjects that one would follow."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from desktop.core.veille.message import Author, Found
from desktop.core.veille.subject import Role, Subject
from desktop.paths import RESOURCES

_FOLDER = RESOURCES / "veille"
_NOW = time(9, 0)
"""What the clock shows on the last morning, when the week is read."""


@dataclass(frozen=True, slots=True)
class _Line:
    back: int
    at: time
    name: str
    handle: str
    text: str


@dataclass(frozen=True, slots=True)
class _Week:
    shop: str
    town: str
    trade: str
    rival: str
    tags: tuple[str, ...]
    lines: tuple[_Line, ...]


def practice_subjects(language: str) -> tuple[Subject, ...]:
    """What the fictional shop follows."""
    week = _week(language)
    said = "en" if language == "en" else "fr"
    return (
        Subject(week.shop, Role.SHOP, words=(week.shop,), practises=said),
        Subject(week.trade, Role.TRADE, hashtags=week.tags, practises=said),
        Subject(week.rival, Role.RIVAL, words=(week.rival,), practises=said),
        Subject(week.town, Role.PLACE, words=(week.town,), practises=said),
    )


def week_until(anchor: datetime, zone: str, language: str) -> tuple[Found, ...]:
    """The week that ends at `anchor`, the same each time: its last morning lies just before."""
    day = anchor.astimezone(ZoneInfo(zone)).date()
    return tuple(_found(line, anchor, day, zone) for line in _week(language).lines)


def _found(line: _Line, anchor: datetime, last: date, zone: str) -> Found:
    day = last - timedelta(days=line.back)
    at = datetime.combine(day, line.at, ZoneInfo(zone))
    if not line.back:
        # Whenever the week begins to be read, its last morning has just been.
        at = anchor - (datetime.combine(day, _NOW) - datetime.combine(day, line.at))
    return Found(
        remote_id=f"{last.isoformat()} {line.back} {line.at:%H:%M} {line.handle}",
        text=line.text,
        author=Author(line.name, line.handle),
        at=at,
    )


@cache
def _week(language: str) -> _Week:
    name = "practice_week_en.toml" if language == "en" else "practice_week_fr.toml"
    read = tomllib.loads((_FOLDER / name).read_text("utf-8"))
    return _Week(
        read["shop"],
        read["town"],
        read["trade"],
        read["rival"],
        tuple(read["tags"]),
        tuple(
            _Line(
                one["back"],
                time.fromisoformat(one["at"]),
                one["who"][0],
                one["who"][1],
                one["text"],
            )
            for one in read["message"]
        ),
    )

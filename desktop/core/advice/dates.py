"""Days as shops write them, in French and English, and the calendar days they may stand for.

samedi 29 novembre (2026)     Saturday 29 November, Nov 29th, 2026      29/11(/2026)
samedi 29                     demain samedi                             tomorrow, Saturday
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from desktop.core.advice.lexicon import fold
from desktop.core.language import Tongue

FRENCH_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAY_NAMES = MappingProxyType({Tongue.FRENCH: FRENCH_DAYS, Tongue.ENGLISH: ENGLISH_DAYS})
_FRENCH = """
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
"""
_ENGLISH = """
    january february march april may june july august september october november december
"""
_FRENCH_MONTHS, _ENGLISH_MONTHS = _FRENCH.split(), _ENGLISH.split()
_MONTHS = MappingProxyType(
    {name: number for number, name in enumerate(_FRENCH_MONTHS, 1)}
    | {name: number for number, name in enumerate(_ENGLISH_MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(_ENGLISH_MONTHS, 1)}
    | {"sept": 9, "janv": 1, "fevr": 2, "avr": 4, "juil": 7}
)
_RELATIVE = MappingProxyType(
    {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "apres-demain": 2}
    | {"yesterday": -1, "today": 0, "tomorrow": 1}
)
_DAY_NUMBERS = MappingProxyType(
    {name: number for number, name in enumerate(FRENCH_DAYS)}
    | {name.lower(): number for number, name in enumerate(ENGLISH_DAYS)}
    | {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4}
    | {"sat": 5, "sun": 6}
)
_FULL_DAY = "|".join((*FRENCH_DAYS, *(name.lower() for name in ENGLISH_DAYS)))
_DAY = rf"(?P<weekday>{_FULL_DAY}|(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?=[ .,]))\.?"
_MONTH_FIRST = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ENGLISH_MONTH = "|".join((*_ENGLISH_MONTHS, *(name[:3] for name in _ENGLISH_MONTHS)))
_NUMBER = r"(?P<day>[0-3]?\d)"
_YEAR = r"(?:,? (?P<year>20\d\d)(?!\d))?"
_RELATIVE_WORD = (
    r"(?P<relative>avant-hier|hier|aujourd'hui|(?:apres-)?demain|yesterday|today|tomorrow)"
)
_LINK = r"(?P<link>,? |,? c'est |,? \(|, le |,? on est |,? nous sommes )"
_EDGE = r"(?<![\w/.,:-])"

# On folded text, each at the first place it can begin.
_PATTERNS = tuple(
    re.compile(_EDGE + pattern)
    for pattern in (
        # demain samedi (28 novembre 2026); aujourd'hui 26 novembre
        rf"{_RELATIVE_WORD}{_LINK}(?:(?:le )?{_DAY}(?: {_NUMBER}(?:er|st|nd|rd|th)?(?: of)?"
        rf" (?P<month>{_MONTH_FIRST})\b\.?{_YEAR})?(?!\w))",
        rf"{_RELATIVE_WORD}{_LINK}(?:le )?{_NUMBER}(?:er|st|nd|rd|th)?(?: of)?"
        rf" (?P<month>{_MONTH_FIRST})\b\.?{_YEAR}",
        # samedi 29 novembre 2026; Saturday the 29th of November
        rf"(?:{_DAY},? (?:le |the )?)?{_NUMBER}(?:er|st|nd|rd|th)?(?: of)?"
        rf" (?P<month>{_MONTH_FIRST})\b\.?{_YEAR}",
        # Saturday, November 29th, 2026
        rf"(?:{_DAY},? )?(?P<month>{_ENGLISH_MONTH})\.? (?:the )?{_NUMBER}"
        rf"(?:st|nd|rd|th)?(?![\w:])(?! ?(?:am|pm|h|%|€|euros?)\b){_YEAR}",
        # samedi 29/11(/2026)
        rf"(?:{_DAY},? (?:le )?|(?P<le>le |du |au |the ))"
        rf"{_NUMBER}[/.](?P<month>[01]?\d)(?:[/.](?P<year>20\d\d))?"
        r"(?![\w/%€]| ?(?:€|%|h\b|euros?))",
        # samedi 29
        rf"{_DAY} (?:le |the )?{_NUMBER}(?:st|nd|rd|th|er)?"
        rf"(?=\s*(?:\Z|[.;:!?)\n…])|,? (?:et|and) (?:{_FULL_DAY})\b| prochain\b)",
    )
)
_TRIGGER = re.compile(rf"{_FULL_DAY}|\d[/.]\d|{_MONTH_FIRST}")


@dataclass(frozen=True, slots=True)
class Said:
    """A day that a text names; `weekday` 0 is Monday, `relative` days from the day of reading.

    `weekday_at` is where its weekday's name stands, `relative_at` the relative word with what
    links it to the rest; all within `start` and `end`. Absent parts are None.
    """

    start: int
    end: int
    tongue: Tongue
    weekday: int | None = None
    weekday_at: tuple[int, int] | None = None
    day: int | None = None
    day_at: tuple[int, int] | None = None
    month: int | None = None
    year: int | None = None
    relative: int | None = None
    relative_at: tuple[int, int] | None = None

    @property
    def is_possible(self) -> bool:
        """Whether some calendar has such a day: no 31 November, 29 February in leap years alone."""
        if self.day is None:
            return True
        # Of a month that is not named, all that is known is that it has at most 31 days.
        return _made(self.year or 2028, self.month or 1, self.day) is not None

    def near(self, today: date) -> list[date]:
        """The days it may mean for a reader of `today`, nearest first; none where it names none."""
        if self.day is None:
            return []
        if self.year is not None and self.month is not None:
            made = _made(self.year, self.month, self.day)
            return [made] if made else []
        if self.month is not None:
            months = [(today.year + step, self.month) for step in (-1, 0, 1)]
        else:
            count = today.year * 12 + today.month - 1
            months = [divmod(count + step, 12) for step in (-1, 0, 1, 2)]
            months = [(year, month + 1) for year, month in months]
        days = [made for year, month in months if (made := _made(year, month, self.day))]
        return sorted(days, key=lambda one: abs((one - today).days))


def days_in(piece: str) -> tuple[Said, ...]:
    """The days that a sentence names, from left to right, none over another."""
    folded = fold(piece)
    if not _TRIGGER.search(folded):
        return ()
    found: list[Said] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            if all(match.end() <= one.start or one.end <= match.start() for one in found):
                found += _said(match)
    return tuple(sorted(found, key=lambda one: one.start))


def moved(that: date, weekday: int) -> date:
    """The day nearest to `that` which falls on `weekday`."""
    step = (weekday - that.weekday()) % 7
    return that + timedelta(step if step <= 3 else step - 7)


def _said(match: re.Match[str]) -> Iterator[Said]:
    parts = match.groupdict()
    day = int(parts["day"]) if parts.get("day") else None
    month = _month(parts.get("month"))
    if parts.get("month") and not month:
        return
    if day == 0 or (day or 0) > 31:
        return
    weekday = _DAY_NUMBERS.get(parts.get("weekday") or "")
    relative = _RELATIVE.get(parts.get("relative") or "")
    yield Said(
        match.start(),
        match.end(),
        _tongue(parts),
        weekday,
        match.span("weekday") if weekday is not None else None,
        day,
        match.span("day") if day is not None else None,
        month,
        int(parts["year"]) if parts.get("year") else None,
        relative,
        (match.start("relative"), match.end("link")) if relative is not None else None,
    )


def _month(said: str | None) -> int | None:
    if said is None:
        return None
    if said.isdigit():
        number = int(said)
        return number if 1 <= number <= 12 else None
    return _MONTHS[said]


def _tongue(parts: dict[str, str | None]) -> Tongue:
    english = (parts.get("weekday") or "x").title() in ENGLISH_DAYS or (
        parts.get("month") in _ENGLISH_MONTHS or parts.get("relative") in ("today", "tomorrow")
    )
    return Tongue.ENGLISH if english else Tongue.FRENCH


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

"""What is typed into the search field, as what is asked for.

    pain “trop cuit” #levain -emploi de:marie avant:1/12 après:lundi

Whatever is none of these is a word: nothing that can be typed is an error.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.core.advice.lexicon import fold
from desktop.core.hashtags.tags import run_together
from desktop.core.veille.view import Asked

_QUOTES = '"“”„«»'
_PIECE = re.compile(
    rf"(?P<sign>-?)(?:[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?:[{_QUOTES}]|$)|(?P<word>\S+))"
)
_AUTHOR = ("de", "from", "par", "by")
_BEFORE = ("avant", "before", "until")
_AFTER = ("apres", "depuis", "after", "since")
_DAYS = {
    name: number
    for names in (
        ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    )
    for number, name in enumerate(names)
}
_NEAR = {"aujourd'hui": 0, "today": 0, "hier": 1, "yesterday": 1, "avant-hier": 2}
_DATE = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|\d{4}))?")


def asked(typed: str, now: datetime, zone: str) -> Asked:
    """Days are those of `zone`; `avant` a day leaves that day out, `après` and `depuis` begin with
    it. The last word is still being typed where nothing stands behind it."""
    found: dict[str, list[str]] = {
        name: [] for name in ("words", "phrases", "without", "hashtags", "authors")
    }
    before: datetime | None = None
    after: datetime | None = None
    is_open = False
    today = now.astimezone(ZoneInfo(zone)).date()
    for piece in _PIECE.finditer(typed):
        phrase, word = piece["phrase"], piece["word"]
        is_open = False
        if phrase is not None:
            found["without" if piece["sign"] else "phrases"].append(phrase.strip())
            continue
        name, colon, value = word.partition(":")
        key, value = fold(name), value.strip(_QUOTES)
        day = _day(value, today) if colon else None
        if piece["sign"]:
            found["without"].append(word)
        elif word.startswith(("#", "＃")) and (tag := run_together(word)):
            found["hashtags"].append(tag)
        elif colon and value and key in _AUTHOR:
            found["authors"].append(value.lstrip("@"))
        elif day is not None and key in _BEFORE:
            before = _midnight(day, zone)
        elif day is not None and key in _AFTER:
            after = _midnight(day, zone)
        else:
            found["words"].append(word)
            is_open = piece.end() == len(typed)
    return Asked(
        tuple(filter(None, found["words"])),
        tuple(filter(None, found["phrases"])),
        tuple(filter(None, found["without"])),
        tuple(found["hashtags"]),
        tuple(filter(None, found["authors"])),
        before,
        after,
        is_open,
    )


def _day(said: str, today: date) -> date | None:
    """The day that is meant, the last one of that name where it is a weekday's; None for none."""
    plain = fold(said)
    if plain in _NEAR:
        return today - timedelta(days=_NEAR[plain])
    if plain in _DAYS:
        return today - timedelta(days=(today.weekday() - _DAYS[plain]) % 7)
    try:
        if written := _DATE.fullmatch(said):
            return _written(written, today)
        return date.fromisoformat(said)
    except ValueError:
        return None


def _written(found: re.Match[str], today: date) -> date:
    day, month = int(found[1]), int(found[2])
    if found[3]:
        year = int(found[3])
        return date(year if year > 99 else 2000 + year, month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)


def _midnight(day: date, zone: str) -> datetime | None:
    try:
        return datetime.combine(day, time(), ZoneInfo(zone))
    except (ValueError, OverflowError):
        return None

"""date_slip: a weekday that is not that date's, a day no month has, a day gone by.

Why: “samedi 29 novembre 2026” is a Sunday: half of the customers come on the wrong day.
Source: the calendar. Which of the two is the slip, only the writer knows: both ways are offered.

A date without its year is the nearest one to the moment of reading: a weekday that fits the last or
the next such date is right. “Demain”, “aujourd'hui” and a past date need that moment too. A date is
called past only where the sentence asks people to come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from desktop.core.advice.dates import DAY_NAMES, Said, days_in, moved
from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import Choice, Edit, Fix, RuleName, Tip, Weight

LOOK_BACK, LOOK_AHEAD = timedelta(75), timedelta(340)
"""A date without a year that is further away is not spoken of with its weekday."""
LONG_PAST = timedelta(60)
LOOKED_AT = 80
"""Characters on both sides that tell whether people are asked to come."""
_TO_COME = re.compile(
    r"\b(?:rendez-vous|rdv|venez|reservez|reserver|inscri\w+|vous attend\w*|aura lieu|auront lieu|"
    r"sera|serons|seront|ouvrira|fermera|ouvrons|fermerons|a partir du|des le|"
    r"jusqu'au|n'oubliez pas|notez|a vos agendas|prochaine?|prochainement|bientot|"
    r"on vous (?:donne|attend)|commandez|"
    r"save the date|see you|join us|will be|we will|we'll|don't miss|until|from|starting|book|"
    r"coming|upcoming|order (?:by|before)|open on|next)\b"
)
_BEHIND = re.compile(
    r"\b(?:etait|etaient|a eu lieu|retour sur|depuis|avons|avez|merci d'etre|souvenir|"
    r"was|were|since|took place|last|passe|dernier|derniere|nee? le|fonde\w*|cree\w*|back on)\b"
)

_GOES_ON = re.compile(r",?\s+(?:et|ou|and|or|&)\b|, \w+day\b|, \w+di\b")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")


def date_slip(draft: Draft) -> Iterator[Tip]:
    """A tip for each slip, with the ways to mend it where the calendar knows them."""
    today = draft.around.read_at.date() if draft.around.read_at else None
    for at, said in draft.found(days_in):
        for one in said:
            if _is_fine(one, today):
                continue
            # Of "du 3 au 17 août" the end alone tells whether it is over.
            tip = _slip(draft.text, _moved(one, at), today, is_last=one is said[-1])
            if tip is not None:
                yield tip


@lru_cache(maxsize=1024)
def _is_fine(said: Said, today: date | None) -> bool:
    """Whether a look at the calendar is enough: a long text names many days, and most are right."""
    if not said.is_possible or said.relative is not None:
        return False
    near = said.near(today) if today else []
    if said.weekday is not None and today:
        likely = _likely(said, near, today)
        if likely and all(one.weekday() != said.weekday for one in likely):
            return False
    return bool(near) and not any(_is_gone(said, one, today) for one in near[:1] if today)


def _slip(text: str, said: Said, today: date | None, is_last: bool) -> Tip | None:
    if not said.is_possible:
        return _tip(text, said, "no_such_day")
    if said.relative is not None:
        return _beside_relative(text, said, today) if today else None
    near = said.near(today) if today else said.near(date.min) if said.year else []
    if said.weekday is not None and near:
        tip = _wrong_weekday(text, said, near, today)
        if tip is not None:
            return tip
    is_gone = today and near and is_last and _is_gone(said, near[0], today)
    if is_gone and _is_to_come(text, said):
        return _tip(text, said, "past")
    return None


def _wrong_weekday(text: str, said: Said, near: list[date], today: date | None) -> Tip | None:
    if today:
        near = _likely(said, near, today)
    if not near or any(one.weekday() == said.weekday for one in near):
        return None
    meant = near[0]
    choices = [_with_weekday(text, said, meant.weekday())]
    other = moved(meant, said.weekday or 0)
    if other.month == meant.month and said.day_at:
        choices.append(_with_day(text, said, other.day))
    return _tip(text, said, "weekday", meant.weekday(), tuple(choices))


def _likely(said: Said, near: list[date], today: date) -> list[date]:
    """Of the days that a date without a year may mean, those a weekday is told of."""
    if said.year is not None:
        return near
    return [one for one in near if -LOOK_BACK <= one - today <= LOOK_AHEAD]


def _beside_relative(text: str, said: Said, today: date | None) -> Tip | None:
    """“Demain samedi” on a day whose morrow is a Friday."""
    if today is None or said.relative is None or said.relative_at is None:
        return None
    meant = today + timedelta(said.relative)
    fits_day = said.weekday is None or said.weekday == meant.weekday()
    fits_date = said.day is None or meant in said.near(today)
    if (fits_day and fits_date) or _is_list(text, said):
        return None
    choices = []
    if said.weekday is not None and not fits_day and (said.day is None or fits_date):
        choices.append(_with_weekday(text, said, meant.weekday()))
    start, end = said.relative_at
    if "(" not in text[start:end]:
        choices.append(_choice(text, said, (start, end, "")))
    return _tip(text, said, "relative", meant.weekday(), tuple(choices))


def _is_list(text: str, said: Said) -> bool:
    """“Demain, samedi et dimanche” counts three days."""
    comma = "," in text[said.start : said.end]
    return comma and bool(_GOES_ON.match(text, said.end))


def _is_to_come(text: str, said: Said) -> bool:
    around = fold(text[max(0, said.start - LOOKED_AT) : said.end + LOOKED_AT])
    return bool(_TO_COME.search(around)) and not _BEHIND.search(around)


def _is_gone(said: Said, meant: date, today: date) -> bool:
    if said.month is None:
        return False
    return meant < today and (said.year is not None or today - meant <= LONG_PAST)


def _with_weekday(text: str, said: Said, weekday: int) -> Choice:
    start, end = said.weekday_at or (said.start, said.start)
    name = DAY_NAMES[said.tongue][weekday]
    if text[start : start + 1].isupper():
        name = name.capitalize()
    return _choice(text, said, (start, end, name))


def _with_day(text: str, said: Said, day: int) -> Choice:
    start, end = said.day_at or (said.start, said.start)
    ordinal = _ORDINAL.match(text, end)
    if ordinal is None:
        return _choice(text, said, (start, end, str(day)))
    ending = "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return _choice(text, said, (start, ordinal.end(), f"{day}{ending}"))


def _choice(text: str, said: Said, edit: Edit) -> Choice:
    """Its label is the whole of what would stand there."""
    start, end, new = edit
    return Choice(text[said.start : start] + new + text[end : said.end], Fix((edit,)))


def _tip(
    text: str, said: Said, slip: str, weekday: int = -1, choices: tuple[Choice, ...] = ()
) -> Tip:
    values: dict[str, str | int] = {
        "slip": slip,
        "words": text[said.start : said.end],
        "weekday": weekday,
    }
    return Tip(
        RuleName.DATE_SLIP,
        Weight.CLEAR,
        said.start,
        said.end,
        values=values,
        choices=choices,
    )


def _moved(said: Said, by: int) -> Said:
    """The same in the whole text."""

    def move(span: tuple[int, int] | None) -> tuple[int, int] | None:
        return (span[0] + by, span[1] + by) if span else None

    return replace(
        said,
        start=said.start + by,
        end=said.end + by,
        weekday_at=move(said.weekday_at),
        day_at=move(said.day_at),
        relative_at=move(said.relative_at),
    )

"""The owner's last read ("relecture"): what must not be wrong once it stands on X.

Only facts are looked at, none of the tone: days, hours, prices, telephone numbers, gaps left open,
and days told from the day of writing ("tomorrow") in a tweet that is read on another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from desktop.core.advice.dates import DAY_NAMES, days_in
from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.surroundings import Surroundings
from desktop.core.advice.tip import Choice, Fix, RuleName, Tip, Weight
from desktop.core.language import Tongue
from desktop.core.text import measure

FACTS = (
    RuleName.BRACES,
    RuleName.PLACEHOLDER,
    RuleName.DATE_SLIP,
    RuleName.TIME_SLIP,
    RuleName.PRICE_SLIP,
    RuleName.PHONE_SLIP,
)
READ_ON = "read_on"
"""The `slip` of a tip about "tomorrow": no slip for sure, but a day to look at."""

_MONTHS = {
    Tongue.FRENCH: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    Tongue.ENGLISH: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
_STEPS = {
    "apres-demain": 2,
    "demain": 1,
    "hier": -1,
    "tomorrow": 1,
    "yesterday": -1,
}
"""Days from the one on which it is read. "Today" and "this morning" are none of them: who plans a
tweet for Friday writes "this morning" for Friday's readers."""
_ENGLISH = frozenset({"tomorrow", "yesterday"})
_DAY_OLD = r"(?<!pain d')(?<!pains d')(?<!baguette d')(?<!part d')"
"""What is a day old, whatever the day: `le pain d’hier`, `yesterday’s bread`."""
_RELATIVE = re.compile(
    rf"(?<![\w-]){_DAY_OLD}(?:{'|'.join(_STEPS)})(?![\w-])(?!'s (?:bread|loaf|slice)\b)"
)


def last_read(text: str, read_at: datetime, written_on: date) -> tuple[Tip, ...]:
    """Everything worth a look before it leaves, in the order of the text.

    `read_at` is the naive wall-clock time at which it leaves; `written_on` the day of now.
    """
    draft = Draft(text, measure(text), Surroundings(read_at=read_at))
    tips = [*_facts(draft)]
    if read_at.date() != written_on:
        spoken_of = [(tip.start, tip.end) for tip in tips]
        tips += [
            tip
            for tip in _relative_days(draft, read_at.date())
            if all(tip.end <= start or end <= tip.start for start, end in spoken_of)
        ]
    return tuple(sorted(tips, key=lambda tip: tip.start))


def _facts(draft: Draft) -> Iterator[Tip]:
    # Imported where used: its rules' patterns take some milliseconds to compile.
    from desktop.core.advice.rules import RULES

    for name in FACTS:
        yield from RULES[name](draft)


def _relative_days(draft: Draft, read_on: date) -> Iterator[Tip]:
    # "Demain samedi" names its day already, and was looked at.
    named = [(said.start, said.end) for said in days_in(draft.text)]
    for found in _RELATIVE.finditer(fold(draft.text)):
        start, end = found.span()
        is_named = any(first <= start < last for first, last in named)
        if is_named or not draft.is_free(start, end):
            continue
        word = found.group()
        day = read_on + timedelta(days=_STEPS[word])
        tongue = Tongue.ENGLISH if word in _ENGLISH else Tongue.FRENCH
        name = _named(day, tongue, draft.text[start : start + 1].isupper())
        yield Tip(
            RuleName.DATE_SLIP,
            Weight.GENTLE,
            start,
            end,
            values={
                "slip": READ_ON,
                "words": draft.text[start:end],
                "weekday": day.weekday(),
                "day": day.isoformat(),
            },
            choices=(Choice(name, Fix(((start, end, name),))),),
        )


def _named(day: date, tongue: Tongue, is_first: bool) -> str:
    """ "samedi 28 novembre", "Saturday 28 November"."""
    number = "1er" if day.day == 1 and tongue is Tongue.FRENCH else str(day.day)
    name = f"{DAY_NAMES[tongue][day.weekday()]} {number} {_MONTHS[tongue][day.month - 1]}"
    return name[:1].upper() + name[1:] if is_first else name

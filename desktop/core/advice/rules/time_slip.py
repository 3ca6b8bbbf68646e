"""time_slip: an hour no clock shows, or opening hours that end before they begin.

Why: “ouvert de 19 h à 7 h” or “à 25 h” sends people to a closed door.
Source: the clock.

Durations are no hours of the day (“48 h de levée”, “24 h/24”): beyond 24, the rule wants a word
that names a moment (à, dès, jusqu'à, at, from). Night hours that end by five in the morning, and
whatever is said of a night, are believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight

NIGHT_ENDS = 5
EVENING = 17 * 60
LOOKED_AT = 80
"""Characters on both sides that tell what a pair of hours is for."""
_AT = r"(?<![\w/.,:-])"
_HOUR = r"(\d{1,2})(?: ?h(?:eures?)?(?: ?([0-5]\d))?(?!\w)|:([0-5]\d))"
_ENGLISH_HOUR = r"(\d{1,2})(?:[:.]([0-5]\d))? ?([ap])\.?m\b\.?"
_MINUTES = re.compile(
    _AT + r"(?:[01]?\d|2[0-4])(?: ?h ?| ?heures )([6-9]\d)(?![\d/%€]| ?(?:€|%|euros?))\b"
)
_COLON = re.compile(
    r"(?:\b(?:a|des|vers|jusqu'a|at|from|until|till|by|de|et) )(?:[01]?\d|2[0-4]):[6-9]\d(?![\d:])"
)
_NAMED = re.compile(
    r"(?:\b(?:a|des|vers|avant|apres|jusqu'a|ouvre a|ferme a|rendez-vous|rdv|"
    r"at|from|until|till|by|around) )"
    r"(2[5-9]|[3-9]\d)(?: ?h(?:eures?)?(?: ?\d\d)?|:\d\d)"
    r"(?![\w/]| (?:de |d'|apres|avant|chrono|de suite|par))"
)
_PAST_MIDNIGHT = re.compile(_AT + r"24 ?h ?(?:0[1-9]|[1-5]\d)(?!\w)")
_AM_PM = re.compile(_AT + r"(1[3-9]|2\d|00?|[3-9]\d)(?:[:.]([0-5]\d))? ?([ap])\.?m\b")
_RANGE = re.compile(
    rf"(?:\b(?:de|from|entre|between) )?{_AT}{_HOUR}( ?(?:a|-|–|et|to|until|jusqu'a) ?)"
    rf"{_HOUR}(?!\w)"
)
_ENGLISH_RANGE = re.compile(rf"{_AT}{_ENGLISH_HOUR}( ?(?:-|–|to|until|till|and) ?){_ENGLISH_HOUR}")
_OPEN = re.compile(
    r"\b(?:ouvert\w*|ouvre\w*|ouvrons|ouverture|horaires?|accueille\w*|accueillons|non-stop|"
    r"recevons|recoit|open|opens|opening|hours|boutique|magasin|atelier|salon|permanence)\b"
)
_NIGHT = re.compile(
    r"\b(?:nuits?|nocturne|garde|night\w*|overnight|bar|club|dj|concert|discotheque|minuit|midnight|"
    r"reveillon|petit matin|aube|dawn|lendemain)\b"
)
_TRIGGER = re.compile(r"\d ?(?:h|:|[ap]\.?m)|\d heures")

Place = tuple[int, int, Edit | None]


def time_slip(draft: Draft) -> Iterator[Tip]:
    """A tip for each slip; a fix where what was meant is plain."""
    for at, found in draft.found(_slips):
        for start, end, edit, is_range in found:
            start, end = at + start, at + end
            if is_range and not _are_opening_hours(draft.text, start, end):
                continue
            if draft.is_free(start, end):
                fix = Fix(((at + edit[0], at + edit[1], edit[2]),)) if edit else None
                words = draft.text[start:end]
                yield Tip(RuleName.TIME_SLIP, Weight.CLEAR, start, end, fix, {"words": words})


def _slips(piece: str) -> list[tuple[int, int, Edit | None, bool]]:
    """The last value: whether it is one only if the hours are those of a shop."""
    folded = fold(piece)
    if not _TRIGGER.search(folded):
        return []
    found: list[Place] = [(*one.span(), None) for one in _MINUTES.finditer(folded)]
    found += [(one.start(), one.end(), None) for one in _COLON.finditer(folded)]
    found += [(one.start(1), one.end(), None) for one in _NAMED.finditer(folded)]
    found += [(*one.span(), None) for one in _PAST_MIDNIGHT.finditer(folded)]
    found += [_half_day(one) for one in _AM_PM.finditer(folded)]
    slips = [(*one, False) for one in found]
    slips += [(*one, True) for one in _turned_round(piece, folded)]
    return sorted(slips, key=lambda one: one[:2])


def _are_opening_hours(text: str, start: int, end: int) -> bool:
    around = fold(text[max(0, start - LOOKED_AT) : end + LOOKED_AT])
    return bool(_OPEN.search(around)) and not _NIGHT.search(around)


def _half_day(one: re.Match[str]) -> Place:
    """“14 pm” is 2 pm for sure; “0 pm” and “14 am” may be anything."""
    hour = int(one[1])
    if one[3] == "p" and 13 <= hour <= 23:
        return *one.span(), (*one.span(1), str(hour - 12))
    return *one.span(), None


def _turned_round(piece: str, folded: str) -> Iterator[Place]:
    for pattern in (_RANGE, _ENGLISH_RANGE):
        for one in pattern.finditer(folded):
            first, last = _two_times(one)
            if first is None or last is None or not _ends_too_early(first, last):
                continue
            # "De 9 h à 7 h" is 19 h mostly; what begins in the evening was turned round for sure.
            is_sure = first > last and first >= EVENING
            yield *one.span(), _swapped(piece, one) if is_sure else None


def _two_times(one: re.Match[str]) -> tuple[int | None, int | None]:
    if one.re is _ENGLISH_RANGE:
        return _minutes(one[1], one[2], one[3]), _minutes(one[5], one[6], one[7])
    return _minutes(one[1], one[2] or one[3]), _minutes(one[5], one[6] or one[7])


def _swapped(piece: str, one: re.Match[str]) -> Edit:
    first, last = piece[one.start(1) : one.start(4)], piece[one.end(4) : one.end()]
    return one.start(1), one.end(), last + piece[one.start(4) : one.end(4)] + first


def _ends_too_early(first: int, last: int) -> bool:
    return first == last or (first > last > NIGHT_ENDS * 60)


def _minutes(hour: str, minute: str | None, half: str | None = None) -> int | None:
    """Since midnight; None for what no clock shows."""
    value = int(hour)
    if half is not None:
        if not 1 <= value <= 12:
            return None
        value = value % 12 + (12 if half == "p" else 0)
    return value * 60 + int(minute or 0) if value < 24 else None

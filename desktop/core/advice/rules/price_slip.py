"""price_slip: a price or a discount that cannot be meant as it stands.

Why: a wrong price is the slip that costs most: it is remembered, and customers may insist on it.
Source: usual French and English writing of amounts (two decimals or none, one sign); the rest is
arithmetic: nothing is cut by more than 100 %, and a bargain is not above the old price.

Fuel has three decimals, thousands a point or a space, and “3.5 million” is no price tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight

_GAP = "[ \u00a0\u202f]?"
_SIGN = "(?:€|euros?\\b|£)"
_UNIT = r"(?! ?(?:m\b|mds?\b|k\b|million|milliard|billion|thousand|bn\b))"
_ONE_DECIMAL = re.compile(
    rf"(?<![\w.,])\d{{1,4}}([.,])(\d)(?= ?{_SIGN}){_UNIT}(?! ?{_SIGN} ?(?:million|milliard))"
)
_ONE_DECIMAL_AFTER = re.compile(rf"(?<!\w)[£€$] ?\d{{1,4}}([.,])(\d)(?![\d.,]*\d){_UNIT}(?!\w)")
_TWO_POINTS = re.compile(
    rf"(?<![\w.,])\d{{1,3}}(?:[.,]\d{{1,2}}){{2,}}(?= ?{_SIGN})"
    rf"|(?<![\w.,])\d{{1,3}}[.,]{{2,}}\d{{1,2}} ?{_SIGN}"
    r"|(?<!\w)[£€$] ?\d{1,3}(?:[.,]\d{1,2}){2,}(?![\d\w])"
)
_MANY_DECIMALS = re.compile(rf"(?<![\w.,])\d+[.,]\d{{4,}} ?{_SIGN}")
_SIGNS = re.compile(
    r"(?<![\w€£$])\d+(?:[.,]\d+)? ?(€ ?€|\$ ?\$|£ ?£|€ ?euros?\b)(?![€$£])"
    r"|[€£$] ?\d+(?:[.,]\d\d?)? ?([€£$])"
)
_LETTER = re.compile(rf"(?<![\w.,])(?:\d+[oO]+\d*|\d*[.,]\d*[oO]+\d*)(?={_GAP}(?:€|%|£|euros?\b))")
_SPACED = re.compile(
    rf"\b(?:a|pour|only|for|at|seulement|prix :|tarif :) \d{{1,3}}( ?[.,] ?)\d\d(?= ?{_SIGN})"
)
_DISCOUNT = re.compile(
    r"(?:[-–−] ?|\b(?:remise|reduction|rabais|promo|solde\w*|discount) (?:exceptionnelle )?"
    r"(?:de |of |a )?)"
    r"(\d{3,}) ?%(?! (?:naturel|bio|coton|local|fait|pur))"
    r"|(\d{3,}) ?% (?:de (?:remise|reduction|rabais|moins)|off\b|discount)"
)
_AMOUNT = rf"(\d+(?:[.,]\d\d?)?) ?{_SIGN}"
_BEFORE = r"[£$€] ?(\d+(?:[.,]\d\d?)?)"
_INSTEAD = re.compile(
    rf"{_AMOUNT}[^.!?\d€]{{0,24}}\bau lieu (?:de|des) (?:\w+ )?{_AMOUNT}"
    rf"|{_BEFORE} instead of {_BEFORE}|{_BEFORE},? (?:was|were|down from) {_BEFORE}"
    rf"|{_AMOUNT} instead of {_AMOUNT}"
)
_CUT = re.compile(
    rf"\b(?:baisse|baissent|soldee?s?) de {_AMOUNT} a {_AMOUNT}"
    rf"|\b(?:reduced|down|cut) from {_BEFORE} to {_BEFORE}"
)
_TRIGGER = re.compile(r"[€£$%]|euro")

Place = tuple[int, int, Edit | None]


def price_slip(draft: Draft) -> Iterator[Tip]:
    """A tip for each slip; a fix where what was meant is plain."""
    for at, found in draft.found(_slips):
        for start, end, edit in found:
            start, end = at + start, at + end
            if draft.is_free(start, end):
                fix = Fix(((at + edit[0], at + edit[1], edit[2]),)) if edit else None
                words = draft.text[start:end]
                yield Tip(RuleName.PRICE_SLIP, Weight.CLEAR, start, end, fix, {"words": words})


def _slips(piece: str) -> list[Place]:
    folded = fold(piece)
    if not _TRIGGER.search(folded):
        return []
    found = [*_written_wrong(folded), *_counted_wrong(folded)]
    found.sort(key=lambda one: one[:2])
    return found


def _written_wrong(folded: str) -> Iterator[Place]:
    for pattern in (_ONE_DECIMAL, _ONE_DECIMAL_AFTER):
        for one in pattern.finditer(folded):
            yield *one.span(), (one.end(2), one.end(2), "0")
    for pattern in (_TWO_POINTS, _MANY_DECIMALS):
        for one in pattern.finditer(folded):
            yield *one.span(), None
    for one in _SIGNS.finditer(folded):
        group = 1 if one[1] else 2
        sign = one[group]
        kept = sign[:1] if group == 1 else ""
        is_same = group == 1 or sign == folded[one.start()]
        yield *one.span(), (*one.span(group), kept) if is_same else None
    for one in _LETTER.finditer(folded):
        yield *one.span(), (*one.span(), one.group().replace("o", "0"))
    for one in _SPACED.finditer(folded):
        if one[1] not in (",", "."):
            yield *one.span(), (*one.span(1), one[1].strip())


def _counted_wrong(folded: str) -> Iterator[Place]:
    for one in _DISCOUNT.finditer(folded):
        if int(one[1] or one[2]) > 100:
            yield *one.span(), None
    for pattern, is_dearer in ((_INSTEAD, True), (_CUT, False)):
        for one in pattern.finditer(folded):
            first, second = (_value(amount) for amount in one.groups() if amount)
            if (first >= second) is is_dearer and (is_dearer or first <= second):
                yield *one.span(), None


def _value(amount: str) -> float:
    return float(amount.replace(",", "."))

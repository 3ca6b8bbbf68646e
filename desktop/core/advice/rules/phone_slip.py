"""phone_slip: a French telephone number with a digit too many or too few.

Why: whoever calls reaches nobody, and tries no second time.
Source: the French numbering plan (Arcep): ten digits from 0, or nine behind +33.

Dates, postal codes, references and numbers of other countries are none: the rule looks at digits
written by twos, and at longer runs only behind a word or sign for a call.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight

DIGITS = 10
_BY_TWOS = re.compile(
    r"(?<![\w.,/+-])0[1-9](?P<gap>[ .-])\d\d(?:(?P=gap)\d{1,3})+(?![\w/%€]|[ .,-]\d| ?(?:€|h\b))"
)
_RUN = re.compile(r"(?<![\w.,/+-])0[1-9]\d{4,11}(?![\w/%€]|[.,-]\d)")
_ABROAD = re.compile(
    r"(?<!\w)(?:\+|00) ?33 ?(?:\(0\) ?)?(?P<zero>0(?=[1-9]))?\d(?:[ .-]?\d{1,3})+(?!\w)"
)
_DATE = re.compile(r"0[1-9]([ .-])(?:0[1-9]|1[0-2])\1(?:19|20)?\d\d")
_CALL = re.compile(
    r"(?:\btel\w*|\bphone|\bappel\w*|\bau|\bnumero|\bjoindre|\bjoignable|\bsms|\bportable|\bcall|"
    r"\bwhatsapp|\breservations?|☎\ufe0f?|📞|📱)[ .:]*"
    r"(?:au |le |us on |us at |nous au |the shop on |est le )*:? ?\Z"
)
_DRAW = re.compile(
    r"\b(?:tombola|loto|gagnants?|tirage|lot|siret|siren|ref|reference|commande n)\b"
)
_LOOK_BACK = 40


def phone_slip(draft: Draft) -> Iterator[Tip]:
    """A tip for each such number; a fix where a zero behind +33 is too many."""
    for at, found in draft.found(_slips):
        for start, end, edit in found:
            start, end = at + start, at + end
            if draft.is_free(start, end) and _is_number(draft.text, start, end):
                words = draft.text[start:end]
                digits = sum(map(str.isdigit, words))
                fix = Fix(((at + edit[0], at + edit[1], edit[2]),)) if edit else None
                values: dict[str, str | int] = {"words": words, "count": digits}
                yield Tip(RuleName.PHONE_SLIP, Weight.CLEAR, start, end, fix, values)


def _slips(piece: str) -> list[tuple[int, int, Edit | None]]:
    folded = fold(piece)
    if "0" not in folded and "+33" not in folded:
        return []
    wrong = [
        *(one for one in _BY_TWOS.finditer(folded) if not _DATE.fullmatch(one.group())),
        *_RUN.finditer(folded),
    ]
    found: list[tuple[int, int, Edit | None]] = [
        (*one.span(), None) for one in wrong if _count(one.group()) != DIGITS
    ]
    for one in _ABROAD.finditer(folded):
        found.extend(_behind_33(one))
    return sorted(found, key=lambda one: one[:2])


def _behind_33(one: re.Match[str]) -> Iterator[tuple[int, int, Edit | None]]:
    national = _count(one.group().replace("(0)", "").lstrip("+0")) - 2
    if one["zero"]:
        is_plain = national == DIGITS
        yield *one.span(), (*one.span("zero"), "") if is_plain else None
    elif national != DIGITS - 1:
        yield *one.span(), None


def _is_number(text: str, start: int, end: int) -> bool:
    """Whether it is one for sure: a run of digits may be anything, and so may a draw's numbers."""
    before = fold(text[max(0, start - _LOOK_BACK) : start])
    return not _DRAW.search(before) and (
        not text[start:end].isdigit() or bool(_CALL.search(before))
    )


def _count(text: str) -> int:
    return sum(map(str.isdigit, text))

"""price_shouting: a price thrown at the reader with marks, capitals or flames.

Why: a price is information, and a good one speaks for itself. `-50 % !!!` between two flames is
what unwanted mail looks like, and filters and readers pass both over.
Source: Alloprof, the school help service of Quebec, on rows of exclamation marks; the British
Dyslexia Association's style guide on capitals. That it is prices that get shouted is ours to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight
from desktop.core.advice.wording import rewrite, spots

# Bounded, and from the first digit on: a text of digits alone is read once, not once a digit.
_MONEY = (
    r"(?<!\d)\d{1,6}(?:[.,]\d{1,2})?\s?(?:€|[eE][uU][rR][oO][sS]?\b)\d{0,2}"
    r"|[£$€]\s?\d{1,6}(?:[.,]\d\d)?|(?<!\d)\d{1,2}\s?%"
)
_PRICE = re.compile(_MONEY)
_MARKED = re.compile(rf"(?:{_MONEY})[^.!?…\n]{{0,24}}?\s?(?P<marks>!(?:\s?!)+)")
_SIGNS = "🔥💥💣🚨⚡💸🤑"
_ALIGHT = re.compile(rf"\s?[{_SIGNS}][{_SIGNS}\ufe0f]*")
_LOUD = re.compile(
    r"(?<!\w)(?:SEULEMENT|PROMOS?|PROMOTIONS?|SOLDES|GRATUITE?S?|OFFERTE?S?|PRIX|REMISE|RÉDUCTION"
    r"|DESTOCKAGE|DÉSTOCKAGE|INCROYABLE|EXCEPTIONNELLE?|CADEAU|ONLY|JUST|SALE|FREE|OFF|DEAL|HUGE"
    r"|PRICES?|HALF|BARGAINS?|SAVE)(?!\w)"
)


def price_shouting(draft: Draft) -> Iterator[Tip]:
    """A tip for each sentence or phrase; its fix says the price in an even voice."""
    for spot in spots(draft, "loud_prices"):
        words = {"words": draft.text[spot.start : spot.end]}
        fix = rewrite(draft, spot)
        yield Tip(RuleName.PRICE_SHOUTING, Weight.CLEAR, spot.start, spot.end, fix, words)
    for start, edits in draft.found(_shouted):
        if not edits:
            continue
        moved = tuple((start + begin, start + end, new) for begin, end, new in edits)
        if all(draft.is_free(begin, end) for begin, end, _ in moved):
            yield _tip(draft, moved)


def _tip(draft: Draft, edits: tuple[Edit, ...]) -> Tip:
    start, end = edits[0][0], edits[-1][1]
    words = {"words": draft.text[start:end].strip()}
    return Tip(RuleName.PRICE_SHOUTING, Weight.CLEAR, start, end, Fix(edits), words)


def _shouted(piece: str) -> tuple[Edit, ...]:
    """What makes a price loud in this sentence, and how it reads without."""
    if not _PRICE.search(piece):
        return ()
    edits: list[Edit] = [(*m.span("marks"), "!") for m in _MARKED.finditer(piece)]
    edits += [(*m.span(), _lower(piece, m)) for m in _LOUD.finditer(piece)]
    edits += [_put_out(piece, m) for m in _ALIGHT.finditer(piece)]
    return tuple(sorted(edits))


def _lower(piece: str, word: re.Match[str]) -> str:
    is_first = not any(map(str.isalnum, piece[: word.start()]))
    return word.group().capitalize() if is_first else word.group().lower()


def _put_out(piece: str, signs: re.Match[str]) -> Edit:
    start, end = signs.span()
    if not piece[:start].strip() and piece[end : end + 1] == " ":
        end += 1
    return start, end, ""

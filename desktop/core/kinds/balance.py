"""What the last tweets were for, and what has been missing among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import lru_cache

from desktop.core.kinds.guess import guess_kind
from desktop.core.kinds.kind import Kind
from desktop.core.language import guess
from desktop.core.past import Past
from desktop.core.text import find_entities

LAST = 10
DAYS = timedelta(30)
FEWEST = 5
"""Of fewer tweets nothing is said."""
SALES_SHARE = 0.5
SAME_SHARE = 0.7
WISHED = (Kind.BACKSTAGE, Kind.QUESTION, Kind.ADVICE, Kind.RELAY, Kind.HUMOUR)
"""What is missed first, where none of it was among the last ten: selling and news are never."""


class Verdict(Enum):
    TOO_FEW = "too_few"
    GOOD = "good"
    SALESY = "salesy"
    """Half of them or more sell."""
    ALIKE = "alike"
    """Seven in ten are of one other kind."""


@dataclass(frozen=True, slots=True)
class Balance:
    """How many of each kind; a kind without any is absent. `missing` is what would do good next."""

    last_ten: Mapping[Kind, int]
    thirty_days: Mapping[Kind, int]
    missing: Kind | None
    verdict: Verdict


def balance(past: Iterable[Past], now: datetime) -> Balance:
    """Of the tweets that have left by `now` (aware), newest first; a kind not said is guessed."""
    out = [one for one in past if one.is_out and one.at <= now]
    kinds = [kind_of(one) for one in out[:LAST]]
    last = Counter(kinds)
    month = Counter(kind_of(one) for one in out if now - one.at <= DAYS)
    verdict = _verdict(last)
    missing = None
    if verdict is not Verdict.TOO_FEW:
        missing = next((kind for kind in WISHED if kind not in last), None)
    return Balance(dict(last), dict(month), missing, verdict)


def kind_of(one: Past) -> Kind:
    """What the person said that it is, else what it seems to be."""
    return one.kind or _guessed(one.text)


def _verdict(last: Counter[Kind]) -> Verdict:
    count = last.total()
    if count < FEWEST:
        return Verdict.TOO_FEW
    most = max(last.values())
    if last[Kind.PROMOTION] >= SALES_SHARE * count:
        return Verdict.SALESY
    return Verdict.ALIKE if most >= SAME_SHARE * count else Verdict.GOOD


@lru_cache(maxsize=512)
def _guessed(text: str) -> Kind:
    return guess_kind(text, guess(text), find_entities(text)).kind

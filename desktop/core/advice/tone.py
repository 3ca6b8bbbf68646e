"""The gauge from institutional to human, and what is well done: each point has its reason.

A text begins in the middle. The tone rules that spoke take points away, good signs add some; a
sign counts once, however often it stands in the text. Nothing else moves the gauge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import RuleName, Tip
from desktop.core.advice.wording import has_first_person, spots
from desktop.core.limits import SHARED_MOST
from desktop.core.text import EntityKind, Flaw

START, MOST = 40, 100
LOSES: Mapping[RuleName, int] = MappingProxyType({
    RuleName.CORPORATE: 25,
    RuleName.ONLY_SELLING: 20,
    RuleName.IMPERSONAL: 20,
    RuleName.PRICE_SHOUTING: 15,
    RuleName.SHOUTING: 12,
    RuleName.PRESSURE: 12,
    RuleName.HOT_ANSWER: 12,
    RuleName.JARGON: 10,
    RuleName.BEGGING: 10,
    RuleName.NOBODY_NAMED: 8,
    RuleName.SUPERLATIVES: 8,
    RuleName.VAGUE: 8,
    RuleName.READABILITY: 8,
    RuleName.LINK_ALONE: 8,
    RuleName.ANGLICISMS: 6,
    RuleName.EXCLAMATIONS: 5,
    RuleName.MANY_HASHTAGS: 5,
    RuleName.TAGS_AT_END: 5,
    RuleName.VOUS_TU: 4,
})  # fmt: skip
"""Points of a hundred that a rule takes when it speaks; the others say nothing of tone."""


class Band(Enum):
    """The stretches of the gauge, from left to right."""

    INSTITUTIONAL = "institutional"
    NEUTRAL = "neutral"
    WARM = "warm"
    HUMAN = "human"


class GoodSign(Enum):
    """What sounds like a person."""

    NAMES_SOMEBODY = "names_somebody"
    FIRST_PERSON = "first_person"
    ASKS = "asks"
    SENSES = "senses"
    """A detail one could see, smell, hear, taste or touch."""
    TO_READERS = "to_readers"
    PICTURE = "picture"
    """One of one's own, with its description."""
    THANKS = "thanks"
    EMOJI = "emoji"


GAINS: Mapping[GoodSign, int] = MappingProxyType({
    GoodSign.NAMES_SOMEBODY: 15,
    GoodSign.FIRST_PERSON: 10,
    GoodSign.ASKS: 10,
    GoodSign.SENSES: 8,
    GoodSign.PICTURE: 8,
    GoodSign.TO_READERS: 6,
    GoodSign.THANKS: 5,
    GoodSign.EMOJI: 3,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that moved the gauge, and by how many points of a hundred: below 0 to the left."""

    sign: RuleName | GoodSign
    points: int


@dataclass(frozen=True, slots=True)
class Tone:
    """`score` from 0, institutional, to 1, human; the reasons with the most points come first."""

    score: float
    band: Band
    reasons: tuple[Reason, ...]


class Praise(Enum):
    """What is well done, said beside the tips."""

    ASKS = "asks"
    PICTURE = "picture"
    NAMES_SOMEBODY = "names_somebody"
    SHARED_LENGTH = "shared_length"
    LOCAL_TAG = "local_tag"
    SENSES = "senses"


_BANDS = ((0.3, Band.INSTITUTIONAL), (0.5, Band.NEUTRAL), (0.86, Band.WARM))
_READER = re.compile(r"(?<!rendez-)\b(?:vous|votre|vos|tu|toi|ton|ta|tes|you|your|yours)\b")
_THANKS = re.compile(r"\b(?:merci|bravo|felicitations|bienvenue|thanks|thank you|welcome)\b")
_EMOJI = re.compile("[\u2600-\u27bf\u2b50\U0001f300-\U0001faff]")


def tone(draft: Draft, tips_all: Iterable[Tip]) -> Tone:
    """Where the text stands; `tips_all` is what `advise_all` says of it."""
    reasons = [Reason(tip.rule, -LOSES[tip.rule]) for tip in tips_all if tip.rule in LOSES]
    # The “nous” of a press release is nobody in person.
    is_nobody = any(reason.sign is RuleName.CORPORATE for reason in reasons)
    reasons += [
        Reason(sign, GAINS[sign])
        for sign in _good_signs(draft)
        if not (is_nobody and sign is GoodSign.FIRST_PERSON)
    ]
    points = START + sum(reason.points for reason in reasons)
    score = min(max(points, 0), MOST) / MOST
    band = next((band for below, band in _BANDS if score < below), Band.HUMAN)
    ordered = sorted(reasons, key=lambda reason: abs(reason.points), reverse=True)
    return Tone(score, band, tuple(ordered))


def praise(draft: Draft) -> tuple[Praise, ...]:
    """What is well done, the most telling first."""
    if draft.measure.flaw is Flaw.EMPTY:
        return ()
    least, most = SHARED_MOST
    length = draft.measure.weighted_length
    found = {
        Praise.ASKS: _asks(draft),
        Praise.PICTURE: _has_described_picture(draft),
        Praise.NAMES_SOMEBODY: _names_somebody(draft),
        Praise.SHARED_LENGTH: least <= length <= most,
        Praise.LOCAL_TAG: _has_local_tag(draft),
        Praise.SENSES: any(True for _ in spots(draft, "senses")),
    }
    return tuple(one for one, is_there in found.items() if is_there)


def _good_signs(draft: Draft) -> Iterator[GoodSign]:
    if draft.measure.flaw is Flaw.EMPTY:
        return
    found = {
        GoodSign.NAMES_SOMEBODY: _names_somebody(draft),
        GoodSign.FIRST_PERSON: has_first_person(draft, draft.tongue),
        GoodSign.ASKS: _asks(draft),
        GoodSign.SENSES: any(True for _ in spots(draft, "senses")),
        GoodSign.PICTURE: _has_described_picture(draft),
        GoodSign.TO_READERS: any(True for _ in draft.found(_speaks_to_readers)),
        GoodSign.THANKS: any(True for _ in draft.found(_thanks)),
        GoodSign.EMOJI: not draft.text.isascii() and bool(_EMOJI.search(draft.text)),
    }
    yield from (sign for sign, is_there in found.items() if is_there)


def _asks(draft: Draft) -> bool:
    """A question mark outside links."""
    if "?" not in draft.text:
        return False
    return any(True for _ in draft.outside_entities(re.finditer(r"\?", draft.text)))


def _names_somebody(draft: Draft) -> bool:
    if draft.entities(EntityKind.MENTION):
        return True
    people = {fold(name) for name in draft.around.shop.people}
    if people and any(not people.isdisjoint(words) for _, words in draft.each(_words)):
        return True
    return any(
        spot.entry.get("name") and draft.text[spot.start].isupper()
        for spot in spots(draft, "people")
    )


def _has_described_picture(draft: Draft) -> bool:
    return draft.around.pictures > 0 and draft.around.without_alt == 0


def _has_local_tag(draft: Draft) -> bool:
    town = _letters(draft.around.shop.town)
    tags = draft.entities(EntityKind.HASHTAG)
    return bool(town) and any(town in _letters(tag.value) for tag in tags)


def _speaks_to_readers(piece: str) -> bool:
    return bool(_READER.search(fold(piece)))


def _thanks(piece: str) -> bool:
    return bool(_THANKS.search(fold(piece)))


def _words(piece: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(piece)))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))

"""Where a sentence says that something was made, and not by whom.

Three ways to say it: a passive (“les pains sont façonnés”, “has been mended”); a participle with
the care, the hour or the place that went into it (“pétri ce matin”); and a report of two acts
without a verb (“Meules brossées et retournées.”). The words are in `resources/advice/making.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from desktop.core.advice.lexicon import fold, lexicon
from desktop.core.language import Tongue

_TOKEN = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[ '\-]*")
_SOFT_GAP = re.compile(r"[ ',\-]*")
_OFFER = re.compile(r"[€£$?]|\b(?:en|in|sous|within) \d+ ?(?:h\b|heure|jour|minute|hour|day|min)")
_BETWEEN_ACTS = re.compile(r",|\b(?:et|puis|and|then)\b|[&+/]")
_BEFORE_PARTICIPLE = 2
"""Words that may stand between “sont” and “façonnés”."""
_BEFORE_CARE = 3
_SUBJECT = 4
"""Words of what was made, at most, in a report without a verb."""
_TO_NEXT_ACT = 5
_ACTIVE = frozenset({"a", "an", "the", "my", "our", "his", "her", "this", "that", "two", "three"})
"""“Wired a tree house” is somebody's doing, “wired today” is not."""
_NOT = frozenset({"pas", "plus", "jamais", "not", "never"})
_PUT = frozenset({"mis", "mise", "mises"})
_PUT_WHERE = frozenset({"en", "au", "aux", "à", "sous", "de"})

Span = tuple[int, int]
_Word = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class _Words:
    """Of one tongue; French participles in their four forms, the care folded."""

    being: frozenset[str]
    been: frozenset[str]
    made: frozenset[str]
    handled: frozenset[str]
    started: frozenset[str]
    states: frozenset[str]
    not_a_thing: frozenset[str]
    care: dict[str, tuple[re.Pattern[str], ...]]


def made_in_french(piece: str) -> Span | None:
    """The place of the making in one sentence."""
    return _made(piece, _words(Tongue.FRENCH))


def made_in_english(piece: str) -> Span | None:
    """The place of the making in one sentence."""
    return _made(piece, _words(Tongue.ENGLISH))


def _made(piece: str, known: _Words) -> Span | None:
    folded = fold(piece)
    # With their accents: “grave” is not “gravé”.
    words = [(*word.span(), word.group().lower()) for word in _TOKEN.finditer(piece)]
    acts = [at for at, (_, _, word) in enumerate(words) if _is_act(word, known)]
    for at in acts:
        start = _passive(folded, words, at, known)
        if start is not None:
            return start, words[at][1]
        end = _cared_for(folded, words, at, known)
        if end is not None:
            return words[at][0], end
    return _report(folded, words, acts, known)


def _is_act(word: str, known: _Words) -> bool:
    return word in known.made or word in known.handled or word in known.started


def _passive(folded: str, words: list[_Word], at: int, known: _Words) -> int | None:
    """Where “sont façonnés” or “a été réparé” begins: “est réparé” is how a thing is, no work."""
    is_made = words[at][2] in known.made
    if not is_made and words[at][2] not in known.handled:
        return None
    for before in range(at - 1, max(-1, at - 2 - _BEFORE_PARTICIPLE), -1):
        if not _GAP.fullmatch(folded, words[before][1], words[before + 1][0]):
            return None
        word = words[before][2]
        if word in _NOT:
            return None
        if word in known.been or (is_made and word in known.being):
            first = before - 1 if word in ("été", "been", "être") and before else before
            return None if words[first][2] in _NOT else words[first][0]
    return None


def _cared_for(folded: str, words: list[_Word], at: int, known: _Words) -> int | None:
    """Where the care ends that is told of, up to three words behind the participle."""
    if at + 1 < len(words) and words[at + 1][2] in _ACTIVE:
        return None
    for first in range(at + 1, min(len(words), at + 2 + _BEFORE_CARE)):
        if not _SOFT_GAP.fullmatch(folded, words[first - 1][1], words[first][0]):
            return None
        start, end, _ = words[first]
        for phrase in known.care.get(folded[start:end], ()):
            if found := phrase.match(folded, start):
                return found.end()
    return None


def _gaps(folded: str, words: list[_Word]) -> Iterator[str]:
    for (_, end, _), (start, _, _) in pairwise(words):
        yield folded[end:start]


def _report(folded: str, words: list[_Word], acts: list[int], known: _Words) -> Span | None:
    """From the first to the second act, where nobody acts and nothing is offered for sale."""
    acts = [at for at in acts if words[at][2] not in known.states and _is_put(words, at)]
    if not acts or not 1 <= acts[0] <= _SUBJECT or _OFFER.search(folded):
        return None
    subject = words[: acts[0] + 1]
    if any(word in known.not_a_thing for _, _, word in subject):
        return None
    if not _GAP.fullmatch("".join(_gaps(folded, subject))):
        return None
    for second in acts[1:]:
        between = folded[subject[-1][1] : words[second][0]]
        if second - acts[0] <= _TO_NEXT_ACT and _BETWEEN_ACTS.search(between):
            return subject[-1][0], words[second][1]
    return None


def _is_put(words: list[_Word], at: int) -> bool:
    """“Mises en bottes” is an act, “mise” alone a word of many meanings."""
    if words[at][2] not in _PUT:
        return True
    return at + 1 < len(words) and words[at + 1][2] in _PUT_WHERE


@cache
def _words(tongue: Tongue) -> _Words:
    [read] = [entry for entry in lexicon("making").entries if entry["tongue"] == tongue.value]
    endings = ("", "e", "s", "es") if tongue is Tongue.FRENCH else ("",)

    def participles(*names: str) -> frozenset[str]:
        return frozenset(
            word + ending for name in names for word in read[name] for ending in endings
        )

    care: dict[str, tuple[re.Pattern[str], ...]] = {}
    for phrase in read["care"]:
        first, *others = _TOKEN.findall(fold(phrase))
        pattern = re.compile(r"[ '\-]+".join((first, *others)) + r"\b")
        care[first] = (*care.get(first, ()), pattern)
    return _Words(
        being=frozenset(read["being"]),
        been=frozenset(read["been"]),
        made=participles("participles"),
        handled=participles("handled"),
        started=participles("started"),
        states=participles("states"),
        not_a_thing=frozenset(read["not_a_thing"]),
        care=care,
    )

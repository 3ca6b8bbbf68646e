"""The tags in the running for one text, each with the best reason and all that speaks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop.core.hashtags.suggestion import Reason, Suggestion
from desktop.core.hashtags.words import key, singular

MORE_OF_IT, PART_OF_IT = 0.05, 0.15
"""What a tag loses for each one already chosen for the same reason, and for being a part of one."""
_RANKED = 15
_LIKE_OTHERS = (Reason.IN_TEXT, Reason.TRADE)

key_of = lru_cache(maxsize=8192)(key)
"""`key`, remembered: the same thousand tags come up at each key press."""


@dataclass(slots=True)
class _Candidate:
    tag: str
    reason: Reason
    score: float
    detail: int
    name: str


class Pool:
    """Filled by the sources one after the other, then asked for the best."""

    def __init__(self) -> None:
        self._by_key: dict[str, _Candidate] = {}

    def offer(
        self, tag: str, reason: Reason, score: float, detail: int = 0, name: str = ""
    ) -> None:
        """Take it where it says more for the tag than what was said before."""
        same = key_of(tag)
        known = self._by_key.get(same)
        if known is None or score > known.score:
            self._by_key[same] = _Candidate(tag, reason, score, detail, name)

    def add(self, tag: str, reason: Reason, score: float, detail: int) -> None:
        """Put the shop's own habit on top; the stronger of the two gives the reason."""
        same = key_of(tag)
        known = self._by_key.get(same)
        if known is None:
            self._by_key[same] = _Candidate(tag, reason, score, detail, "")
            return
        if score >= known.score:
            known.reason, known.detail = reason, detail
        known.tag = tag
        known.score += score

    def best(
        self, limit: int, present: set[str], variety: float, may: Callable[[str, str], bool]
    ) -> Iterator[Suggestion]:
        """The best by score, one after the other.

        Each chosen makes its like worth a little less, in the measure of `variety` (0 to 1), so
        that five chips do not say one thing in five ways. `present` holds the keys of the tags that
        the text has; `may` is asked of a key and a tag.
        """
        rest = sorted(self._by_key.items(), key=lambda pair: -pair[1].score)[:_RANKED]
        taken = {singular(same) for same in present}
        chosen: Counter[Reason] = Counter()

        def worth(same: str, one: _Candidate) -> float:
            alike = MORE_OF_IT * chosen[one.reason] if one.reason in _LIKE_OTHERS else 0.0
            part = PART_OF_IT if any(same in other for other in taken) else 0.0
            return one.score - variety * (alike + part)

        while rest and limit > 0:
            best_at, best_worth = 0, -1.0
            for at, (same, one) in enumerate(rest):
                if one.score <= best_worth:
                    break  # nor is any behind it worth more
                if (worth_now := worth(same, one)) > best_worth:
                    best_at, best_worth = at, worth_now
            same, one = rest.pop(best_at)
            if one.score > 0 and singular(same) not in taken and may(same, one.tag):
                taken.add(singular(same))
                chosen[one.reason] += 1
                limit -= 1
                yield Suggestion(one.tag, one.reason, one.detail, one.name)

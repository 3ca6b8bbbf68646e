"""What a shop's own tweets tell: its tags by how often and how lately, and by likeness of text.

Recency is the power law of human memory: each use counts `age ** -0.8`, so that often and lately
both count (base-level learning; Kowald, Pujari and Lex, "Temporal effects on hashtag reuse in
Twitter", 2017, found it ahead of content alone on 0.8 million tweets). Likeness is the cosine of
TF-IDF vectors over the words beside the tags.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from heapq import nlargest
from math import log, sqrt

from desktop.core.hashtags.tags import tags_in
from desktop.core.hashtags.words import Word, empty_words, key, words
from desktop.core.past import Past

DECAY = 0.8
_YOUNGEST_H = 0.25
"""Two tweets within a quarter of an hour are one moment."""
_NEIGHBOURS = 20
_COMMON = 0.1
"""A word that stands in a greater share of the tweets tells them not apart."""


class History:
    """Built once from the tweets that were there at `now`; then asked at each key."""

    def __init__(self, own: Iterable[Past], now: datetime) -> None:
        tagged = [(past, read) for past in own if (read := content(past.text))[0]]
        tagged.sort(key=lambda pair: pair[0].at)
        self.size = len(tagged)
        self.uses: Counter[str] = Counter()
        self.shown: dict[str, str] = {}
        """How the shop wrote each tag last."""
        self._recency: dict[str, float] = defaultdict(float)
        self._tags: list[tuple[str, ...]] = []
        for past, (tags, _) in tagged:
            age = max((now - past.at).total_seconds() / 3600, _YOUNGEST_H) ** -DECAY
            keys = tuple(dict.fromkeys(key(tag) for tag in tags))
            self.shown.update((key(tag), tag) for tag in tags)
            for tag in keys:
                self.uses[tag] += 1
                self._recency[tag] += age
            self._tags.append(keys)
        self._index([about for _, (_, about) in tagged])
        strongest = max(self._recency.values(), default=1.0)
        self.recency = {tag: score / strongest for tag, score in self._recency.items()}
        """Each tag's weight, the strongest at 1."""
        self.tags = frozenset(self.uses)

    def alike(self, draft: Iterable[Word]) -> dict[str, float]:
        """The tags of the tweets most like `draft`, the strongest at 1."""
        likeness: dict[int, float] = defaultdict(float)
        total = 0.0
        for word in {word.plain for word in draft}:
            held = self._held.get(word)
            if held is not None:
                rarity, tweets = held
                total += rarity * rarity
                for tweet, weight in tweets:
                    likeness[tweet] += weight * rarity
        found: dict[str, float] = defaultdict(float)
        for tweet, near in nlargest(_NEIGHBOURS, likeness.items(), key=lambda pair: pair[1]):
            for tag in self._tags[tweet]:
                found[tag] += near
        strongest = max(found.values(), default=1.0)
        return {tag: score / strongest for tag, score in found.items()}

    def _index(self, texts: list[frozenset[str]]) -> None:
        """Word by word: its rarity, and the tweets it stands in with its share of each."""
        standing = Counter(word for text in texts for word in text)
        rarity = {
            word: log(1 + len(texts) / count)
            for word, count in standing.items()
            if count <= max(2, len(texts) * _COMMON)
        }
        held: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, text in enumerate(texts):
            norm = sqrt(sum(rarity.get(word, 0.0) ** 2 for word in text)) or 1.0
            for word in text:
                if word in rarity:
                    held[word].append((number, rarity[word] / norm))
        self._held = {word: (rarity[word], tweets) for word, tweets in held.items()}


@lru_cache(maxsize=4096)
def content(text: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The tags of a tweet, and the words that it is about."""
    tags = tags_in(text)
    if not tags:
        return (), frozenset()
    about = {word.plain for word in words(text) if word.folded not in empty_words()}
    return tags, frozenset(about)

"""What X makes clickable in a text, with its place: links, hashtags, cashtags, mentions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

# Start, end (exclusive) and value of what a finder found. A bare tuple: hundreds are made for one
# text, and `typing`, which a named one needs, takes a tenth of what a start may spend here.
Place = tuple[int, int, str]

# Compiling what finds links and tags takes 10 ms, which a start with an empty draft need not spend:
# `urls` and `tags` are imported where a text first holds one of these.


class EntityKind(Enum):
    """What a person can click."""

    URL = "url"
    HASHTAG = "hashtag"
    CASHTAG = "cashtag"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class Entity:
    """One clickable place: offsets in code points, the end exclusive, the sign included.

    `value` is the address, the tag without its sign, or the handle without its sign, a list behind
    it included (`boulange/equipe`).
    """

    kind: EntityKind
    start: int
    end: int
    value: str


def find_entities(text: str) -> tuple[Entity, ...]:
    """The entities to highlight, from left to right; of two that overlap, the first.

    `#menu` in `https://fournil.fr/#menu` is part of the link.
    """
    return entities_beside(text, find_urls(text))


def find_urls(text: str) -> list[Place]:
    """Every link, from left to right, with its place."""
    if "." not in text:
        return []
    from desktop.core.text import urls

    return urls.find_urls(text)


def entities_beside(text: str, urls: list[Place]) -> tuple[Entity, ...]:
    """The same, where the links of the text are known already."""
    found: list[tuple[EntityKind, Place]] = [(EntityKind.URL, url) for url in urls]
    # Ordinary signs, and their full-width forms.
    mentions = "@" in text or "\uff20" in text
    hashtags = "#" in text or "\uff03" in text
    if mentions or hashtags or "$" in text:
        from desktop.core.text import tags

        if mentions:
            found += [(EntityKind.MENTION, tag) for tag in tags.find_mentions(text)]
        if hashtags:
            found += [(EntityKind.HASHTAG, tag) for tag in tags.find_hashtags(text)]
        found += [(EntityKind.CASHTAG, tag) for tag in tags.find_cashtags(text)]
    return _without_overlaps(found)


def _without_overlaps(found: list[tuple[EntityKind, Place]]) -> tuple[Entity, ...]:
    kept: list[Entity] = []
    free_from = 0
    # The sort is stable, as the reference's: what starts at the same place stays in order of kind.
    for kind, (start, end, value) in sorted(found, key=_start):
        if start >= free_from:
            kept.append(Entity(kind, start, end, value))
            free_from = end
    return tuple(kept)


def _start(found: tuple[EntityKind, Place]) -> int:
    return found[1][0]

"""The meter for live typing: a key press costs one sentence, however long the text is."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from desktop.core.limits import LIMIT
from desktop.core.text.entities import Entity
from desktop.core.text.measures import Flaw, Measure, conclude, measure

KNOWN_LINES = 1_000
"""Lines whose sentences are remembered: more than the longest text that X takes has."""


class Meter:
    """Measures one text over and over, as it is being written.

    The answer is that of `measure`; what was found in the pieces of one text serves for the next.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit = limit
        self._known: dict[str, Measure] = {}
        self._placed: dict[tuple[str, int], tuple[Entity, ...]] = {}

    def measure(self, text: str) -> Measure:
        """The measure of `text`; only the pieces that the last text had not are looked at."""
        parted = pieces(text)
        before = self._known
        self._known = {p: before.get(p) or measure(p, self.limit) for p in parted}
        measures = [self._known[piece] for piece in parted]
        weight = sum([piece.weighted_length for piece in measures])
        fits = len(text) if weight <= self.limit else self._fits(parted, measures)
        entities = self._place(parted, measures)
        return conclude(weight, self.limit, entities, fits, _flaw(measures))

    def _fits(self, parted: list[str], measures: list[Measure]) -> int:
        offset, room = 0, self.limit
        for piece, measured in zip(parted, measures, strict=True):
            if measured.weighted_length > room:
                return offset + (measured if room == self.limit else measure(piece, room)).fits
            offset += len(piece)
            room -= measured.weighted_length
        return offset

    def _place(self, parted: list[str], measures: list[Measure]) -> tuple[Entity, ...]:
        """The entities of all pieces, at their places in the whole text.

        Those of a piece that stands where it stood are the same objects as before.
        """
        before, now = self._placed, {}
        placed: list[Entity] = []
        offset = 0
        for piece, measured in zip(parted, measures, strict=True):
            if measured.entities:
                key = piece, offset
                now[key] = found = before.get(key) or _moved(measured.entities, offset)
                placed += found
            offset += len(piece)
        self._placed = now
        return tuple(placed)


def pieces(text: str) -> list[str]:
    """Lines, and in them sentences, each with the line break or space before it.

    Nothing that is measured crosses one of those: no link, tag, emoji, or composition of
    characters. A piece keeps its own, since a link asks what stands before it.
    """
    first, *others = text.split("\n")
    parted = list(_sentences(first))
    for line in others:
        parted += _sentences("\n" + line)
    return parted


@lru_cache(KNOWN_LINES)
def _sentences(line: str) -> tuple[str, ...]:
    starts = [0, *(piece.start() for piece in _sentence_start().finditer(line)), len(line)]
    return tuple([line[start:end] for start, end in pairwise(starts)])


@cache
def _sentence_start() -> re.Pattern[str]:
    return re.compile(r"(?<=[.!?…:]) ")


def _moved(entities: tuple[Entity, ...], by: int) -> tuple[Entity, ...]:
    return tuple(
        [Entity(each.kind, each.start + by, each.end + by, each.value) for each in entities]
    )


def _flaw(measures: list[Measure]) -> Flaw | None:
    """The flaw of the whole, its length left aside."""
    flaws = {measured.flaw for measured in measures}
    if Flaw.INVALID_CHARACTERS in flaws:
        return Flaw.INVALID_CHARACTERS
    return Flaw.EMPTY if flaws == {Flaw.EMPTY} else None

"""The meter for live typing: a key press costs one sentence, however long the text is."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from desktop.core.limits import LIMIT
from desktop.core.text.entities import Entity
from desktop.core.text.measures import Flaw, Measure, conclude, measure


class Meter:
    """Measures one text over and over, as it is being written.

    The answer is that of `measure`; what was found in the pieces of one text serves for the next.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit = limit
        self._known: dict[str, Measure] = {}

    def measure(self, text: str) -> Measure:
        """The measure of `text`; only the pieces that the last text had not are looked at."""
        parted = pieces(text)
        before = self._known
        self._known = {p: before.get(p) or measure(p, self.limit) for p in parted}
        measures = [self._known[piece] for piece in parted]
        weight = sum(piece.weighted_length for piece in measures)
        fits = len(text) if weight <= self.limit else self._fits(parted, measures)
        entities = tuple(_placed(parted, measures))
        return conclude(weight, self.limit, entities, fits, _flaw(measures))

    def _fits(self, parted: list[str], measures: list[Measure]) -> int:
        offset, room = 0, self.limit
        for piece, measured in zip(parted, measures, strict=True):
            if measured.weighted_length > room:
                return offset + (measured if room == self.limit else measure(piece, room)).fits
            offset += len(piece)
            room -= measured.weighted_length
        return offset


def pieces(text: str) -> list[str]:
    """Lines, and in them sentences, each with the line break or space before it.

    Nothing that is measured crosses one of those: no link, tag, emoji, or composition of
    characters. A piece keeps its own, since a link asks what stands before it.
    """
    starts = [0, *(piece.start() for piece in _piece_start().finditer(text)), len(text)]
    return [text[start:end] for start, end in pairwise(starts)]


@cache
def _piece_start() -> re.Pattern[str]:
    return re.compile(r"\n|(?<=[.!?…:]) ")


def _placed(parted: list[str], measures: list[Measure]) -> list[Entity]:
    """The entities of all pieces, at their places in the whole text."""
    placed: list[Entity] = []
    offset = 0
    for piece, measured in zip(parted, measures, strict=True):
        placed += [
            Entity(entity.kind, entity.start + offset, entity.end + offset, entity.value)
            for entity in measured.entities
        ]
        offset += len(piece)
    return placed


def _flaw(measures: list[Measure]) -> Flaw | None:
    """The flaw of the whole, its length left aside."""
    flaws = {measured.flaw for measured in measures}
    if Flaw.INVALID_CHARACTERS in flaws:
        return Flaw.INVALID_CHARACTERS
    return Flaw.EMPTY if flaws == {Flaw.EMPTY} else None

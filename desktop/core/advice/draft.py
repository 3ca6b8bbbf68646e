"""What a rule reads: the text as it stands, and what the meter already found in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.text import LIMIT, Entity, EntityKind, Measure

if TYPE_CHECKING:
    import re


@dataclass(frozen=True, slots=True)
class Draft:
    """One text and its measure, which must be that of this very text."""

    text: str
    measure: Measure

    @property
    def messages(self) -> int:
        """How many ordinary tweets it fills: what is too many for one may be right for a thread."""
        return max(1, -(-self.measure.weighted_length // LIMIT))

    def entities(self, kind: EntityKind) -> list[Entity]:
        """Those of one kind, from left to right."""
        return [entity for entity in self.measure.entities if entity.kind is kind]

    def outside_entities(self, found: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
        """The matches, given in order, that touch no link, tag or mention."""
        entities = iter(self.measure.entities)
        entity = next(entities, None)
        for match in found:
            while entity is not None and entity.end <= match.start():
                entity = next(entities, None)
            if entity is None or match.end() <= entity.start:
                yield match

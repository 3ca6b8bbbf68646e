"""What a rule reads: the text as it stands, and what the meter already found in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from desktop.core.advice.reader import Reader
from desktop.core.advice.surroundings import UNSAID, Surroundings
from desktop.core.language import Tongue, guess
from desktop.core.text import LIMIT, Entity, EntityKind, Measure

if TYPE_CHECKING:
    import re

T = TypeVar("T")

_end_of = attrgetter("end")


@dataclass(frozen=True, slots=True)
class Draft:
    """One text and its measure, which must be that of this very text.

    Where a text is read at each key, hand over the same `reader` each time.
    """

    text: str
    measure: Measure
    around: Surroundings = UNSAID
    reader: Reader = field(default_factory=Reader, compare=False)
    _by_kind: dict[EntityKind, list[Entity]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def messages(self) -> int:
        """How many ordinary tweets it fills: what is too many for one may be right for a thread."""
        return max(1, -(-self.measure.weighted_length // LIMIT))

    @property
    def tongue(self) -> Tongue:
        """The language that the person chose, else that of the text."""
        return self.around.tongue or guess(self.text)

    def each(self, search: Callable[[str], T]) -> Iterator[tuple[int, T]]:
        """Where each sentence or line starts, and what `search` finds in it.

        The way for a rule to look at words: what was found at the last key is not looked for again,
        so that a text of 25,000 characters costs its changed sentence. `search` must depend on its
        argument alone and be the same object each time: a module's function.
        """
        return self.reader.each(self.text, search)

    def found(self, search: Callable[[str], T]) -> Iterator[tuple[int, T]]:
        """As `each`, but only of the sentences in which there is something: most have nothing."""
        return self.reader.found(self.text, search)

    def entities(self, kind: EntityKind) -> list[Entity]:
        """Those of one kind, from left to right."""
        if not self._by_kind:
            for one in EntityKind:
                self._by_kind[one] = []
            for entity in self.measure.entities:
                self._by_kind[entity.kind].append(entity)
        return self._by_kind[kind]

    def outside_entities(self, found: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
        """The matches that touch no link, tag or mention."""
        return (match for match in found if self.is_free(*match.span()))

    def is_free(self, start: int, end: int) -> bool:
        """Whether these characters touch no link, tag or mention."""
        entities = self.measure.entities
        at = bisect_right(entities, start, key=_end_of)
        return at == len(entities) or end <= entities[at].start

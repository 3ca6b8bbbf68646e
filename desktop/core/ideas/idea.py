"""One thing a shop can say, as a text to be filled in."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.ideas.season import Season
from desktop.core.kinds.kind import Kind

OWN = "own:"


@dataclass(frozen=True, slots=True)
class Idea:
    """`text` is the draft, with what has to be filled in between braces."""

    key: str
    """The same in both languages, and kept with what was used: `boulangerie.fournee`."""
    kind: Kind | None
    """None for a person's own idea: nobody said."""
    trade: str
    """The name of its file of `resources/ideas`; empty for what fits every shop."""
    text: str
    why: str = ""
    avoid: str = ""
    """What would make it go wrong: said of humour."""
    season: Season | None = None
    """When it fits; None for all year."""
    trade_name: str = ""
    """The trade as one says it: "Boulangerie"."""

    @property
    def own_id(self) -> int:
        """The number of a person's own idea; 0 for those that came with Ramage."""
        return int(self.key.removeprefix(OWN)) if self.key.startswith(OWN) else 0


def own_idea(number: int, text: str) -> Idea:
    """A person's own idea, by its number in their file."""
    return Idea(f"{OWN}{number}", None, "", text)

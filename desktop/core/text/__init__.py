"""The exact meter: what X counts, what it makes clickable, and how a long text becomes a thread.

It agrees with twitter-text 3.1.0, X's published reference, on every case of its test suite and in
long differential runs, and is written anew because the reference takes seconds over some texts
(and no edition of it in Python knows hashtags). Offsets are in code points, ends exclusive.
"""

from __future__ import annotations

from desktop.core.limits import LIMIT, LONG_LIMIT
from desktop.core.text.entities import Entity, EntityKind, find_entities
from desktop.core.text.measures import Flaw, Measure, measure, weighted_length
from desktop.core.text.meter import Meter, pieces
from desktop.core.text.offsets import (
    from_utf16,
    normalise,
    to_utf16,
    utf16_length,
    utf16_offsets,
)
from desktop.core.text.tables import EmojiRule
from desktop.core.text.thread import is_numbered, measured, numbered, split_thread

__all__ = [
    "LIMIT",
    "LONG_LIMIT",
    "EmojiRule",
    "Entity",
    "EntityKind",
    "Flaw",
    "Measure",
    "Meter",
    "find_entities",
    "from_utf16",
    "is_numbered",
    "measure",
    "measured",
    "normalise",
    "numbered",
    "pieces",
    "split_thread",
    "to_utf16",
    "utf16_length",
    "utf16_offsets",
    "weighted_length",
]

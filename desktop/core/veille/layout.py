"""How the person has set up their columns: in which order, how wide, and what each lets through.

A column's key is a subject's number in letters, or `list_key` of a list of people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Mood
from desktop.core.veille.view import View

ALL, SEARCH = "all", "search"
"""The keys of the wide columns: everything together, and what was searched for."""
_LIST = "l"


@dataclass(frozen=True, slots=True)
class Sieve:
    """What a column lets through: messages of any of `kinds` (of all where none is named), and of
    one mood, or of any."""

    kinds: frozenset[SourceKind] = frozenset()
    mood: Mood | None = None


OPEN = Sieve()
"""Lets everything through."""


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """`width` in pixels, 0 where it takes its share; `seen` the newest message that was seen in
    a list's column (a subject knows its own)."""

    key: str
    width: int = 0
    sieve: Sieve = OPEN
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """`place` is the message on top of what stands together, 0 for the newest."""

    columns: tuple[ColumnLook, ...] = field(default=())
    is_together: bool = False
    place: int = 0

    def look(self, key: str) -> ColumnLook:
        return next((one for one in self.columns if one.key == key), ColumnLook(key))

    def has(self, key: str) -> bool:
        return any(one.key == key for one in self.columns)

    def put(self, look: ColumnLook) -> Layout:
        """That column looks so; a new one comes last."""
        if not self.has(look.key):
            return replace(self, columns=(*self.columns, look))
        changed = tuple(look if one.key == look.key else one for one in self.columns)
        return replace(self, columns=changed)

    def without(self, key: str) -> Layout:
        return replace(self, columns=tuple(one for one in self.columns if one.key != key))

    def ordered(self, keys: Sequence[str]) -> tuple[str, ...]:
        """These columns as the person put them; those never moved behind, in their own order."""
        places = {one.key: place for place, one in enumerate(self.columns)}
        return tuple(sorted(keys, key=lambda key: places.get(key, len(places))))

    def in_order(self, keys: Sequence[str]) -> Layout:
        """With these columns in this order, and what else is known behind them."""
        others = tuple(one for one in self.columns if one.key not in keys)
        return replace(self, columns=(*(self.look(key) for key in keys), *others))


AS_MADE = Layout()
"""Every subject in its own order, an equal share of room for each."""


def list_key(list_id: int) -> str:
    return f"{_LIST}{list_id}"


def list_of(key: str) -> int:
    """The number of the list whose column it is; 0 for another column."""
    return int(key[1:]) if key.startswith(_LIST) and key[1:].isdecimal() else 0


def subject_of(key: str) -> int:
    """The number of the subject whose column it is; 0 for another column."""
    return int(key) if key.isdecimal() else 0


def view_of(key: str, sieve: Sieve) -> View:
    """Which messages a column shows."""
    number = subject_of(key)
    return View(
        subjects=(number,) if number else (),
        list_id=list_of(key),
        kinds=sieve.kinds,
        mood=sieve.mood,
    )


def lets_through(sieve: Sieve, kind: SourceKind, mood: Mood | None) -> bool:
    """Whether a message of that source and mood passes."""
    return (not sieve.kinds or kind in sieve.kinds) and (sieve.mood is None or mood is sieve.mood)

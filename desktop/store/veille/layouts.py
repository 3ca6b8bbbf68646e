"""How the person set up their columns, kept as one value: it is only ever read whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.layout import ColumnLook, Layout, Sieve
from desktop.core.veille.message import Mood
from desktop.store.database import change, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

_KEY = "layout"


def layout(db: Database) -> Layout:
    """As it was kept; as it is at first where there is none, or none that can be read: columns in
    another order lose nobody a message."""
    found = rows(db, "SELECT value FROM meta WHERE key = ?", (_KEY,))
    try:
        read = json.loads(found[0][0]) if found else {}
        return Layout(
            tuple(map(_look, read.get("columns", ()))),
            bool(read.get("together", False)),
            int(read.get("place", 0)),
        )
    except (ValueError, TypeError, AttributeError, KeyError):
        return Layout()


def keep(db: Database, kept: Layout) -> None:
    """To be called inside a transaction."""
    columns = [
        {
            "key": one.key,
            "width": one.width,
            "kinds": sorted(kind.value for kind in one.sieve.kinds),
            "mood": one.sieve.mood.value if one.sieve.mood else None,
            "seen": one.seen,
        }
        for one in kept.columns
    ]
    value = json.dumps({"columns": columns, "together": kept.is_together, "place": kept.place})
    change(db, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_KEY, value))


def _look(read: dict[str, Any]) -> ColumnLook:
    mood = read["mood"]
    sieve = Sieve(frozenset(map(SourceKind, read["kinds"])), Mood(mood) if mood else None)
    return ColumnLook(str(read["key"]), int(read["width"]), sieve, int(read["seen"]))

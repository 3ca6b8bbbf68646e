"""The log of what was sent and what became of it, as a page shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.core.logbook import Page, Place, Shown
from desktop.store import logbook
from desktop.store.database import OpenPlan


class Logbook:
    """`redacted` takes out what an older Ramage may have written down."""

    def __init__(self, open_plan: OpenPlan, redacted: Callable[[str], str]) -> None:
        self._open = open_plan
        self._redacted = redacted

    def page(self, before: Place | None, limit: int, shown: Shown) -> Page:
        """The newest entries before that place, None for the newest of all. Raises StoreError."""
        with self._open() as db:
            found = logbook.page(db, before, limit, shown)
        entries = (replace(one, detail=self._redacted(one.detail)) for one in found.entries)
        return replace(found, entries=tuple(entries))

"""What the person has chosen, kept."""

from __future__ import annotations

from desktop.core.settings import Settings
from desktop.store import settings as stored
from desktop.store.database import OpenPlan


class Choices:
    def __init__(self, open_plan: OpenPlan) -> None:
        self._open = open_plan

    def save(self, settings: Settings) -> None:
        with self._open() as db:
            stored.save(db, settings)

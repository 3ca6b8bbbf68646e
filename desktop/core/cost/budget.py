"""How much of a month's ceiling is left, and whether one more act fits under it.

X bills in credits paid beforehand and counts in UTC, so a month here is a calendar month in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.core.cost.money import Micros


@dataclass(frozen=True, slots=True)
class Budget:
    """`spent` holds what was paid and what may have been: an act whose end nobody knows counts."""

    ceiling: Micros
    spent: Micros

    @property
    def left(self) -> Micros:
        """Never below zero."""
        return max(self.ceiling - self.spent, 0)

    def takes(self, amount: Micros) -> bool:
        """Whether `amount` more stays at or under the ceiling; what is free always does."""
        return amount == 0 or self.spent + amount <= self.ceiling


def month_of(at: datetime) -> tuple[datetime, datetime]:
    """The first instant of the month (UTC) in which `at` lies, and of the month after."""
    here = at.astimezone(UTC)
    first = datetime(here.year, here.month, 1, tzinfo=UTC)
    year, month = divmod(here.year * 12 + here.month, 12)
    return first, datetime(year, month + 1, 1, tzinfo=UTC)

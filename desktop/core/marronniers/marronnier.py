"""One marronnier: a dated occasion that comes back, with why it falls on that day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from typing import Any

from desktop.core.language import Tongue


class Sort(Enum):
    PUBLIC_HOLIDAY = "public_holiday"
    EVENT = "event"
    SCHOOL = "school"
    """The school holidays of a zone begin."""


@dataclass(frozen=True, slots=True)
class Marronnier:
    """`first` to `last`, both included. `names` and `drafts` in French and English.

    `prepare`: so many days before it one begins to prepare for it. `given` is the rule for its
    first day, `by` who fixes it (empty: custom), `zone` that of school holidays.
    """

    key: str
    sort: Sort
    first: date
    last: date
    names: Mapping[Tongue, str]
    prepare: int = 0
    given: Mapping[str, Any] = field(default_factory=dict)
    by: str = ""
    is_sure: bool = True
    """Whether it falls on that very day; else its day is announced anew each year."""
    drafts: Mapping[Tongue, str] = field(default_factory=dict)
    tag: str = ""
    zone: str = ""

    @property
    def prepare_from(self) -> date:
        return self.first - timedelta(days=self.prepare)

    def name(self, tongue: Tongue) -> str:
        return self.names[tongue]

    def draft(self, tongue: Tongue) -> str:
        """A text to begin with, its gaps in braces; empty where there is none."""
        return self.drafts.get(tongue, "")

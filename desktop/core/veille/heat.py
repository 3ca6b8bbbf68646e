"""The thermometer's words, and what they rest on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from desktop.core.veille.message import Mood


class Heat(Enum):
    TOO_FEW = "too_few"
    """Below ten messages in all, nothing is said of volume; what is bad is told all the same."""
    CALM = "calm"
    BUSY = "busy"
    HOT = "hot"
    ALERT = "alert"


@dataclass(frozen=True, slots=True)
class Hour:
    """What was heard of a subject in the hour from `start` (UTC, a whole hour)."""

    start: datetime
    total: int
    negative: int


@dataclass(frozen=True, slots=True)
class Heard:
    """One message as the thermometer hears it; `author` an `Author.key`, used to count heads."""

    at: datetime
    mood: Mood | None
    author: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """The person said *Ce n'est rien* at `at`, when so many were negative within `window`."""

    at: datetime
    negative: int
    window: timedelta


@dataclass(frozen=True, slots=True)
class Reading:
    """What the thermometer says now, and why.

    `total` and `negative` were heard within `window` up to now, by `authors` different people who
    were negative; `usual` is what the same hours of the week bring otherwise, `usual_negative` of
    them negative, both as a mean of `weeks` weeks (0: there is no past to compare with).
    """

    heat: Heat
    window: timedelta
    total: int = 0
    negative: int = 0
    authors: int = 0
    usual: float = 0.0
    usual_negative: float = 0.0
    weeks: int = 0

    @property
    def is_as_usual(self) -> bool:
        """Whether as much is heard as otherwise, to a quarter or to half a message."""
        return self.weeks > 0 and abs(self.total - self.usual) <= max(0.5, self.usual / 4)

"""What a person has chosen: one frozen value, with the choices a new person starts with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum


class ThemeChoice(Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(Enum):
    SYSTEM = "system"
    FRENCH = "fr"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Settings:
    """`grace_minutes`: how late a tweet may leave by itself; beyond it Ramage asks (0 to 1440).

    The default of 60 minutes is the rule that other planners have come to for computers that sleep:
    later than that, a "good morning" does more harm than silence.
    """

    language: Language = Language.SYSTEM
    theme: ThemeChoice = ThemeChoice.SYSTEM
    grace_minutes: int = 60
    mark_140: bool = False
    account_id: int = 0
    draft_id: int = 0
    """The tweet that stood in the composer last; 0 for none."""
    geometry: str = ""
    """The window's place as Qt saves it, in base64."""

    @property
    def grace(self) -> timedelta:
        return timedelta(minutes=self.grace_minutes)

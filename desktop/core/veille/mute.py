"""What the person does not want to hear for a while, or for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class MuteKind(Enum):
    WORD = "word"
    HASHTAG = "hashtag"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class Mute:
    """`value` without # or @; `until` is aware, None for good. The text is never deleted by it."""

    kind: MuteKind
    value: str
    until: datetime | None = None
    id: int = 0

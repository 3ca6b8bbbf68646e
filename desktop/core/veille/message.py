"""What was heard: as a source gives it, and as it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from desktop.core.veille.channel import SourceKind


class Mood(Enum):
    """How a text sounds: a hint, never a verdict on who wrote it."""

    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote it: `handle` without its leading @ (`levain@piaille.fr` at Mastodon), empty where
    a source names none; `address` of their page."""

    name: str = ""
    handle: str = ""
    address: str = ""

    @property
    def key(self) -> str:
        """The same for one author whatever the letters' case; empty for nobody."""
        return (self.handle or self.name).casefold()


NOBODY = Author()


@dataclass(frozen=True, slots=True)
class Found:
    """A message as a source gives it: every text plain, no markup left in it.

    `remote_id` is the source's own lasting name for it. `at` is None where the source tells no
    time, or one that cannot be.
    """

    remote_id: str
    text: str
    author: Author = NOBODY
    at: datetime | None = None
    address: str = ""
    title: str = ""
    language: str = ""
    in_reply_to: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A message kept in *À suivre*: with a note, and the day on which to come back to it."""

    note: str = ""
    on: date | None = None
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it is kept.

    `id` grows with `at`, so that newest first is by id, downwards; it passes 32 bits. `at` is when
    it was written, or fetched where the source told no time that can be (`is_dated` is then False).
    `mood` is None where nothing speaks for any; `is_mood_own` once the person has corrected it.
    """

    id: int
    kind: SourceKind
    remote_id: str
    text: str
    at: datetime
    fetched_at: datetime
    author: Author = NOBODY
    address: str = ""
    title: str = ""
    language: str = ""
    in_reply_to: str = ""
    channel_id: int = 0
    is_dated: bool = True
    mood: Mood | None = None
    is_mood_own: bool = False
    follow_up: FollowUp | None = None
    subjects: tuple[int, ...] = ()
    """The ids of the subjects it belongs to."""

"""The log of what was sent when and what became of it, as entries that a person reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from desktop.core.account import Way
from desktop.core.tweet import Reason, State


class Event(Enum):
    """What happened to one message."""

    LEAVING = "leaving"
    """It is on its way just now."""
    SENT = "sent"
    NOT_SENT = "not_sent"
    """It certainly did not leave, at this try."""
    REFUSED = "refused"
    UNKNOWN = "unknown"
    """It may have left: it is looked up, or asked about."""
    SENT_BY_HAND = "sent_by_hand"
    """It is out without a try of Ramage's own that says so: the person sent it, mostly."""
    WAITS = "waits"
    """Its time came, and the person's own hand must send it."""
    MISSED = "missed"
    STOPPED = "stopped"
    """It was not even tried, because of what it carries or says."""
    DOUBTED = "doubted"
    """It may have left without a try that this plan knows of."""


class Shown(Enum):
    """Which entries are asked for."""

    ALL = "all"
    SENT = "sent"
    ASKING = "asking"
    """Those that wait for the person's word."""
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where an entry stands among all: a later one is greater.

    `at` is in seconds since 1970; the rest tells apart what happened within one.
    """

    at: int
    source: int
    id: int
    position: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log. `text` holds the first words of message `position` of `count`."""

    place: Place
    at: datetime
    event: Event
    reason: Reason
    tweet_id: int
    state: State
    """How its tweet stands now."""
    position: int
    count: int
    text: str
    way: Way
    name: str
    handle: str
    detail: str = ""
    """What the network said, in its own words, without secrets."""
    concluded_at: datetime | None = None
    """When it was known what became of it."""
    looks: int = 0
    """How often it was looked up in vain."""
    next_at: datetime | None = None
    """When Ramage looks it up, or tries it again, next by itself."""
    remote_id: str = ""
    address: str = ""
    attempt_id: int = 0
    """0 for what was no try of Ramage's own."""
    is_last: bool = True
    """Whether nothing newer is known of this message."""


@dataclass(frozen=True, slots=True)
class Page:
    """Entries, the newest first, and whether there are older ones."""

    entries: tuple[Entry, ...]
    has_more: bool

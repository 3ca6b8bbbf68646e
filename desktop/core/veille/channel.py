"""A channel: one place that is looked at, in its own pace, whoever follows it.

What several subjects follow at one place is fetched once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from desktop.core.hashtags.tags import run_together
from desktop.core.veille.subject import Subject


class SourceKind(Enum):
    FEED = "feed"
    MASTODON = "mastodon"
    X_KEY = "x_key"
    """X by the person's own key: looked at only when it is asked for, at a price."""
    PASTED = "pasted"
    """A tweet that the person kept by its address; never looked at by itself."""
    PRACTICE = "practice"
    """The fictional shop's week."""


class Trouble(Enum):
    """Why a look brought nothing, as far as the person can do something about it."""

    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    GONE = "gone"
    NO_FEED = "no_feed"
    """What lies there is no feed, or one too broken to be read."""
    TOO_LARGE = "too_large"
    UNSAFE = "unsafe"
    """It leads into the computer's own neighbourhood, or is built to do harm."""
    BUSY = "busy"
    SIGN_IN_AGAIN = "sign_in_again"
    OUT_OF_CREDIT = "out_of_credit"
    PAST_CEILING = "past_ceiling"


@dataclass(frozen=True, slots=True)
class Channel:
    """`address` is the feed's address, a tag at a host of Mastodon (`piaille.fr/levain`), or a
    query as X takes it; for practice, the language of the week."""

    kind: SourceKind
    address: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far a channel was read: what is sent back so that only what is new comes."""

    etag: str = ""
    modified: str = ""
    since_id: str = ""


UNREAD = Bookmark()


@dataclass(frozen=True, slots=True)
class Watched:
    """A channel as it stands: when it answered last, when it is looked at next, what ails it."""

    channel: Channel
    id: int
    bookmark: Bookmark = UNREAD
    next_look_at: datetime | None = None
    """None: as soon as may be."""
    answered_at: datetime | None = None
    failures: int = 0
    """Looks in a row that brought nothing."""
    trouble: Trouble | None = None


PACE = {
    SourceKind.FEED: timedelta(minutes=30),
    SourceKind.MASTODON: timedelta(minutes=10),
    SourceKind.PRACTICE: timedelta(minutes=5),
}
"""How long a channel is left alone after a look; what is missing here looks only when asked."""
LONGEST_PAUSE = timedelta(hours=12)


def next_look(
    kind: SourceKind, now: datetime, failures: int = 0, not_before: datetime | None = None
) -> datetime | None:
    """When to look again after `failures` in a row; None for what waits to be asked.

    `not_before` is when the place itself said to come back.
    """
    pace = PACE.get(kind)
    if pace is None:
        return None
    # Capped before it is doubled: a feed that has been gone for a year would pass every range.
    pause = min(pace * (1 << min(failures, 10)), max(LONGEST_PAUSE, pace))
    return max(now + pause, min(not_before or now, now + LONGEST_PAUSE))


def channels_of(subject: Subject) -> tuple[Channel, ...]:
    """Where a subject is looked for without being asked; nothing for one that is paused."""
    if subject.is_paused:
        return ()
    feeds = tuple(Channel(SourceKind.FEED, one.address, one.title) for one in subject.feeds)
    tags = tuple(
        Channel(SourceKind.MASTODON, f"{host}/{tag.lower()}")
        for host in subject.instances
        for tag in map(run_together, subject.hashtags)
        if tag
    )
    practice = (Channel(SourceKind.PRACTICE, subject.practises),) if subject.practises else ()
    return feeds + tags + practice

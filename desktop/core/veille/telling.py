"""What is counted out of a subject's messages: people, hashtags, comparisons, hours."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.core.hashtags.words import key
from desktop.core.veille.follow import people
from desktop.core.veille.heat import Hour
from desktop.core.veille.message import Message, Mood
from desktop.core.veille.spoken import tags_of
from desktop.core.veille.subject import Role, Subject
from desktop.core.veille.tells import Side, Together

__all__ = [
    "are_compared",
    "filled_hours",
    "peak",
    "people",
    "shunned",
    "side",
    "side_by_side",
    "together",
]

TAGS = 8
LEAST_MESSAGES, LEAST_PEOPLE = 3, 3
"""What fewer put beside the subject's own is one person's habit."""


def together(messages: Iterable[Message], subject: Subject) -> tuple[Together, ...]:
    """At most eight hashtags that stand beside the subject's own, those of most people first, each
    in its most frequent writing. `messages` are the subject's, in any order."""
    own = {key(tag) for tag in subject.hashtags}
    beside: dict[str, list[Message]] = defaultdict(list)
    writings: dict[str, Counter[str]] = defaultdict(Counter)
    for message in messages:
        written = {key(tag): tag for tag in tags_of(message)}
        for same in written.keys() - own:
            beside[same].append(message)
            writings[same][written[same]] += 1
    found = [
        Together(_usual_writing(writings[same]), len(those), _people(those))
        for same, those in beside.items()
        if len(those) >= LEAST_MESSAGES and _people(those) >= LEAST_PEOPLE
    ]
    return tuple(sorted(found, key=lambda one: (-one.authors, -one.messages, one.hashtag))[:TAGS])


def shunned(messages: Iterable[Message]) -> tuple[str, ...]:
    """Hashtags met in complaints alone, folded: nobody wants to be seen under them."""
    bad, other = set[str](), set[str]()
    for message in messages:
        (bad if message.mood is Mood.NEGATIVE else other).update(map(key, tags_of(message)))
    return tuple(sorted(bad - other))


def side(subject: Subject, recent: Sequence[Message], before: Sequence[Message]) -> Side:
    """One of those that are compared: its messages of the last seven days and the seven before."""
    moods = Counter(one.mood for one in recent)
    return Side(
        subject.id,
        subject.name,
        len(recent),
        len(before),
        moods[Mood.NEGATIVE],
        moods[Mood.POSITIVE],
    )


def side_by_side(
    heard: Iterable[tuple[Subject, Sequence[Message], Sequence[Message]]],
) -> tuple[Side, ...]:
    """The shop first, then its rivals as they are given; empty unless both are followed.

    Each with its messages of the last seven days and of the seven before.
    """
    those = [one for one in heard if one[0].role in (Role.SHOP, Role.RIVAL)]
    if not are_compared(subject for subject, _, _ in those):
        return ()
    those.sort(key=lambda one: one[0].role is not Role.SHOP)
    return tuple(side(*one) for one in those)


def are_compared(subjects: Iterable[Subject]) -> bool:
    """Whether both the shop and a rival are followed."""
    return {Role.SHOP, Role.RIVAL} <= {one.role for one in subjects}


def filled_hours(hours: Iterable[Hour], until: datetime, days: int = 7) -> tuple[Hour, ...]:
    """Every hour of the last `days`, silent ones too, oldest first, up to the one in which `until`
    (in UTC) lies."""
    last = until.replace(minute=0, second=0, microsecond=0)
    known = {one.start: one for one in hours}
    starts = (last - timedelta(hours=back) for back in range(24 * days - 1, -1, -1))
    return tuple(known.get(start, Hour(start, 0, 0)) for start in starts)


def peak(hours: Iterable[Hour], zone: str) -> datetime | None:
    """When the loudest hour began, on the clocks in `zone`; the latest of several, None where all
    are silent."""
    loudest = max(hours, key=lambda one: (one.total, one.start), default=None)
    if loudest is None or not loudest.total:
        return None
    return loudest.start.astimezone(ZoneInfo(zone))


def _usual_writing(written: Counter[str]) -> str:
    return min(written, key=lambda one: (-written[one], one))


def _people(messages: Iterable[Message]) -> int:
    return len({one.author.key or one.remote_id for one in messages})

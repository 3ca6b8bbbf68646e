"""What the kept messages of a subject tell, each figure with the messages it was counted from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.heat import Hour, Reading
from desktop.core.veille.message import Author


@dataclass(frozen=True, slots=True)
class Rising:
    """A word, or a hashtag with its #, said by `now` people in the last seven days and by `before`
    in the seven before; `examples` are ids of some of their messages, newest first."""

    word: str
    now: int
    before: int
    examples: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ToFollow:
    """Somebody who speaks of the subject: wrote `posts` messages about `about`, and was named in
    `cited` of others'."""

    author: Author
    kind: SourceKind
    posts: int
    cited: int
    about: str


@dataclass(frozen=True, slots=True)
class Together:
    """A hashtag that stands beside the subject's own in so many messages of so many people."""

    hashtag: str
    messages: int
    authors: int


@dataclass(frozen=True, slots=True)
class Side:
    """One subject beside its rivals, over the last seven days and the seven before."""

    subject_id: int
    name: str
    total: int
    before: int
    negative: int
    positive: int


@dataclass(frozen=True, slots=True)
class XHour:
    """How many tweets X counted in the hour from `start` (UTC, a whole hour)."""

    start: datetime
    total: int


@dataclass(frozen=True, slots=True)
class Insight:
    """All that is told of one subject; `hours` of the last seven days, oldest first, none left
    out. `x_hours` what X counted in these days, where it was asked by key."""

    subject_id: int
    hours: tuple[Hour, ...]
    reading: Reading
    rising: tuple[Rising, ...] = ()
    people: tuple[ToFollow, ...] = ()
    together: tuple[Together, ...] = ()
    sides: tuple[Side, ...] = ()
    x_hours: tuple[XHour, ...] = ()

"""What a column shows: which messages, of all that are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Mood

FIRST = 30
"""So many messages a column begins with: more than the highest screen shows."""
PAGE = 50
"""So many messages are read at a time; the next ones when a column is scrolled towards them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is searched for: every one of these must be there.

    `words` in the text or title (the last as the beginning of a word where `is_open`), `phrases`
    as they stand in a row, `hashtags` without their #, `authors` the beginning of a name or handle,
    `before` and `after` instants. Case and accents make no difference.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    before: datetime | None = None
    after: datetime | None = None
    is_open: bool = False


NOTHING_ASKED = Asked()


@dataclass(frozen=True, slots=True)
class View:
    """Messages of any of `subjects` (of all where none is named), or by those of a list.

    `list_id` 0 for none. What is muted is left out, save where `with_muted`.
    """

    subjects: tuple[int, ...] = ()
    list_id: int = 0
    asked: Asked = NOTHING_ASKED
    kinds: frozenset[SourceKind] = frozenset()
    mood: Mood | None = None
    is_followed_up: bool = False
    """Only those kept in *À suivre*."""
    with_muted: bool = False

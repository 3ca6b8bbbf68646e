"""Earlier texts of a draft: which are worth keeping, which may go, and what differs from now."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

MOST = 50
"""As many versions a draft has at most."""
APART = timedelta(minutes=2)
"""Two versions are at least so far apart, unless one saves what is being thrown away."""
NEWEST_WHOLE = 10
"""So many of the newest are never thinned out."""

_MARKED = 12
"""Characters that differ, from which on two texts are two versions: two words or so."""
_MOST_LOST = 0.5
_WORDS = re.compile(r"\s+|[^\s]+")
_TOO_MANY_WORDS = 3_000


@dataclass(frozen=True, slots=True)
class Version:
    """`kept_at` is aware."""

    id: int
    text: str
    kept_at: datetime


class Change(Enum):
    SAME = " "
    REMOVED = "−"
    ADDED = "+"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words that both texts have, or one of them alone."""

    change: Change
    text: str


def is_worth_keeping(
    before: str, after: str, newest: Version | None, begun: datetime, now: datetime
) -> bool:
    """Whether `before`, which `after` is about to replace, should be kept.

    It should once it differs markedly from the `newest` version and that (or, without one, the
    draft, `begun` then) is two minutes old; at once where most of its words go in one stroke.
    """
    if not before.strip() or not differs_markedly(before, newest.text if newest else ""):
        return False
    if _loses_most(before, after):
        return True
    last = newest.kept_at if newest else begun
    return before != after and now - last >= APART


def differs_markedly(one: str, other: str, least: int = _MARKED) -> bool:
    """Whether more than a slip of the pen tells them apart; costs one pass over both."""
    shorter = min(len(one), len(other))
    front = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    back = next(
        (n for n in range(shorter - front) if one[-1 - n] != other[-1 - n]), shorter - front
    )
    return max(len(one), len(other)) - front - back >= least


def superfluous(versions: Sequence[Version], most: int = MOST) -> tuple[Version, ...]:
    """Which of them, oldest first, may go so that `most` stay.

    Not the oldest: of those behind the newest ten, the ones whose neighbours are nearest in time,
    so that what stays reaches back to the beginning, ever more thinly. The first stays too.
    """
    stay = list(versions)
    gone: list[Version] = []
    while len(stay) > most:
        last = max(2, len(stay) - NEWEST_WHOLE)
        place = min(range(1, last), key=lambda n: stay[n + 1].kept_at - stay[n - 1].kept_at)
        gone.append(stay.pop(place))
    return tuple(gone)


def compared(before: str, after: str) -> tuple[Stretch, ...]:
    """What was taken out of `before` and put in to make `after`, word by word.

    Very long texts are compared line by line: word by word they would take seconds.
    """
    return tuple(_stretches(*_pieces(before, after)))


def _loses_most(before: str, after: str) -> bool:
    return len(before) >= _MARKED and len(after) <= len(before) * _MOST_LOST


def _pieces(before: str, after: str) -> tuple[list[str], list[str]]:
    one, other = _WORDS.findall(before), _WORDS.findall(after)
    if len(one) + len(other) > _TOO_MANY_WORDS:
        return before.splitlines(keepends=True), after.splitlines(keepends=True)
    return one, other


def _stretches(one: list[str], other: list[str]) -> Iterator[Stretch]:
    """Words changed side by side are one change: the space between them changes with them."""
    # Imported where used: every draft that is saved comes through this module.
    from difflib import SequenceMatcher

    removed = added = blank = ""
    for kind, i, j, k, m in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        gone, new = "".join(one[i:j]), "".join(other[k:m])
        if kind == "equal" and gone.isspace() and removed and added:
            blank = gone
            continue
        if kind == "replace" and blank:
            removed, added = removed + blank + gone, added + blank + new
        else:
            yield from _change(removed, added, blank)
            if kind == "equal":
                yield Stretch(Change.SAME, gone)
            removed, added = (gone, new) if kind != "equal" else ("", "")
        blank = ""
    yield from _change(removed, added, blank)


def _change(removed: str, added: str, blank: str) -> Iterator[Stretch]:
    if removed:
        yield Stretch(Change.REMOVED, removed)
    if added:
        yield Stretch(Change.ADDED, added)
    if blank:
        yield Stretch(Change.SAME, blank)

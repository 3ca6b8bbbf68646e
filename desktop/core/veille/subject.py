"""A subject: a name, and what is followed under it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum


class Role(Enum):
    """What a subject is to the shop. The thermometer watches over SHOP; rivals are compared."""

    SHOP = "shop"
    TRADE = "trade"
    RIVAL = "rival"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Feed:
    """A site's own list of what is new, at `address`.

    With `takes_all` every entry belongs to the subject; else only those that speak of it.
    """

    address: str
    title: str = ""
    takes_all: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """Any of `words`, `hashtags` and `people` is enough; one of `excluded` is too much.

    A word may be several in a row. `hashtags` are without their #, `people` without their @.
    Where `place` is given, `words` count only beside it. `language` is an ISO 639-1 code, empty for
    any. Case and accents make no difference in any of them.
    """

    name: str
    role: Role = Role.OTHER
    words: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    language: str = ""
    place: str = ""
    feeds: tuple[Feed, ...] = ()
    instances: tuple[str, ...] = ()
    """Hosts of Mastodon, as `piaille.fr`, whose public timelines of `hashtags` are looked at."""
    practises: str = ""
    """The language ("fr", "en") in which the fictional shop's week is looked at; empty for none."""
    group: str = ""
    """The name under which it stands with others; empty for none."""
    is_paused: bool = False
    id: int = 0
    """0 while it is not kept."""

    @property
    def is_named(self) -> bool:
        """Whether anything tells which messages concern it; else its feeds can only be whole."""
        return bool(self.words or self.hashtags or self.people)


def feeds_moved(feeds: Iterable[Feed], old: str, new: str) -> tuple[Feed, ...]:
    """The one at `old` lies at `new` from now on; where both were named they are one."""
    made: dict[str, Feed] = {}
    for feed in feeds:
        one = replace(feed, address=new) if feed.address == old else feed
        known = made.get(one.address, one)
        made[one.address] = replace(known, takes_all=known.takes_all or one.takes_all)
    return tuple(made.values())


def feeds_as_now(
    wanted: tuple[Feed, ...], before: Sequence[Feed], now: Sequence[Feed]
) -> tuple[Feed, ...]:
    """`wanted` was chosen from `before`; what has moved since then is wanted where it lies now."""
    stayed = {one.address for one in before} & {one.address for one in now}
    left = [one.address for one in before if one.address not in stayed]
    came = [one.address for one in now if one.address not in stayed]
    for old, new in zip(left, came, strict=False):
        wanted = feeds_moved(wanted, old, new)
    return wanted

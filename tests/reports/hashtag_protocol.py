"""The hashtags that an account chose, foretold from what it had written before.

In time order, the last 30 % of an account's tagged posts are its test, each foretold with what was
known then: all that came before, or what was a day old. The draft is the post without the tags at
its end, an inline tag being left as a plain word. Case and accents do not count.
"""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from operator import attrgetter
from pathlib import Path

TESTED = 0.3
A_DAY = timedelta(hours=24)
NOWHERE = 1_000

_TAG = re.compile(r"(?<!\w)[#＃](\w*[^\W\d]\w*)")
_TAIL = re.compile(r"(?:\s*(?:(?<!\w)[#＃]\w+|https?://\S+))+\s*$")


@dataclass(frozen=True, slots=True)
class Post:
    """One dated post of an account."""

    account: str
    at: datetime
    text: str

    @property
    def tags(self) -> frozenset[str]:
        """Those it bears, without signs, case and accents."""
        return frozenset(folded(tag) for tag in _TAG.findall(self.text))

    @property
    def draft(self) -> str:
        """The text as it stood before it was tagged."""
        return _TAG.sub(r"\1", _TAIL.sub("", self.text)).strip()


@dataclass(frozen=True, slots=True)
class Trial:
    """A draft, the posts that came before it, oldest first, and the tags that were chosen."""

    post: Post
    before: Sequence[Post]

    def older_than(self, age: timedelta) -> Sequence[Post]:
        """What was known `age` before."""
        return [post for post in self.before if self.post.at - post.at >= age]


Foretell = Callable[[Post, Sequence[Post]], Sequence[str]]
"""A post, of which the draft and the time may be read, and what was known; its likely tags."""


def posts(path: Path) -> list[Post]:
    """All posts of the set, account by account in time order."""
    lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    rows = [json.loads(line) for line in lines]
    found = [
        Post(row["account"], datetime.fromisoformat(row["datetime"]), row["text"]) for row in rows
    ]
    return sorted(found, key=attrgetter("account", "at"))


def trials(found: list[Post]) -> Iterator[Trial]:
    """The last 30 % of each account's tagged posts."""
    for _, group in groupby(found, key=attrgetter("account")):
        tagged = [post for post in group if post.tags]
        for at in range(round(len(tagged) * (1 - TESTED)), len(tagged)):
            yield Trial(tagged[at], tagged[:at])


def ranks(tried: Iterable[Trial], foretell: Foretell, age: timedelta) -> list[int]:
    """The place of the first right tag in each trial, from 1; `NOWHERE` where none was told."""
    return [_rank(trial, foretell(trial.post, trial.older_than(age))) for trial in tried]


def _rank(trial: Trial, told: Sequence[str]) -> int:
    right = (place for place, tag in enumerate(told, 1) if folded(tag) in trial.post.tags)
    return next(right, NOWHERE)


def folded(tag: str) -> str:
    """Without its sign, case and accents."""
    letters = unicodedata.normalize("NFD", tag.lstrip("#＃").casefold())
    return "".join(char for char in letters if not unicodedata.combining(char))

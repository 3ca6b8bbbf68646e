"""The calendar carried elsewhere: as a table, for another tool, for the phone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from desktop.core.account import Account, Way
from desktop.core.agenda import Clock
from desktop.core.sheet.columns import Layout
from desktop.core.sheet.writing import MOST_FOR, as_csv, for_buffer, for_hootsuite
from desktop.core.tweet import State, Tweet
from desktop.services.files import write_whole
from desktop.services.reminder import Reminder, calendar_of
from desktop.store import tweets
from desktop.store.database import OpenPlan

Told = Callable[[Tweet, Way], tuple[str, str]]
"""The title and the note of a tweet's entry on a phone."""


class Format(Enum):
    CSV = "csv"
    BUFFER = "buffer"
    HOOTSUITE = "hootsuite"
    ICS = "ics"

    @property
    def suffix(self) -> str:
        return ".ics" if self is Format.ICS else ".csv"


_TO_LEAVE = frozenset({State.PLANNED, State.TO_PUBLISH})
"""What another tool may publish: a draft would leave there without having been planned."""
_TO_REMEMBER = _TO_LEAVE | {State.DRAFT}


@dataclass(frozen=True, slots=True)
class Written:
    """`count` of them are in the file; `left_out` are more than the other tool takes at once."""

    path: Path
    count: int
    left_out: int = 0


class Exporting:
    def __init__(self, open_plan: OpenPlan, clock: Clock) -> None:
        self._open = open_plan
        self._clock = clock

    def write(
        self,
        path: Path,
        wanted: Format,
        first: date,
        last: date,
        accounts: tuple[Account, ...],
        told: Told,
    ) -> Written:
        """Write what stands from `first` to `last`, both included; of the formats of other tools
        and phones only what is still to come. Raises OSError."""
        with self._open() as db:
            found = tweets.between(db, first, last)
        if wanted is not Format.CSV:
            kept = _TO_REMEMBER if wanted is Format.ICS else _TO_LEAVE
            found = tuple(tweet for tweet in found if tweet.state in kept)
        names = {account.id: account.handle or account.name for account in accounts}
        left_out = 0
        match wanted:
            case Format.CSV:
                content = as_csv(found, names)
            case Format.BUFFER:
                found, left_out = _first(found, MOST_FOR[Layout.BUFFER])
                content = for_buffer(found)
            case Format.HOOTSUITE:
                found, left_out = _first(found, MOST_FOR[Layout.HOOTSUITE])
                content = for_hootsuite(found)
            case Format.ICS:
                content = self._phone(found, accounts, told)
        return Written(write_whole(path, wanted.suffix, content), len(found), left_out)

    def _phone(self, found: Iterable[Tweet], accounts: tuple[Account, ...], told: Told) -> bytes:
        ways = {account.id: account.way for account in accounts}
        reminders = [
            Reminder(tweet, tweet.when, way, *told(tweet, way))
            for tweet in found
            if tweet.when is not None
            for way in (ways.get(tweet.account_id, Way.PRACTICE),)
        ]
        return calendar_of(reminders, self._clock())


def _first(found: tuple[Tweet, ...], most: int) -> tuple[tuple[Tweet, ...], int]:
    return found[:most], max(0, len(found) - most)

"""Other tools' tables brought into the calendar: looked at first, then taken in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.core.account import Account, Way, limit_of
from desktop.core.agenda import Clock, WallTime
from desktop.core.sheet.columns import Layout, reading_of
from desktop.core.sheet.lines import Judge, Line, key_of
from desktop.core.sheet.moments import Order
from desktop.core.sheet.table import MOST_BYTES, MOST_ROWS, Cell, NotATable, Row, rows_of, unguarded
from desktop.core.tweet import State, Tweet
from desktop.services.changing import drafted, found, planned, written
from desktop.services.messages import messages_of
from desktop.services.rearranging import Change
from desktop.services.refusal import PlanRefused
from desktop.store import tweet_changes, tweets
from desktop.store.database import OpenPlan, immediate

if TYPE_CHECKING:
    from desktop.store.database import Database

ODS = ".ods"
_MOST_UNPACKED = 200_000_000
"""Bytes of a spreadsheet once it is unpacked: beyond that it is a bomb."""
_DAY = 24 * 60
_LOOKS = 25
"""Whether to stop is looked at once in so many lines."""


class Unreadable(Enum):
    """Why a file as a whole cannot be taken."""

    NOT_A_TABLE = "not_a_table"
    NO_TEXTS = "no_texts"
    """A table, but none of its columns is one of texts that we know."""
    EMPTY = "empty"
    TOO_LARGE = "too_large"


class CannotRead(Exception):
    def __init__(self, reason: Unreadable) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Cancelled(Exception):
    """The person stopped it; nothing was changed."""


class Act(Enum):
    """What taking a line in does."""

    ADD = "add"
    CHANGE = "change"
    """It came from here, and its text or time was changed since."""
    NONE = "none"
    """It stands here already, just so; or it has left, and stays as it is."""


@dataclass
class Progress:
    """Told by the lane, read by whoever waits: so many lines of all, and whether to stop."""

    done: int = 0
    total: int = 0
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What a file would bring. `order` is how its dates were read, and whether they prove it."""

    path: Path
    layout: Layout
    lines: tuple[Line, ...]
    acts: Mapping[int, Act] = field(default_factory=dict)
    """By the number of the line; bad lines have none."""
    order: Order = Order.DAY_FIRST
    is_order_proven: bool = True

    @property
    def good(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.problem is None)


class Importing:
    def __init__(self, open_plan: OpenPlan, clock: Clock, zone: Callable[[], str]) -> None:
        self._open = open_plan
        self._clock = clock
        self._zone = zone

    def look(self, path: Path, accounts: tuple[Account, ...], order: Order | None = None) -> Look:
        """Read a file without changing anything. Raises CannotRead and OSError."""
        rows = rows_in(path)
        reading = reading_of(rows)
        if reading is None:
            raise CannotRead(Unreadable.NO_TEXTS if rows else Unreadable.EMPTY)
        known = {key_of(name): account for account in accounts for name in _names(account)}
        judge = Judge(rows, reading, known, self._zone(), self._clock(), order)
        lines = tuple(judge.lines())
        if not lines:
            raise CannotRead(Unreadable.EMPTY)
        with self._open() as db:
            acts = {
                line.number: _act(line, tweets.by_uuid(db, line.uuid) if line.uuid else None)
                for line in lines
                if line.problem is None
            }
        return Look(path, reading.layout, lines, acts, judge.order, judge.is_order_proven)

    def bring_in(
        self,
        look: Look,
        accounts: tuple[Account, ...],
        account_id: int,
        is_planned: bool,
        progress: Progress,
    ) -> Change:
        """Take the good lines in: as drafts on their days or, where `is_planned`, planned.

        A line without an account goes to `account_id`. Those of an account with a key stay drafts:
        each of them costs money, and its price is shown where it is planned. All of it is one
        transaction: where it is stopped or cannot be finished, nothing has changed. Raises
        Cancelled.
        """
        lines = [line for line in look.good if look.acts.get(line.number) is not Act.NONE]
        progress.total = len(lines)
        before: list[Tweet] = []
        after: list[Tweet] = []
        added: list[Tweet] = []
        paying = {account.id for account in accounts if account.way is Way.KEY}
        owners = {key_of(name): account.id for account in accounts for name in _names(account)}
        with self._open() as db, immediate(db):
            for number, line in enumerate(lines):
                if number % _LOOKS == 0:
                    progress.done = number
                    if progress.is_cancelled:
                        raise Cancelled
                owner = owners.get(key_of(line.account), account_id) if line.account else account_id
                limit = limit_of(accounts, owner)
                known = tweets.by_uuid(db, line.uuid) if line.uuid else None
                if known is not None and _act(line, known) is Act.CHANGE:
                    before.append(known)
                    after.append(self._changed(db, known, line, limit))
                elif known is None:
                    made = self._added(db, line, owner)
                    is_free = is_planned and owner not in paying
                    added.append(self._planned(db, made, line.when, limit, is_free))
            if progress.is_cancelled:
                raise Cancelled
            progress.done = len(lines)
        return Change(tuple(before), tuple(after), tuple(added))

    def _added(self, db: Database, line: Line, account_id: int) -> Tweet:
        now = self._clock()
        draft = Tweet(
            0,
            _free_uuid(db, line.uuid),
            account_id,
            line.text,
            State.DRAFT,
            now,
            now,
            when=line.when,
            extras=line.extras,
        )
        return found(db, tweet_changes.add(db, draft))

    def _changed(self, db: Database, known: Tweet, line: Line, limit: int) -> Tweet:
        """What stands here, with the text and the time of its line, planned where it was."""
        now = self._clock()
        tweet_changes.write_text(db, known.id, line.text, line.extras, now)
        tweet = found(db, known.id)
        if known.state is State.PLANNED:
            return self._planned(db, tweet, line.when, limit, is_planned=True)
        return written(db, tweet, replace(drafted(tweet), when=line.when), now)

    def _planned(
        self, db: Database, tweet: Tweet, when: WallTime | None, limit: int, is_planned: bool
    ) -> Tweet:
        """Planned where it can be; a text that would not leave stays a draft on its day."""
        if not is_planned or when is None:
            return tweet
        try:
            texts = messages_of(tweet.text, limit)
        except PlanRefused:
            return tweet
        return written(db, tweet, planned(tweet, texts, when), self._clock())


def rows_in(path: Path) -> list[Row]:
    """The lines of a CSV or a spreadsheet of LibreOffice. Raises CannotRead and OSError."""
    if path.stat().st_size > MOST_BYTES:
        raise CannotRead(Unreadable.TOO_LARGE)
    try:
        return _sheet_rows(path) if path.suffix.lower() == ODS else rows_of(path.read_bytes())
    except NotATable as error:
        raise CannotRead(Unreadable.NOT_A_TABLE) from error


def _sheet_rows(path: Path) -> list[Row]:
    """The first sheet; a day or an hour in it is one, not its letters."""
    # Imported where used, for what few ask for.
    from python_calamine import CalamineError, load_workbook

    _check_bomb(path)
    try:
        sheet = load_workbook(str(path)).get_sheet_by_index(0)
        cells = sheet.to_python(skip_empty_area=False)
    except (CalamineError, ValueError) as error:
        raise NotATable(str(error)) from error
    if len(cells) > MOST_ROWS:
        raise CannotRead(Unreadable.TOO_LARGE)
    return [
        Row(number, tuple(_cell(one) for one in row))
        for number, row in enumerate(cells, 1)
        if any(one != "" for one in row)
    ]


def _check_bomb(path: Path) -> None:
    """A spreadsheet is a zip file, and some are made to fill the memory that unpacks them."""
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(path) as packed:
            size = sum(one.file_size for one in packed.infolist())
    except BadZipFile as error:
        raise NotATable(str(error)) from error
    if size > _MOST_UNPACKED:
        raise CannotRead(Unreadable.TOO_LARGE)


def _cell(value: object) -> Cell:
    if isinstance(value, timedelta):
        # LibreOffice keeps an hour as a duration since midnight.
        minutes = int(value.total_seconds()) // 60
        return time(minutes // 60, minutes % 60) if 0 <= minutes < _DAY else str(value)
    if isinstance(value, datetime | date | time):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return unguarded(str(value))


def _act(line: Line, known: Tweet | None) -> Act:
    if known is None:
        return Act.ADD
    if known.state not in (State.DRAFT, State.PLANNED):
        return Act.NONE
    is_same = (line.text, line.when, line.extras) == (known.text, known.when, known.extras)
    # A time that has passed is not taken from a planned tweet.
    return Act.NONE if is_same or (known.when and line.when is None) else Act.CHANGE


def _free_uuid(db: Database, wanted: str) -> str:
    """The line's own name where nothing bears it: not even what was removed."""
    return wanted if wanted and not tweets.is_named(db, wanted) else str(uuid4())


def _names(account: Account) -> list[str]:
    return [name for name in (account.handle, account.name) if name]

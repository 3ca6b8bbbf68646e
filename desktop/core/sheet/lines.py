"""Each line of a table judged: what it would become, or why it cannot."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.core.agenda import Fall, WallTime
from desktop.core.extras import NOTHING, Extras, from_json
from desktop.core.sheet.columns import Column, Layout, Reading, added_to, cell_of
from desktop.core.sheet.moments import Order, moment_of, order_of
from desktop.core.sheet.table import Row
from desktop.core.text import Flaw, measure
from desktop.core.tweet import State

_NAME = re.compile("[0-9a-f]{64}")
LONGEST = 25_000
"""Characters of the longest post that X takes from anybody."""


class Problem(Enum):
    """Why a line stays outside."""

    NO_TEXT = "no_text"
    BAD_DATE = "bad_date"
    BAD_ZONE = "bad_zone"
    UNKNOWN_ACCOUNT = "unknown_account"
    FORBIDDEN_SIGN = "forbidden_sign"
    """A character in the text that X accepts in no tweet."""
    TOO_LONG = "too_long"


class Remark(Enum):
    """What is worth knowing of a line that comes in."""

    NO_DATE = "no_date"
    """It comes in among the drafts, without a day."""
    PAST = "past"
    """Its time has passed: it comes in as a draft without a day."""
    SKIPPED_HOUR = "skipped_hour"
    """The clocks skip that hour: it stands at the hour that they will show."""
    PUBLISHED = "published"
    """It has left already, as the table says: it comes in as a draft without a day."""


@dataclass(frozen=True, slots=True)
class Line:
    """`number` is that of the file. `account` is a name or a handle, empty where none is given;
    `state` what the table says it was."""

    number: int
    text: str
    when: WallTime | None = None
    account: str = ""
    uuid: str = ""
    extras: Extras = NOTHING
    state: State | None = None
    problem: Problem | None = None
    remark: Remark | None = None
    found: str = ""
    """What could not be read, as it stands there."""


class Judge:
    """Reads the rows of one table; `accounts` maps names and handles, folded, to anything."""

    def __init__(
        self,
        rows: Sequence[Row],
        reading: Reading,
        accounts: Mapping[str, object],
        zone: str,
        now: datetime,
        order: Order | None = None,
    ) -> None:
        self._rows = rows[reading.first_line :]
        self._reading = reading
        self._accounts = accounts
        self._zone = zone
        self._now = now
        proven = order_of(cell_of(row, reading, Column.DAY) for row in self._rows)
        self.order = proven or order or reading.order or Order.DAY_FIRST
        self.is_order_proven = proven is not None

    def lines(self) -> list[Line]:
        return [self._line(row) for row in self._rows]

    def _line(self, row: Row) -> Line:
        text = self._text(row)
        account = str(cell_of(row, self._reading, Column.ACCOUNT)).strip()
        made = Line(row.number, text, account=account, uuid=self._uuid(row))
        if not text.strip():
            return _bad(made, Problem.NO_TEXT, "")
        if len(text) > LONGEST:
            return _bad(made, Problem.TOO_LONG, str(len(text)))
        if measure(text).flaw is Flaw.INVALID_CHARACTERS:
            return _bad(made, Problem.FORBIDDEN_SIGN, "")
        if account and key_of(account) not in self._accounts:
            return _bad(made, Problem.UNKNOWN_ACCOUNT, account)
        zone = str(cell_of(row, self._reading, Column.ZONE)).strip() or self._zone
        if not _is_zone(zone):
            return _bad(made, Problem.BAD_ZONE, zone)
        day = cell_of(row, self._reading, Column.DAY)
        hour = cell_of(row, self._reading, Column.HOUR)
        try:
            moment = moment_of(day, hour, self.order)
        except ValueError:
            return _bad(made, Problem.BAD_DATE, f"{day} {hour}".strip())
        return self._placed(made, row, moment, zone)

    def _placed(self, made: Line, row: Row, moment: datetime | None, zone: str) -> Line:
        state, extras = self._state(row), self._extras(row)
        when, remark = None, None
        if moment is None:
            remark = Remark.NO_DATE
        else:
            said = WallTime(moment, zone)
            when = said.kept()
            if state is State.PUBLISHED:
                when, remark = None, Remark.PUBLISHED
            elif when.instant() <= self._now:
                when, remark = None, Remark.PAST
            elif said.fall is Fall.SKIPPED:
                remark = Remark.SKIPPED_HOUR
        return Line(
            made.number, made.text, when, made.account, made.uuid, extras, state, remark=remark
        )

    def _text(self, row: Row) -> str:
        text = str(cell_of(row, self._reading, Column.TEXT)).replace("\r\n", "\n")
        if self._reading.layout is Layout.OURS:
            return text
        text = text.strip("\n")
        link = added_to(row, self._reading)
        return f"{text.rstrip()} {link}" if link and link not in text else text

    def _uuid(self, row: Row) -> str:
        said = str(cell_of(row, self._reading, Column.UUID)).strip()
        try:
            return str(UUID(said))
        except ValueError:
            return ""

    def _state(self, row: Row) -> State | None:
        said = str(cell_of(row, self._reading, Column.STATE)).strip()
        return next((state for state in State if state.value == said), None)

    def _extras(self, row: Row) -> Extras:
        kept = str(cell_of(row, self._reading, Column.REST)).strip()
        note = str(cell_of(row, self._reading, Column.NOTE)).strip()
        if not kept:
            return Extras(note=note)
        try:
            extras = from_json(kept)
        except (ValueError, KeyError, TypeError):
            return Extras(note=note)
        # Whoever wrote the table must not name files of this computer.
        media = tuple(one for one in extras.media if _NAME.fullmatch(str(one.sha256)))
        return replace(extras, media=media)


def key_of(account: str) -> str:
    """A name or a handle as it is looked up."""
    return account.strip().lstrip("@").casefold()


def _bad(line: Line, problem: Problem, found: str) -> Line:
    return Line(line.number, line.text, account=line.account, problem=problem, found=found)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True

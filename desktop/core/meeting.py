"""A rendez-vous: a tweet of the same name that comes back, each time with its own text.

Always with an end or a count. Its hour is a wall-clock one, so that Tuesday at 8:15 stays Tuesday
at 8:15 when the clocks change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from desktop.core.agenda import WEEK, WallTime, next_month

MOST = 60
"""So many times at most: five years of a monthly one, more than a year of a weekly one."""
LAST_WEEK = 5
"""As `week_of_month`: the last such weekday, the fourth or the fifth."""


class Pace(Enum):
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    """On the weekday's same place in each month: the first Tuesday, the last Friday."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """`tag` without its sign; `first` the earliest day; `every` weeks or months, from 1 to 12.

    `weekday` 0 is Monday; `week_of_month` 1 to 4, or 5 for the last. It ends after `count` times
    or with the day `until`, whichever comes first; one of both is given.
    """

    id: int
    account_id: int
    name: str
    tag: str
    pace: Pace
    weekday: int
    hour: time
    zone: str
    first: date
    every: int = 1
    week_of_month: int = 1
    count: int | None = None
    until: date | None = None
    skips_holidays: bool = False
    skips_closed: bool = True

    @property
    def text(self) -> str:
        """What each time begins with; one that still says just this waits for its own words."""
        return f"#{self.tag} " if self.tag else ""


def occurrences(meeting: Meeting, is_skipped: Callable[[date], bool]) -> Iterator[WallTime]:
    """Each time, in order. A day that `is_skipped` says no to is left out and not made up for:
    the count counts what is held.

    Raises ValueError for a meeting without an end.
    """
    if meeting.count is None and meeting.until is None:
        raise ValueError("a meeting without an end")
    left = min(meeting.count or MOST, MOST)
    for tried, day in enumerate(_days(meeting)):
        if left == 0 or tried > 10 * MOST or (meeting.until is not None and day > meeting.until):
            return
        if not is_skipped(day):
            left -= 1
            yield WallTime(datetime.combine(day, meeting.hour), meeting.zone).kept()


def _days(meeting: Meeting) -> Iterator[date]:
    match meeting.pace:
        case Pace.WEEKLY:
            day = meeting.first + timedelta(days=(meeting.weekday - meeting.first.weekday()) % WEEK)
            while True:
                yield day
                day += timedelta(weeks=meeting.every)
        case Pace.MONTHLY:
            year, month = meeting.first.year, meeting.first.month
            while True:
                day = in_month(year, month, meeting.weekday, meeting.week_of_month)
                if day >= meeting.first:
                    yield day
                year, month = next_month(year, month, meeting.every)


def in_month(year: int, month: int, weekday: int, week: int) -> date:
    """That weekday's `week`th day of the month, the last one for `LAST_WEEK`."""
    if week == LAST_WEEK:
        last = date(*next_month(year, month), 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % WEEK)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % WEEK + WEEK * (week - 1))


def place_in_month(day: date) -> int:
    """Which of its weekday's days of the month it is; the fifth counts as the last."""
    return min((day.day - 1) // WEEK + 1, LAST_WEEK)

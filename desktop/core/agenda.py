"""Calendar time: the wall-clock times a person plans in, and the instants they become.

A plan is kept as what the person said ("24 November, 8:15, Paris") and becomes an instant only
when it is needed, so that a later change of the zone's rules, or of clocks in March, cannot
shift it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]
"""Gives the present instant, aware and in UTC."""

WEEK = 7
MONTH_ROWS = 6


class Fall(Enum):
    """How a wall-clock time falls on its zone's clock."""

    ONCE = "once"
    SKIPPED = "skipped"
    """The clocks jump over it in spring: it happens later, by as much as they jump."""
    TWICE = "twice"
    """The clocks pass it twice in autumn: the first time is meant."""


@dataclass(frozen=True, slots=True)
class WallTime:
    """A time as it stands on a wall: naive `moment`, to the minute, and the `zone`'s IANA name."""

    moment: datetime
    zone: str

    @classmethod
    def at(cls, instant: datetime, zone: str) -> WallTime:
        """The wall time in `zone` at `instant` (aware), cut to the minute."""
        local = instant.astimezone(_zone(zone))
        return cls(local.replace(second=0, microsecond=0, tzinfo=None, fold=0), zone)

    @property
    def day(self) -> date:
        return self.moment.date()

    @property
    def fall(self) -> Fall:
        zone = _zone(self.zone)
        first = self.moment.replace(tzinfo=zone, fold=0).utcoffset() or timedelta()
        second = self.moment.replace(tzinfo=zone, fold=1).utcoffset() or timedelta()
        if first == second:
            return Fall.ONCE
        return Fall.SKIPPED if first < second else Fall.TWICE

    def instant(self) -> datetime:
        """The instant meant, in UTC: the first of a time passed twice, a skipped one shifted."""
        return self.aware().astimezone(UTC)

    def aware(self) -> datetime:
        """The moment with its zone, as it was said: not shifted where the clocks skip it."""
        return self.moment.replace(tzinfo=_zone(self.zone), fold=0)

    def kept(self) -> WallTime:
        """What a clock in that zone will really show: differs for a skipped time alone."""
        return WallTime.at(self.instant(), self.zone)

    def on(self, day: date) -> WallTime:
        """The same hour on another day."""
        return WallTime(datetime.combine(day, self.moment.time()), self.zone)


def month_grid(year: int, month: int, first_weekday: int) -> tuple[date, ...]:
    """The 42 days of a month's page, beginning on `first_weekday` (0 is Monday)."""
    first = date(year, month, 1)
    before = (first.weekday() - first_weekday) % WEEK
    start = first - timedelta(days=before)
    return tuple(start + timedelta(days=n) for n in range(WEEK * MONTH_ROWS))


def next_month(year: int, month: int, step: int = 1) -> tuple[int, int]:
    """The year and month `step` months further (negative: back)."""
    count = year * 12 + (month - 1) + step
    return count // 12, count % 12 + 1


def is_late(when: WallTime, now: datetime, grace: timedelta) -> bool:
    """Whether `when` has passed by more than the `grace`: then only the person may send it."""
    return now - when.instant() > grace


def suggested_time(now: datetime, zone: str) -> WallTime:
    """What the composer proposes first: tomorrow at 8:15, before most shops open."""
    today = WallTime.at(now, zone)
    return WallTime(
        datetime.combine(
            today.day + timedelta(days=1), datetime.min.time().replace(hour=8, minute=15)
        ),
        zone,
    )


@cache
def _zone(name: str) -> ZoneInfo:
    """The zone of that name. Raises ZoneInfoNotFoundError for none.

    Imported where used: the first screen reads times without needing their zones' rules, and the
    module costs it 5 ms.
    """
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)

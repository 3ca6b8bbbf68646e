"""A shop's year lived through with the thermometer: when would the person have been told?

It is read at each complaint, and every half hour for as long as it may be turning; where the
complaints cannot amount to an alert whatever is usual, the reading is passed over to save time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.core.veille.alarm import Told, people_remembered, remembered, should_tell
from desktop.core.veille.chance import of_such_a_share
from desktop.core.veille.heat import Heard, Heat, Hour, Reading
from desktop.core.veille.message import Mood
from desktop.core.veille.thermometer import WINDOWS, read
from tests.reports.shop_years import ShopYear, Trouble

ZONE = "Europe/Paris"
_HALF_AN_HOUR = timedelta(minutes=30)
_WEEKS = timedelta(weeks=8)
_LATE = timedelta(hours=6)
"""An alarm so long after the last complaint has missed the trouble."""
_AFTERMATH = timedelta(days=3)
"""And one so long after is about it still, if late: not false."""
_ALERT, _HOT = 6e-3, 2e-2
"""How rare the thermometer's bars ask the part of those who complain to be."""


@dataclass(frozen=True, slots=True)
class Lived:
    """What a year came to: how soon each trouble was told (None: not), and what was told for
    nothing."""

    found: tuple[tuple[Trouble, timedelta | None], ...]
    false_alarms: int
    repeated: int
    """Times that one trouble was told again."""


def live(year: ShopYear) -> Lived:
    """Hear the year from its first message to its last."""
    alarms = list(_Life(year.heard).alarms())
    found = tuple((trouble, _told_after(trouble, alarms)) for trouble in year.troubles)
    about = [
        sum(one.at <= at <= one.at + one.lasting + _AFTERMATH for at in alarms)
        for one in year.troubles
    ]
    repeated = sum(max(0, times - 1) for times in about)
    return Lived(found, len(alarms) - sum(about), repeated)


def _told_after(trouble: Trouble, alarms: Sequence[datetime]) -> timedelta | None:
    until = trouble.at + trouble.lasting + _LATE
    return next((at - trouble.at for at in alarms if trouble.at <= at <= until), None)


class _Life:
    def __init__(self, heard: Sequence[Heard]) -> None:
        self._heard = heard
        self._times = [one.at for one in heard]
        self._hours = _by_hour(heard)
        self._starts = [one.start for one in self._hours]
        self._told: Told | None = None
        self._people = 0
        self._share = 0.0

    def alarms(self) -> list[datetime]:
        """When the person was told."""
        found = []
        for number, one in enumerate(self._heard):
            if one.mood is not Mood.NEGATIVE:
                continue
            at = one.at
            upcoming = self._times[number + 1] if number + 1 < len(self._times) else at
            while self._may_be_bad(at):
                reading = self._read(at)
                if should_tell(reading, self._told, at, self._people):
                    found.append(at)
                self._people = people_remembered(reading, self._told, at, self._people)
                self._told = remembered(reading, self._told, at)
                at += _HALF_AN_HOUR
                if at >= upcoming or reading.heat in (Heat.CALM, Heat.BUSY):
                    break
        return found

    def _read(self, now: datetime) -> Reading:
        oldest = bisect_right(self._starts, now - _WEEKS)
        past = self._hours[oldest : bisect_right(self._starts, now)]
        reading = read(past, self._recent(now), now, ZONE)
        if reading.usual:
            self._share = reading.usual_negative / reading.usual
        return reading

    def _recent(self, now: datetime) -> Sequence[Heard]:
        first = bisect_right(self._times, now - WINDOWS[-1])
        return self._heard[first : bisect_right(self._times, now)]

    def _may_be_bad(self, now: datetime) -> bool:
        """False only where no reading can be an alert, nor keep one going: the usual share moves
        little between two readings."""
        is_going = self._told is not None and now - self._told[0] < _AFTERMATH
        rare, share = (_HOT if is_going else _ALERT), max(0.01, 0.7 * self._share)
        people, bad, place = set[str](), set[str](), bisect_right(self._times, now) - 1
        for window in WINDOWS:
            while place >= 0 and self._times[place] > now - window:
                one = self._heard[place]
                people.add(one.author)
                if one.mood is Mood.NEGATIVE:
                    bad.add(one.author)
                place -= 1
            if len(bad) > max(2, share * len(people)) and (
                of_such_a_share(len(bad), len(people), share, 0.7) <= rare
            ):
                return True
        return False


def _by_hour(heard: Sequence[Heard]) -> list[Hour]:
    hours: list[Hour] = []
    for one in heard:
        start = one.at.replace(minute=0, second=0, microsecond=0)
        bad = one.mood is Mood.NEGATIVE
        if hours and hours[-1].start == start:
            hours[-1] = Hour(start, hours[-1].total + 1, hours[-1].negative + bad)
        else:
            hours.append(Hour(start, 1, int(bad)))
    return hours

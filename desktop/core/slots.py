"""The shop's own hours for tweets: "Tuesday 8:15, Thursday 12:00", and which of them is free next.

Kept as text, one slot as `2 08:15` (Monday is 1), a semicolon between two.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop.core.agenda import WEEK, WallTime

AHEAD = 12 * WEEK
"""A slot further away than this is no answer to "when next?"."""
TOO_NEAR = timedelta(minutes=30)
"""Nearer than this to another tweet, a slot counts as taken."""


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """`weekday` 0 is Monday."""

    weekday: int
    hour: time


def read(kept: str) -> tuple[Slot, ...]:
    """The slots in what was kept, in the order of the week; what cannot be read is left out."""
    return tuple(sorted({slot for part in kept.split(";") if (slot := _read_one(part))}))


def written(slots: Iterable[Slot]) -> str:
    return ";".join(f"{slot.weekday + 1} {slot.hour:%H:%M}" for slot in sorted(set(slots)))


def on(day: date, slots: Iterable[Slot], zone: str) -> tuple[WallTime, ...]:
    """The slots of that day."""
    return tuple(
        WallTime(datetime.combine(day, slot.hour), zone).kept()
        for slot in slots
        if slot.weekday == day.weekday()
    )


def free(
    slots: Collection[Slot], taken: Iterable[WallTime], now: datetime, zone: str
) -> Iterator[WallTime]:
    """The slots to come that have no tweet within half an hour, the soonest first.

    Days are counted from `now`, an aware instant, up to twelve weeks ahead.
    """
    today = WallTime.at(now, zone).day
    return free_on(today, today + timedelta(days=AHEAD - 1), slots, taken, now, zone)


def free_on(
    first: date,
    last: date,
    slots: Collection[Slot],
    taken: Iterable[WallTime],
    now: datetime,
    zone: str,
) -> Iterator[WallTime]:
    """The same from day to day, both included."""
    busy = sorted(when.instant() for when in taken) if slots else []
    for day in (first + timedelta(days=n) for n in range((last - first).days + 1)):
        for when in on(day, slots, zone):
            instant = when.instant()
            if instant > now and not any(abs(other - instant) < TOO_NEAR for other in busy):
                yield when


def read_days(kept: str) -> frozenset[int]:
    """Closing days as kept (`17`: Monday and Sunday); 0 is Monday."""
    return frozenset(int(digit) - 1 for digit in kept if digit in "1234567")


def written_days(days: Iterable[int]) -> str:
    return "".join(str(day + 1) for day in sorted(set(days)))


def _read_one(part: str) -> Slot | None:
    day, _, hour = part.strip().partition(" ")
    if day not in "1234567" or not day:
        return None
    try:
        return Slot(int(day) - 1, time.fromisoformat(hour))
    except ValueError:
        return None

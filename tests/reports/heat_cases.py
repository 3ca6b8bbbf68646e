"""The cases that the thermometer was made for, each with what it has to say: read by the report
and held by the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.core.veille.heat import Heard, Heat, Hour, Lesson, Reading
from desktop.core.veille.message import Mood
from desktop.core.veille.thermometer import read

ZONE = "Europe/Paris"
_PARIS = ZoneInfo(ZONE)
BAD, GOOD, PLAIN = Mood.NEGATIVE, Mood.POSITIVE, Mood.NEUTRAL

PerHour = Callable[[datetime], int]
"""How many messages there are in the hour that begins at this time on the wall in Paris."""


def at(text: str) -> datetime:
    """A time on the wall in Paris, as an instant."""
    return datetime.fromisoformat(text).replace(tzinfo=_PARIS).astimezone(UTC)


def weeks(now: datetime, per_hour: PerHour, count: int = 8, one_bad_in: int = 10) -> list[Hour]:
    """A regular past: so many weeks before `now`, every tenth message negative."""
    hours, heard = [], 0
    start = now.replace(minute=0, second=0, microsecond=0) - timedelta(weeks=count)
    while start < now:
        total = per_hour(start.astimezone(_PARIS))
        bad = (heard + total) // one_bad_in - heard // one_bad_in
        heard += total
        if total:
            hours.append(Hour(start, total, bad))
        start += timedelta(hours=1)
    return hours


def heard(now: datetime, past: list[Hour], hours: float = 48) -> list[Heard]:
    """The messages of the last hours of a past, spread over each."""
    found = []
    for hour in past:
        for number in range(hour.total):
            when = hour.start + timedelta(hours=(number + 0.5) / hour.total)
            if now - timedelta(hours=hours) < when <= now:
                mood = BAD if number < hour.negative else PLAIN
                found.append(Heard(when, mood, f"{hour.start:%d%H} {number}"))
    return found


def burst(
    now: datetime, count: int, within: timedelta, mood: Mood | None = BAD, author: str = ""
) -> Iterator[Heard]:
    """Messages up to `now`, by as many people, or all by one."""
    for number in range(count):
        yield Heard(now - within * (number / count), mood, author or f"burst {number}")


def all_day(moment: datetime) -> int:
    """Four an hour by day, one in the evening, one at 3 in the night."""
    return 4 if 8 <= moment.hour < 20 else int(moment.hour in (3, 20, 22))


def on_saturdays(moment: datetime) -> int:
    """Two an hour by day, ten on Saturday mornings."""
    if moment.weekday() == 5 and 8 <= moment.hour < 13:
        return 10
    return 2 if 8 <= moment.hour < 20 else 0


def once_a_day(moment: datetime) -> int:
    """One message, at noon."""
    return int(moment.hour == 12)


@dataclass(frozen=True, slots=True)
class Case:
    """`said` is what the thermometer may say of `reading()`."""

    name: str
    reading: Callable[[], Reading]
    said: tuple[Heat, ...]


NIGHT = at("2026-11-24T03:10")
MORNING = at("2026-11-24T10:30")
SATURDAY = at("2026-11-21T12:30")


def _with(
    now: datetime, per_hour: PerHour, *extra: Heard, count: int = 8, lesson: Lesson | None = None
) -> Reading:
    past = weeks(now, per_hour, count)
    lessons = (lesson,) if lesson else ()
    return read(past, [*heard(now, past), *extra], now, ZONE, lessons)


def _five_fold_at_night(mood: Mood) -> Reading:
    mixed = [*burst(NIGHT, 5, timedelta(minutes=50), mood)]
    return _with(NIGHT, all_day, *mixed)


def _shared() -> Reading:
    happy = burst(MORNING, 150, timedelta(hours=3), GOOD)
    grumbling = burst(MORNING, 15, timedelta(hours=3), BAD)
    return _with(MORNING, all_day, *happy, *(Heard(o.at, BAD, f"no {o.author}") for o in grumbling))


def _slow() -> Reading:
    complaints = burst(MORNING, 24, timedelta(hours=46))
    return _with(MORNING, on_saturdays, *complaints)


def _few(count: int, mood: Mood, within: timedelta) -> Reading:
    return read([], list(burst(MORNING, count, within, mood)), MORNING, ZONE)


def _again(count: int, days: float) -> Reading:
    lesson = Lesson(MORNING - timedelta(days=days), 6, timedelta(minutes=30))
    return _with(MORNING, once_a_day, *burst(MORNING, count, timedelta(minutes=30)), lesson=lesson)


_HALF, _DAY = timedelta(minutes=30), timedelta(days=1)

CASES = (
    Case("complaints, five times the usual of 3 h in the night", lambda: _five_fold_at_night(BAD), (Heat.ALERT,)),
    Case("five times the usual at 3 h, nobody complains", lambda: _five_fold_at_night(PLAIN), (Heat.BUSY,)),
    Case("the Saturday peak, as every Saturday", lambda: _with(SATURDAY, on_saturdays), (Heat.CALM,)),
    Case("a happy post, passed round the town", _shared, (Heat.BUSY,)),
    Case("thirty neutral messages in half an hour", lambda: _with(MORNING, all_day, *burst(MORNING, 30, _HALF, PLAIN)), (Heat.BUSY,)),
    Case("an ordinary morning", lambda: _with(MORNING, all_day), (Heat.CALM,)),
    Case("6 complaints in half an hour where one message a day is usual", lambda: _with(MORNING, once_a_day, *burst(MORNING, 6, _HALF)), (Heat.ALERT,)),
    Case("24 complaints in two days where 2 a day are usual", _slow, (Heat.ALERT,)),
    Case("ten complaints by one person", lambda: _with(MORNING, all_day, *burst(MORNING, 10, _HALF, BAD, "one")), (Heat.CALM, Heat.BUSY)),
    Case("nine messages in all, none bad", lambda: _few(9, PLAIN, _DAY), (Heat.TOO_FEW,)),
    Case("the first six messages ever, all complaints within half an hour", lambda: _few(6, BAD, _HALF), (Heat.ALERT,)),
    Case("the first two messages ever, both complaints", lambda: _few(2, BAD, _HALF), (Heat.TOO_FEW,)),
    Case("6 in half an hour, after “it is nothing” of as many yesterday", lambda: _again(6, 1), (Heat.BUSY,)),
    Case("15 in half an hour, after “it is nothing” of 6 yesterday", lambda: _again(15, 1), (Heat.ALERT,)),
    Case("6 in half an hour, “it is nothing” was said four weeks ago", lambda: _again(6, 28), (Heat.ALERT,)),
)  # fmt: skip

"""The thermometer's four words: from how much is heard against the usual, and how bad it is.

    agité    more is said than chance brings at these hours, whatever the mood
    chaud    more complain than usual, and a greater part of those who speak
    alerte   far more, at least three people, at least three times the usual

Each of several windows up to now is judged by itself, so that six complaints in half an hour are
found at once and thirty in two days as well; the most telling one is told. People are counted, not
messages. Complaints must stand out twice, against the hours (`core/veille/usual`) and among what is
said: a post that the whole town shares brings more complaints too, yet no greater part of them.

Below ten messages in all nothing is said of volume. Complaints are judged all the same: for a shop
of which nobody speaks, six in half an hour are the more telling. Where the past is too short to
know what is usual, only their part speaks, and more people are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import sqrt

from desktop.core.veille.chance import of_so_many, of_such_a_share
from desktop.core.veille.heat import Heard, Heat, Hour, Lesson, Reading
from desktop.core.veille.message import Mood
from desktop.core.veille.usual import Usual

WINDOWS = tuple(timedelta(minutes=m) for m in (30, 60, 180, 360, 1440, 2880))
ENOUGH = 10
"""Below so many messages in all, nothing is said of volume."""

LEARNT_FOR = timedelta(days=21)
"""How long *Ce n'est rien* is remembered, less and less."""
LEARNT_TIMES = 1.5
"""What was nothing is something again from so many times as much."""

_DAY = timedelta(days=1)
_ORDER = (Heat.TOO_FEW, Heat.CALM, Heat.BUSY, Heat.HOT, Heat.ALERT)


@dataclass(frozen=True, slots=True)
class _Bar:
    """What complaints must pass: so many people, so many times the usual, and be so unlikely by
    chance, in number (`chance`) and as a part of what is said (`part_chance`)."""

    heat: Heat
    people: int
    times: float
    chance: float
    part_chance: float


# There are some 100,000 looks a year, each much like the one before; tests/reports/heat_report.py
# shows what these make of simulated ones.
_BARS = (
    _Bar(Heat.ALERT, people=3, times=3.0, chance=1e-5, part_chance=6e-3),
    _Bar(Heat.HOT, people=2, times=2.0, chance=1e-3, part_chance=2e-2),
)
_BARS_UNKNOWN = (
    _Bar(Heat.ALERT, people=4, times=0.0, chance=1.0, part_chance=5e-4),
    _Bar(Heat.HOT, people=3, times=0.0, chance=1.0, part_chance=5e-3),
)
_LONGEST_UNKNOWN = timedelta(hours=6)
"""Where nothing is usual, what came over a longer time is no burst."""
_LOOKS = timedelta(hours=3)
"""A longer window is new less often in a year: as many times likelier may its number be."""
_BUSY_PEOPLE, _BUSY_TIMES, _BUSY_CHANCE = 4, 2.0, 1e-4
_SPREAD = 0.1
"""How far good and bad days lie apart: relative variance of an hour's rate."""
_SPREAD_YOUNG = 0.5
"""And so much more, parted by the weeks that are known."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """A window: messages, and people; those who complained, and since the last lesson."""

    window: timedelta
    messages: int
    people: int
    negative: int
    complaining: int
    negative_since: int
    complaining_since: int


@dataclass(frozen=True, slots=True)
class _Judged:
    heat: Heat
    chance: float
    """The smaller, the more telling."""
    counted: _Counted
    usual: float


def read(
    past: Sequence[Hour],
    recent: Sequence[Heard],
    now: datetime,
    zone: str,
    lessons: Sequence[Lesson] = (),
) -> Reading:
    """What the thermometer says at `now` (aware), in a millisecond or two.

    `past` are the hours of the last eight weeks in which anything was heard, `recent` the messages
    of the last two days (one will do, but a slow crisis is then found later), both in any order.
    Only messages that tell when they were written should be among them: a feed without dates,
    fetched for the first time, is no burst. Hours of the week are those on the wall in `zone`.
    """
    return read_beside(Usual(past, now, zone), recent, now, lessons)


def read_beside(
    usual: Usual, recent: Sequence[Heard], now: datetime, lessons: Sequence[Lesson] = ()
) -> Reading:
    """The same, where what is usual at the hour of `now` is known already."""
    judged = [
        _judge(counted, usual, now, lessons)
        for counted in _windows(recent, now, _last(lessons, now))
    ]
    best = max(judged, key=lambda one: (_ORDER.index(one.heat), -one.chance))
    known = usual.messages + judged[-1].counted.messages
    if known < ENOUGH and best.heat in (Heat.CALM, Heat.BUSY):
        return _reading(judged[WINDOWS.index(_DAY)], usual, Heat.TOO_FEW)
    if best.heat is Heat.CALM:
        best = judged[WINDOWS.index(_DAY)]
    return _reading(best, usual, best.heat)


def _reading(one: _Judged, usual: Usual, heat: Heat) -> Reading:
    counted = one.counted
    return Reading(
        heat,
        counted.window,
        counted.messages,
        counted.negative,
        counted.complaining,
        one.usual,
        one.usual * usual.bad_share,
        usual.weeks,
    )


def _last(lessons: Sequence[Lesson], now: datetime) -> datetime | None:
    """What was said before it is done with; a lesson of the future, clocks being set, is none."""
    return max((one.at for one in lessons if one.at <= now), default=None)


def _windows(recent: Sequence[Heard], now: datetime, lesson: datetime | None) -> list[_Counted]:
    """All windows in one walk back from now."""
    heard = sorted((one for one in recent if one.at <= now), key=lambda one: one.at, reverse=True)
    people, complaining, since = set[str](), set[str](), set[str]()
    negative = negative_since = place = 0
    found = []
    for window in WINDOWS:
        while place < len(heard) and heard[place].at > now - window:
            one = heard[place]
            # Who is not named is nobody else.
            who = one.author or f"\0{place}"
            people.add(who)
            if one.mood is Mood.NEGATIVE:
                negative += 1
                complaining.add(who)
                if lesson is None or one.at > lesson:
                    negative_since += 1
                    since.add(who)
            place += 1
        found.append(
            _Counted(
                window,
                place,
                len(people),
                negative,
                len(complaining),
                negative_since,
                len(since),
            )
        )
    return found


def _judge(counted: _Counted, usual: Usual, now: datetime, lessons: Sequence[Lesson]) -> _Judged:
    mean = usual.within(counted.window)
    heat, chance = _complaints(counted, usual, mean)
    if heat is not Heat.CALM:
        if _was_nothing(counted, now, lessons):
            heat = Heat.BUSY
        return _Judged(heat, chance, counted, mean)
    if usual.is_known and counted.people >= max(_BUSY_PEOPLE, _BUSY_TIMES * mean):
        chance = of_so_many(counted.people, mean, _spread(usual))
        if chance < _BUSY_CHANCE:
            return _Judged(Heat.BUSY, chance, counted, mean)
    return _Judged(Heat.CALM, 1.0, counted, mean)


def _complaints(counted: _Counted, usual: Usual, mean: float) -> tuple[Heat, float]:
    """How hot the complaints alone make it, and how unlikely they are."""
    count, bad = counted.complaining_since, mean * usual.bad_share
    bars = _BARS if usual.is_known else _BARS_UNKNOWN
    if count < max(bars[-1].people, bars[-1].times * bad):
        return Heat.CALM, 1.0
    chance = 1.0
    if usual.is_known:
        chance = of_so_many(count, bad, _spread(usual) + usual.bad_spread)
    elif counted.window > _LONGEST_UNKNOWN:
        return Heat.CALM, 1.0
    part = of_such_a_share(count, counted.people, usual.bad_share, usual.bad_spread)
    looks = max(1.0, counted.window / _LOOKS)
    for bar in bars:
        is_much = count >= max(bar.people, bar.times * bad)
        if is_much and chance <= bar.chance * looks and part <= bar.part_chance:
            return bar.heat, chance * part
    return Heat.CALM, 1.0


def _spread(usual: Usual) -> float:
    return _SPREAD + _SPREAD_YOUNG / max(1, usual.weeks)


def _was_nothing(counted: _Counted, now: datetime, lessons: Sequence[Lesson]) -> bool:
    """Whether the person said of as much, lately, that it was nothing."""
    return any(counted.negative_since <= _learnt(one, counted.window, now) for one in lessons)


def _learnt(lesson: Lesson, window: timedelta, now: datetime) -> float:
    """How many in `window` are still as much as was nothing then.

    As much again each day is no more; in a shorter time it is.
    """
    age = now - lesson.at
    if not timedelta() <= age < LEARNT_FOR:
        return 0.0
    faded = LEARNT_TIMES * lesson.negative * (1.0 - age / LEARNT_FOR)
    if window < lesson.window:
        return faded * sqrt(window / lesson.window)
    return faded * max(1.0, window / max(lesson.window, _DAY))

"""Made-up years of made-up shops: what is said of them, and the troubles laid into it.

More is said by day than by night, on Saturdays and before Christmas, less while the shop is closed
in August; a shop grows or shrinks; there are good days and bad ones, regulars, and people who
complain ten times. Four happy posts a year are passed round the town. All by a seed: the same seed
is the same year.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.core.veille.heat import Heard
from desktop.core.veille.message import Mood

START = datetime(2026, 1, 5, tzinfo=UTC)
DAYS = 365
KNOWN = timedelta(weeks=9)
"""No trouble is laid into the first weeks: the thermometer knows nothing yet."""
SIZES = {"tiny": 0.5, "small": 3.0, "medium": 15.0, "busy": 80.0}
"""Messages a day."""
BY_HOUR = (2, 1, 1, 1, 1, 2, 6, 12, 20, 22, 22, 24, 26, 22, 18, 17, 18, 22, 26, 28, 24, 16, 9, 4)
"""How much is said in each hour, beside the others."""
BY_WEEKDAY = (0.6, 0.8, 0.9, 0.9, 1.1, 2.2, 0.5)
HAPPY_POSTS, TIRESOME_PEOPLE = 4, 2
SUDDEN = (4, 6, 10, 20, 40)
"""So many people complain in a sudden trouble, and in a slow one."""
SLOW = (12, 24, 48)


@dataclass(frozen=True, slots=True)
class Trouble:
    """`people` complain once each within `lasting` from `at`."""

    at: datetime
    people: int
    lasting: timedelta

    @property
    def is_slow(self) -> bool:
        """Whether it creeps over days."""
        return self.lasting >= timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ShopYear:
    """All that was heard, oldest first."""

    heard: tuple[Heard, ...]
    troubles: tuple[Trouble, ...]


def shop_year(seed: int, per_day: float) -> ShopYear:
    """A year of a shop of which `per_day` messages are heard on an ordinary day."""
    dice = random.Random(seed)
    share, growth = dice.uniform(0.05, 0.15), dice.uniform(-0.2, 0.8)
    heard = [one for day in range(DAYS) for one in _day(dice, day, per_day, share, growth)]
    for _ in range(HAPPY_POSTS):
        heard += _happy(dice, per_day, share)
    for number in range(TIRESOME_PEOPLE):
        heard += _tiresome(dice, f"tiresome {number}")
    troubles = tuple(_troubles(dice))
    for trouble in troubles:
        heard += _complaints(dice, trouble)
    return ShopYear(tuple(sorted(heard, key=lambda one: one.at)), troubles)


def _day(
    dice: random.Random, day: int, per_day: float, share: float, growth: float
) -> Iterator[Heard]:
    midnight = START + timedelta(days=day)
    mean = per_day * BY_WEEKDAY[midnight.weekday()] * (1 + growth * day / DAYS)
    mean *= dice.lognormvariate(0, 0.3) * _season(midnight)
    bad = min(0.6, share * dice.lognormvariate(0, 0.4))
    for _ in range(_poisson(dice, mean)):
        hour = dice.choices(range(24), BY_HOUR)[0]
        yield _said(dice, midnight + timedelta(hours=hour, seconds=dice.randrange(3600)), bad)


def _season(day: datetime) -> float:
    if day.month == 12 and 14 <= day.day <= 24:
        return 2.0
    if day.month == 8 and 3 <= day.day <= 17:
        return 0.25
    return 1.0


def _happy(dice: random.Random, per_day: float, share: float) -> Iterator[Heard]:
    """A post that the town passes round within a day, as few complaining as ever, or fewer."""
    at = START + timedelta(days=dice.uniform(1, DAYS - 3))
    bad = share * dice.uniform(0.3, 1.0)
    for _ in range(30 + int(per_day * dice.uniform(2, 6))):
        yield _said(dice, at + timedelta(hours=dice.expovariate(1 / 5)), bad)


def _tiresome(dice: random.Random, name: str) -> Iterator[Heard]:
    at = START + timedelta(days=dice.uniform(1, DAYS - 2))
    for _ in range(dice.randrange(8, 16)):
        yield Heard(at + timedelta(hours=dice.uniform(0, 3)), Mood.NEGATIVE, name)


def _troubles(dice: random.Random) -> Iterator[Trouble]:
    """One of each size, weeks apart, in any order and at any hour."""
    sizes = [(people, False) for people in SUDDEN] + [(people, True) for people in SLOW]
    dice.shuffle(sizes)
    first = START + KNOWN
    step = (timedelta(days=DAYS) - KNOWN) / len(sizes)
    for number, (people, is_slow) in enumerate(sizes):
        at = first + number * step + timedelta(days=dice.uniform(0, 20))
        hours = dice.uniform(36, 60) if is_slow else dice.choice((0.4, 1.0, 2.0, 4.0))
        yield Trouble(at, people, timedelta(hours=hours))


def _complaints(dice: random.Random, trouble: Trouble) -> Iterator[Heard]:
    for number in range(trouble.people):
        after = trouble.lasting * (dice.random() if number else 0)
        yield Heard(trouble.at + after, Mood.NEGATIVE, f"angry {number}")


def _said(dice: random.Random, at: datetime, bad: float) -> Heard:
    mood = (
        Mood.NEGATIVE if dice.random() < bad else dice.choice((Mood.POSITIVE, Mood.NEUTRAL, None))
    )
    # A fifth of it by five regulars.
    name = dice.randrange(5) if dice.random() < 0.2 else dice.randrange(5, 20_000)
    return Heard(at, mood, f"somebody {name}")


def _poisson(dice: random.Random, mean: float) -> int:
    count, passed = 0, dice.expovariate(1)
    while passed < mean:
        count += 1
        passed += dice.expovariate(1)
    return count

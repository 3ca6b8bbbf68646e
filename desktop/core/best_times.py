"""When a shop's tweets are seen most: from its own figures alone, and once there are enough.

No general advice is given: what is right for others is a figure invented for this shop.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median

ENOUGH = 10
"""So many measured tweets at least; with fewer, one lucky day decides."""
HERE = 3
"""So many of them at one hour of one weekday."""
CLEARLY = 1.2
"""How many times the usual an hour must be worth to be told."""
MOST = 3


@dataclass(frozen=True, slots=True)
class Measured:
    """A published tweet: when it left, on the shop's wall, and how many times it was seen."""

    at: datetime
    seen: int


@dataclass(frozen=True, slots=True)
class Best:
    """`weekday` 0 is Monday. There, half of `here` tweets were seen `ratio` times the usual or
    more; the usual is the median of all `of`."""

    weekday: int
    hour: int
    ratio: float
    here: int
    of: int


def best_times(measured: Sequence[Measured]) -> tuple[Best, ...]:
    """The hours that clearly do better, the best first; none where there are too few figures."""
    if len(measured) < ENOUGH:
        return ()
    usual = median(one.seen for one in measured)
    if usual <= 0:
        return ()
    hours: dict[tuple[int, int], list[int]] = defaultdict(list)
    for one in measured:
        hours[one.at.weekday(), one.at.hour].append(one.seen)
    found = [
        Best(weekday, hour, median(seen) / usual, len(seen), len(measured))
        for (weekday, hour), seen in hours.items()
        if len(seen) >= HERE
    ]
    clear = [one for one in found if one.ratio >= CLEARLY]
    return tuple(sorted(clear, key=lambda one: (-one.ratio, one.weekday, one.hour))[:MOST])

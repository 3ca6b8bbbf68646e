"""What the person tells of a tweet's fate, and what it says of the shop's best hours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.core.agenda import Clock
from desktop.core.best_times import Best, best_times
from desktop.services.changing import found
from desktop.store import results
from desktop.store.database import OpenPlan, immediate


@dataclass(frozen=True, slots=True)
class BestTimes:
    """`count` measured tweets, and the hours that clearly do better."""

    count: int = 0
    best: tuple[Best, ...] = ()


class Results:
    def __init__(self, open_plan: OpenPlan, clock: Clock, zone: Callable[[], str]) -> None:
        self._open = open_plan
        self._clock = clock
        self._zone = zone

    def tell(self, tweet_id: int, seen: int) -> BestTimes:
        """Keep how many times it was seen. Raises PlanRefused(GONE)."""
        with self._open() as db, immediate(db):
            results.put(db, found(db, tweet_id).id, seen, self._clock())
        return self.best()

    def seen(self, tweet_id: int) -> int | None:
        """What was told of it; None where nothing was."""
        with self._open() as db:
            return results.of(db, tweet_id)

    def best(self) -> BestTimes:
        with self._open() as db:
            measured = results.measured(db, self._zone())
        return BestTimes(len(measured), best_times(measured))

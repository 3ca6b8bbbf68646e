"""What goes wrong on the way, told beforehand: for which requests, how often, before or after X did
what it was asked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from threading import Event, Lock

from tests.stand_in.wire import Answer, Request


class Fate(Enum):
    """What becomes of an answer that is none."""

    CUT = "cut"
    """The connection is closed without a word."""
    CUT_SHORT = "cut short"
    """Half of the answer comes, then the connection is closed."""
    SILENCE = "silence"
    """Nothing comes, and the connection stays, until `Sky.release`."""


@dataclass(frozen=True, slots=True)
class Weather:
    """`then` in the place of X's own answer; `accepts` says whether X does it before."""

    then: Answer | Fate
    accepts: bool = False


@dataclass(slots=True)
class _Coming:
    weather: Weather
    where: re.Pattern[str]
    times: int | None


@dataclass(slots=True)
class Sky:
    """The weathers to come, each for the requests whose "METHOD /path" its expression finds."""

    released: Event = field(default_factory=Event)
    _coming: list[_Coming] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)

    def will(
        self,
        then: Answer | Fate,
        on: str = "POST /2/tweets$",
        times: int | None = 1,
        accepts: bool = False,
    ) -> None:
        """For the next `times` requests (None: all) that `on` finds, after those told before."""
        with self._lock:
            self._coming.append(_Coming(Weather(then, accepts), re.compile(on), times))

    def clear(self) -> None:
        with self._lock:
            self._coming.clear()

    def release(self) -> None:
        """Let every request go that nothing was said to, unanswered."""
        self.released.set()

    def over(self, request: Request) -> Weather | None:
        line = f"{request.method} {request.path}"
        with self._lock:
            for one in self._coming:
                if one.times != 0 and one.where.search(line):
                    one.times = None if one.times is None else one.times - 1
                    return one.weather
        return None

"""Noticing that the computer's clock was set back, by how much."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from desktop.core.agenda import Clock

# Time servers correct clocks by seconds; a person or a flat battery by more.
_UNNOTICED = timedelta(minutes=2)


class ClockWatch:
    """Compares the wall's clock with one that nobody can set (`monotonic`, in seconds).

    Only backwards: after sleep the wall's clock is ahead of the other one, and rightly so.
    """

    def __init__(self, clock: Clock, monotonic: Callable[[], float]) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._last: tuple[datetime, float] | None = None

    def went_back(self) -> timedelta:
        """By how much since the last call; zero for a correction that nobody needs to know."""
        now, ticks = self._clock(), self._monotonic()
        last, self._last = self._last, (now, ticks)
        if last is None:
            return timedelta()
        return noticed(last[0] + timedelta(seconds=ticks - last[1]) - now)


def noticed(back: timedelta) -> timedelta:
    return back if back > _UNNOTICED else timedelta()

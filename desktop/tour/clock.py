"""A clock that the tour turns, so that tomorrow morning comes when its step comes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

BEGINNING = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
"""A Tuesday morning before the feasts; the same at each play, so that pictures can be compared."""


class TourClock:
    def __init__(self) -> None:
        self._now = BEGINNING

    def __call__(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        """Seconds, on the same hands: to the publisher this clock never went astray."""
        return (self._now - BEGINNING).total_seconds()

    def turn_to(self, moment: datetime) -> None:
        self._now = moment

    def wait(self, time: timedelta) -> None:
        self._now += time

"""What is usual of a subject: how much the same hours of the week bring, and how much of it is bad.

An hour's rate is what this hour of the week brought in the weeks before, its neighbours counting
for half, drawn towards what this hour of the day brings on any day, and that towards the subject's
own mean: a shop of which one hears once a day has no Saturdays yet. No past week speaks louder than
some times the others, so that one crisis is not the measure of the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from desktop.core.veille.heat import Hour

WEEKS = 8
"""Older hours are not looked at: a shop grows, and seasons pass."""
LEFT_OUT = timedelta(days=2)
"""What is judged is not part of what is usual, or a slow crisis would excuse itself."""
LEAST_KNOWN = timedelta(days=3)
"""A shorter past than that (beside what is left out) says nothing of what is usual."""

BAD_SHARE = 0.1
"""The negative share of a shop of which nothing is known, worth as much as so many messages: of
what is said of shops, 5 to 15 % complain."""
_BAD_SHARE_WORTH = 20.0
_BAD_SPREAD = 0.15
"""Relative variance of that share from one day to another: some days all goes wrong."""
_DAY_WORTH = 2.0
"""What an hour brings on any day counts for its rate as much as so many weeks of its own."""
_MEAN_WORTH = 2.0
"""And the mean of all hours for the hour of the day, as much as so many days."""
_LOUDEST_TIMES, _LOUDEST_MORE, _WORST_MORE = 3.0, 3.0, 1.0
"""Nothing of the past counts for more than so many times the quieter three quarters, and so many
messages more, or negative messages more."""

_HOUR, _WEEK = timedelta(hours=1), timedelta(weeks=1)
_DAY_HOURS, _WEEK_HOURS = 24, 168
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Usual:
    """Good for the hour of `now`; `past` hours may be in any order."""

    def __init__(self, past: Sequence[Hour], now: datetime, zone: str) -> None:
        self._now = now
        self._zone = zone
        self._this = _hour_of(now)
        self._here = self._wall(self._this)
        self._newest = self._here - self._wall(_hour_of(now - LEFT_OUT)) + 1
        """The age in hours on the wall, as all ages here, of the newest hour that counts."""
        ages = self._by_age(past)
        self._oldest = max((age for age, _, _ in ages), default=0)
        known = timedelta(hours=self._oldest + 1 - self._newest)
        self.is_known = known >= LEAST_KNOWN
        self.weeks = max(1, round(known / _WEEK)) if self.is_known else 0
        self.messages = sum(total for _, total, _ in ages)
        """How many were heard before what is judged."""
        self._totals = [0] * (self._oldest + 2 + _DAY_HOURS)
        self._of_day = [0.0] * _DAY_HOURS
        self._rates: dict[int, float] = {}
        self.bad_share = BAD_SHARE
        self.bad_spread = _BAD_SPREAD + 1.0 / (BAD_SHARE * _BAD_SHARE_WORTH)
        """How uncertain that share is, and how it comes and goes: its relative variance."""
        if self.is_known:
            self._count(ages)

    def within(self, window: timedelta) -> float:
        """How many messages the `window` up to now usually brings; 0 where nothing is known."""
        if not self.is_known:
            return 0.0
        end = self._now.timestamp() / 3600
        start, total = end - window / _HOUR, 0.0
        for hour in range(int(start), self._this + 1):
            part = min(end, hour + 1) - max(start, hour)
            if part > 0:
                total += self._rate(self._here - self._wall(hour)) * part
        return total

    def _by_age(self, past: Sequence[Hour]) -> list[tuple[int, int, int]]:
        """Age, messages and negative ones of the hours that count."""
        newest, most, here, zone = self._newest, WEEKS * _WEEK_HOURS, self._here, self._zone
        found = []
        for one in past:
            # Spelled out, as it is done a thousand times at each look.
            hour = int(one.start.timestamp()) // 3600
            age = here - hour - _offset(hour, zone)
            if newest <= age <= most:
                found.append((age, one.total, one.negative))
        return found

    def _count(self, ages: Sequence[tuple[int, int, int]]) -> None:
        days = self._oldest // _DAY_HOURS + 1
        per_day, bad_per_day = [0.0] * days, [0.0] * days
        for age, total, negative in ages:
            # Two hours share one age where clocks are set back.
            self._totals[age] += total
            self._of_day[age % _DAY_HOURS] += total
            per_day[age // _DAY_HOURS] += total
            bad_per_day[age // _DAY_HOURS] += negative
        first = self._newest // _DAY_HOURS
        heard = sum(_tempered(per_day[first:]))
        self._tell_share(heard, sum(_tempered(bad_per_day[first:], _WORST_MORE)))
        self._tell_hours_of_day(heard)

    def _tell_share(self, heard: float, bad: float) -> None:
        bad += BAD_SHARE * _BAD_SHARE_WORTH
        self.bad_share = min(0.9, bad / (heard + _BAD_SHARE_WORTH))
        self.bad_spread = _BAD_SPREAD + 1.0 / bad

    def _tell_hours_of_day(self, heard: float) -> None:
        hours = self._oldest + 1 - self._newest
        # Half a message more than was heard: silence so far is no proof of silence.
        mean = (heard + 0.5) / hours
        tempered = heard / max(1, self.messages)
        self._of_day = [
            (tempered * _with_neighbours(self._of_day, place) + _MEAN_WORTH * mean)
            / (hours / _DAY_HOURS + _MEAN_WORTH)
            for place in range(_DAY_HOURS)
        ]

    def _rate(self, age: int) -> float:
        """Messages an hour, at the hour of the week that lies `age` hours back."""
        if age not in self._rates:
            self._rates[age] = self._counted_rate(age)
        return self._rates[age]

    def _counted_rate(self, age: int) -> float:
        weeks = range(age + _WEEK_HOURS, self._oldest + 1, _WEEK_HOURS)
        own = [_with_neighbours(self._totals, one) for one in weeks if one >= self._newest]
        any_day = self._of_day[age % _DAY_HOURS]
        return (sum(_tempered(own)) + _DAY_WORTH * any_day) / (len(own) + _DAY_WORTH)

    def _wall(self, hour: int) -> int:
        """An hour since 1970 as the clocks on the wall count them: days there have 24, always."""
        return hour + _offset(hour, self._zone)


def _with_neighbours(counts: Sequence[float], place: int) -> float:
    """An hour smoothed: a market does not begin on the minute. Behind the last comes the first."""
    after = counts[(place + 1) % len(counts)]
    return 0.25 * counts[place - 1] + 0.5 * counts[place] + 0.25 * after


def _tempered(counts: Sequence[float], more: float = _LOUDEST_MORE) -> list[float]:
    """The same, the loudest no louder than the others allow."""
    if not counts:
        return []
    quieter = sorted(counts)[: max(1, len(counts) * 3 // 4)]
    most = _LOUDEST_TIMES * sum(quieter) / len(quieter) + more
    return [min(one, most) for one in counts]


def _hour_of(at: datetime) -> int:
    return int(at.timestamp()) // 3600


@lru_cache(maxsize=20_000)
def _offset(hour: int, zone: str) -> int:
    """How many hours the wall is ahead of UTC; remembered, as the same are asked for at each look.

    Half hours are left to the neighbours.
    """
    local = (_EPOCH + hour * _HOUR).astimezone(ZoneInfo(zone))
    return (local.utcoffset() or timedelta()) // _HOUR

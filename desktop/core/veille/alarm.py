"""Whether the person is to be told now: once of one trouble, not ten times.

    told ──▶ still hot: nothing more ──▶ calm for hours ──▶ the next alert is told
              └─ clearly worse than when it was told: told once more

A long window stays hot for as long as it reaches back to what was told already; only one that
begins hours after it speaks of something else.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.core.veille.heat import Heat, Reading

CALM_FOR = timedelta(hours=18)
"""What begins so long after the last heat is another trouble."""
WORSE_TIMES, WORSE_PEOPLE = 4, 10
"""Clearly worse is four times the people who were complaining, and so many more."""
_FRESH = timedelta(hours=6)
"""Heat within so long a window is heat of now."""

Told = tuple[datetime, Heat]
"""When it last was as hot as the person was told, and how hot."""


def should_tell(reading: Reading, told: Told | None, now: datetime, people: int = 0) -> bool:
    """Whether this reading is news.

    `told` is what `remembered` gave after the last reading, `people` what `people_remembered` gave;
    where that is 0 nothing is told as worse.
    """
    if reading.heat is not Heat.ALERT:
        return False
    if told is None or told[1] is not Heat.ALERT or _is_another(reading, told, now):
        return True
    return people > 0 and reading.authors >= max(WORSE_TIMES * people, people + WORSE_PEOPLE)


def remembered(reading: Reading, told: Told | None, now: datetime) -> Told | None:
    """What to keep as told after a reading, once the person was told where they should be: while
    it stays hot the trouble is the same, however long."""
    if should_tell(reading, told, now):
        return now, Heat.ALERT
    is_hot = reading.heat in (Heat.ALERT, Heat.HOT) and reading.window <= _FRESH
    if told is None or not is_hot or _is_another(reading, told, now):
        return told
    return now, told[1]


def people_remembered(reading: Reading, told: Told | None, now: datetime, people: int) -> int:
    """How many complained when the trouble was told; 0 once it was told as worse, which is done
    once."""
    if not should_tell(reading, told, now, people):
        return people
    return reading.authors if should_tell(reading, told, now) else 0


def _is_another(reading: Reading, told: Told, now: datetime) -> bool:
    # Told "in the future" was told before the clock was set back.
    return now - min(told[0], now) >= CALM_FOR + reading.window

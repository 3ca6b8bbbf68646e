"""How many times a published tweet was seen, as the person told it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.agenda import WallTime
from desktop.core.best_times import Measured
from desktop.store.database import change, rows
from desktop.store.tweet_rows import instant, seconds

if TYPE_CHECKING:
    from sqlite_utils import Database


def put(db: Database, tweet_id: int, seen: int, at: datetime) -> None:
    """Keep it in the place of what was told before."""
    change(
        db,
        "INSERT INTO seen (tweet_id, times, told_at) VALUES (?, ?, ?)"
        " ON CONFLICT (tweet_id) DO UPDATE SET times = excluded.times, told_at = excluded.told_at",
        (tweet_id, seen, seconds(at)),
    )


def of(db: Database, tweet_id: int) -> int | None:
    """What was told of it; None where nothing was."""
    found = rows(db, "SELECT times FROM seen WHERE tweet_id = ?", (tweet_id,))
    return int(found[0][0]) if found else None


def measured(db: Database, zone: str) -> tuple[Measured, ...]:
    """Every published tweet of which it is known; one without a plan is placed in `zone`."""
    found = rows(
        db,
        "SELECT t.wall_time, t.concluded_at, s.times FROM seen AS s"
        " JOIN tweet AS t ON t.id = s.tweet_id"
        " WHERE t.state = 'published' AND t.removed_at IS NULL",
    )
    placed = ((_moment(wall_time, concluded, zone), times) for wall_time, concluded, times in found)
    return tuple(Measured(moment, int(times)) for moment, times in placed if moment is not None)


def _moment(wall_time: str | None, concluded: int | None, zone: str) -> datetime | None:
    if wall_time is not None:
        return datetime.fromisoformat(wall_time)
    at = instant(concluded)
    return WallTime.at(at, zone).moment if at is not None else None

"""Questions about tweets; one that was taken away is never among the answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.tweet import ASKING, State, Tweet
from desktop.store.database import rows
from desktop.store.tweet_rows import SELECT, content_fingerprint, tweets_from

if TYPE_CHECKING:
    from sqlite_utils import Database

_BY_WALL_TIME = " ORDER BY t.wall_time, t.id, p.position"

ONE = SELECT + " WHERE t.id = ? AND t.removed_at IS NULL ORDER BY p.position"


def by_id(db: Database, tweet_id: int) -> Tweet | None:
    found = tweets_from(rows(db, ONE, (tweet_id,)))
    return found[0] if found else None


def by_uuid(db: Database, uuid: str) -> Tweet | None:
    found = tweets_from(
        rows(
            db,
            SELECT + " WHERE t.uuid = ? AND t.removed_at IS NULL ORDER BY p.position",
            (uuid,),
        )
    )
    return found[0] if found else None


def is_named(db: Database, uuid: str) -> bool:
    """Whether anything bears that name, what was removed included."""
    return bool(rows(db, "SELECT 1 FROM tweet WHERE uuid = ?", (uuid,)))


def holds(db: Database, remote_id: str) -> bool:
    """Whether a message is known to be out under that name."""
    found = rows(db, "SELECT 1 FROM part WHERE remote_id = ? LIMIT 1", (remote_id,))
    return bool(remote_id and found)


def drafts(db: Database) -> tuple[Tweet, ...]:
    """Newest first."""
    return tweets_from(
        rows(
            db,
            SELECT
            + " WHERE t.state = 'draft' AND t.removed_at IS NULL"
            + " ORDER BY t.changed_at DESC, t.id DESC, p.position",
        )
    )


def between(db: Database, first: date, last: date) -> tuple[Tweet, ...]:
    """Everything whose wall-clock day lies from `first` to `last`, both included; of the drafts
    those that are pencilled in on a day."""
    return tweets_from(
        rows(
            db,
            SELECT
            + " WHERE t.wall_time >= ? AND t.wall_time < ?"
            + " AND t.removed_at IS NULL"
            + _BY_WALL_TIME,
            (first.isoformat(), (last + timedelta(days=1)).isoformat()),
        )
    )


def of_meeting(db: Database, meeting_id: int) -> tuple[Tweet, ...]:
    """Every time of that rendez-vous, by wall-clock time."""
    return tweets_from(
        rows(
            db,
            f"{SELECT} WHERE t.meeting_id = ? AND t.removed_at IS NULL{_BY_WALL_TIME}",
            (meeting_id,),
        )
    )


def texts_on_calendar(db: Database) -> list[tuple[int, str]]:
    """The number and the text of all that stands on some day, the latest day first."""
    return rows(
        db,
        "SELECT id, text FROM tweet WHERE wall_time IS NOT NULL AND removed_at IS NULL"
        " ORDER BY wall_time DESC, id DESC",
    )


def texts_of_others(db: Database, account_id: int) -> list[tuple[int, str]]:
    """The number and the text of all that stands on some day in the name of another account."""
    return rows(
        db,
        "SELECT id, text FROM tweet WHERE account_id <> ? AND wall_time IS NOT NULL"
        " AND state <> 'draft' AND removed_at IS NULL",
        (account_id,),
    )


def by_ids(db: Database, ids: Sequence[int]) -> tuple[Tweet, ...]:
    """Those of the numbers, by wall-clock time."""
    marks = ", ".join("?" * len(ids))
    return tweets_from(
        rows(db, f"{SELECT} WHERE t.id IN ({marks}) AND t.removed_at IS NULL{_BY_WALL_TIME}", ids)
    )


def in_states(db: Database, *states: State) -> tuple[Tweet, ...]:
    """By wall-clock time."""
    marks = ", ".join("?" * len(states))
    return tweets_from(
        rows(
            db,
            f"{SELECT} WHERE t.state IN ({marks}) AND t.removed_at IS NULL{_BY_WALL_TIME}",
            tuple(state.value for state in states),
        )
    )


def held(db: Database) -> tuple[Tweet, ...]:
    """The planned tweets that are held back."""
    return tweets_from(
        rows(
            db,
            SELECT
            + " WHERE t.held = 1 AND t.state = 'planned' AND t.removed_at IS NULL"
            + _BY_WALL_TIME,
        )
    )


def asking(db: Database) -> tuple[Tweet, ...]:
    return in_states(db, *ASKING)


def planned_until(db: Database, latest: datetime) -> tuple[Tweet, ...]:
    """Planned tweets whose wall clock (naive, any zone) shows `latest` or earlier."""
    return tweets_from(
        rows(
            db,
            SELECT
            + " WHERE t.state = 'planned' AND t.wall_time <= ? AND t.removed_at IS NULL"
            + _BY_WALL_TIME,
            (latest.isoformat(timespec="minutes"),),
        )
    )


def first_planned_wall_time(db: Database) -> datetime | None:
    """The earliest time on any wall, naive: zones may put another tweet before it."""
    found = rows(
        db,
        "SELECT MIN(wall_time) FROM tweet WHERE state = 'planned' AND removed_at IS NULL",
    )
    return datetime.fromisoformat(found[0][0]) if found[0][0] is not None else None


def last_of(db: Database, account_id: int, count: int) -> tuple[Tweet, ...]:
    """The account's last published and its planned tweets, by wall-clock time, newest first."""
    wanted = (
        "SELECT id FROM tweet WHERE account_id = ? AND state IN ('published', 'planned')"
        " AND removed_at IS NULL ORDER BY wall_time DESC LIMIT ?"
    )
    return tweets_from(
        rows(
            db,
            f"{SELECT} WHERE t.id IN ({wanted}) ORDER BY t.wall_time DESC, t.id, p.position",
            (account_id, count),
        )
    )


def latest_change(db: Database) -> int | None:
    """When anything was last written, in seconds."""
    latest = rows(db, "SELECT MAX(changed_at) FROM tweet")[0][0]
    return None if latest is None else int(latest)


def is_sound(db: Database, tweet: Tweet) -> bool:
    """Whether this is what was planned, to the last bit."""
    found = rows(db, "SELECT content_sha256 FROM tweet WHERE id = ?", (tweet.id,))
    return bool(found) and found[0][0] == content_fingerprint(tweet)


def altered(db: Database) -> tuple[Tweet, ...]:
    """What still is to leave and is not what was planned."""
    waiting = in_states(db, State.PLANNED, State.TO_PUBLISH)
    stored: dict[int, str] = dict(
        rows(
            db,
            "SELECT id, content_sha256 FROM tweet WHERE state IN ('planned', 'to_publish')",
        )
    )
    return tuple(tweet for tweet in waiting if stored.get(tweet.id) != content_fingerprint(tweet))

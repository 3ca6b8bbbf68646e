"""Rows of the tweet and part tables as core values, and core values as what is stored."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from zoneinfo import ZoneInfo

from desktop.core.agenda import WallTime
from desktop.core.extras import NOTHING, Extras, as_json, from_json
from desktop.core.tweet import Part, Reason, State, Tweet, fingerprint
from desktop.store.database import Row
from desktop.store.errors import StoreDamaged

SELECT = """
    SELECT t.id, t.uuid, t.account_id, t.text, t.planned_text, t.state, t.wall_time, t.zone,
        t.reason, t.retry_at, t.concluded_at, t.opened_at, t.version, t.created_at, t.changed_at,
        t.extras, t.planned_extras, t.held, t.cool_until, t.meeting_id,
        p.position, p.text, p.remote_id, p.address, p.published_at
    FROM tweet AS t LEFT JOIN part AS p ON p.tweet_id = t.id
"""
"""A row for each part of a tweet, or one without a part; order by tweet, then by position."""

_STATES = {state.value: state for state in State}
_REASONS = {reason.value: reason for reason in Reason}


def tweets_from(found: Iterable[Row]) -> tuple[Tweet, ...]:
    """Tweets of the rows of `SELECT`, in the rows' order. Raises StoreDamaged."""
    try:
        return tuple(_tweet(list(group)) for _, group in groupby(found, key=itemgetter(0)))
    except (ValueError, KeyError, OverflowError, OSError) as error:
        raise StoreDamaged(str(error)) from error


def storable(text: str) -> str:
    """The text as UTF-8 can hold it: surrogate pairs joined, lone halves replaced by U+FFFD."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def content_fingerprint(tweet: Tweet) -> str:
    """The fingerprint of the plan as it stands in the tables."""
    texts = tuple(storable(part.text) for part in tweet.parts)
    return fingerprint(tweet.account_id, texts, tweet.when, tweet.planned_extras)


def seconds(instant: datetime | None) -> int | None:
    return None if instant is None else int(instant.timestamp())


def kept(extras: Extras) -> str:
    return storable(as_json(extras))


def wall(when: WallTime | None) -> str | None:
    return None if when is None else when.moment.isoformat(timespec="minutes")


def instant(stored: int | None) -> datetime | None:
    return None if stored is None else datetime.fromtimestamp(stored, UTC)


def _tweet(group: list[Row]) -> Tweet:
    # Unpacked and passed by place: by name, a month of a busy calendar takes 2 ms more.
    (
        number, uuid, account_id, text, planned_text, state, wall_time, zone,
        reason, retry_at, concluded_at, opened_at, version, created_at, changed_at,
        extras, planned_extras, held, cool_until, meeting_id, position, _, _, _, _,
    ) = group[0]  # fmt: skip
    return Tweet(
        number,
        uuid,
        account_id,
        text,
        _STATES[state],
        datetime.fromtimestamp(created_at, UTC),
        datetime.fromtimestamp(changed_at, UTC),
        () if position is None else tuple([_part(row) for row in group]),
        _when(wall_time, zone),
        # A reason this program does not know changes no rule: the state decides.
        _REASONS.get(reason, Reason.NONE),
        instant(retry_at),
        instant(concluded_at),
        version,
        planned_text,
        instant(opened_at),
        from_json(extras) if extras else NOTHING,
        from_json(planned_extras) if planned_extras else NOTHING,
        bool(held),
        instant(cool_until),
        meeting_id or 0,
    )


def _part(row: Row) -> Part:
    return Part(row[20], row[21], row[22], row[23], instant(row[24]))


def _when(wall_time: str | None, zone: str | None) -> WallTime | None:
    """A zone this computer does not know reads as UTC, and the fingerprint as altered."""
    if wall_time is None or zone is None:
        return None
    return WallTime(datetime.fromisoformat(wall_time), zone if _is_zone(zone) else "UTC")


@lru_cache
def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True

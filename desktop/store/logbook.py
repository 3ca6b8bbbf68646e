"""What was sent when and what became of it, newest first, a page at a time.

Three sources make one list: each try to send a message, each message that is out without such a
try (by the person's own hand, or found in the ledger), and each tweet that asks without a try that
says why. Each is read along an index, no further than the page goes.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.account import Way
from desktop.core.logbook import Entry, Event, Page, Place, Shown
from desktop.core.tweet import Reason, State
from desktop.store.attempts import AttemptState
from desktop.store.database import Row, rows
from desktop.store.errors import StoreDamaged
from desktop.store.tweet_rows import instant

if TYPE_CHECKING:
    from sqlite_utils import Database

EXCERPT = 300
"""Characters of a message: a page needs its first words."""

_STANDING, _BY_HAND, _TRIED = range(3)
"""Of what happened within one second, a try stands above what followed from it."""

_NOW = Place(253402300799, _TRIED + 1, 0)
_MOST = 2**62

_TEXT = f"substr(COALESCE(p.text, t.text), 1, {EXCERPT})"
_COUNT = "(SELECT COUNT(*) FROM part AS c WHERE c.tweet_id = t.id)"
_WHO = "a.way, a.name, a.handle"

_TRIES = f"""
    SELECT x.armed_at, x.id, x.position, x.state, x.reason, t.id, t.state, {_COUNT}, {_TEXT},
        {_WHO}, x.detail, x.concluded_at, x.checks, COALESCE(x.next_check_at, t.retry_at),
        p.remote_id, p.address,
        x.id = (SELECT MAX(l.id) FROM attempt AS l
            WHERE l.tweet_id = x.tweet_id AND l.position = x.position)
    FROM attempt AS x
    JOIN tweet AS t ON t.id = x.tweet_id
    JOIN account AS a ON a.id = t.account_id
    LEFT JOIN part AS p ON p.tweet_id = x.tweet_id AND p.position = x.position
    WHERE (x.armed_at, x.id) < (?, ?) AND {{kept}}
    ORDER BY x.armed_at DESC, x.id DESC LIMIT ?
"""

_OUT_BY_HAND = f"""
    SELECT p.published_at, t.id, p.position, t.reason, t.state, {_COUNT}, {_TEXT}, {_WHO},
        p.remote_id, p.address
    FROM part AS p
    JOIN tweet AS t ON t.id = p.tweet_id
    JOIN account AS a ON a.id = t.account_id
    WHERE p.published_at IS NOT NULL AND (p.published_at, p.tweet_id, p.position) < (?, ?, ?)
        AND p.published_at >= ?
        AND NOT EXISTS (SELECT 1 FROM attempt AS x
            WHERE x.tweet_id = p.tweet_id AND x.position = p.position AND x.state = 'ok')
    ORDER BY p.published_at DESC, p.tweet_id DESC, p.position DESC LIMIT ?
"""

# A tweet missed for want of a connection was tried, and that is told; that it will not be tried
# again by itself is another matter.
_ASKING = f"""
    SELECT COALESCE(t.concluded_at, t.changed_at) AS at, t.id, t.state, t.reason,
        COALESCE(p.position, 0), {_COUNT}, {_TEXT}, {_WHO}
    FROM tweet AS t
    JOIN account AS a ON a.id = t.account_id
    LEFT JOIN part AS p ON p.tweet_id = t.id AND p.position =
        (SELECT MIN(w.position) FROM part AS w WHERE w.tweet_id = t.id AND w.published_at IS NULL)
    WHERE t.state IN ({{kept}}) AND t.removed_at IS NULL AND (at, t.id) < (?, ?)
        AND (t.state = 'missed' OR NOT EXISTS (SELECT 1 FROM attempt AS x
            WHERE x.tweet_id = t.id AND x.reason = t.reason AND x.state <> 'ok'))
    ORDER BY at DESC, t.id DESC LIMIT ?
"""

_KEPT_TRIES = {
    Shown.ALL: "1",
    Shown.SENT: "x.state = 'ok'",
    Shown.NOT_SENT: "x.state IN ('not_sent', 'rejected')",
    Shown.ASKING: (
        "x.state <> 'ok' AND x.tweet_id IN"
        " (SELECT id FROM tweet WHERE state IN ('to_publish', 'to_check', 'missed', 'failed'))"
        " AND x.id = (SELECT MAX(l.id) FROM attempt AS l"
        " WHERE l.tweet_id = x.tweet_id AND l.position = x.position)"
    ),
}

_KEPT_ASKING = {
    Shown.ALL: "'to_publish', 'to_check', 'missed', 'failed'",
    Shown.SENT: "",
    Shown.NOT_SENT: "'missed', 'failed'",
    Shown.ASKING: "'to_publish', 'to_check', 'missed', 'failed'",
}

_REASONS = {reason.value: reason for reason in Reason}

_EVENTS = {
    AttemptState.ARMED: Event.LEAVING,
    AttemptState.UNKNOWN: Event.UNKNOWN,
    AttemptState.OK: Event.SENT,
    AttemptState.NOT_SENT: Event.NOT_SENT,
    AttemptState.REJECTED: Event.REFUSED,
}

_STATES = {
    State.TO_PUBLISH: Event.WAITS,
    State.TO_CHECK: Event.DOUBTED,
    State.MISSED: Event.MISSED,
    State.FAILED: Event.STOPPED,
}


def page(db: Database, before: Place | None, limit: int, shown: Shown = Shown.ALL) -> Page:
    """The `limit` newest entries that stand before that place, None for the newest of all.

    Raises StoreError; StoreDamaged for a row that does not read as one of ours.
    """
    start = before or _NOW
    try:
        tried = [_tried(row) for row in _tries(db, start, limit + 1, shown)]
        # What is older than the oldest try of a full page comes on a later one.
        oldest = tried[-1].place.at if len(tried) > limit else 0
        found = tried + _by_hand(db, start, oldest, limit + 1, shown)
        found += _asking(db, start, limit + 1, shown)
    except (ValueError, KeyError, OverflowError, OSError) as error:
        raise StoreDamaged(str(error)) from error
    found.sort(key=lambda entry: entry.place, reverse=True)
    return Page(tuple(found[:limit]), len(found) > limit)


def tweets_by_state(db: Database) -> dict[State, int]:
    """How many tweets stand so."""
    counted = rows(db, "SELECT state, COUNT(*) FROM tweet WHERE removed_at IS NULL GROUP BY state")
    return {State(state): number for state, number in counted}


def attempts_by_state(db: Database) -> dict[str, int]:
    """How many tries ended so."""
    return dict(rows(db, "SELECT state, COUNT(*) FROM attempt GROUP BY state"))


def _tries(db: Database, before: Place, limit: int, shown: Shown) -> list[Row]:
    at, last = _bound(before, _TRIED)
    return rows(db, _TRIES.format(kept=_KEPT_TRIES[shown]), (at, last, limit))


def _by_hand(db: Database, before: Place, oldest: int, limit: int, shown: Shown) -> list[Entry]:
    if shown not in (Shown.ALL, Shown.SENT):
        return []
    at, last = _bound(before, _BY_HAND)
    position = before.position if before.source == _BY_HAND else _MOST
    found = rows(db, _OUT_BY_HAND, (at, last, position, oldest, limit))
    return [_sent_by_hand(row) for row in found]


def _asking(db: Database, before: Place, limit: int, shown: Shown) -> list[Entry]:
    kept = _KEPT_ASKING[shown]
    if not kept:
        return []
    at, last = _bound(before, _STANDING)
    return [_standing(row) for row in rows(db, _ASKING.format(kept=kept), (at, last, limit))]


def _bound(before: Place, source: int) -> tuple[int, int]:
    """Second and number that an entry of `source` must stay under to stand before that place."""
    if source == before.source:
        return before.at, before.id
    return before.at, _MOST if source < before.source else -1


def _tried(row: Row) -> Entry:
    (
        at, number, position, state, reason, tweet_id, tweet_state, count, text,
        way, name, handle, detail, concluded_at, looks, next_at, remote_id, address, is_last,
    ) = row  # fmt: skip
    event = _EVENTS[AttemptState(state)]
    is_out = event is Event.SENT
    return Entry(
        place=Place(at, _TRIED, number),
        at=datetime.fromtimestamp(at, UTC),
        event=event,
        reason=_reason(reason),
        tweet_id=tweet_id,
        state=State(tweet_state),
        position=position,
        count=max(count, 1),
        text=text,
        way=Way(way),
        name=name,
        handle=handle,
        detail=detail,
        concluded_at=instant(concluded_at),
        looks=looks,
        next_at=instant(next_at) if is_last else None,
        remote_id=(remote_id or "") if is_out else "",
        address=(address or "") if is_out else "",
        attempt_id=number,
        is_last=bool(is_last),
    )


def _sent_by_hand(row: Row) -> Entry:
    at, tweet_id, position, reason, state, count, text, way, name, handle, remote_id, address = row
    return Entry(
        place=Place(at, _BY_HAND, tweet_id, position),
        at=datetime.fromtimestamp(at, UTC),
        event=Event.SENT_BY_HAND,
        reason=_reason(reason),
        tweet_id=tweet_id,
        state=State(state),
        position=position,
        count=count,
        text=text,
        way=Way(way),
        name=name,
        handle=handle,
        remote_id=remote_id,
        address=address,
    )


def _standing(row: Row) -> Entry:
    at, tweet_id, tweet_state, reason, position, count, text, way, name, handle = row
    state = State(tweet_state)
    return Entry(
        place=Place(at, _STANDING, tweet_id),
        at=datetime.fromtimestamp(at, UTC),
        event=_STATES[state],
        reason=_reason(reason),
        tweet_id=tweet_id,
        state=state,
        position=position,
        count=max(count, 1),
        text=text,
        way=Way(way),
        name=name,
        handle=handle,
    )


def _reason(stored: str) -> Reason:
    """A reason that this program does not know says nothing: the event does."""
    return _REASONS.get(stored, Reason.NONE)

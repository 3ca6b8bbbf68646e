"""After a crash, a restored file or a copied one: what may have left is doubted, never resent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.account import Connection
from desktop.core.cost.card import PriceCard, price_card
from desktop.core.tweet import EDITABLE, Part, Reason, State, Tweet
from desktop.services.changing import written
from desktop.services.clock_watch import noticed
from desktop.services.lost_spending import charge_doubted, charge_left
from desktop.store import accounts, attempts, meta, tweets
from desktop.store.attempts import AttemptState
from desktop.store.database import immediate
from desktop.store.ledger import Line, Mark

if TYPE_CHECKING:
    from desktop.store.database import Database

_BY_THE_LEDGER = "ledger"


def recover(db: Database, now: datetime) -> tuple[Tweet, ...]:
    """What was on its way when the program stopped: to check where a message was armed, planned
    again where none was."""
    with immediate(db):
        for attempt in attempts.armed(db):
            attempts.leave_unknown(db, attempt.id, 0, now, Reason.INTERRUPTED)
        return tuple(
            written(db, tweet, _interrupted(db, tweet, now), now)
            for tweet in tweets.in_states(db, State.SENDING)
        )


def doubt_what_was_due(db: Database, now: datetime) -> tuple[Tweet, ...]:
    """Planned tweets that were due before `now` may have left from another file: to check."""
    with immediate(db):
        return tuple(
            written(
                db,
                tweet,
                replace(tweet, state=State.TO_CHECK, reason=Reason.ROLLED_BACK, retry_at=None),
                now,
            )
            for tweet in tweets.in_states(db, State.PLANNED)
            if tweet.when and tweet.when.instant() <= now
        )


def fail_altered(db: Database, now: datetime) -> tuple[Tweet, ...]:
    """What is no longer what was planned must not leave."""
    with immediate(db):
        return tuple(
            written(
                db,
                tweet,
                replace(tweet, state=State.FAILED, reason=Reason.ALTERED, concluded_at=now),
                now,
            )
            for tweet in tweets.altered(db)
        )


def forget_session_keys(db: Database) -> None:
    """Keys kept for one run alone went with it: said now, not when a tweet of theirs is due.

    Without a keyring that tweet would wait, and be missed, for secrets that nobody has. To be
    called inside a transaction.
    """
    for account_id in meta.session_keys(db):
        accounts.set_connection(db, account_id, Connection.RECONNECT)
    meta.set_session_keys(db, ())


def reconcile(
    db: Database,
    known: Mapping[str, Mapping[int, Line]],
    now: datetime,
    card: Callable[[], PriceCard] = price_card,
) -> tuple[Tweet, ...]:
    """Bring the plan up to what the ledger knows; the tweets that changed by it.

    `card` gives the prices in force: what an older plan does not know to have left was paid for.
    """
    changed = []
    with immediate(db):
        for uuid, lines in known.items():
            tweet = tweets.by_uuid(db, uuid)
            if tweet is None or tweet.state is State.PUBLISHED:
                continue
            charge_left(db, tweet, lines, card)
            after = _after_ledger(db, tweet, lines, now)
            if after is not None:
                changed.append(written(db, tweet, after, now))
                charge_doubted(db, tweet, card)
    return tuple(changed)


def is_behind(db: Database, known: Mapping[str, Mapping[int, Line]]) -> bool:
    """Whether the plan knows of a sending that the ledger does not: it was lost or cut short."""
    return any(position not in known.get(uuid, {}) for uuid, position in attempts.sent_by_uuid(db))


def set_back_since(db: Database, now: datetime) -> timedelta:
    """By how much the clock stands before the last change of the plan."""
    latest = tweets.latest_change(db)
    if latest is None:
        return timedelta()
    return noticed(datetime.fromtimestamp(latest, UTC) - now)


def _interrupted(db: Database, tweet: Tweet, now: datetime) -> Tweet:
    if attempts.open_of(db, tweet.id) is None:
        return replace(tweet, state=State.PLANNED, reason=Reason.INTERRUPTED, retry_at=None)
    return replace(tweet, state=State.TO_CHECK, reason=Reason.INTERRUPTED, retry_at=now)


def _after_ledger(
    db: Database, tweet: Tweet, lines: Mapping[int, Line], now: datetime
) -> Tweet | None:
    """The tweet as the ledger's last lines make it; None where they say nothing new."""
    # A thread that was shortened after a failure has as many messages as it had last.
    total = list(lines.values())[-1].of
    parts = _with_sent(tweet, lines)
    settled = _settle(db, tweet, lines, now)
    if sum(part.is_out for part in parts) >= total:
        return _published(tweet, parts[:total], now)
    armed = _armed_unknown_to(db, tweet, lines)
    if armed is not None or (tweet.state is State.DRAFT and parts != tweet.parts):
        return _doubted(db, tweet, parts, armed, now)
    if settled:
        return replace(
            tweet, parts=parts, state=State.PLANNED, reason=Reason.INTERRUPTED, retry_at=None
        )
    return replace(tweet, parts=parts) if parts != tweet.parts else None


def _with_sent(tweet: Tweet, lines: Mapping[int, Line]) -> tuple[Part, ...]:
    parts = {part.position: part for part in tweet.parts}
    for position, line in lines.items():
        part = parts.get(position, Part(position, tweet.text))
        if line.mark is Mark.SENT and not part.is_out:
            parts[position] = Part(position, part.text, line.remote_id, line.address, line.at)
    return tuple(parts[position] for position in sorted(parts))


def _settle(db: Database, tweet: Tweet, lines: Mapping[int, Line], now: datetime) -> bool:
    """Conclude the open attempt where the ledger has its outcome and the plan has not."""
    attempt = attempts.open_of(db, tweet.id)
    line = lines.get(attempt.position) if attempt else None
    if attempt is None or line is None:
        return False
    match line.mark:
        case Mark.SENT:
            return attempts.conclude(db, attempt.id, AttemptState.OK, now)
        case Mark.NOT_SENT:
            # Perhaps the line of an earlier try; the ledger then saw no later one armed.
            return attempts.conclude(db, attempt.id, AttemptState.NOT_SENT, now)
        case Mark.ARMED:
            return False


def _armed_unknown_to(db: Database, tweet: Tweet, lines: Mapping[int, Line]) -> Line | None:
    """The message the ledger saw armed and never concluded, where the plan knows of no such."""
    attempt = attempts.open_of(db, tweet.id)
    known = {part.position for part in tweet.parts if part.is_out}
    if attempt is not None:
        known.add(attempt.position)
    armed = (line for line in lines.values() if line.mark is Mark.ARMED)
    return next((line for line in armed if line.position not in known), None)


def _published(tweet: Tweet, parts: tuple[Part, ...], now: datetime) -> Tweet:
    # Interrupted just before its outcome was written is nothing to speak of; a plan that had not
    # even begun to send is an older one.
    rolled_back = tweet.state in EDITABLE
    return replace(
        tweet,
        state=State.PUBLISHED,
        parts=parts,
        reason=Reason.ROLLED_BACK if rolled_back else Reason.NONE,
        retry_at=None,
        concluded_at=now,
    )


def _doubted(
    db: Database, tweet: Tweet, parts: tuple[Part, ...], armed: Line | None, now: datetime
) -> Tweet:
    """An older plan of a tweet of which a message was armed, or of a thread that left in part."""
    can_look = armed is not None and armed.position < len(tweet.parts)
    if armed is not None and can_look:
        unknown = AttemptState.UNKNOWN
        attempts.add(db, tweet.id, armed.position, unknown, _BY_THE_LEDGER, armed.at, now)
    return replace(
        tweet,
        state=State.TO_CHECK,
        reason=Reason.ROLLED_BACK,
        parts=parts,
        retry_at=now if can_look else None,
        concluded_at=None,
    )

"""Writing down what became of a message: the ledger first, then the plan, in one transaction.

What cannot be written (a full disk) is kept in memory and written as soon as it can be. A crash
before that is harmless: the attempt is still open, so the message is looked up and not sent again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.agenda import Clock
from desktop.core.tweet import State, Tweet
from desktop.services.changing import found, written
from desktop.services.outcome import CONNECTIONS, LOOK_BACKS, Outcome, after
from desktop.services.report import Step
from desktop.store import accounts, attempts
from desktop.store.attempts import Attempt, AttemptState
from desktop.store.database import immediate
from desktop.store.errors import StoreError
from desktop.store.ledger import Ledger, Line, Mark
from desktop.store.tweet_rows import content_fingerprint

if TYPE_CHECKING:
    from desktop.store.database import Database

_log = logging.getLogger(__name__)

LONGEST_DETAIL = 2_000
"""Characters kept of a network's own words: some answer with a whole page."""

_MARKS = {
    AttemptState.OK: Mark.SENT,
    AttemptState.NOT_SENT: Mark.NOT_SENT,
    AttemptState.REJECTED: Mark.NOT_SENT,
}

_LEAVING = frozenset({State.SENDING, State.TO_CHECK})


@dataclass(frozen=True, slots=True)
class _Unwritten:
    tweet: Tweet
    attempt: Attempt
    outcome: Outcome


class Recorder:
    """`redacted` takes the secrets out of what a network says, before any of it is kept."""

    def __init__(
        self,
        ledger: Ledger,
        clock: Clock,
        on_step: Callable[[Step], None],
        redacted: Callable[[str], str],
    ) -> None:
        self._ledger = ledger
        self._clock = clock
        self._on_step = on_step
        self._redacted = redacted
        self._unwritten: list[_Unwritten] = []

    def arm(self, db: Database, tweet: Tweet, attempt: Attempt) -> None:
        """Tell the ledger that a message is about to leave.

        Raises StoreError where it cannot be told: the message must stay, and its tweet is planned
        again, now or as soon as that can be written.
        """
        try:
            self._ledger.add(line(tweet, attempt.position, Mark.ARMED, self._clock()))
        except StoreError:
            with suppress(StoreError):
                self.record(db, tweet, attempt, Outcome(AttemptState.NOT_SENT))
            raise

    def record(self, db: Database, tweet: Tweet, attempt: Attempt, outcome: Outcome) -> Tweet:
        """Conclude an attempt; the tweet as it stands then. Raises StoreError, and remembers."""
        detail = self._redacted(outcome.detail)[:LONGEST_DETAIL]
        outcome = replace(outcome, detail=detail)
        _note(tweet, attempt, outcome)
        try:
            recorded = self._write(db, tweet, attempt, outcome)
        except StoreError:
            self._unwritten.append(_Unwritten(tweet, attempt, outcome))
            raise
        self._on_step(Step.RECORDED)
        return recorded

    def record_unwritten(self, db: Database) -> tuple[Tweet, ...]:
        """Write what could not be written before; raises StoreError while that still fails."""
        recorded = []
        while self._unwritten:
            waiting = self._unwritten[0]
            tweet = self._write(db, waiting.tweet, waiting.attempt, waiting.outcome)
            recorded.append(self._stopped_between(db, tweet))
            self._unwritten.pop(0)
        return tuple(recorded)

    def _write(self, db: Database, tweet: Tweet, attempt: Attempt, outcome: Outcome) -> Tweet:
        now = self._clock()
        mark = _MARKS.get(outcome.attempt)
        if mark is not None:
            self._ledger.add(line(tweet, attempt.position, mark, now, outcome))
        self._on_step(Step.BEFORE_RECORDING)
        with immediate(db):
            current = found(db, tweet.id)
            is_new = self._conclude(db, attempt, outcome, now)
            if (connection := CONNECTIONS.get(outcome.reason)) is not None:
                accounts.set_connection(db, current.account_id, connection)
            if not is_new or current.state not in _LEAVING:
                return current
            failures = attempts.failures(db, tweet.id, attempt.position) - 1
            concluded = after(current, attempt.position, outcome, now, max(failures, 0))
            return written(db, current, concluded, now)

    def _conclude(self, db: Database, attempt: Attempt, outcome: Outcome, now: datetime) -> bool:
        if outcome.attempt is AttemptState.UNKNOWN:
            first = now + LOOK_BACKS[0]
            return attempts.leave_unknown(db, attempt.id, 0, first, outcome.reason, outcome.detail)
        return attempts.conclude(
            db, attempt.id, outcome.attempt, now, outcome.reason, outcome.detail, outcome.done
        )

    def _stopped_between(self, db: Database, tweet: Tweet) -> Tweet:
        """A thread whose chain broke while nothing could be written goes on by a new claim."""
        if tweet.state is not State.SENDING:
            return tweet
        with immediate(db):
            return written(db, tweet, replace(tweet, state=State.PLANNED), self._clock())


def _note(tweet: Tweet, attempt: Attempt, outcome: Outcome) -> None:
    """To the log, by numbers alone: an answer may repeat what it was asked to publish."""
    said = outcome.detail
    for text in {tweet.text, *(part.text for part in tweet.parts)} - {""}:
        said = said.replace(text, "(text)")
    _log.info(
        "Tweet %d, message %d of %d, attempt %d: %s, %s, id %s. %s",
        tweet.id,
        attempt.position + 1,
        len(tweet.parts),
        attempt.id,
        outcome.attempt.value,
        outcome.reason.value,
        outcome.sent.remote_id if outcome.sent else "-",
        said,
    )


def line(
    tweet: Tweet, position: int, mark: Mark, at: datetime, outcome: Outcome | None = None
) -> Line:
    """What the ledger keeps of one step of one message."""
    sent = outcome.sent if outcome else None
    return Line(
        mark=mark,
        uuid=tweet.uuid,
        position=position,
        of=len(tweet.parts),
        fingerprint=content_fingerprint(tweet),
        at=at,
        remote_id=sent.remote_id if sent else "",
        address=sent.address if sent else "",
    )

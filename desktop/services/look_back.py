"""Finding out whether a message left when nobody said so; never by sending it again."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.account import Account, Way
from desktop.core.agenda import Clock
from desktop.core.cost.looking import reads_for
from desktop.core.cost.publishing import Charge
from desktop.core.tweet import Reason, State, Tweet
from desktop.network.contract import Network
from desktop.network.errors import NetworkError, OutOfCredit, Refused, SignInAgain, Unreachable
from desktop.services.changing import found, written
from desktop.services.outcome import CONNECTIONS, LOOK_BACKS, Outcome
from desktop.services.purse import PastCeiling, Purse
from desktop.services.recorder import Recorder
from desktop.services.report import Findings
from desktop.services.sender import outgoing
from desktop.store import accounts, attempts, spending, tweets
from desktop.store.attempts import Attempt, AttemptState
from desktop.store.database import immediate

if TYPE_CHECKING:
    from desktop.store.database import Database

_log = logging.getLogger(__name__)

# The network's clock and ours may differ.
_CLOCKS_APART = timedelta(seconds=60)
_TRY_AGAIN = timedelta(seconds=60)

_NOT_READ = (Unreachable, Refused, OutOfCredit, SignInAgain)
"""After these nothing was handed over, so that nothing is asked for."""

_TWIN_AGE = timedelta(hours=24)
"""X's own window for doubles is not documented ("a few hours" in its staff's words of 2009)."""


class LookBack:
    def __init__(
        self, clock: Clock, recorder: Recorder, networks: Mapping[Way, Network], purse: Purse
    ) -> None:
        self._clock = clock
        self._recorder = recorder
        self._networks = networks
        self._purse = purse

    def look(self, db: Database, known: Mapping[int, Account], findings: Findings) -> None:
        """Look up every message whose next look-back is due."""
        for attempt in attempts.to_look_up(db, self._clock()):
            tweet = tweets.by_id(db, attempt.tweet_id)
            account = known.get(tweet.account_id) if tweet else None
            network = self._networks.get(account.way) if account else None
            if tweet is None or account is None or network is None:
                attempts.leave_unknown(db, attempt.id, attempt.checks, None)
                continue
            changed = self._look_up(db, tweet, attempt, network, account)
            if changed is not None:
                findings.add(changed)

    def _look_up(
        self, db: Database, tweet: Tweet, attempt: Attempt, network: Network, account: Account
    ) -> Tweet | None:
        """The tweet where its state or its need to ask changed."""
        message = outgoing(tweet, tweet.parts[attempt.position], account)
        is_twin = attempt.reason is Reason.DUPLICATE
        most = reads_for(attempt.reason)
        charges = self._purse.own_reads(account, most)
        held = self._hold(db, account, charges, message.text)
        if held is None:
            # A look would pass the month's ceiling: only the person can say.
            return self._wait(db, tweet, attempt, attempt.checks, None)
        since = attempt.armed_at - (_TWIN_AGE if is_twin else _CLOCKS_APART)
        try:
            look = network.find(message, since, most)
        except Exception as error:  # noqa: BLE001
            self._settle_failed(db, held, error)
            _log.warning("Tweet %d could not be looked up: %r", tweet.id, error)
            is_paid = bool(held) and not isinstance(error, _NOT_READ)
            return self._could_not_look(db, tweet, attempt, account, error, is_paid)
        with immediate(db):
            self._purse.settle_reads(db, held, charges, look.read)
        if look.sent is not None and tweets.holds(db, look.sent.remote_id):
            return self._twin(db, tweet, attempt, network)
        if look.sent is not None:
            reason = Reason.DUPLICATE if is_twin else Reason.NONE
            outcome = Outcome(AttemptState.OK, reason, look.sent, done=None)
            return self._recorder.record(db, tweet, attempt, outcome)
        return self._unseen(db, tweet, attempt, network)

    def _hold(
        self, db: Database, account: Account, charges: tuple[Charge, ...], about: str
    ) -> tuple[int, ...] | None:
        if not charges:
            return ()
        try:
            with immediate(db):
                return self._purse.hold(db, account, charges, about)
        except PastCeiling:
            return None

    def _settle_failed(self, db: Database, held: tuple[int, ...], error: Exception) -> None:
        with immediate(db):
            if isinstance(error, _NOT_READ):
                for line in held:
                    spending.settle(db, line, None)
            else:
                self._purse.doubt(db, held)

    def _could_not_look(
        self,
        db: Database,
        tweet: Tweet,
        attempt: Attempt,
        account: Account,
        error: Exception,
        is_paid: bool,
    ) -> Tweet | None:
        """Not having been able to look says nothing; a look that failed is not counted, unless it
        may have been paid for: a night of an X that answers nonsense would use the month up."""
        connection = CONNECTIONS.get(error.reason) if isinstance(error, NetworkError) else None
        if connection is None:
            checks = attempt.checks + is_paid
            if checks >= len(LOOK_BACKS):
                return self._wait(db, tweet, attempt, checks, None)
            self._wait(db, tweet, attempt, checks, self._clock() + _TRY_AGAIN)
            return None
        with immediate(db):
            accounts.set_connection(db, account.id, connection)
        return self._wait(db, tweet, attempt, attempt.checks, None)

    def _twin(self, db: Database, tweet: Tweet, attempt: Attempt, network: Network) -> Tweet | None:
        """What was seen is another tweet of ours with the same text, known to be out."""
        if attempt.reason is not Reason.DUPLICATE:
            return self._unseen(db, tweet, attempt, network)
        outcome = Outcome(AttemptState.REJECTED, Reason.DUPLICATE)
        return self._recorder.record(db, tweet, attempt, outcome)

    def _unseen(
        self, db: Database, tweet: Tweet, attempt: Attempt, network: Network
    ) -> Tweet | None:
        checks = attempt.checks + 1
        if checks < len(LOOK_BACKS):
            gap = LOOK_BACKS[checks] - LOOK_BACKS[checks - 1]
            self._wait(db, tweet, attempt, checks, self._clock() + gap)
            return None
        if network.look_back_is_certain:
            outcome = Outcome(AttemptState.NOT_SENT, tweet.reason)
            return self._recorder.record(db, tweet, attempt, outcome)
        return self._wait(db, tweet, attempt, checks, None)

    def _wait(
        self,
        db: Database,
        tweet: Tweet,
        attempt: Attempt,
        checks: int,
        next_check_at: datetime | None,
    ) -> Tweet:
        with immediate(db):
            attempts.leave_unknown(db, attempt.id, checks, next_check_at)
            current = found(db, tweet.id)
            if current.state is not State.TO_CHECK:
                return current
            return written(db, current, replace(current, retry_at=next_check_at), self._clock())

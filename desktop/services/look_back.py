"""Finding out whether a message left when nobody said so; never by sending it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.account import Account, Way
from desktop.core.agenda import Clock
from desktop.core.tweet import State, Tweet
from desktop.network.contract import Network
from desktop.services.changing import found, written
from desktop.services.outcome import LOOK_BACKS, Outcome
from desktop.services.recorder import Recorder
from desktop.services.report import Findings
from desktop.services.sender import outgoing
from desktop.store import attempts, tweets
from desktop.store.attempts import Attempt, AttemptState
from desktop.store.database import immediate

if TYPE_CHECKING:
    from desktop.store.database import Database

# The network's clock and ours may differ.
_CLOCKS_APART = timedelta(seconds=60)
_TRY_AGAIN = timedelta(seconds=60)


class LookBack:
    def __init__(self, clock: Clock, recorder: Recorder, networks: Mapping[Way, Network]) -> None:
        self._clock = clock
        self._recorder = recorder
        self._networks = networks

    def look(self, db: Database, accounts: Mapping[int, Account], findings: Findings) -> None:
        """Look up every message whose next look-back is due."""
        for attempt in attempts.to_look_up(db, self._clock()):
            tweet = tweets.by_id(db, attempt.tweet_id)
            account = accounts.get(tweet.account_id) if tweet else None
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
        try:
            sent = network.find(message, attempt.armed_at - _CLOCKS_APART)
        except Exception:  # noqa: BLE001
            # Not having been able to look says nothing; a look that failed is not counted.
            self._wait(db, tweet, attempt, attempt.checks, self._clock() + _TRY_AGAIN)
            return None
        if sent is not None:
            outcome = Outcome(AttemptState.OK, sent=sent)
            return self._recorder.record(db, tweet, attempt, outcome)
        return self._unseen(db, tweet, attempt, network)

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

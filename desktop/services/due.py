"""What the clock asks of the plan: who leaves now, who came too late, who needs a hand.

A planned tweet whose time has come is, in this order: altered → failed; held back, or late beyond
the grace → missed; waiting for its next try, or for its turn among other late ones → left as it is;
without a picture that was planned with it → failed; of an account that publishes by hand, or whose
key cannot publish just now → to publish; else sent.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.account import Account, Connection, Way
from desktop.core.agenda import Clock, WallTime, is_late
from desktop.core.extras import Extras
from desktop.core.tweet import Reason, State, Tweet
from desktop.services.changing import written
from desktop.services.outcome import STOPPED
from desktop.services.refusal import PlanRefused
from desktop.services.report import Findings, PublisherTrouble
from desktop.services.sender import Sender
from desktop.store import accounts, attempts, tweets
from desktop.store.database import immediate
from desktop.store.errors import StoreBusy, StoreError, StoreFull, StoreReadOnly

if TYPE_CHECKING:
    from desktop.store.database import Database

_log = logging.getLogger(__name__)

_EASTERNMOST = timedelta(hours=14)
"""No wall clock is further ahead of UTC: nothing due shows a later time than this."""

# The tick comes several times a minute: with less, a grace of zero would miss every tweet.
_LEAST_GRACE = timedelta(minutes=1)

# Several tweets that a sleeping computer held up leave one by one, not as a burst.
_APART = timedelta(seconds=60)


class Due:
    def __init__(
        self,
        clock: Clock,
        sender: Sender,
        by_hand: Collection[Way],
        is_stopped: Callable[[], bool],
        lacks_media: Callable[[Extras], bool],
    ) -> None:
        self._clock = clock
        self._sender = sender
        self._by_hand = by_hand
        self._is_stopped = is_stopped
        self._lacks_media = lacks_media

    def leave(
        self,
        db: Database,
        grace: timedelta,
        findings: Findings,
    ) -> None:
        """Do for each tweet whose time has come what its turn asks.

        Of one account none overtakes an earlier one that still waits for its turn.
        """
        held: set[int] = set()
        for tweet, when in self._due(db):
            if self._is_stopped():
                return
            try:
                if when is None:
                    findings.add(self._become(db, tweet, State.FAILED, Reason.ALTERED))
                else:
                    # Read anew for each: what came of the one before may have stopped its account.
                    account = accounts.by_id(db, tweet.account_id)
                    self._leave_one(db, tweet, when, account, grace, findings, held)
            except PlanRefused:
                # The person changed it since it was read: the next tick meets it as it is now.
                continue
            except (StoreFull, StoreBusy, StoreReadOnly):
                raise
            except StoreError:
                # One row that the file refuses must not keep all others from leaving.
                _log.warning("Tweet %d could not be taken", tweet.id, exc_info=True)
                findings.trouble = PublisherTrouble.STORE

    def try_again(self, db: Database) -> None:
        """The network is back: what only it kept waiting need not wait for its next try."""
        now = self._clock()
        for tweet, _ in self._due(db):
            if tweet.reason is Reason.UNREACHABLE and tweet.retry_at is not None:
                with immediate(db):
                    written(db, tweet, replace(tweet, retry_at=None), now)

    def leave_now(self, db: Database, tweet: Tweet, account: Account, findings: Findings) -> None:
        """One planned tweet, at once."""
        if self._would_leave_bare(tweet):
            findings.add(self._become(db, tweet, State.FAILED, Reason.MEDIA_GONE))
            return
        needs_hand = self._needs_hand(tweet, account)
        if needs_hand is not None:
            findings.add(self._become(db, tweet, State.TO_PUBLISH, needs_hand))
            return
        sent = self._sender.send(db, tweet, account)
        if sent is not None:
            findings.add(sent)

    def _needs_hand(self, tweet: Tweet, account: Account) -> Reason | None:
        """Why only the person can send it; None where it leaves by itself."""
        if account.way in self._by_hand:
            return Reason.NONE
        if account.way is not Way.KEY:
            return None
        if tweet.planned_extras.by_browser:
            return Reason.BY_CHOICE
        if _answers_unknown(tweet):
            return Reason.NONE
        connection = account.key.connection if account.key else Connection.RECONNECT
        return STOPPED.get(connection)

    def _would_leave_bare(self, tweet: Tweet) -> bool:
        """Whether a picture it was planned with is gone; the first message carries them all."""
        first = tweet.next_part
        return first is not None and first.position == 0 and self._lacks_media(tweet.planned_extras)

    def _due(self, db: Database) -> list[tuple[Tweet, WallTime | None]]:
        """The earliest first; before them, without a time, what is no longer what was planned."""
        now = self._clock()
        latest = (now + _EASTERNMOST).replace(tzinfo=None)
        altered: list[tuple[Tweet, WallTime | None]] = []
        due = []
        for tweet in tweets.planned_until(db, latest):
            if tweet.when is None or not tweets.is_sound(db, tweet):
                altered.append((tweet, None))
            elif tweet.when.instant() <= now:
                due.append((tweet, tweet.when))
        return altered + sorted(due, key=lambda pair: (pair[1].instant(), pair[0].id))

    def _leave_one(
        self,
        db: Database,
        tweet: Tweet,
        when: WallTime,
        account: Account,
        grace: timedelta,
        findings: Findings,
        held: set[int],
    ) -> None:
        now = self._clock()
        if tweet.is_held:
            findings.add(self._become(db, tweet, State.MISSED, Reason.HELD))
        elif is_late(when, now, max(grace, _LEAST_GRACE)):
            reason = Reason.LATE if tweet.reason is Reason.NONE else tweet.reason
            findings.add(self._become(db, tweet, State.MISSED, reason))
        elif self._needs_hand(tweet, account) is not None:
            self.leave_now(db, tweet, account, findings)
        elif tweet.retry_at is not None and tweet.retry_at > now:
            return
        elif account.id not in held and self._is_its_turn(db, when, now):
            self.leave_now(db, tweet, account, findings)
        else:
            held.add(account.id)

    def _is_its_turn(self, db: Database, when: WallTime, now: datetime) -> bool:
        if now - when.instant() < _APART:
            return True
        last = attempts.last_armed_at(db)
        # One armed "in the future" was armed before the clock was set back.
        return last is None or not timedelta() <= now - last < _APART

    def _become(self, db: Database, tweet: Tweet, state: State, reason: Reason) -> Tweet:
        now = self._clock()
        concluded = None if state is State.TO_PUBLISH else now
        after = replace(
            tweet,
            state=state,
            reason=reason,
            retry_at=None,
            concluded_at=concluded,
            is_held=False,
        )
        with immediate(db):
            return written(db, tweet, after, now)


def _answers_unknown(tweet: Tweet) -> bool:
    """Whether its next message answers one that the person sent without showing its address: by
    key it would stand alone, in the middle of nothing."""
    part = tweet.next_part
    return part is not None and part.position > 0 and not tweet.parts[part.position - 1].remote_id

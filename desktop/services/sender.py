"""One tweet on its way: claimed, armed, sent and recorded, message after message."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.account import Account, Way
from desktop.core.addresses import tweet_id_in
from desktop.core.agenda import Clock
from desktop.core.extras import NOTHING
from desktop.core.tweet import Part, Reason, State, Tweet
from desktop.network.contract import Network, Outgoing
from desktop.services.changing import found, written
from desktop.services.outcome import publish
from desktop.services.purse import PastCeiling, Purse
from desktop.services.recorder import Recorder
from desktop.services.report import Step
from desktop.store import attempts
from desktop.store.attempts import Attempt
from desktop.store.database import immediate

if TYPE_CHECKING:
    from desktop.store.database import Database


class Sender:
    """`instance` names this run of the program in the attempts it makes."""

    def __init__(
        self,
        clock: Clock,
        recorder: Recorder,
        networks: Mapping[Way, Network],
        purse: Purse,
        instance: str,
        on_step: Callable[[Step], None],
    ) -> None:
        self._clock = clock
        self._recorder = recorder
        self._networks = networks
        self._purse = purse
        self._instance = instance
        self._on_step = on_step

    def send(self, db: Database, tweet: Tweet, account: Account) -> Tweet | None:
        """Send what has not left of a planned tweet; the tweet as it stands then.

        A message goes only when the one before it is known to be out, and what it costs is under
        the month's ceiling: else the tweet waits for the person's hand. None where somebody else
        claimed or changed the tweet first. Raises StoreError where nothing can be written.
        """
        network = self._networks[account.way]
        self._on_step(Step.BEFORE_CLAIM)
        while part := tweet.next_part:
            try:
                attempt = self._claim(db, tweet, part, account)
            except PastCeiling:
                return self._too_dear(db, tweet)
            if attempt is None:
                return None
            tweet = self._attempt(db, found(db, tweet.id), attempt, network, account)
            if tweet.state is not State.SENDING:
                break
        return tweet

    def _claim(self, db: Database, tweet: Tweet, part: Part, account: Account) -> Attempt | None:
        """Committed to the disk before anything is sent, with what it costs: a crash can only leave
        both open. Raises PastCeiling, and then claims nothing."""
        charges = self._purse.publishing(outgoing(tweet, part, account))
        with immediate(db):
            if not attempts.claim(db, tweet, part.position, self._instance, self._clock()):
                return None
            attempt = attempts.open_of(db, tweet.id)
            if attempt is not None:
                self._purse.hold(db, account, charges, part.text, attempt.id)
        self._on_step(Step.AFTER_CLAIM)
        return attempt

    def _too_dear(self, db: Database, tweet: Tweet) -> Tweet:
        after = replace(tweet, state=State.TO_PUBLISH, reason=Reason.CEILING, retry_at=None)
        with immediate(db):
            return written(db, tweet, after, self._clock())

    def _attempt(
        self, db: Database, tweet: Tweet, attempt: Attempt, network: Network, account: Account
    ) -> Tweet:
        self._recorder.arm(db, tweet, attempt)
        self._on_step(Step.AFTER_ARMING)
        outcome = publish(network, outgoing(tweet, tweet.parts[attempt.position], account))
        self._on_step(Step.AFTER_SENDING)
        return self._recorder.record(db, tweet, attempt, outcome)


def outgoing(tweet: Tweet, part: Part, account: Account) -> Outgoing:
    """A message as a network takes it, answering the one before it in a thread."""
    before = tweet.parts[part.position - 1] if part.position else None
    return Outgoing(
        key=f"{tweet.uuid}-{part.position}",
        account=account,
        text=part.text,
        in_reply_to=before.remote_id if before else tweet_id_in(tweet.planned_extras.reply_to),
        extras=NOTHING if before else tweet.planned_extras,
    )

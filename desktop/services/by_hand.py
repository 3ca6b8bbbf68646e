"""What only the person can do or say: send it in the browser, or tell whether it left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.account import Way
from desktop.core.addresses import tweet_id_in
from desktop.core.agenda import Clock
from desktop.core.tweet import Part, Reason, State, Tweet
from desktop.network.contract import ByHand, Sent
from desktop.services.changing import drafted, found, written
from desktop.services.outcome import Outcome, with_part_out
from desktop.services.recorder import line
from desktop.services.refusal import PlanRefused, Refusal
from desktop.services.sender import outgoing
from desktop.store import accounts, attempts
from desktop.store.attempts import AttemptState
from desktop.store.database import OpenPlan, immediate
from desktop.store.ledger import Ledger, Mark

if TYPE_CHECKING:
    from desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class HandOver:
    """Message `position` (from 0) of the `of` that the tweet has, and the page to open for it."""

    tweet: Tweet
    position: int
    of: int
    text: str
    address: str


class Hand:
    """Every method raises PlanRefused(GONE or NOT_WAITING) where nothing waits for the person."""

    def __init__(
        self, open_plan: OpenPlan, clock: Clock, ledger: Ledger, by_hand: Mapping[Way, ByHand]
    ) -> None:
        self._open = open_plan
        self._clock = clock
        self._ledger = ledger
        self._by_hand = by_hand

    def hand_over(self, tweet_id: int) -> HandOver:
        """The page for the next message of a tweet to publish; marks that it was opened."""
        now = self._clock()
        with self._open() as db, immediate(db):
            tweet = _waiting(db, tweet_id, State.TO_PUBLISH)
            part = _next(tweet)
            account = next(a for a in accounts.all_accounts(db) if a.id == tweet.account_id)
            # An account that publishes by itself is lent the browser while it cannot.
            way = self._by_hand.get(account.way) or self._by_hand[Way.BROWSER]
            address = way.address(outgoing(tweet, part, account))
            opened = written(db, tweet, replace(tweet, opened_at=now), now)
            return HandOver(opened, part.position, len(opened.parts), part.text, address)

    def confirm(self, tweet_id: int, position: int, address: str = "") -> Tweet:
        """Message `position` is published, the person says; `address` is its own, if given.

        Said twice (a double click), the second word must not stand for the message after it:
        PlanRefused(NOT_WAITING). With its last message the tweet is published.
        """
        with self._open() as db:
            tweet = _waiting(db, tweet_id, State.TO_PUBLISH)
            part, sent = _next(tweet), self._said(address)
            if part.position != position:
                raise PlanRefused(Refusal.NOT_WAITING)
            self._ledger.add(
                line(tweet, part.position, Mark.SENT, sent.at, Outcome(AttemptState.OK, sent=sent))
            )
            gone = replace(tweet, parts=with_part_out(tweet, part.position, sent), opened_at=None)
            if gone.next_part is None:
                gone = _published(gone, sent.at)
            with immediate(db):
                return written(db, tweet, gone, sent.at)

    def not_yet(self, tweet_id: int) -> Tweet:
        """The page was opened and nothing sent: it goes on waiting."""
        with self._open() as db, immediate(db):
            tweet = _waiting(db, tweet_id, State.TO_PUBLISH)
            return written(db, tweet, replace(tweet, opened_at=None), self._clock())

    def give_up(self, tweet_id: int) -> Tweet:
        """Back to a draft."""
        with self._open() as db, immediate(db):
            tweet = _waiting(db, tweet_id, State.TO_PUBLISH)
            return written(db, tweet, drafted(tweet), self._clock())

    def it_left(self, tweet_id: int, address: str = "") -> Tweet:
        """What had to be checked is out, the person says.

        Published; a thread of which messages remain asks for a time for these.
        """
        with self._open() as db:
            tweet = _waiting(db, tweet_id, State.TO_CHECK)
            sent = self._said(address)
            attempt = attempts.open_of(db, tweet.id)
            part = tweet.next_part or Part(0, tweet.text)
            outcome = Outcome(AttemptState.OK, sent=sent)
            self._ledger.add(line(tweet, part.position, Mark.SENT, sent.at, outcome))
            whole = tweet if tweet.parts else replace(tweet, parts=(part,))
            gone = replace(whole, parts=with_part_out(whole, part.position, sent), retry_at=None)
            after = _missed(gone, sent.at) if gone.next_part else _published(gone, sent.at)
            with immediate(db):
                if attempt is not None:
                    attempts.conclude(
                        db, attempt.id, AttemptState.OK, sent.at, Reason.SAID_BY_PERSON
                    )
                return written(db, tweet, after, sent.at)

    def it_did_not(self, tweet_id: int) -> Tweet:
        """What had to be checked is not out, the person says: it asks for a new time."""
        now = self._clock()
        with self._open() as db:
            tweet = _waiting(db, tweet_id, State.TO_CHECK)
            attempt = attempts.open_of(db, tweet.id)
            part = tweet.next_part or Part(0, tweet.text)
            self._ledger.add(line(tweet, part.position, Mark.NOT_SENT, now))
            with immediate(db):
                if attempt is not None:
                    attempts.conclude(
                        db, attempt.id, AttemptState.NOT_SENT, now, Reason.SAID_BY_PERSON
                    )
                after = _missed(tweet, now) if tweet.next_part and tweet.when else drafted(tweet)
                return written(db, tweet, after, now)

    def _said(self, address: str) -> Sent:
        """What the person says and shows of a message, in the network's terms."""
        shown = _shown(address)
        return Sent(tweet_id_in(shown), shown, self._clock())


def _shown(address: str) -> str:
    """The address of a tweet on the web that was pasted; empty for anything else, which must not
    be opened later. Without its scheme, as address bars show it, it is completed."""
    first = next(iter(address.split()), "")
    if not tweet_id_in(first):
        return ""
    return first if "://" in first.partition("/status")[0] else f"https://{first}"


def _waiting(db: Database, tweet_id: int, state: State) -> Tweet:
    tweet = found(db, tweet_id)
    if tweet.state is not state:
        raise PlanRefused(Refusal.NOT_WAITING)
    return tweet


def _next(tweet: Tweet) -> Part:
    part = tweet.next_part
    if part is None:
        raise PlanRefused(Refusal.EMPTY)
    return part


def _published(tweet: Tweet, at: datetime) -> Tweet:
    return replace(
        tweet,
        state=State.PUBLISHED,
        reason=Reason.SAID_BY_PERSON,
        retry_at=None,
        concluded_at=at,
    )


def _missed(tweet: Tweet, at: datetime) -> Tweet:
    return replace(tweet, state=State.MISSED, retry_at=None, concluded_at=at)

"""The publisher: what leaves, leaves once, at its time, and always stands in one named state.

claim committed → ledger armed → sent → ledger outcome → outcome committed

A crash between any two of these leaves an open attempt, which is looked up and never sent again
before it is known not to have left. See `sender` (the way out), `look_back` (what nobody
answered), `due` (whose time has come), `by_hand` (what only the person can do).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.core.account import Account, Way
from desktop.core.agenda import Clock, WallTime
from desktop.core.cost.card import PriceCard, price_card
from desktop.core.extras import Extras
from desktop.core.redaction import redacted
from desktop.core.tweet import Tweet
from desktop.network.contract import ByHand, Network
from desktop.network.reachability import is_online
from desktop.services.by_hand import Hand, HandOver
from desktop.services.changing import check_cool, editable, planned, written
from desktop.services.clock_watch import ClockWatch
from desktop.services.due import Due
from desktop.services.look_back import LookBack
from desktop.services.planner import next_planned
from desktop.services.purse import Purse
from desktop.services.recorder import Recorder
from desktop.services.recovery import doubt_what_was_due, reconcile, recover, set_back_since
from desktop.services.report import Findings, PublisherTrouble, Report, Step
from desktop.services.sender import Sender
from desktop.store import accounts, meta, settings
from desktop.store.database import OpenPlan, immediate
from desktop.store.errors import StoreError, StoreFull
from desktop.store.ledger import Ledger

if TYPE_CHECKING:
    from desktop.store.database import Database

__all__ = ["HandOver", "Publisher", "PublisherTrouble", "Report", "Step", "nothing"]

_log = logging.getLogger(__name__)

LEAST_ROOM = 20_000_000
"""Bytes that must be free before anything is sent: enough to write down what came of it."""

_Work = Callable[["Database", Findings], None]


def nothing(step: Step) -> None:
    """What happens at each step unless somebody wants to know."""


def always() -> bool:
    """Whether it may publish, where no opening has to succeed first."""
    return True


def lacks_nothing(_: Extras) -> bool:
    """Whether what goes with a text is gone, where no pictures are kept."""
    return False


class Publisher:
    """`lease` names this computer: a plan that another one publishes from is left alone.

    `room_left` gives the bytes that the plan's disk still takes, `monotonic` seconds that nobody
    can set. While `may_publish` is False, every job leaves the plan alone: a plan that was not yet
    compared with the ledger may hold as planned what has left. `lacks_media` says whether a picture
    or video is no longer what was taken in; `card` gives the prices in force; `redacted` takes the
    secrets out of what a network says.
    """

    def __init__(
        self,
        open_plan: OpenPlan,
        clock: Clock,
        ledger: Ledger,
        networks: Mapping[Way, Network],
        by_hand: Mapping[Way, ByHand],
        lease: str,
        on_step: Callable[[Step], None] = nothing,
        *,
        is_online: Callable[[], bool] = is_online,
        monotonic: Callable[[], float] = monotonic,
        room_left: Callable[[], int] | None = None,
        may_publish: Callable[[], bool] = always,
        lacks_media: Callable[[Extras], bool] = lacks_nothing,
        card: Callable[[], PriceCard] = price_card,
        redacted: Callable[[str], str] = redacted,
    ) -> None:
        self._open = open_plan
        self._clock = clock
        self._ledger = ledger
        self._lease = lease
        self._card = card
        self._is_online = is_online
        self._room_left = room_left or ledger.room_left
        self._may_publish = may_publish
        self._stopped = Event()
        self._was_online = True
        self._watch = ClockWatch(clock, monotonic)
        self._recorder = Recorder(ledger, clock, on_step, redacted)
        purse = Purse(clock, card)
        self._look_back = LookBack(clock, self._recorder, networks, purse)
        sender = Sender(clock, self._recorder, networks, purse, str(uuid4()), on_step)
        self._due = Due(clock, sender, frozenset(by_hand), self._stopped.is_set, lacks_media)
        self._hand = Hand(open_plan, clock, ledger, by_hand)

    def recover(self) -> Report:
        """Once after the opening: name the state of whatever a crash left on its way."""

        def work(db: Database, findings: Findings) -> None:
            findings.went_back = set_back_since(db, self._clock())
            for tweet in recover(db, self._clock()):
                findings.add(tweet)

        return self._job(work)

    def tick(self) -> Report:
        """Several times a minute: look up what is unknown, and let go whose time has come."""

        def work(db: Database, findings: Findings) -> None:
            for tweet in self._recorder.record_unwritten(db):
                findings.add(tweet)
            self._look_back.look(db, _accounts(db), findings)
            self._need_room()
            self._notice_network(db)
            self._due.leave(db, settings.load(db).grace, findings)

        return self._job(work)

    def publish_now(self, tweet_id: int, parts: tuple[str, ...], zone: str) -> Report:
        """Plan a tweet for this minute and let it go. Raises PlanRefused(ON_ITS_WAY, EMPTY, GONE).

        With trouble in the report, it may not have been touched: `concluded` tells.
        """
        now = self._clock()

        def work(db: Database, findings: Findings) -> None:
            self._need_room()
            with immediate(db):
                tweet = editable(db, tweet_id)
                check_cool(tweet, now, now)
                after = planned(tweet, parts, WallTime.at(now, zone))
                tweet = written(db, tweet, after, now)
            findings.add(tweet)
            self._due.leave_now(db, tweet, _accounts(db)[tweet.account_id], findings)

        return self._job(work)

    def hand_over(self, tweet_id: int) -> HandOver:
        """The page to open for the next message of a tweet that waits for the person's hand."""
        self._need_settled()
        return self._hand.hand_over(tweet_id)

    def confirm(self, tweet_id: int, position: int, address: str = "") -> Tweet:
        """The person published message `position`; `address` is its own, where given."""
        self._need_settled()
        return self._hand.confirm(tweet_id, position, address)

    def not_yet(self, tweet_id: int) -> Tweet:
        """The person opened the page and did not send: it goes on waiting."""
        self._need_settled()
        return self._hand.not_yet(tweet_id)

    def give_up(self, tweet_id: int) -> Tweet:
        """The person will not send it: back to a draft."""
        self._need_settled()
        return self._hand.give_up(tweet_id)

    def it_left(self, tweet_id: int, address: str = "") -> Tweet:
        """The person saw that what had to be checked is out."""
        self._need_settled()
        return self._hand.it_left(tweet_id, address)

    def it_did_not(self, tweet_id: int) -> Tweet:
        """The person saw that what had to be checked is not out: it asks for a new time."""
        self._need_settled()
        return self._hand.it_did_not(tweet_id)

    def publish_from_here(self, left_elsewhere: bool = True) -> Report:
        """Take the lease: from now on this computer publishes.

        What was due meanwhile may have left from the other computer, and has to be checked, where
        something may have `left_elsewhere`; what the ledger knows of is brought up to it first, as
        at each other opening.
        """

        def work(db: Database, findings: Findings) -> None:
            now = self._clock()
            reconciled = reconcile(db, self._ledger.last_lines(), now, self._card)
            doubted = doubt_what_was_due(db, now) if left_elsewhere else ()
            for tweet in (*reconciled, *recover(db, now), *doubted):
                findings.add(tweet)
            meta.set_publisher_device(db, self._lease)

        return self._job(work, takes_lease=True)

    def rest(self) -> Report:
        """Give the lease up: another computer is to publish, and this one must not do so too.

        Trouble that does not hold everything back says that it was not given up.
        """

        def work(db: Database, findings: Findings) -> None:
            with immediate(db):
                meta.set_publisher_device(db, meta.RESTING)
            findings.trouble, findings.came_to_rest = PublisherTrouble.RESTING, True

        return self._job(work)

    def stop(self) -> None:
        """From any thread: finish the tweet that is leaving, begin no other."""
        self._stopped.set()

    def _job(self, work: _Work, takes_lease: bool = False) -> Report:
        """Open the plan, work unless something forbids it, and report."""
        findings = Findings(went_back=self._watch.went_back())
        try:
            self._need_settled()
            with self._open() as db:
                publisher = meta.publisher_device(db)
                if takes_lease or publisher == self._lease:
                    self._work(work, db, findings)
                elif publisher == meta.RESTING:
                    findings.trouble = PublisherTrouble.RESTING
                else:
                    findings.trouble = PublisherTrouble.LEASE
                findings.next = next_planned(db)
        except StoreError as error:
            findings.trouble = _named(error)
        return findings.report(self._is_online())

    def _work(self, work: _Work, db: Database, findings: Findings) -> None:
        before = _accounts(db)
        try:
            work(db, findings)
        except StoreError as error:
            findings.trouble = _named(error)
        after = _accounts(db)
        if after != before:
            findings.accounts = tuple(after.values())

    def _notice_network(self, db: Database) -> None:
        was_online, self._was_online = self._was_online, self._is_online()
        if self._was_online and not was_online:
            self._due.try_again(db)

    def _need_settled(self) -> None:
        if not self._may_publish():
            raise StoreError("the plan was not opened with every check yet")

    def _need_room(self) -> None:
        try:
            room = self._room_left()
        except OSError as error:
            raise StoreError(str(error)) from error
        if room < LEAST_ROOM:
            raise StoreFull("too little space to write down what is sent")


def _accounts(db: Database) -> dict[int, Account]:
    return {account.id: account for account in accounts.all_accounts(db)}


def _named(error: StoreError) -> PublisherTrouble:
    _log.warning("The plan could not be used", exc_info=error)
    return PublisherTrouble.DISK_FULL if isinstance(error, StoreFull) else PublisherTrouble.STORE

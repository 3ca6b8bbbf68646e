"""What one job of the publisher found and did, as a value that travels to the interface."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum

from desktop.core.account import Account
from desktop.core.tweet import State, Tweet


class Step(Enum):
    """The points between which a crash makes a difference, in the order one message meets them."""

    BEFORE_CLAIM = "before_claim"
    AFTER_CLAIM = "after_claim"
    """The claim is committed; the ledger does not know yet."""
    AFTER_ARMING = "after_arming"
    """The ledger knows; nothing is sent yet."""
    AFTER_SENDING = "after_sending"
    """The network answered, or did not."""
    BEFORE_RECORDING = "before_recording"
    """The ledger has the outcome; the plan does not yet."""
    RECORDED = "recorded"


class PublisherTrouble(Enum):
    """What keeps tweets from leaving, or what the person should know of the clock."""

    LEASE = "lease"
    """The plan's file belongs to another computer's Ramage: nothing is sent before the person says
    that this one publishes now."""
    RESTING = "resting"
    """The person goes on at another computer: nothing is sent before they say otherwise."""
    DISK_FULL = "disk_full"
    CLOCK_WENT_BACK = "clock_went_back"
    STORE = "store"


HOLDS_BACK = (PublisherTrouble.LEASE, PublisherTrouble.RESTING)
"""What keeps everything here until the person decides that it leaves from here."""


@dataclass(frozen=True, slots=True)
class Report:
    """`concluded` holds each tweet that changed its state, as it stands after the job.

    `due_by_hand` are those of them whose time came for the person's own hand. `went_back` says by
    how much the clock did, where `trouble` is CLOCK_WENT_BACK.
    """

    concluded: tuple[Tweet, ...] = ()
    due_by_hand: tuple[Tweet, ...] = ()
    next: Tweet | None = None
    trouble: PublisherTrouble | None = None
    went_back: timedelta = timedelta()
    online: bool = True
    accounts: tuple[Account, ...] | None = None
    """All accounts, where one stands otherwise with X than before the job."""
    came_to_rest: bool = False
    """Whether it published from here until this job, and does no more."""


@dataclass(slots=True)
class Findings:
    """A report while its job runs."""

    changed: dict[int, Tweet] = field(default_factory=dict)
    trouble: PublisherTrouble | None = None
    went_back: timedelta = timedelta()
    next: Tweet | None = None
    accounts: tuple[Account, ...] | None = None
    came_to_rest: bool = False

    def add(self, tweet: Tweet) -> None:
        self.changed[tweet.id] = tweet

    def report(self, online: bool) -> Report:
        concluded = tuple(self.changed.values())
        trouble = self.trouble
        if trouble is None and self.went_back:
            trouble = PublisherTrouble.CLOCK_WENT_BACK
        return Report(
            concluded=concluded,
            due_by_hand=tuple(t for t in concluded if t.state is State.TO_PUBLISH),
            next=self.next,
            trouble=trouble,
            went_back=self.went_back,
            online=online,
            accounts=self.accounts,
            came_to_rest=self.came_to_rest,
        )

"""What every network offers and takes: the contract between the publisher and the wire."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from desktop.core.account import Account
from desktop.core.cost.card import Act
from desktop.core.extras import NOTHING, Extras


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message as it leaves.

    `key` names this message for good, whatever is sent again or looked up later: a network that
    can keep it makes looking back certain. `in_reply_to` is the remote id of the message before
    it in a thread, empty for none.
    """

    key: str
    account: Account
    text: str
    in_reply_to: str = ""
    extras: Extras = NOTHING
    """What goes with it; of a thread, with its first message."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The network's own name for a message that left, its web address if it has one, and when."""

    remote_id: str
    address: str
    at: datetime
    done: tuple[Act, ...] | None = None
    """What the network asks money for and did beside the message itself; None: all there was to
    do."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a look-back saw: the message where it is there, and how many messages were read."""

    sent: Sent | None = None
    read: int = 0


class Network(Protocol):
    """A way that needs nobody's hand."""

    @property
    def look_back_is_certain(self) -> bool:
        """Whether a message that `find` does not see has certainly not left."""

    def publish(self, outgoing: Outgoing) -> Sent:
        """Send once, never by itself a second time.

        Raises the errors of `network.errors`. Any other exception counts as `NoAnswer`: only what
        is known not to have left may ever be sent again.
        """

    def find(self, outgoing: Outgoing, since: datetime, most: int) -> Look:
        """The message as the network shows it, when it left at or after `since`.

        `most` is how many messages may be read for it: a network may ask money for each.
        """


class ByHand(Protocol):
    """A way whose last click is the person's own."""

    def address(self, outgoing: Outgoing) -> str:
        """The page to open, the text filled in."""

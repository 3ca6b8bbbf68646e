"""What can go wrong on the way out, each error named by what the caller can do about it.

NetworkError
├── Unreachable    certainly not sent: try again, not before `retry_at`
├── Refused        certainly refused: show it, never try again by itself
├── NoAnswer       nobody knows: look back, never send again blindly
├── OutOfCredit    certainly not sent: the person pays, or sends it by hand
└── SignInAgain    certainly not sent: the person signs in, or sends it by hand
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from desktop.core.tweet import Reason

if TYPE_CHECKING:
    from desktop.core.cost.card import Act


class NetworkError(Exception):
    """Something a network did or did not do; `reason` says which, for the person.

    The message is the network's own, with no secret in it: it is written down and shown on demand.
    """

    usual: ClassVar[Reason] = Reason.NO_ANSWER

    def __init__(self, detail: str = "", reason: Reason | None = None) -> None:
        super().__init__(detail)
        self.reason = reason or self.usual
        self.done: tuple[Act, ...] = ()
        """What the network asks money for and had done before this happened."""


class Unreachable(NetworkError):
    """Certainly not sent: no route, no name, no connection, or "later" said by the network."""

    usual = Reason.UNREACHABLE

    def __init__(
        self, detail: str = "", retry_at: datetime | None = None, reason: Reason | None = None
    ) -> None:
        super().__init__(detail, reason)
        self.retry_at = retry_at
        """The instant (UTC) before which trying again is useless; None where nobody said."""


class Refused(NetworkError):
    """Certainly refused, for what it says or for who says it."""

    usual = Reason.REFUSED


class NoAnswer(NetworkError):
    """It may have left: a time-out, a connection cut, an answer that cannot be read."""

    usual = Reason.NO_ANSWER


class OutOfCredit(NetworkError):
    """Certainly not sent: what was paid for is used up."""

    usual = Reason.OUT_OF_CREDIT


class SignInAgain(NetworkError):
    """Certainly not sent: the network no longer knows who speaks."""

    usual = Reason.SIGN_IN_AGAIN

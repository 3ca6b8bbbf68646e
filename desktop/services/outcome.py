"""What became of one message, and what its tweet becomes by that.

| attempt  | the tweet                                                                    |
| -------- | ---------------------------------------------------------------------------- |
| ok       | published, or on to its next message                                         |
| not sent | planned again within the grace; to publish by hand where only a person helps |
| rejected | failed; to publish by hand where the browser does what a key may not         |
| unknown  | to check                                                                     |
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import random
from types import MappingProxyType

from desktop.core.account import Connection
from desktop.core.cost.card import Act
from desktop.core.tweet import Part, Reason, State, Tweet
from desktop.network.contract import Network, Outgoing, Sent
from desktop.network.errors import NetworkError, OutOfCredit, Refused, SignInAgain, Unreachable
from desktop.store.attempts import AttemptState

LOOK_BACKS = (timedelta(seconds=5), timedelta(seconds=30), timedelta(seconds=120))
"""How long after the sending it is looked up: networks show what they accepted with a delay, and
three looks within two minutes found all of it wherever it was measured."""

_RETRIES = tuple(timedelta(minutes=n) for n in (1, 2, 4, 5))
"""How long after each failure in a row it is tried again; the last one from then on."""

_JITTER = timedelta(seconds=30)
"""At most this much later, where nobody said when: all that waits does not come back at once."""

HELPED_BY_HAND = frozenset(
    {
        Reason.OUT_OF_CREDIT,
        Reason.SPEND_CAP,
        Reason.CEILING,
        Reason.SIGN_IN_AGAIN,
        Reason.REPLY_REFUSED,
        Reason.NOT_PERMITTED,
    }
)
"""What stops a key and not the person: they can send it in the browser."""

_WAITING = frozenset({Reason.UNREACHABLE, Reason.RATE_LIMITED, Reason.KEYS_LOCKED})

CONNECTIONS = MappingProxyType(
    {
        Reason.SIGN_IN_AGAIN: Connection.RECONNECT,
        Reason.OUT_OF_CREDIT: Connection.NO_CREDIT,
        Reason.SPEND_CAP: Connection.SPEND_CAP,
    }
)
"""What an outcome says of the whole account: its next tweets are not even tried."""

STOPPED = MappingProxyType({connection: reason for reason, connection in CONNECTIONS.items()})
"""Why the tweets of an account that stands so wait for the person's hand."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`retry_at` is the network's own wish; `detail` its own words, for whoever looks closer."""

    attempt: AttemptState
    reason: Reason = Reason.NONE
    sent: Sent | None = None
    retry_at: datetime | None = None
    detail: str = ""
    done: tuple[Act, ...] | None = ()
    """What was done and costs money: before it went wrong, or beside the message that left; None
    for all that was held for."""


def publish(network: Network, outgoing: Outgoing) -> Outcome:
    """Send once, and name what came of it."""
    try:
        sent = network.publish(outgoing)
    except Unreachable as error:
        return replace(_failed(AttemptState.NOT_SENT, error), retry_at=error.retry_at)
    except Refused as error:
        return _failed(AttemptState.REJECTED, error)
    except (OutOfCredit, SignInAgain) as error:
        return _failed(AttemptState.NOT_SENT, error)
    except NetworkError as error:
        return _failed(AttemptState.UNKNOWN, error)
    except Exception as error:  # noqa: BLE001
        # Whatever else happened, it may have left: a damaged answer to a tweet that X had accepted
        # comes as a JSON error, an empty one as an AttributeError.
        detail = f"{type(error).__name__}: {error}"
        return Outcome(AttemptState.UNKNOWN, Reason.NO_ANSWER, detail=detail)
    return Outcome(AttemptState.OK, sent=sent, done=sent.done)


def _failed(attempt: AttemptState, error: NetworkError) -> Outcome:
    return Outcome(attempt, error.reason, detail=str(error), done=error.done)


def after(tweet: Tweet, position: int, outcome: Outcome, now: datetime, failures: int) -> Tweet:
    """The tweet (sending, or to check) once the outcome of its message `position` is known.

    `failures` counts the times this message was certainly not sent before.
    """
    match outcome.attempt:
        case AttemptState.OK:
            return _after_leaving(tweet, position, outcome)
        case AttemptState.NOT_SENT | AttemptState.REJECTED if outcome.reason in HELPED_BY_HAND:
            return _standing(tweet, State.TO_PUBLISH, outcome.reason)
        case AttemptState.NOT_SENT:
            return replace(
                _standing(tweet, State.PLANNED, outcome.reason),
                retry_at=_retry_at(outcome, now, failures),
            )
        case AttemptState.REJECTED:
            return replace(_standing(tweet, State.FAILED, outcome.reason), concluded_at=now)
        case AttemptState.UNKNOWN | AttemptState.ARMED:
            return replace(
                _standing(tweet, State.TO_CHECK, outcome.reason), retry_at=now + LOOK_BACKS[0]
            )


def with_part_out(tweet: Tweet, position: int, sent: Sent) -> tuple[Part, ...]:
    """Its messages, with this one marked as published."""
    return tuple(
        replace(part, remote_id=sent.remote_id, address=sent.address, published_at=sent.at)
        if part.position == position
        else part
        for part in tweet.parts
    )


def _after_leaving(tweet: Tweet, position: int, outcome: Outcome) -> Tweet:
    assert outcome.sent is not None
    gone = replace(tweet, parts=with_part_out(tweet, position, outcome.sent))
    if gone.next_part is None:
        return replace(
            _standing(gone, State.PUBLISHED, outcome.reason), concluded_at=outcome.sent.at
        )
    if tweet.state is State.SENDING:
        return _standing(gone, State.SENDING, Reason.NONE)
    # Found by a look-back: its next message is claimed like any other, within the grace.
    return _standing(gone, State.PLANNED, tweet.reason)


def _standing(tweet: Tweet, state: State, reason: Reason) -> Tweet:
    return replace(tweet, state=state, reason=reason, retry_at=None)


def _retry_at(outcome: Outcome, now: datetime, failures: int) -> datetime | None:
    if outcome.reason not in _WAITING:
        return None
    wait = now + _RETRIES[min(failures, len(_RETRIES) - 1)]
    if outcome.retry_at is not None:
        return max(wait, outcome.retry_at)
    return wait + _JITTER * random() if outcome.reason is Reason.RATE_LIMITED else wait

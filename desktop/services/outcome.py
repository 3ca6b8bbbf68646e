"""What became of one message, and what its tweet becomes by that.

| attempt  | the tweet                                                                    |
| -------- | ---------------------------------------------------------------------------- |
| ok       | published, or on to its next message                                         |
| not sent | planned again within the grace; to publish by hand where only a person helps |
| rejected | failed                                                                       |
| unknown  | to check                                                                     |
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.core.tweet import Part, Reason, State, Tweet
from desktop.network.contract import Network, Outgoing, Sent
from desktop.network.errors import OutOfCredit, Refused, SignInAgain, Unreachable
from desktop.store.attempts import AttemptState

LOOK_BACKS = (timedelta(seconds=5), timedelta(seconds=30), timedelta(seconds=120))
"""How long after the sending it is looked up: networks show what they accepted with a delay, and
three looks within two minutes found all of it wherever it was measured."""

_RETRIES = tuple(timedelta(minutes=n) for n in (1, 2, 4, 5))
"""How long after each failure in a row it is tried again; the last one from then on."""

_HELPED_BY_HAND = frozenset({Reason.OUT_OF_CREDIT, Reason.SIGN_IN_AGAIN})


@dataclass(frozen=True, slots=True)
class Outcome:
    """`retry_at` is the network's own wish; `detail` its own words, for whoever looks closer."""

    attempt: AttemptState
    reason: Reason = Reason.NONE
    sent: Sent | None = None
    retry_at: datetime | None = None
    detail: str = ""


def publish(network: Network, outgoing: Outgoing) -> Outcome:
    """Send once, and name what came of it."""
    try:
        sent = network.publish(outgoing)
    except Unreachable as error:
        return Outcome(
            AttemptState.NOT_SENT,
            Reason.UNREACHABLE,
            retry_at=error.retry_at,
            detail=str(error),
        )
    except Refused as error:
        return Outcome(AttemptState.REJECTED, Reason.REFUSED, detail=str(error))
    except OutOfCredit as error:
        return Outcome(AttemptState.NOT_SENT, Reason.OUT_OF_CREDIT, detail=str(error))
    except SignInAgain as error:
        return Outcome(AttemptState.NOT_SENT, Reason.SIGN_IN_AGAIN, detail=str(error))
    except Exception as error:  # noqa: BLE001
        # Whatever else happened, it may have left: a damaged answer to a tweet that X had accepted
        # comes as a JSON error, an empty one as an AttributeError.
        detail = f"{type(error).__name__}: {error}"
        return Outcome(AttemptState.UNKNOWN, Reason.NO_ANSWER, detail=detail)
    return Outcome(AttemptState.OK, sent=sent)


def after(tweet: Tweet, position: int, outcome: Outcome, now: datetime, failures: int) -> Tweet:
    """The tweet (sending, or to check) once the outcome of its message `position` is known.

    `failures` counts the times this message was certainly not sent before.
    """
    match outcome.attempt:
        case AttemptState.OK:
            return _after_leaving(tweet, position, outcome)
        case AttemptState.NOT_SENT if outcome.reason in _HELPED_BY_HAND:
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
    if outcome.reason is not Reason.UNREACHABLE:
        return None
    wait = now + _RETRIES[min(failures, len(_RETRIES) - 1)]
    return max(wait, outcome.retry_at) if outcome.retry_at else wait

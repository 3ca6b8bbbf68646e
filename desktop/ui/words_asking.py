"""What is said of a tweet that waits for the person's word."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.core.tweet import Reason, State, Tweet
from desktop.ui import times, words

DOUBTS = frozenset({Reason.NO_ANSWER, Reason.INTERRUPTED})
"""Why a tweet was to be checked; once the person has said that it did not leave, no reason more."""


def asking_sentence(tweet: Tweet, now: datetime, look: str = "") -> str:
    """What happened to a tweet that waits for the person's word, and what is to be said of it.

    `look`: what it costs at most, in words, to look for it on X; empty where that is free.
    """
    name = words.quoted(tweet)
    time = times.dated(tweet.when, now) if tweet.when else ""
    match tweet.state:
        case State.TO_PUBLISH:
            # Why it did not leave by itself, where it was to.
            return f"{_your_turn(tweet, name)} {words.reason_sentence(tweet)}".strip()
        case State.TO_CHECK if look and tweet.retry_at and tweet.when:
            return _to_be_looked_for(tweet.reason is Reason.DUPLICATE).format(
                tweet=name,
                time=time,
                clock=words.local_clock(tweet.retry_at, tweet.when.zone),
                price=look,
            )
        case State.TO_CHECK if tweet.reason is Reason.DUPLICATE:
            said = QCoreApplication.translate(
                "words",
                "{tweet} was due {time}, and X says that the same text stands there already."
                " Look on X: is it there?",
            )
        case State.TO_CHECK:
            said = QCoreApplication.translate(
                "words",
                "{tweet} was sent {time}, but nothing says that it arrived."
                " Look on X: is it there?",
            )
        case State.FAILED:
            said = QCoreApplication.translate(
                "words", "{tweet} was due {time} and did not leave. {why}"
            )
        case _:
            said = QCoreApplication.translate(
                "words", "{tweet} was due {time} and did not leave. {why} Publish it now?"
            )
    why = "" if tweet.reason in DOUBTS else words.reason_sentence(tweet)
    # A reason is a sentence of its own, and there may be none: no double space is left then.
    return said.format(tweet=name, time=time, why=why).replace("  ", " ").strip()


def _to_be_looked_for(is_double: bool) -> str:
    if is_double:
        return QCoreApplication.translate(
            "words",
            "{tweet} was due {time}, and X says that the same text stands there already. "
            "Ramage looks on X at {clock} ({price}). If you have seen it there, say so.",
        )
    return QCoreApplication.translate(
        "words",
        "{tweet} was sent {time}, but nothing says that it arrived. Ramage looks on X at "
        "{clock} ({price}). If you have seen it there, say so.",
    )


def _your_turn(tweet: Tweet, name: str) -> str:
    part = tweet.next_part
    if part is not None and len(tweet.parts) > 1:
        return QCoreApplication.translate(
            "words", "{tweet}, message {number} of {count}: it is your turn to send it."
        ).format(tweet=name, number=part.position + 1, count=len(tweet.parts))
    return QCoreApplication.translate("words", "{tweet}: it is your turn to send it.").format(
        tweet=name
    )

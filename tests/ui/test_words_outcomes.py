"""What is said of each outcome: what happened, whether anything left, what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.account import Way
from desktop.core.logbook import Entry, Event, Place
from desktop.core.tweet import Reason, State
from desktop.ui.words_outcomes import told, why

PARIS = "Europe/Paris"
NOW = datetime(2026, 11, 24, 7, 15, tzinfo=UTC)
TRADE_WORDS = ("token", "API", "OAuth", "429", "403", "HTTP", "timeout", "_")

ENTRY = Entry(
    place=Place(0, 2, 1),
    at=NOW,
    event=Event.SENT,
    reason=Reason.NONE,
    tweet_id=1,
    state=State.PUBLISHED,
    position=0,
    count=1,
    text="Bonjour",
    way=Way.KEY,
    name="Au bon pain",
    handle="pain",
)

STANDS = {
    Event.LEAVING: State.SENDING,
    Event.SENT: State.PUBLISHED,
    Event.SENT_BY_HAND: State.PUBLISHED,
    Event.NOT_SENT: State.MISSED,
    Event.REFUSED: State.FAILED,
    Event.UNKNOWN: State.TO_CHECK,
    Event.DOUBTED: State.TO_CHECK,
    Event.WAITS: State.TO_PUBLISH,
    Event.MISSED: State.MISSED,
    Event.STOPPED: State.FAILED,
}
QUIET = frozenset({Event.LEAVING, Event.SENT, Event.SENT_BY_HAND})


def said(event: Event, reason: Reason = Reason.NONE, **changes: object) -> str:
    entry = replace(ENTRY, event=event, reason=reason, state=STANDS[event])
    return told(replace(entry, **changes), NOW, PARIS).whole  # type: ignore[arg-type]


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("event", Event)
def test_each_outcome_says_what_happened_whether_it_left_and_what_to_do(
    event: Event, reason: Reason
) -> None:
    entry = replace(ENTRY, event=event, reason=reason, state=STANDS[event])
    told_of_it = told(entry, NOW, PARIS)
    assert told_of_it.happened.endswith(".")
    assert bool(told_of_it.sent) == (event not in QUIET)
    if event not in QUIET and reason is not Reason.SAID_BY_PERSON:
        assert told_of_it.to_do.endswith(".")
    for word in TRADE_WORDS:
        assert word not in told_of_it.whole


def test_what_left_needs_few_words() -> None:
    assert said(Event.SENT) == "It left."


def test_what_a_look_found_says_so() -> None:
    assert said(Event.SENT, Reason.NO_ANSWER) == (
        "It left. X had not answered; Ramage looked, and it was there."
    )


def test_a_refusal_says_that_nothing_left() -> None:
    assert said(Event.REFUSED, Reason.LOCKED) == (
        "X has locked this account: sign in to x.com, it tells you why there. Nothing was sent."
        " Do at x.com what it asks of you, then plan the tweet anew."
    )


def test_what_is_looked_up_says_when_next() -> None:
    entry = said(Event.UNKNOWN, Reason.NO_ANSWER, next_at=NOW + timedelta(minutes=2))
    assert entry.endswith("Ramage looks for it on X today at 8:17, and sends nothing again before.")


def test_what_only_the_person_can_say_asks_them() -> None:
    assert said(Event.UNKNOWN, Reason.NO_ANSWER).endswith(
        "Look for it on X, and say on the calendar whether it is there."
    )


def test_what_is_tried_again_says_when() -> None:
    planned = said(
        Event.NOT_SENT,
        Reason.UNREACHABLE,
        state=State.PLANNED,
        next_at=NOW + timedelta(minutes=5),
    )
    assert planned == (
        "X could not be reached. Nothing was sent. Ramage tries again today at 8:20."
    )


def test_an_older_try_asks_for_nothing() -> None:
    assert said(Event.NOT_SENT, Reason.UNREACHABLE, is_last=False) == (
        "X could not be reached. Nothing was sent."
    )


def test_a_late_rest_of_a_thread_does_not_speak_of_its_first_message() -> None:
    assert said(Event.MISSED, Reason.NO_ANSWER) == (
        "Its time has passed. It did not leave."
        " On the calendar, publish it now or choose another time."
    )


def test_each_reason_that_stops_a_tweet_says_what_happened() -> None:
    assert all(why(reason) for reason in Reason)

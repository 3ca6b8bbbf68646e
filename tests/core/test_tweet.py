"""The table of states, and what a plan is recognised by."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.core.agenda import WallTime
from desktop.core.tweet import (
    ASKING,
    EDITABLE,
    TRANSITIONS,
    Part,
    Reason,
    State,
    Tweet,
    fingerprint,
)

wall = datetime.fromisoformat
"""A time as it stands on a wall: naive on purpose."""

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
WHEN = WallTime(wall("2026-11-24T08:15"), "Europe/Paris")


def tweet(state: State = State.DRAFT, *parts: Part, text: str = "Bonjour") -> Tweet:
    return Tweet(1, "u", 1, text, state, NOON, NOON, parts)


def test_every_state_stands_in_the_table() -> None:
    assert set(TRANSITIONS) == set(State)


def test_what_is_published_stays_published() -> None:
    assert not any(tweet(State.PUBLISHED).may_become(s) for s in State if s is not State.PUBLISHED)


def test_nothing_but_a_plan_leaves_by_itself() -> None:
    ways = {before for before in State if State.SENDING in TRANSITIONS[before]}
    assert ways == {State.PLANNED}


def test_a_message_on_its_way_never_becomes_a_draft() -> None:
    assert not tweet(State.SENDING).may_become(State.DRAFT)


def test_every_state_can_reach_published() -> None:
    """Nothing is stuck: some way leads on from everywhere."""
    reached, before = {State.PUBLISHED}, set[State]()
    while reached != before:
        before = set(reached)
        reached |= {state for state, after in TRANSITIONS.items() if after & reached}
    assert reached == set(State)


def test_a_state_may_stay_what_it_is() -> None:
    assert all(tweet(state).may_become(state) for state in State)


def test_what_may_be_out_cannot_be_edited() -> None:
    assert not EDITABLE & {State.SENDING, State.TO_CHECK, State.PUBLISHED}


def test_what_asks_has_a_way_to_be_answered() -> None:
    for state in ASKING:
        assert TRANSITIONS[state] & {State.PUBLISHED, State.PLANNED, State.DRAFT}


def test_the_next_part_is_the_first_that_is_not_out() -> None:
    out = Part(0, "un", "7", "", NOON)
    assert tweet(State.SENDING, out, Part(1, "deux"), Part(2, "trois")).next_part == Part(1, "deux")
    assert tweet(State.PUBLISHED, out).next_part is None
    assert tweet().next_part is None


def test_a_list_shows_what_would_be_published() -> None:
    assert tweet(State.PLANNED, Part(0, "planned"), text="being edited").shown == "planned"
    assert tweet(text="being edited").shown == "being edited"


@pytest.mark.parametrize(
    ("account_id", "parts", "when"),
    [
        (2, ("un", "deux"), WHEN),
        (1, ("un", "Deux"), WHEN),
        (1, ("un",), WHEN),
        (1, ("undeux",), WHEN),
        (1, ("deux", "un"), WHEN),
        (1, ("un", "deux"), None),
        (1, ("un", "deux"), WallTime(wall("2026-11-24T08:16"), "Europe/Paris")),
        (1, ("un", "deux"), WallTime(wall("2026-11-24T08:15"), "Europe/London")),
    ],
)
def test_any_change_of_a_plan_changes_its_fingerprint(
    account_id: int, parts: tuple[str, ...], when: WallTime | None
) -> None:
    assert fingerprint(account_id, parts, when) != fingerprint(1, ("un", "deux"), WHEN)


def test_one_flipped_bit_changes_the_fingerprint() -> None:
    text = "Pain au levain à 8 h"
    planned = fingerprint(1, (text,), WHEN)
    for place in range(len(text)):
        for bit in range(7):
            flipped = text[:place] + chr(ord(text[place]) ^ 1 << bit) + text[place + 1 :]
            assert fingerprint(1, (flipped,), WHEN) != planned


def test_half_a_surrogate_pair_has_a_fingerprint_too() -> None:
    assert len(fingerprint(1, ("\ud83d",), None)) == 64


def test_a_new_tweet_has_no_reason() -> None:
    assert tweet().reason is Reason.NONE

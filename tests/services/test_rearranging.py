"""Several tweets changed in one breath, and the change taken back in another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.agenda import WallTime
from desktop.core.tweet import State, Tweet
from desktop.services.rearranging import Rearranger
from desktop.services.refusal import PlanRefused, Refusal
from tests.workshop import PARIS, HeldClock, Workshop


@pytest.fixture
def hand(shop: Workshop, clock: HeldClock) -> Rearranger:
    return Rearranger(shop.open_plan, clock)


def refused(act: Callable[[], object]) -> Refusal:
    with pytest.raises(PlanRefused) as error:
        act()
    return error.value.reason


def later(tweet: Tweet, days: int = 1) -> WallTime:
    assert tweet.when is not None
    return tweet.when.on(tweet.when.day + timedelta(days=days))


def all_of(shop: Workshop) -> list[tuple[object, ...]]:
    """Every tweet as a person would tell it, to hold two moments against each other."""
    with shop.open_plan() as db:
        found = list(db.query("SELECT * FROM tweet WHERE removed_at IS NULL ORDER BY id"))
    drop = ("version", "changed_at")
    return [tuple((k, v) for k, v in row.items() if k not in drop) for row in found]


def test_two_tweets_move_together_and_go_back_together(shop: Workshop, hand: Rearranger) -> None:
    pair = (shop.plan("un"), shop.plan("deux", minutes=30))
    before = all_of(shop)
    change = hand.move([(tweet.id, later(tweet)) for tweet in pair])
    assert [shop.tweet(tweet).when for tweet in pair] == [later(tweet) for tweet in pair]
    hand.take_back(change)
    assert all_of(shop) == before


def test_one_that_cannot_move_keeps_all_of_them_where_they_are(
    shop: Workshop, hand: Rearranger
) -> None:
    one, two = shop.plan("un"), shop.plan("deux")
    before = all_of(shop)
    assert one.when is not None
    moves = [(two.id, later(two)), (one.id, later(one, -30))]
    assert refused(lambda: hand.move(moves)) is Refusal.IN_THE_PAST
    assert all_of(shop) == before


def test_a_draft_gets_a_day_without_being_planned(shop: Workshop, hand: Rearranger) -> None:
    draft = shop.draft("à écrire")
    when = shop.in_minutes(60)
    change = hand.pencil(draft.id, when)
    assert (shop.tweet(draft).state, shop.tweet(draft).when) == (State.DRAFT, when)
    assert [tweet.id for tweet in shop.planner.between(when.day, when.day)] == [draft.id]
    hand.take_back(change)
    assert shop.tweet(draft).when is None


def test_what_is_pencilled_in_never_leaves(
    shop: Workshop, hand: Rearranger, clock: HeldClock
) -> None:
    draft = shop.draft("à écrire")
    hand.pencil(draft.id, shop.in_minutes(5))
    clock.pass_by(minutes=10)
    shop.publisher.tick()
    assert shop.tweet(draft).state is State.DRAFT


def test_a_pencilled_draft_moves_as_a_draft(shop: Workshop, hand: Rearranger) -> None:
    draft = shop.draft("à écrire")
    hand.pencil(draft.id, shop.in_minutes(60))
    there = later(shop.tweet(draft))
    hand.move([(draft.id, there)])
    assert (shop.tweet(draft).state, shop.tweet(draft).when) == (State.DRAFT, there)


def test_planning_a_pencilled_draft_and_undoing_it_leaves_it_pencilled(
    shop: Workshop, hand: Rearranger
) -> None:
    draft = shop.draft("à écrire")
    when = shop.in_minutes(60)
    hand.pencil(draft.id, when)
    change = hand.plan(draft.id, 280, when)
    assert shop.tweet(draft).state is State.PLANNED
    hand.take_back(change)
    assert (shop.tweet(draft).state, shop.tweet(draft).when) == (State.DRAFT, when)


def test_a_copy_is_a_draft_on_the_same_day(shop: Workshop, hand: Rearranger) -> None:
    planned = shop.plan("un")
    change = hand.duplicate([planned.id])
    (copy,) = change.added
    assert (copy.state, copy.when, copy.text) == (State.DRAFT, planned.when, "un")
    assert copy.uuid != planned.uuid
    hand.take_back(change)
    assert [row[0] for row in all_of(shop)] == [("id", planned.id)]


def test_a_copy_of_what_has_left_has_no_day(
    shop: Workshop, hand: Rearranger, clock: HeldClock
) -> None:
    planned = shop.plan("un", minutes=5)
    clock.pass_by(minutes=6)
    shop.publisher.tick()
    assert shop.tweet(planned).state is State.PUBLISHED
    (copy,) = hand.duplicate([planned.id]).added
    assert (copy.state, copy.when, copy.text) == (State.DRAFT, None, "un")


def test_several_are_removed_and_put_back(shop: Workshop, hand: Rearranger) -> None:
    pair = (shop.plan("un"), shop.plan("deux"))
    before = all_of(shop)
    change = hand.remove([tweet.id for tweet in pair])
    assert all_of(shop) == []
    hand.take_back(change)
    assert all_of(shop) == before


def test_to_undo_is_not_to_publish(shop: Workshop, hand: Rearranger, clock: HeldClock) -> None:
    planned = shop.plan("un", minutes=10)
    change = hand.remove([planned.id])
    clock.pass_by(minutes=20)
    hand.take_back(change)
    assert shop.tweet(planned).state is State.MISSED


def test_what_left_meanwhile_is_not_undone(
    shop: Workshop, hand: Rearranger, clock: HeldClock
) -> None:
    planned, other = shop.plan("un", minutes=10), shop.plan("deux", minutes=600)
    change = hand.move([(planned.id, shop.in_minutes(15)), (other.id, shop.in_minutes(700))])
    clock.pass_by(minutes=16)
    shop.publisher.tick()
    assert shop.tweet(planned).state is State.PUBLISHED
    assert refused(lambda: hand.take_back(change)) is Refusal.ON_ITS_WAY
    assert shop.tweet(other).when == WallTime.at(
        clock.now - timedelta(minutes=16) + timedelta(minutes=700), PARIS
    )


def test_a_written_copy_is_not_lost_with_an_undo_that_removes_it(
    shop: Workshop, hand: Rearranger
) -> None:
    change = hand.pencil_anew(shop.account().id, "un", shop.in_minutes(30))
    hand.take_back(change)
    assert all_of(shop) == []
    again = hand.take_back(replace(change, added=(), removed=change.added))
    assert [tweet.text for tweet in again.after] == ["un"]

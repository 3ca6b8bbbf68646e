"""The calendar's changes: planned, moved, taken back, taken away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from desktop.core.agenda import WallTime
from desktop.core.text import LIMIT, LONG_LIMIT, split_thread
from desktop.core.tweet import Reason, State, Tweet
from desktop.services.planner import PlanRefused, Refusal, next_planned
from tests.workshop import PARIS, HeldClock, Workshop


def refused(act: Callable[[], object]) -> Refusal:
    with pytest.raises(PlanRefused) as error:
        act()
    return error.value.reason


def same(now: Tweet, before: Tweet) -> bool:
    """Equal in all that a person planned or sees."""
    return (now.state, now.when, now.reason, now.text, now.planned_text, now.parts) == (
        before.state,
        before.when,
        before.reason,
        before.text,
        before.planned_text,
        before.parts,
    )


def test_a_draft_is_planned_with_what_will_leave(shop: Workshop) -> None:
    draft = shop.draft("un deux")
    when = shop.in_minutes(15)
    after = shop.planner.plan(draft.id, ("un 1/2", "deux 2/2"), when)
    assert (after.state, after.when, after.text) == (State.PLANNED, when, "un deux")
    assert [part.text for part in after.parts] == ["un 1/2", "deux 2/2"]
    assert after.planned_text == "un deux"


@pytest.mark.parametrize(
    ("minutes", "reason"), [(-600, Refusal.IN_THE_PAST), (-1, Refusal.IN_THE_PAST)]
)
def test_the_past_cannot_be_planned(shop: Workshop, minutes: int, reason: Refusal) -> None:
    draft = shop.draft()
    when = shop.in_minutes(minutes)
    assert refused(lambda: shop.planner.plan(draft.id, ("un",), when)) is reason
    planned = shop.plan()
    assert refused(lambda: shop.planner.move(planned.id, when)) is reason
    assert shop.tweet(draft).state is State.DRAFT


def test_this_very_minute_can_be_planned(shop: Workshop, clock: HeldClock) -> None:
    clock.pass_by(seconds=59)
    after = shop.planner.plan(shop.draft().id, ("un",), WallTime.at(clock.now, PARIS))
    assert after.state is State.PLANNED


class TestDraftDropped:
    """A draft that does not stand in the composer, planned from what is on disk."""

    def test_it_is_planned_as_the_composer_would(self, shop: Workshop) -> None:
        draft = shop.draft("  Bonjour à tous \n")
        when = shop.in_minutes(15)
        after = shop.planner.plan_draft(draft.id, LIMIT, when)
        assert (after.state, after.when) == (State.PLANNED, when)
        assert [part.text for part in after.parts] == ["Bonjour à tous"]
        assert after.planned_text == after.text == draft.text

    def test_what_was_typed_last_is_what_is_planned(self, shop: Workshop) -> None:
        draft = shop.draft("avant")
        shop.drafts.save(draft.id, draft.account_id, "après")
        after = shop.planner.plan_draft(draft.id, LIMIT, shop.in_minutes(15))
        assert [part.text for part in after.parts] == ["après"]

    def test_too_long_it_becomes_a_thread(self, shop: Workshop) -> None:
        text = "Une phrase de la boulangerie. " * 20
        after = shop.planner.plan_draft(shop.draft(text).id, LIMIT, shop.in_minutes(15))
        assert tuple(part.text for part in after.parts) == split_thread(text.strip(), LIMIT)
        assert len(after.parts) > 1
        whole = shop.planner.plan_draft(shop.draft(text).id, LONG_LIMIT, shop.in_minutes(15))
        assert [part.text for part in whole.parts] == [text.strip()]

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("", Refusal.EMPTY),
            (" \n\t", Refusal.EMPTY),
            ("Bon\ufeffjour", Refusal.FLAWED),
            ("\uffff" + "mot " * 100, Refusal.FLAWED),
        ],
    )
    def test_what_x_would_not_take_is_refused(
        self, shop: Workshop, text: str, reason: Refusal
    ) -> None:
        draft = shop.draft(text)
        plan = lambda: shop.planner.plan_draft(draft.id, LIMIT, shop.in_minutes(15))  # noqa: E731
        assert refused(plan) is reason
        assert same(shop.tweet(draft), draft)

    def test_neither_the_past_nor_what_is_gone_is_planned(self, shop: Workshop) -> None:
        draft, past, soon = shop.draft(), shop.in_minutes(-1), shop.in_minutes(5)
        assert refused(lambda: shop.planner.plan_draft(draft.id, LIMIT, past)) is (
            Refusal.IN_THE_PAST
        )
        assert refused(lambda: shop.planner.plan_draft(77, LIMIT, soon)) is Refusal.GONE


@pytest.mark.parametrize("parts", [(), ("",), ("  \n",), ("un", " ")])
def test_nothing_cannot_be_planned(shop: Workshop, parts: tuple[str, ...]) -> None:
    draft = shop.draft()
    plan = lambda: shop.planner.plan(draft.id, parts, shop.in_minutes(5))  # noqa: E731
    assert refused(plan) is Refusal.EMPTY


def test_what_is_gone_or_published_cannot_be_planned(shop: Workshop) -> None:
    tweet = shop.plan()
    shop.publisher.publish_now(tweet.id, ("un",), PARIS)
    for act in (
        lambda: shop.planner.plan(tweet.id, ("un",), shop.in_minutes(5)),
        lambda: shop.planner.move(tweet.id, shop.in_minutes(5)),
        lambda: shop.planner.unplan(tweet.id),
        lambda: shop.planner.undo(tweet),
    ):
        assert refused(act) is Refusal.ON_ITS_WAY
    assert refused(lambda: shop.planner.unplan(77)) is Refusal.GONE


def test_a_move_keeps_all_but_the_time_and_is_undone(shop: Workshop) -> None:
    tweet = shop.plan("un", "deux")
    moved = shop.planner.move(tweet.id, shop.in_minutes(600))
    assert moved.before == tweet
    assert moved.after.parts == tweet.parts
    assert moved.after.when == shop.in_minutes(600)
    assert same(shop.planner.undo(moved.before), tweet)


def test_a_move_says_nothing_of_what_is_being_typed(shop: Workshop) -> None:
    tweet = shop.plan("planifié")
    shop.drafts.save(tweet.id, tweet.account_id, "en cours")
    after = shop.planner.move(tweet.id, shop.in_minutes(600)).after
    assert (after.text, after.planned_text) == ("en cours", "planifié")


def test_a_missed_tweet_is_planned_again_by_a_move(shop: Workshop, clock: HeldClock) -> None:
    tweet = shop.plan()
    clock.pass_by(hours=3)
    shop.publisher.tick()
    moved = shop.planner.move(tweet.id, shop.in_minutes(30))
    assert moved.before.state is State.MISSED
    assert (moved.after.state, moved.after.reason) == (State.PLANNED, Reason.NONE)
    assert same(shop.planner.undo(moved.before), moved.before)


def test_back_to_a_draft_and_undone(shop: Workshop) -> None:
    tweet = shop.plan("un")
    draft = shop.planner.unplan(tweet.id)
    assert (draft.state, draft.when, draft.parts) == (State.DRAFT, None, ())
    assert shop.planner.between(date(2026, 1, 1), date(2027, 1, 1)) == ()
    assert same(shop.planner.undo(tweet), tweet)


def test_an_undo_puts_the_text_back_too(shop: Workshop) -> None:
    tweet = shop.plan("un")
    shop.drafts.save(tweet.id, tweet.account_id, "deux")
    shop.planner.plan(tweet.id, ("deux",), shop.in_minutes(60))
    assert same(shop.planner.undo(tweet), tweet)


def test_an_undo_into_the_past_asks_and_does_not_publish(shop: Workshop, clock: HeldClock) -> None:
    tweet = shop.plan()
    moved = shop.planner.move(tweet.id, shop.in_minutes(600))
    clock.pass_by(minutes=20)
    after = shop.planner.undo(moved.before)
    assert (after.state, after.reason) == (State.MISSED, Reason.LATE)
    shop.publisher.tick()
    assert shop.tweet(tweet).state is State.MISSED


def test_an_undo_comes_too_late_once_it_left(shop: Workshop, clock: HeldClock) -> None:
    tweet = shop.plan()
    moved = shop.planner.move(tweet.id, shop.in_minutes(5))
    clock.pass_by(minutes=5)
    shop.publisher.tick()
    assert refused(lambda: shop.planner.undo(moved.before)) is Refusal.ON_ITS_WAY
    assert shop.tweet(tweet).state is State.PUBLISHED


def test_taken_away_and_put_back(shop: Workshop, clock: HeldClock) -> None:
    tweet = shop.plan("un", "deux")
    taken = shop.planner.remove(tweet.id)
    assert same(taken, tweet)
    assert shop.drafts.open(tweet.id) is None
    assert refused(lambda: shop.planner.remove(tweet.id)) is Refusal.GONE
    clock.pass_by(minutes=5)
    assert same(shop.planner.put_back(taken), tweet)
    clock.pass_by(minutes=10)
    shop.publisher.tick()
    assert shop.tweet(tweet).state is State.PUBLISHED


def test_put_back_after_its_time_it_asks(shop: Workshop, clock: HeldClock) -> None:
    taken = shop.planner.remove(shop.plan().id)
    clock.pass_by(minutes=20)
    assert shop.planner.put_back(taken).state is State.MISSED


def test_taken_away_it_does_not_leave(shop: Workshop, clock: HeldClock) -> None:
    shop.planner.remove(shop.plan().id)
    clock.pass_by(minutes=15)
    assert shop.publisher.tick().concluded == ()


def test_after_a_restart_nothing_can_be_put_back(shop: Workshop, clock: HeldClock) -> None:
    taken = shop.planner.remove(shop.plan().id)
    again = Workshop(shop.folder.root, clock)
    again.start()
    assert refused(lambda: again.planner.put_back(taken)) is Refusal.GONE


def test_the_next_is_the_next_instant_whatever_the_wall_says(
    shop: Workshop, clock: HeldClock
) -> None:
    """In Auckland it is already evening: the later wall shows the earlier instant."""
    paris = shop.plan("Paris", minutes=60)
    when = WallTime.at(clock.now + timedelta(minutes=30), "Pacific/Auckland")
    auckland = shop.planner.plan(shop.draft("Auckland").id, ("Auckland",), when)
    assert paris.when is not None
    assert when.moment > paris.when.moment
    with shop.open_plan() as db:
        found = next_planned(db)
    assert found is not None
    assert found.id == auckland.id


def test_nothing_planned_has_no_next(shop: Workshop) -> None:
    shop.draft()
    with shop.open_plan() as db:
        assert next_planned(db) is None


def test_what_asks_is_listed(shop: Workshop, clock: HeldClock) -> None:
    missed = shop.plan()
    clock.pass_by(hours=3)
    shop.plan()
    shop.publisher.tick()
    assert [tweet.id for tweet in shop.planner.asking()] == [missed.id]


def test_published_at_once_it_stands_on_the_calendar(shop: Workshop) -> None:
    draft = shop.draft()
    shop.publisher.publish_now(draft.id, ("un",), PARIS)
    today = date(2026, 11, 24)
    assert [tweet.id for tweet in shop.planner.between(today, today)] == [draft.id]

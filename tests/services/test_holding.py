"""What is held back while something else has to be answered for, and answers that rest."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.core.tweet import COOLING, Reason, State
from desktop.services.planner import PlanRefused, Refusal
from tests.workshop import PARIS, HeldClock, ScriptedNetwork, Workshop


def test_what_is_held_back_does_not_leave_and_asks_instead(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork
) -> None:
    joke = shop.plan("Une blague", minutes=10)
    news = shop.plan("Des nouvelles", minutes=10)
    held = shop.planner.hold(lambda tweet: "blague" in tweet.text)
    assert [one.id for one in held] == [joke.id]
    assert shop.tweet(joke).state is State.PLANNED
    clock.pass_by(minutes=10)
    shop.publisher.tick()
    clock.pass_by(minutes=2)
    shop.publisher.tick()
    assert [sent.text for sent in network.accepted] == ["Des nouvelles"]
    assert (shop.tweet(joke).state, shop.tweet(joke).reason) == (State.MISSED, Reason.HELD)
    assert shop.tweet(news).state is State.PUBLISHED


def test_what_is_let_go_before_its_time_leaves_at_its_time(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork
) -> None:
    joke = shop.plan("Une blague", minutes=10)
    shop.planner.hold(lambda _: True)
    assert [one.id for one in shop.planner.let_go()] == [joke.id]
    assert shop.planner.held() == ()
    clock.pass_by(minutes=10)
    shop.publisher.tick()
    assert [sent.text for sent in network.accepted] == ["Une blague"]


def test_what_is_held_back_stays_so_on_another_day_and_over_a_restart(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork
) -> None:
    joke = shop.plan("Une blague", minutes=10)
    shop.planner.hold(lambda _: True)
    shop.planner.move(joke.id, shop.in_minutes(30))
    again = Workshop(shop.folder.root, clock, network)
    again.start()
    clock.pass_by(minutes=30)
    again.publisher.tick()
    assert network.accepted == []
    assert again.tweet(joke).reason is Reason.HELD


def test_planning_it_anew_lets_it_leave(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork
) -> None:
    joke = shop.plan("Une blague", minutes=10)
    shop.planner.hold(lambda _: True)
    shop.planner.plan(joke.id, ("Une blague",), shop.in_minutes(5))
    clock.pass_by(minutes=5)
    shop.publisher.tick()
    assert [sent.text for sent in network.accepted] == ["Une blague"]


def test_only_what_is_planned_is_held_back(shop: Workshop) -> None:
    shop.draft("Une blague")
    assert shop.planner.hold(lambda _: True) == ()


def test_a_hot_answer_does_not_leave_before_its_hour_is_over(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork
) -> None:
    answer = shop.draft("Vous plaisantez")
    cooling = shop.drafts.cool(answer.id, is_hot=True)
    assert cooling is not None
    assert cooling.cool_until == clock.now + COOLING
    for act in (
        lambda: shop.publisher.publish_now(answer.id, ("Vous plaisantez",), PARIS),
        lambda: shop.planner.plan(answer.id, ("Vous plaisantez",), shop.in_minutes(30)),
        lambda: shop.planner.plan_draft(answer.id, 280, shop.in_minutes(30)),
    ):
        with pytest.raises(PlanRefused) as refused:
            act()
        assert refused.value.reason is Refusal.COOLING
    assert shop.tweet(answer).state is State.DRAFT
    clock.pass_by(minutes=61)
    shop.publisher.publish_now(answer.id, ("Vous plaisantez",), PARIS)
    assert [sent.text for sent in network.accepted] == ["Vous plaisantez"]


def test_a_hot_answer_may_be_planned_for_after_its_hour(shop: Workshop) -> None:
    answer = shop.draft("Nous sommes désolés")
    shop.drafts.cool(answer.id, is_hot=True)
    planned = shop.planner.plan(answer.id, ("Nous sommes désolés",), shop.in_minutes(61))
    assert planned.state is State.PLANNED
    with pytest.raises(PlanRefused):
        shop.planner.move(answer.id, shop.in_minutes(20))


def test_the_pause_is_lifted_by_choice(shop: Workshop, network: ScriptedNetwork) -> None:
    answer = shop.draft("Nous sommes désolés")
    shop.drafts.cool(answer.id, is_hot=True)
    lifted = shop.drafts.cool(answer.id, is_hot=False)
    assert lifted is not None
    assert lifted.cool_until is None
    shop.publisher.publish_now(answer.id, ("Nous sommes désolés",), PARIS)
    assert [sent.text for sent in network.accepted] == ["Nous sommes désolés"]


def test_a_clock_set_back_makes_no_pause_of_days(shop: Workshop, clock: HeldClock) -> None:
    answer = shop.draft("Nous sommes désolés")
    shop.drafts.cool(answer.id, is_hot=True)
    clock.set_back(days=2)
    tweet = shop.tweet(answer)
    assert not tweet.is_cooling(clock.now)
    assert tweet.is_cooling(clock.now + timedelta(days=2))

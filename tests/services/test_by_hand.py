"""Tweets that the person's own hand sends: handed over, confirmed, given up."""

from __future__ import annotations

import pytest

from desktop.core.account import Way
from desktop.core.tweet import Reason, State, Tweet
from desktop.network.errors import SignInAgain
from desktop.services.refusal import PlanRefused, Refusal
from tests.workshop import HeldClock, ScriptedNetwork, Workshop


def due(shop: Workshop, clock: HeldClock, *parts: str) -> Tweet:
    tweet = shop.plan(*parts, way=Way.BROWSER)
    clock.pass_by(minutes=15)
    shop.publisher.tick()
    return shop.tweet(tweet)


def test_at_its_time_it_is_told_once(shop: Workshop, clock: HeldClock) -> None:
    tweet = shop.plan(way=Way.BROWSER)
    clock.pass_by(minutes=15)
    report = shop.publisher.tick()
    assert report.due_by_hand == report.concluded == (shop.tweet(tweet),)
    assert shop.tweet(tweet).state is State.TO_PUBLISH
    clock.pass_by(seconds=15)
    assert shop.publisher.tick().due_by_hand == ()


def test_later_than_the_grace_it_is_missed_like_any_other(shop: Workshop, clock: HeldClock) -> None:
    tweet = shop.plan(way=Way.BROWSER)
    clock.pass_by(minutes=80)
    shop.publisher.tick()
    assert shop.tweet(tweet).state is State.MISSED


def test_its_page_opens_with_the_text(shop: Workshop, clock: HeldClock) -> None:
    tweet = due(shop, clock, "Pain & #levain")
    handed = shop.publisher.hand_over(tweet.id)
    assert handed.address == "https://x.com/intent/tweet?text=Pain%20%26%20%23levain"
    assert (handed.position, handed.of, handed.text) == (0, 1, "Pain & #levain")
    assert handed.tweet.opened_at == clock.now
    assert shop.publisher.not_yet(tweet.id).opened_at is None
    assert shop.tweet(tweet).state is State.TO_PUBLISH


def test_the_persons_word_publishes_it(shop: Workshop, clock: HeldClock) -> None:
    tweet = due(shop, clock)
    shop.publisher.hand_over(tweet.id)
    after = shop.publisher.confirm(tweet.id, 0, " https://x.com/pain/status/77?s=20 ")
    assert (after.state, after.reason) == (State.PUBLISHED, Reason.SAID_BY_PERSON)
    assert (after.parts[0].remote_id, after.parts[0].address) == (
        "77",
        "https://x.com/pain/status/77?s=20",
    )
    assert after.concluded_at == clock.now


def test_an_address_is_not_needed(shop: Workshop, clock: HeldClock) -> None:
    tweet = due(shop, clock)
    after = shop.publisher.confirm(tweet.id, 0)
    assert (after.state, after.parts[0].remote_id) == (State.PUBLISHED, "")


@pytest.mark.parametrize(
    ("given", "kept", "number"),
    [
        ("http://twitter.com/pain/status/7", "http://twitter.com/pain/status/7", "7"),
        ("x.com/pain/status/7", "https://x.com/pain/status/7", "7"),
        ("https://x.com/pain/status/7 et voilà", "https://x.com/pain/status/7", "7"),
        ("https://x.com/pain", "", ""),
        ("https://x.com.evil.example/pain/status/7", "", ""),
        ("javascript:alert(1)//x.com/pain/status/7", "", ""),
        ("file:///x.com/pain/status/7", "", ""),
        ("C'est parti !", "", ""),
    ],
)
def test_only_a_tweets_address_is_kept(
    shop: Workshop, clock: HeldClock, given: str, kept: str, number: str
) -> None:
    tweet = due(shop, clock)
    (part,) = shop.publisher.confirm(tweet.id, 0, given).parts
    assert (part.address, part.remote_id) == (kept, number)


def test_said_twice_the_second_message_is_not_taken_for_published(
    shop: Workshop, clock: HeldClock
) -> None:
    """A double click."""
    tweet = due(shop, clock, "un", "deux")
    shop.publisher.confirm(tweet.id, 0)
    with pytest.raises(PlanRefused) as refused:
        shop.publisher.confirm(tweet.id, 0)
    assert refused.value.reason is Refusal.NOT_WAITING
    now = shop.tweet(tweet)
    assert (now.state, [part.is_out for part in now.parts]) == (State.TO_PUBLISH, [True, False])


def test_a_thread_is_handed_over_message_by_message(shop: Workshop, clock: HeldClock) -> None:
    tweet = due(shop, clock, "un", "deux")
    first = shop.publisher.hand_over(tweet.id)
    assert (first.position, first.of) == (0, 2)
    between = shop.publisher.confirm(tweet.id, 0, "https://x.com/pain/status/77")
    assert (between.state, between.opened_at) == (State.TO_PUBLISH, None)
    second = shop.publisher.hand_over(tweet.id)
    assert second.address == "https://x.com/intent/tweet?text=deux&in_reply_to=77"
    assert shop.publisher.confirm(tweet.id, 1).state is State.PUBLISHED


def test_given_up_it_is_a_draft_again(shop: Workshop, clock: HeldClock) -> None:
    tweet = due(shop, clock, "un")
    after = shop.publisher.give_up(tweet.id)
    assert (after.state, after.when, after.parts, after.text) == (State.DRAFT, None, (), "un")


def test_nothing_is_confirmed_that_does_not_wait(shop: Workshop) -> None:
    tweet = shop.plan(way=Way.BROWSER)
    for act in (
        shop.publisher.hand_over,
        lambda number: shop.publisher.confirm(number, 0),
        shop.publisher.not_yet,
        shop.publisher.give_up,
        shop.publisher.it_left,
        shop.publisher.it_did_not,
    ):
        with pytest.raises(PlanRefused) as refused:
            act(tweet.id)
        assert refused.value.reason is Refusal.NOT_WAITING


def test_an_account_that_must_sign_in_is_lent_the_browser(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork
) -> None:
    network.raises(SignInAgain())
    tweet = shop.plan("un")
    clock.pass_by(minutes=15)
    shop.publisher.tick()
    assert shop.publisher.hand_over(tweet.id).address.endswith("text=un")


def test_confirmed_it_stays_so_after_an_older_file_is_put_back(
    shop: Workshop, clock: HeldClock
) -> None:
    tweet = shop.plan(way=Way.BROWSER)
    older = shop.folder.plan.read_bytes()
    clock.pass_by(minutes=15)
    shop.publisher.tick()
    shop.publisher.confirm(tweet.id, 0, "https://x.com/pain/status/77")
    shop.folder.plan.write_bytes(older)
    again = Workshop(shop.folder.root, clock)
    again.start()
    now = again.tweet(tweet)
    assert (now.state, now.reason) == (State.PUBLISHED, Reason.ROLLED_BACK)
    assert now.parts[0].remote_id == "77"

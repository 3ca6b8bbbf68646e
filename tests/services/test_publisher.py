"""The publisher: what leaves, leaves once, at its time, and always stands in one named state."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.core.account import Way
from desktop.core.agenda import WallTime
from desktop.core.tweet import Reason, State, Tweet
from desktop.network.contract import Outgoing, Sent
from desktop.network.errors import (
    NetworkError,
    NoAnswer,
    OutOfCredit,
    Refused,
    SignInAgain,
    Unreachable,
)
from desktop.services.publisher import PublisherTrouble, Step
from desktop.services.refusal import PlanRefused, Refusal
from desktop.store.database import change
from tests.workshop import PARIS, START, HeldClock, ScriptedNetwork, Workshop


def tick_until(shop: Workshop, clock: HeldClock, seconds: int) -> None:
    for _ in range(seconds // 5):
        clock.pass_by(seconds=5)
        shop.publisher.tick()


def states(shop: Workshop, *tweets: Tweet) -> list[State]:
    return [shop.tweet(tweet).state for tweet in tweets]


class TestItsTime:
    def test_nothing_leaves_before_its_time(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan()
        clock.pass_by(minutes=14, seconds=59)
        report = shop.publisher.tick()
        assert network.accepted == []
        assert report.concluded == ()
        assert report.next == shop.tweet(tweet)

    def test_at_its_time_it_leaves_as_it_was_planned(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan("Bonjour à tous")
        clock.pass_by(minutes=15)
        report = shop.publisher.tick()
        assert [message.text for message in network.accepted] == ["Bonjour à tous"]
        now = shop.tweet(tweet)
        assert report.concluded == (now,)
        assert (now.state, now.reason, now.concluded_at) == (
            State.PUBLISHED,
            Reason.NONE,
            clock.now,
        )
        assert now.parts[0].remote_id == "1001"
        assert report.next is None

    def test_what_is_being_typed_is_not_what_leaves(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan("Planifié")
        shop.drafts.save(tweet.id, tweet.account_id, "En train d'être chan")
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        assert network.accepted[0].text == "Planifié"
        assert shop.tweet(tweet).text == "En train d'être chan"

    @pytest.mark.parametrize(("late", "state"), [(60, State.PUBLISHED), (61, State.MISSED)])
    def test_later_than_the_grace_it_asks(
        self, shop: Workshop, clock: HeldClock, late: int, state: State
    ) -> None:
        tweet = shop.plan()
        clock.pass_by(minutes=15 + late)
        shop.publisher.tick()
        assert states(shop, tweet) == [state]

    def test_the_reason_of_a_missed_tweet_is_why_it_could_not_leave(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        closed, offline = shop.plan("un"), shop.plan("deux", minutes=80)
        clock.pass_by(minutes=76)
        shop.publisher.tick()
        network.raises(Unreachable())
        for _ in range(70):
            clock.pass_by(minutes=1)
            shop.publisher.tick()
        assert shop.tweet(closed).reason is Reason.LATE
        assert (shop.tweet(offline).state, shop.tweet(offline).reason) == (
            State.MISSED,
            Reason.UNREACHABLE,
        )
        assert network.accepted == []

    def test_a_grace_of_nothing_still_lets_a_tick_come(
        self, shop: Workshop, clock: HeldClock
    ) -> None:
        shop.choices.save(replace(shop.chosen(), grace_minutes=0))
        tweet = shop.plan()
        clock.pass_by(minutes=15, seconds=20)
        shop.publisher.tick()
        assert states(shop, tweet) == [State.PUBLISHED]

    def test_what_a_sleeping_computer_held_up_leaves_one_by_one(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        for number in range(4):
            shop.plan(f"n° {number}", minutes=10 + number)
        clock.pass_by(minutes=30)
        left = []
        for _ in range(20):
            shop.publisher.tick()
            left.append(len(network.accepted))
            clock.pass_by(seconds=15)
        assert left == [1] * 4 + [2] * 4 + [3] * 4 + [4] * 8
        assert [message.text for message in network.accepted] == [f"n° {n}" for n in range(4)]

    def test_tweets_planned_for_the_same_minute_leave_together(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        shop.plan("un")
        shop.plan("deux")
        clock.pass_by(minutes=15, seconds=15)
        shop.publisher.tick()
        assert len(network.accepted) == 2

    def test_another_zones_morning_is_its_own(self, shop: Workshop, clock: HeldClock) -> None:
        draft = shop.draft()
        when = WallTime.at(clock.now + timedelta(minutes=15), "America/Martinique")
        tweet = shop.planner.plan(draft.id, ("Bonjour",), when)
        clock.pass_by(minutes=14)
        shop.publisher.tick()
        assert states(shop, tweet) == [State.PLANNED]
        clock.pass_by(minutes=1)
        shop.publisher.tick()
        assert states(shop, tweet) == [State.PUBLISHED]


class TestWhatTheNetworkSays:
    @pytest.mark.parametrize(
        ("error", "state", "reason"),
        [
            (Unreachable(), State.PLANNED, Reason.UNREACHABLE),
            (Refused("no"), State.FAILED, Reason.REFUSED),
            (NoAnswer(), State.TO_CHECK, Reason.NO_ANSWER),
            (NetworkError(), State.TO_CHECK, Reason.NO_ANSWER),
            (ValueError("bad JSON"), State.TO_CHECK, Reason.NO_ANSWER),
            (AttributeError(), State.TO_CHECK, Reason.NO_ANSWER),
            (TimeoutError(), State.TO_CHECK, Reason.NO_ANSWER),
            (OutOfCredit(), State.TO_PUBLISH, Reason.OUT_OF_CREDIT),
            (SignInAgain(), State.TO_PUBLISH, Reason.SIGN_IN_AGAIN),
        ],
    )
    def test_each_answer_has_its_state(
        self,
        shop: Workshop,
        clock: HeldClock,
        network: ScriptedNetwork,
        error: Exception,
        state: State,
        reason: Reason,
    ) -> None:
        network.raises(error)
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        report = shop.publisher.tick()
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (state, reason)
        assert report.concluded == (now,)
        assert report.due_by_hand == ((now,) if state is State.TO_PUBLISH else ())

    def test_unreachable_is_tried_again_at_growing_distances(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.raises(Unreachable())
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        waits = []
        for _ in range(6):
            shop.publisher.tick()
            retry_at = shop.tweet(tweet).retry_at
            assert retry_at is not None
            waits.append((retry_at - clock.now) // timedelta(minutes=1))
            clock.pass_by(seconds=(retry_at - clock.now).total_seconds())
        assert waits == [1, 2, 4, 5, 5, 5]
        network.weather = network.accept
        shop.publisher.tick()
        assert states(shop, tweet) == [State.PUBLISHED]

    def test_it_is_not_tried_before_the_network_wishes(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        network.raises(Unreachable(retry_at=clock.now + timedelta(minutes=40)))
        shop.publisher.tick()
        network.weather = network.accept
        tick_until(shop, clock, 39 * 60)
        assert states(shop, tweet) == [State.PLANNED]
        tick_until(shop, clock, 60)
        assert states(shop, tweet) == [State.PUBLISHED]

    def test_what_was_refused_is_never_sent_again_by_itself(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.raises(Refused("Votre compte est verrouillé"))
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        network.weather = network.accept
        tick_until(shop, clock, 600)
        assert network.accepted == []
        assert states(shop, tweet) == [State.FAILED]


class TestNobodyKnows:
    """No answer came: it is looked up, and never sent again before it is known not to be out."""

    def test_what_is_found_is_published(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.loses_answers(NoAnswer())
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        retry_at = shop.tweet(tweet).retry_at
        assert retry_at == clock.now + timedelta(seconds=5)
        tick_until(shop, clock, 5)
        now = shop.tweet(tweet)
        assert (now.state, now.parts[0].remote_id) == (State.PUBLISHED, "1001")
        assert len(network.accepted) == 1

    def test_what_three_looks_do_not_find_asks_and_is_not_sent_again(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        """The timeline lags by more than two minutes: whoever sends again here posts twice."""
        network.loses_answers(NoAnswer())
        network.hides = True
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        network.weather = network.accept
        looks = []
        for _ in range(30):
            clock.pass_by(seconds=5)
            shop.publisher.tick()
            looks.append(network.looks)
        assert (looks[0], looks[4], looks[5], looks[22], looks[23], looks[29]) == (1, 1, 2, 2, 3, 3)
        network.hides = False
        tick_until(shop, clock, 3600)
        now = shop.tweet(tweet)
        assert (now.state, now.retry_at) == (State.TO_CHECK, None)
        assert len(network.accepted) == 1

    def test_where_looking_back_is_certain_it_is_sent_after_all(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.look_back_is_certain = True
        network.raises(NoAnswer())
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        network.weather = network.accept
        tick_until(shop, clock, 115)
        assert states(shop, tweet) == [State.TO_CHECK]
        tick_until(shop, clock, 10)
        assert states(shop, tweet) == [State.PUBLISHED]
        assert len(network.accepted) == 1

    def test_certain_but_too_late_it_asks(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.look_back_is_certain = True
        network.raises(NoAnswer())
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        tick_until(shop, clock, 60)
        clock.pass_by(hours=2)
        tick_until(shop, clock, 10)
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.MISSED, Reason.NO_ANSWER)

    def test_a_look_that_failed_is_not_counted(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.loses_answers(NoAnswer())
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        network.is_blind = True
        tick_until(shop, clock, 1200)
        network.is_blind = False
        tick_until(shop, clock, 65)
        assert states(shop, tweet) == [State.PUBLISHED]

    def test_the_person_says_that_it_left(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.raises(NoAnswer())
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        after = shop.publisher.it_left(tweet.id, "https://x.com/pain/status/77?s=20")
        assert (after.state, after.reason) == (State.PUBLISHED, Reason.SAID_BY_PERSON)
        assert after.parts[0].remote_id == "77"
        network.weather = network.accept
        tick_until(shop, clock, 300)
        assert network.accepted == []

    def test_the_person_says_that_it_did_not(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.raises(NoAnswer())
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        after = shop.publisher.it_did_not(tweet.id)
        assert (after.state, after.reason) == (State.MISSED, Reason.NO_ANSWER)
        network.weather = network.accept
        tick_until(shop, clock, 300)
        assert network.accepted == []
        shop.planner.move(tweet.id, shop.in_minutes(5))
        tick_until(shop, clock, 300)
        assert states(shop, tweet) == [State.PUBLISHED]

    def test_it_cannot_be_edited_or_taken_away_meanwhile(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.raises(NoAnswer())
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        for forbidden in (
            lambda: shop.planner.unplan(tweet.id),
            lambda: shop.planner.remove(tweet.id),
            lambda: shop.planner.move(tweet.id, shop.in_minutes(5)),
            lambda: shop.publisher.publish_now(tweet.id, ("encore",), PARIS),
        ):
            with pytest.raises(PlanRefused) as refused:
                forbidden()
            assert refused.value.reason is Refusal.ON_ITS_WAY


class TestThreads:
    def test_each_message_answers_the_one_before(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan("un", "deux", "trois")
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        assert [(m.text, m.in_reply_to) for m in network.accepted] == [
            ("un", ""),
            ("deux", "1001"),
            ("trois", "1002"),
        ]
        assert states(shop, tweet) == [State.PUBLISHED]

    def fails_at_second(self, network: ScriptedNetwork, error: Exception) -> None:
        def weather(outgoing: Outgoing) -> Sent:
            if len(network.accepted) == 1:
                raise error
            return network.accept(outgoing)

        network.weather = weather

    @pytest.mark.parametrize(
        ("error", "state"),
        [
            (NoAnswer(), State.TO_CHECK),
            (Refused(), State.FAILED),
            (Unreachable(), State.PLANNED),
            (OutOfCredit(), State.TO_PUBLISH),
        ],
    )
    def test_the_chain_stops_where_a_message_does_not_leave(
        self,
        shop: Workshop,
        clock: HeldClock,
        network: ScriptedNetwork,
        error: Exception,
        state: State,
    ) -> None:
        self.fails_at_second(network, error)
        tweet = shop.plan("un", "deux", "trois")
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        assert states(shop, tweet) == [state]
        assert [part.is_out for part in shop.tweet(tweet).parts] == [True, False, False]
        assert len(network.accepted) == 1

    def test_it_goes_on_where_it_stopped(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        self.fails_at_second(network, Unreachable())
        tweet = shop.plan("un", "deux", "trois")
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        network.weather = network.accept
        tick_until(shop, clock, 60)
        assert [m.text for m in network.accepted] == ["un", "deux", "trois"]
        assert network.accepted[1].in_reply_to == "1001"
        assert states(shop, tweet) == [State.PUBLISHED]

    def test_planned_anew_it_keeps_what_left(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        self.fails_at_second(network, Refused())
        tweet = shop.plan("un", "deux", "trois")
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        network.weather = network.accept
        shop.planner.unplan(tweet.id)
        shop.planner.plan(tweet.id, ("UN", "2", "3", "4"), shop.in_minutes(5))
        tick_until(shop, clock, 300)
        assert [m.text for m in network.accepted] == ["un", "2", "3", "4"]
        assert states(shop, tweet) == [State.PUBLISHED]

    def failed_after_the_first(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> Tweet:
        self.fails_at_second(network, Refused())
        tweet = shop.plan("un", "deux", "trois")
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        network.weather = network.accept
        return shop.tweet(tweet)

    def test_failed_in_the_middle_its_rest_is_published_now(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = self.failed_after_the_first(shop, clock, network)
        texts = tuple(part.text for part in tweet.parts)
        shop.publisher.publish_now(tweet.id, texts, PARIS)
        assert [(m.text, m.in_reply_to) for m in network.accepted[1:]] == [
            ("deux", "1001"),
            ("trois", "1002"),
        ]
        assert states(shop, tweet) == [State.PUBLISHED]

    @pytest.mark.parametrize("way", ["move", "plan"])
    def test_failed_in_the_middle_its_rest_is_planned_anew(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, way: str
    ) -> None:
        tweet = self.failed_after_the_first(shop, clock, network)
        if way == "move":
            shop.planner.move(tweet.id, shop.in_minutes(5))
        else:
            shop.planner.plan(tweet.id, ("un", "DEUX", "TROIS"), shop.in_minutes(5))
        tick_until(shop, clock, 300)
        rest = ["deux", "trois"] if way == "move" else ["DEUX", "TROIS"]
        assert [m.text for m in network.accepted] == ["un", *rest]
        assert states(shop, tweet) == [State.PUBLISHED]

    def test_found_by_a_look_back_its_rest_follows(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.loses_answers(NoAnswer())
        tweet = shop.plan("un", "deux")
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        network.weather = network.accept
        tick_until(shop, clock, 5)
        assert [(m.text, m.in_reply_to) for m in network.accepted] == [("un", ""), ("deux", "1001")]
        assert states(shop, tweet) == [State.PUBLISHED]


class TestPublishNow:
    def test_it_leaves_at_once(self, shop: Workshop, network: ScriptedNetwork) -> None:
        draft = shop.draft("Vite")
        report = shop.publisher.publish_now(draft.id, ("Vite",), PARIS)
        now = shop.tweet(draft)
        assert report.concluded == (now,)
        assert now.state is State.PUBLISHED
        assert now.when is not None
        assert now.when.instant() == START

    def test_by_hand_it_waits_for_the_hand(self, shop: Workshop) -> None:
        draft = shop.draft("Vite", Way.BROWSER)
        report = shop.publisher.publish_now(draft.id, ("Vite",), PARIS)
        assert [tweet.state for tweet in report.due_by_hand] == [State.TO_PUBLISH]
        assert shop.publisher.hand_over(draft.id).address.endswith("?text=Vite")

    @pytest.mark.parametrize("parts", [(), ("",), (" \n",), ("un", "")])
    def test_nothing_is_refused(self, shop: Workshop, parts: tuple[str, ...]) -> None:
        with pytest.raises(PlanRefused) as refused:
            shop.publisher.publish_now(shop.draft().id, parts, PARIS)
        assert refused.value.reason is Refusal.EMPTY

    def test_what_is_gone_is_refused(self, shop: Workshop) -> None:
        with pytest.raises(PlanRefused) as refused:
            shop.publisher.publish_now(77, ("x",), PARIS)
        assert refused.value.reason is Refusal.GONE

    def test_unreachable_it_stays_planned_and_is_tried_again(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        network.raises(Unreachable())
        draft = shop.draft()
        shop.publisher.publish_now(draft.id, ("Vite",), PARIS)
        assert states(shop, draft) == [State.PLANNED]
        network.weather = network.accept
        tick_until(shop, clock, 120)
        assert states(shop, draft) == [State.PUBLISHED]


class TestTrouble:
    def test_a_changed_text_does_not_leave(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan()
        with shop.open_plan() as db:
            change(db, "UPDATE part SET text = 'Bonsoir'")
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.FAILED, Reason.ALTERED)
        assert network.accepted == []

    def test_a_zone_that_is_none_stops_nobody_else(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        bad, good = shop.plan("un"), shop.plan("deux")
        with shop.open_plan() as db:
            change(db, "UPDATE tweet SET zone = 'Europe/Pbris' WHERE id = ?", (bad.id,))
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        assert states(shop, bad, good) == [State.FAILED, State.PUBLISHED]

    def test_what_is_moved_while_others_leave_keeps_nobody_and_hides_nothing(
        self, tmp_path: Path, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        """The tick has read it as due; the person's move comes before it is written."""

        def move(step: Step) -> None:
            if step is Step.AFTER_SENDING:
                shop.planner.move(moved.id, shop.in_minutes(60))

        shop = Workshop(tmp_path / "other", clock, network, on_step=move)
        shop.start()
        first, moved, last = (
            shop.plan("un"),
            shop.plan("deux", way=Way.BROWSER),
            shop.plan("trois", way=Way.BROWSER),
        )
        clock.pass_by(minutes=15)
        report = shop.publisher.tick()
        assert report.trouble is None
        assert [tweet.id for tweet in report.concluded] == [first.id, last.id]
        assert states(shop, first, moved, last) == [
            State.PUBLISHED,
            State.PLANNED,
            State.TO_PUBLISH,
        ]

    def test_with_too_little_room_nothing_is_sent(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        room = [19_999_999]
        shop = Workshop(shop.folder.root, clock, network, room_left=lambda: room[0])
        shop.start()
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        assert shop.publisher.tick().trouble is PublisherTrouble.DISK_FULL
        report = shop.publisher.publish_now(tweet.id, ("x",), PARIS)
        assert report.trouble is PublisherTrouble.DISK_FULL
        assert network.accepted == []
        assert states(shop, tweet) == [State.PLANNED]
        room[0] += 1
        assert shop.publisher.tick().trouble is None
        assert states(shop, tweet) == [State.PUBLISHED]

    def test_a_clock_set_back_is_told_and_sends_nothing_twice(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan()
        clock.pass_by(minutes=15)
        assert shop.publisher.tick().trouble is None
        clock.pass_by(seconds=15)
        clock.set_back(hours=1)
        report = shop.publisher.tick()
        assert report.trouble is PublisherTrouble.CLOCK_WENT_BACK
        assert report.went_back == timedelta(hours=1)
        tick_until(shop, clock, 70 * 60)
        assert len(network.accepted) == 1
        assert states(shop, tweet) == [State.PUBLISHED]

    @pytest.mark.parametrize("seconds", [0, 119])
    def test_a_small_correction_of_the_clock_is_not_told(
        self, shop: Workshop, clock: HeldClock, seconds: int
    ) -> None:
        shop.publisher.tick()
        clock.set_back(seconds=seconds)
        assert shop.publisher.tick().trouble is None

    def test_a_clock_set_back_while_closed_is_told_at_the_start(
        self, shop: Workshop, clock: HeldClock
    ) -> None:
        shop.plan()
        clock.set_back(hours=3)
        _, report = Workshop(shop.folder.root, clock).start()
        assert report.trouble is PublisherTrouble.CLOCK_WENT_BACK
        assert report.went_back == timedelta(hours=3)

    def test_sleep_is_no_trouble(self, shop: Workshop, clock: HeldClock) -> None:
        shop.publisher.tick()
        clock.now += timedelta(hours=9)
        assert shop.publisher.tick().trouble is None

    def test_a_plan_that_is_gone_is_a_trouble_and_is_not_made_anew(self, shop: Workshop) -> None:
        shop.folder.plan.unlink()
        assert shop.publisher.tick().trouble is PublisherTrouble.STORE
        assert not shop.folder.plan.exists()

    def test_stopped_it_begins_nothing_more(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        shop.plan("un")
        shop.plan("deux")
        clock.pass_by(minutes=15)

        def stop_after(outgoing: Outgoing) -> Sent:
            shop.publisher.stop()
            return network.accept(outgoing)

        network.weather = stop_after
        shop.publisher.tick()
        assert len(network.accepted) == 1


class TestLease:
    """A copied plan does not publish before the person says so."""

    def test_another_computer_leaves_a_copied_plan_alone(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan()
        other = Workshop(shop.folder.root, clock, network, lease="another computer")
        other.start()
        clock.pass_by(minutes=15)
        assert other.publisher.tick().trouble is PublisherTrouble.LEASE
        report = other.publisher.publish_now(tweet.id, ("x",), PARIS)
        assert report.trouble is PublisherTrouble.LEASE
        assert network.accepted == []
        assert states(other, tweet) == [State.PLANNED]

    def test_taking_the_lease_doubts_what_was_due_meanwhile(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        due, later = shop.plan("un"), shop.plan("deux", minutes=30)
        other = Workshop(shop.folder.root, clock, network, lease="another computer")
        other.start()
        clock.pass_by(minutes=20)
        report = other.publisher.publish_from_here()
        assert [tweet.id for tweet in report.concluded] == [due.id]
        now = other.tweet(due)
        assert (now.state, now.reason) == (State.TO_CHECK, Reason.ROLLED_BACK)
        clock.pass_by(minutes=10)
        assert other.publisher.tick().trouble is None
        assert states(other, due, later) == [State.TO_CHECK, State.PUBLISHED]
        assert shop.publisher.tick().trouble is PublisherTrouble.LEASE

    def test_at_rest_nothing_leaves_after_a_new_start_either_until_the_person_says_so(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        due, later = shop.plan("un"), shop.plan("deux", minutes=90)
        told = shop.publisher.rest()
        assert (told.trouble, told.came_to_rest) == (PublisherTrouble.RESTING, True)
        assert not shop.publisher.rest().came_to_rest
        clock.pass_by(minutes=20)
        assert shop.publisher.tick().trouble is PublisherTrouble.RESTING
        again = Workshop(shop.folder.root, clock, network)
        assert again.start()[1].trouble is PublisherTrouble.RESTING
        assert again.publisher.tick().trouble is PublisherTrouble.RESTING
        assert network.accepted == []
        assert again.publisher.publish_from_here().trouble is None
        clock.pass_by(minutes=80)
        again.publisher.tick()
        assert states(again, due, later) == [State.TO_CHECK, State.PUBLISHED]

    def test_where_nothing_left_elsewhere_nothing_is_doubted(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        due = shop.plan("un")
        shop.publisher.rest()
        clock.pass_by(minutes=16)
        shop.publisher.publish_from_here(left_elsewhere=False)
        shop.publisher.tick()
        assert states(shop, due) == [State.PUBLISHED]

    def test_another_computers_plan_is_not_put_at_rest(
        self, shop: Workshop, clock: HeldClock
    ) -> None:
        shop.plan("un")
        other = Workshop(shop.folder.root, clock, lease="another computer")
        other.start()
        told = other.publisher.rest()
        assert (told.trouble, told.came_to_rest) == (PublisherTrouble.LEASE, False)
        assert shop.publisher.tick().trouble is None

    def test_rest_outlives_a_damage(self, shop: Workshop, clock: HeldClock) -> None:
        shop.plan("un", minutes=90)
        shop.opening.close()
        clock.pass_by(minutes=1)
        shop.publisher.rest()
        shop.opening.copy()
        shop.folder.plan.write_bytes(b"rotten")
        again = Workshop(shop.folder.root, clock)
        again.start()
        assert again.publisher.tick().trouble is PublisherTrouble.RESTING

    def test_taking_the_lease_of_an_older_copy_sends_nothing_that_the_ledger_knows(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        """Published at once there; in the older copy still planned, for later."""
        tweet = shop.plan("un", minutes=60)
        older = shop.folder.plan.read_bytes()
        shop.publisher.publish_now(tweet.id, ("un",), PARIS)
        shop.folder.plan.write_bytes(older)
        other = Workshop(shop.folder.root, clock, network, lease="another computer")
        other.start()
        report = other.publisher.publish_from_here()
        assert [tweet.id for tweet in report.concluded] == [tweet.id]
        clock.pass_by(minutes=60)
        other.publisher.tick()
        assert len(network.accepted) == 1
        assert states(other, tweet) == [State.PUBLISHED]

"""The purse: nothing passes a month's ceiling, and what may have been asked for counts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.account import Account
from desktop.core.cost.card import Act, price_card
from desktop.core.cost.publishing import price_of
from desktop.core.extras import NOTHING, Attachment, Extras, MediaKind
from desktop.core.tweet import Reason, State, Tweet
from desktop.network.contract import Look, Outgoing, Sent
from desktop.network.errors import NetworkError, NoAnswer, OutOfCredit, Refused, Unreachable
from desktop.services.outcome import publish
from desktop.services.publisher import Step
from desktop.services.purse import PastCeiling, Purse
from desktop.store import attempts
from desktop.store.database import immediate
from desktop.store.spending import SpendingState
from tests.workshop import PARIS, HeldClock, ScriptedNetwork, Workshop

POST, LINK = price_card().post, price_card().post_with_link
OPEN, PAID, PERHAPS = SpendingState.OPEN, SpendingState.PAID, SpendingState.PERHAPS


@pytest.fixture
def shop(tmp_path: Path, clock: HeldClock, network: ScriptedNetwork) -> Workshop:
    """Opened, with the scripted network in X's place."""
    shop = Workshop(tmp_path / "ramage", clock, x=network)
    shop.start()
    return shop


def planned(
    shop: Workshop, account: Account, *texts: str, extras: Extras = NOTHING, minutes: int = 5
) -> Tweet:
    texts = texts or ("Bonjour",)
    draft = shop.drafts.save(0, account.id, "\n".join(texts), extras)
    return shop.planner.plan(draft.id, texts, shop.in_minutes(minutes))


def leave(shop: Workshop, minutes: int = 5) -> None:
    """Its time comes."""
    shop.clock.pass_by(minutes=minutes)
    shop.publisher.tick()


def ledger(shop: Workshop, account: Account) -> list[tuple[Act, int, SpendingState]]:
    return [(line.charge.act, line.charge.amount, line.state) for line in shop.spent(account)]


def spent(shop: Workshop, account: Account) -> int:
    return sum(line.charge.amount for line in shop.spent(account))


class TestWhatIsHeld:
    def test_a_tweet_that_left_is_paid(self, shop: Workshop) -> None:
        account = shop.by_key()
        planned(shop, account, "Voyez fournil.fr")
        leave(shop)
        assert ledger(shop, account) == [(Act.POST_WITH_LINK, 200_000, PAID)]
        assert shop.spent(account)[0].about == "Voyez fournil.fr"

    def test_the_price_is_on_the_disk_before_anything_is_sent(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key()
        seen: list[list[tuple[Act, int, SpendingState]]] = []

        def look(outgoing: Outgoing) -> Sent:
            seen.append(ledger(shop, account))
            return network.accept(outgoing)

        network.weather = look
        planned(shop, account)
        leave(shop)
        assert seen == [[(Act.POST, POST, OPEN)]]

    def test_the_prices_in_force_are_the_persons_own(self, shop: Workshop) -> None:
        account = shop.by_key()
        shop.prices.correct({Act.POST: 33_000})
        planned(shop, account)
        leave(shop)
        assert spent(shop, account) == 33_000

    def test_a_practice_tweet_costs_nothing(self, shop: Workshop) -> None:
        tweet = shop.plan("Bonjour", minutes=5)
        leave(shop)
        assert shop.tweet(tweet).state is State.PUBLISHED
        assert shop.spent(shop.account()) == ()

    def test_a_tweet_lent_to_the_browser_waits_and_costs_nothing(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key()
        tweet = planned(shop, account, "fournil.fr", extras=Extras(by_browser=True))
        leave(shop)
        after = shop.tweet(tweet)
        assert (after.state, after.reason) == (State.TO_PUBLISH, Reason.BY_CHOICE)
        assert "x.com" in shop.publisher.hand_over(tweet.id).address
        assert network.accepted == []
        assert shop.spent(account) == ()


class TestTheOutcome:
    @pytest.mark.parametrize(
        ("error", "lines"),
        [
            (Unreachable(), []),
            (OutOfCredit(), []),
            (Refused(), [(Act.POST, POST, PERHAPS)]),
            (NoAnswer(), [(Act.POST, POST, OPEN)]),
            (ValueError("no JSON"), [(Act.POST, POST, OPEN)]),
        ],
    )
    def test_what_an_error_leaves_in_the_ledger(
        self,
        shop: Workshop,
        network: ScriptedNetwork,
        error: Exception,
        lines: list[tuple[Act, int, SpendingState]],
    ) -> None:
        account = shop.by_key()
        network.raises(error)
        planned(shop, account)
        leave(shop)
        assert ledger(shop, account) == lines

    def test_a_description_that_was_given_stays_paid_where_the_post_did_not_leave(
        self, tmp_path: Path, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        shop = Workshop(tmp_path / "ramage", clock, x=network)
        shop.start()
        account = shop.by_key()
        for error in (Unreachable(), Refused()):
            error.done = (Act.ALT_TEXT,)
            network.raises(error)
            with shop.open_plan() as db, immediate(db):
                db.execute("DELETE FROM spending")
            tweet = planned(shop, account)
            assert _settled(shop, account, tweet, network, error) == [
                (Act.ALT_TEXT, 5_000, PAID),
                *([(Act.POST, POST, PERHAPS)] if isinstance(error, Refused) else []),
            ]

    def test_a_tweet_found_by_a_look_is_paid_and_so_is_the_look(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key()
        network.loses_answers(NoAnswer())
        tweet = planned(shop, account)
        leave(shop)
        shop.clock.pass_by(seconds=6)
        shop.publisher.tick()
        assert shop.tweet(tweet).state is State.PUBLISHED
        assert ledger(shop, account) == [
            (Act.POST, POST, PAID),
            (Act.OWN_POST_READ, 1_000, PAID),
        ]

    def test_looks_that_see_nothing_and_read_nothing_cost_nothing(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key()
        network.raises(NoAnswer())
        tweet = planned(shop, account)
        leave(shop)
        for _ in range(40):
            leave_seconds(shop, 5)
        assert network.looks == 3
        assert shop.tweet(tweet).state is State.TO_CHECK
        assert ledger(shop, account) == [(Act.POST, POST, OPEN)]

    def test_an_x_that_answers_nonsense_is_not_paid_for_all_night(
        self, shop: Workshop, network: ScriptedNetwork, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        account = shop.by_key()
        network.raises(NoAnswer())
        looks: list[int] = []

        def nonsense(outgoing: Outgoing, since: datetime, most: int) -> Look:
            looks.append(most)
            raise NoAnswer("500")

        monkeypatch.setattr(network, "find", nonsense)
        tweet = planned(shop, account)
        leave(shop)
        for _ in range(60):
            leave_seconds(shop, 60)
        after = shop.tweet(tweet)
        assert len(looks) == 3
        assert (after.state, after.retry_at) == (State.TO_CHECK, None)
        assert spent(shop, account) == POST + 3 * 5_000

    def test_what_the_person_says_did_not_leave_is_not_paid(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key()
        network.raises(NoAnswer())
        tweet = planned(shop, account)
        leave(shop)
        shop.publisher.it_did_not(tweet.id)
        assert shop.spent(account) == ()


def leave_seconds(shop: Workshop, seconds: int) -> None:
    shop.clock.pass_by(seconds=seconds)
    shop.publisher.tick()


def _settled(
    shop: Workshop,
    account: Account,
    tweet: Tweet,
    network: ScriptedNetwork,
    error: NetworkError,
) -> list[tuple[Act, int, SpendingState]]:
    """The ledger after a post with one description, of which the description was given."""
    picture = Attachment(MediaKind.PICTURE, "a" * 64, "a.jpg", "image/jpeg", 9, 9, 9, "Un four")
    purse = Purse(shop.clock, price_card)
    message = Outgoing("k", account, "Bonjour", extras=Extras(media=(picture,)))
    with shop.open_plan() as db, immediate(db):
        assert attempts.claim(db, tweet, 0, "me", shop.clock())
        attempt = attempts.open_of(db, tweet.id)
        assert attempt is not None
        purse.hold(db, account, purse.publishing(message), "Bonjour", attempt.id)
        outcome = publish(network, message)
        attempts.conclude(
            db, attempt.id, outcome.attempt, shop.clock(), outcome.reason, done=outcome.done
        )
    return sorted(ledger(shop, account), key=lambda line: line[0].value)


class TestTheCeiling:
    def test_a_tweet_that_would_pass_it_waits_for_the_person_and_is_not_sent(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key(ceiling=2 * POST)
        tweets = [planned(shop, account, f"Bonjour {n}") for n in range(3)]
        leave(shop)
        for _ in range(3):
            leave(shop, minutes=1)
        states = [(shop.tweet(one).state, shop.tweet(one).reason) for one in tweets]
        assert states == [
            (State.PUBLISHED, Reason.NONE),
            (State.PUBLISHED, Reason.NONE),
            (State.TO_PUBLISH, Reason.CEILING),
        ]
        assert len(network.accepted) == 2
        assert spent(shop, account) == 2 * POST

    def test_a_thread_stops_where_it_is_reached_and_says_so(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key(ceiling=2 * POST)
        tweet = planned(shop, account, "Un", "Deux", "Trois")
        leave(shop)
        after = shop.tweet(tweet)
        assert [part.is_out for part in after.parts] == [True, True, False]
        assert (after.state, after.reason) == (State.TO_PUBLISH, Reason.CEILING)

    @pytest.mark.parametrize("error", [Refused(), NoAnswer()])
    def test_what_may_have_been_asked_for_counts_under_it(
        self, shop: Workshop, network: ScriptedNetwork, error: Exception
    ) -> None:
        account = shop.by_key(ceiling=POST)
        network.raises(error)
        planned(shop, account)
        leave(shop)
        network.weather = network.accept
        second = planned(shop, account, "Encore")
        leave(shop)
        assert shop.tweet(second).reason is Reason.CEILING
        assert network.accepted == []

    def test_a_look_that_would_pass_it_is_not_made_and_the_person_is_asked(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key(ceiling=POST + 4_999)
        network.loses_answers(NoAnswer())
        tweet = planned(shop, account)
        leave(shop)
        leave_seconds(shop, 6)
        after = shop.tweet(tweet)
        assert (after.state, after.retry_at) == (State.TO_CHECK, None)
        assert network.looks == 0

    def test_each_month_of_universal_time_begins_anew(
        self, tmp_path: Path, network: ScriptedNetwork
    ) -> None:
        # Half past midnight on the first of December in Paris: November goes on for X.
        clock = HeldClock(datetime(2026, 11, 30, 23, 30, tzinfo=UTC))
        shop = Workshop(tmp_path / "ramage", clock, x=network)
        shop.start()
        account = shop.by_key(ceiling=POST)
        first, second, third = (
            planned(shop, account, f"Bonjour {n}", minutes=minutes)
            for n, minutes in enumerate((5, 15, 35))
        )
        for _ in range(40):
            leave(shop, minutes=1)
        assert [shop.tweet(one).state for one in (first, second, third)] == [
            State.PUBLISHED,
            State.TO_PUBLISH,
            State.PUBLISHED,
        ]

    def test_a_crash_leaves_the_price_in_the_account(
        self, tmp_path: Path, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        class Crash(BaseException):
            pass

        def crash_at(step: Step) -> Callable[[Step], None]:
            def crash(reached: Step) -> None:
                if reached is step:
                    raise Crash

            return crash

        for number, step in enumerate((Step.AFTER_CLAIM, Step.AFTER_ARMING, Step.AFTER_SENDING)):
            root = tmp_path / str(number)
            shop = Workshop(root, clock, x=network, on_step=crash_at(step))
            shop.start()
            account = shop.by_key(ceiling=POST)
            planned(shop, account)
            clock.pass_by(minutes=5)
            with pytest.raises(Crash):
                shop.publisher.tick()
            again = Workshop(root, clock, x=network)
            again.start()
            assert spent(again, account) == POST
            second = planned(again, account, "Encore")
            leave(again)
            assert again.tweet(second).reason is Reason.CEILING

    def test_two_at_once_do_not_both_find_the_last_of_it(self, shop: Workshop) -> None:
        account = shop.by_key(ceiling=5 * POST)
        purse = Purse(shop.clock, price_card)
        start = threading.Barrier(8)
        refused: list[int] = []

        def spend(number: int) -> None:
            start.wait()
            for _ in range(5):
                try:
                    with shop.open_plan() as db, immediate(db):
                        purse.hold(db, account, (price_of(Act.POST, 1, price_card()),))
                except PastCeiling:
                    refused.append(number)

        threads = [threading.Thread(target=spend, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert spent(shop, account) == 5 * POST
        assert len(refused) == 35

    def test_of_two_accounts_each_has_its_own(self, shop: Workshop) -> None:
        poor, rich = shop.by_key(ceiling=0), shop.by_key()
        first, second = planned(shop, poor), planned(shop, rich)
        for _ in range(2):
            leave(shop)
        assert shop.tweet(first).reason is Reason.CEILING
        assert shop.tweet(second).state is State.PUBLISHED

    def test_one_that_is_lowered_while_a_thread_leaves_stops_it(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key()

        def lower(outgoing: Outgoing) -> Sent:
            shop.keyed(account, ceiling=POST)
            return network.accept(outgoing)

        network.weather = lower
        tweet = planned(shop, account, "Un", "Deux")
        leave(shop)
        after = shop.tweet(tweet)
        assert (after.state, after.reason) == (State.TO_PUBLISH, Reason.CEILING)
        assert spent(shop, account) == POST

    def test_a_raised_ceiling_lets_the_next_one_go(self, shop: Workshop) -> None:
        account = shop.by_key(ceiling=0)
        assert account.key is not None
        tweet = planned(shop, account)
        leave(shop)
        shop.keyed(account, ceiling=POST)
        shop.publisher.publish_now(tweet.id, ("Bonjour",), PARIS)
        assert shop.tweet(tweet).state is State.PUBLISHED


def test_a_month_long_gone_is_not_this_ones(shop: Workshop) -> None:
    account = shop.by_key(ceiling=POST)
    planned(shop, account)
    leave(shop)
    shop.clock.now += timedelta(days=40)
    with shop.open_plan() as db:
        assert Purse(shop.clock, price_card).budget(db, account).spent == 0


class TestAnOlderPlan:
    """Put in the place of the plan by hand or by a sync, after more had left."""

    def test_what_left_since_counts_under_the_ceiling(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key(ceiling=LINK)
        tweet = planned(shop, account, "Voyez fournil.fr")
        older = shop.folder.plan.read_bytes()
        leave(shop)
        shop.folder.plan.write_bytes(older)
        for _ in range(2):
            shop.start()
            assert shop.tweet(tweet).state is State.PUBLISHED
            assert ledger(shop, account) == [(Act.POST_WITH_LINK, LINK, PAID)]
        second = planned(shop, account, "Encore")
        leave(shop)
        assert shop.tweet(second).reason is Reason.CEILING
        assert len(network.accepted) == 1

    def test_what_may_have_left_since_is_held_until_that_is_known(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        account = shop.by_key()
        network.raises(NoAnswer())
        tweet = planned(shop, account)
        older = shop.folder.plan.read_bytes()
        leave(shop)
        shop.folder.plan.write_bytes(older)
        for _ in range(2):
            shop.start()
            assert shop.tweet(tweet).state is State.TO_CHECK
            assert ledger(shop, account) == [(Act.POST, POST, OPEN)]
        shop.publisher.it_did_not(tweet.id)
        assert shop.spent(account) == ()

    def test_what_was_sent_by_hand_since_cost_nothing(self, shop: Workshop) -> None:
        account = shop.by_key()
        tweet = planned(shop, account, extras=Extras(by_browser=True))
        leave(shop)
        older = shop.folder.plan.read_bytes()
        shop.publisher.confirm(tweet.id, 0)
        shop.folder.plan.write_bytes(older)
        shop.start()
        assert shop.tweet(tweet).state is State.PUBLISHED
        assert shop.spent(account) == ()

"""An account with a key of its own: what stops it, what it pays for, and what waits for a hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from desktop.core.account import Account, Connection, Way
from desktop.core.cost.card import Act
from desktop.core.cost.money import UNIT
from desktop.core.extras import Attachment, Extras, MediaKind
from desktop.core.tweet import Reason, State, Tweet
from desktop.network.contract import Look, Outgoing, Sent
from desktop.network.errors import (
    NetworkError,
    NoAnswer,
    OutOfCredit,
    Refused,
    SignInAgain,
    Unreachable,
)
from desktop.store import spending
from desktop.store.media import MediaFolder
from desktop.store.spending import Spending, SpendingState
from tests.services.test_publisher import tick_until
from tests.workshop import HeldClock, ScriptedNetwork, Workshop

POST, LINK, READ = 15_000, 200_000, 1_000


@pytest.fixture
def account(shop: Workshop) -> Account:
    return shop.account(Way.KEY)


def plan(shop: Workshop, *parts: str, extras: Extras | None = None, minutes: int = 1) -> Tweet:
    return shop.plan(*parts, way=Way.KEY, minutes=minutes, extras=extras or Extras())


def photo(shop: Workshop) -> Attachment:
    """A described picture whose copy lies in the media folder."""
    kept = MediaFolder(shop.folder.media).keep_bytes(b"a picture")
    return Attachment(
        MediaKind.PICTURE, kept.sha256, "pain.jpg", "image/jpeg", kept.size, 3, 3, "Un pain doré"
    )


def lines(shop: Workshop) -> list[Spending]:
    """The ledger of the account, the oldest first."""
    now = shop.clock.now
    with shop.open_plan() as db:
        known = spending.lines(
            db, shop.account(Way.KEY).id, now - timedelta(days=9), now + timedelta(days=9)
        )
    return list(reversed(known))


def spent(shop: Workshop) -> int:
    return sum(line.charge.amount for line in lines(shop))


def connection(shop: Workshop) -> Connection:
    key = shop.account(Way.KEY).key
    assert key is not None
    return key.connection


class TestWhatItCosts:
    def test_a_tweet_is_paid_once_it_has_left(
        self, shop: Workshop, clock: HeldClock, account: Account
    ) -> None:
        plan(shop, "Bonjour")
        tick_until(shop, clock, 60)
        (line,) = lines(shop)
        assert (line.charge.act, line.charge.amount) == (Act.POST, POST)
        assert (line.state, line.about) == (SpendingState.PAID, "Bonjour")

    def test_a_link_and_a_description_are_paid_beside_it(
        self, shop: Workshop, clock: HeldClock, account: Account
    ) -> None:
        plan(shop, "Tout est sur fournil.fr", extras=Extras(media=(photo(shop),)))
        tick_until(shop, clock, 60)
        assert [line.charge.act for line in lines(shop)] == [Act.POST_WITH_LINK, Act.ALT_TEXT]
        assert spent(shop) == LINK + 5_000

    def test_practice_costs_nothing(self, shop: Workshop, clock: HeldClock) -> None:
        shop.plan("Tout est sur fournil.fr", minutes=1)
        tick_until(shop, clock, 60)
        assert lines(shop) == []

    @pytest.mark.parametrize(
        ("error", "state"),
        [
            (Unreachable(), None),
            (OutOfCredit(), None),
            (SignInAgain(), None),
            (Refused(), SpendingState.PERHAPS),
            (NoAnswer(), SpendingState.OPEN),
            (ValueError("half an answer"), SpendingState.OPEN),
        ],
    )
    def test_what_did_not_leave_is_not_paid_and_what_nobody_knows_counts(
        self,
        shop: Workshop,
        clock: HeldClock,
        network: ScriptedNetwork,
        account: Account,
        error: Exception,
        state: SpendingState | None,
    ) -> None:
        network.raises(error)
        plan(shop)
        clock.pass_by(minutes=1)
        shop.publisher.tick()
        assert [line.state for line in lines(shop)] == ([state] if state else [])

    def test_descriptions_that_were_set_before_it_failed_are_paid(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        error = Unreachable()
        error.done = (Act.ALT_TEXT,)
        network.raises(error)
        plan(shop, extras=Extras(media=(photo(shop), photo(shop))))
        clock.pass_by(minutes=1)
        shop.publisher.tick()
        (line,) = lines(shop)
        assert (line.charge.act, line.charge.count, line.charge.amount) == (Act.ALT_TEXT, 1, 5_000)
        assert line.state is SpendingState.PAID

    def test_a_description_that_x_has_already_is_not_paid_twice(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        """The picture was handed over at an earlier try."""
        network.weather = lambda message: replace(network.accept(message), done=())
        plan(shop, extras=Extras(media=(photo(shop),)))
        tick_until(shop, clock, 60)
        assert [line.charge.act for line in lines(shop)] == [Act.POST]

    def test_descriptions_count_where_only_the_person_knows_that_it_did_not_leave(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        network.raises(NoAnswer())
        tweet = plan(shop, extras=Extras(media=(photo(shop),)))
        tick_until(shop, clock, 300)
        shop.publisher.it_did_not(tweet.id)
        assert [(line.charge.act, line.state) for line in lines(shop)] == [
            (Act.ALT_TEXT, SpendingState.PERHAPS)
        ]

    def test_looking_back_costs_what_was_read(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        network.loses_answers(NoAnswer())
        tweet = plan(shop)
        tick_until(shop, clock, 70)
        assert shop.tweet(tweet).state is State.PUBLISHED
        posted, read = lines(shop)
        assert (posted.charge.amount, posted.state) == (POST, SpendingState.PAID)
        assert (read.charge.act, read.charge.count) == (Act.OWN_POST_READ, 1)
        assert (read.charge.amount, read.state) == (READ, SpendingState.PAID)

    def test_a_look_that_saw_nothing_and_read_nothing_costs_nothing(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        network.raises(NoAnswer())
        plan(shop)
        tick_until(shop, clock, 300)
        assert network.looks == 3
        assert [line.charge.act for line in lines(shop)] == [Act.POST]

    def test_reading_is_dearer_where_the_key_is_not_the_accounts_own(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        shop.keyed(account, owns_app=False)
        network.loses_answers(NoAnswer())
        plan(shop)
        tick_until(shop, clock, 70)
        assert lines(shop)[-1].charge.amount == 5_000


class TestTheCeiling:
    def test_what_would_pass_it_waits_for_the_persons_hand(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        shop.keyed(account, ceiling=2 * POST)
        tweets = [plan(shop, f"Numéro {n}", minutes=n) for n in (1, 2, 3)]
        tick_until(shop, clock, 300)
        assert [shop.tweet(tweet).state for tweet in tweets] == [
            State.PUBLISHED,
            State.PUBLISHED,
            State.TO_PUBLISH,
        ]
        assert shop.tweet(tweets[2]).reason is Reason.CEILING
        assert len(network.accepted) == 2
        assert spent(shop) == 2 * POST

    def test_it_stops_a_thread_between_two_messages(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        shop.keyed(account, ceiling=POST)
        tweet = plan(shop, "Un", "Deux")
        tick_until(shop, clock, 60)
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.TO_PUBLISH, Reason.CEILING)
        assert [part.is_out for part in now.parts] == [True, False]

    def test_what_nobody_knows_counts_towards_it(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        shop.keyed(account, ceiling=2 * POST - 1)
        network.raises(NoAnswer())
        network.is_blind = True
        plan(shop, "Un")
        other = plan(shop, "Deux", minutes=2)
        tick_until(shop, clock, 180)
        assert shop.tweet(other).state is State.TO_PUBLISH

    def test_a_look_that_would_pass_it_is_not_made(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        shop.keyed(account, ceiling=POST + 4 * READ)
        network.loses_answers(NoAnswer())
        tweet = plan(shop)
        tick_until(shop, clock, 300)
        now = shop.tweet(tweet)
        assert network.looks == 0
        assert (now.state, now.retry_at) == (State.TO_CHECK, None)

    def test_a_new_month_begins_at_nothing(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        shop.keyed(account, ceiling=POST)
        plan(shop, "Novembre")
        tick_until(shop, clock, 60)
        clock.pass_by(days=7)
        later = plan(shop, "Décembre")
        tick_until(shop, clock, 60)
        assert shop.tweet(later).state is State.PUBLISHED

    def test_a_ceiling_of_nothing_lets_nothing_through(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        shop.keyed(account, ceiling=0)
        tweet = plan(shop)
        tick_until(shop, clock, 60)
        assert shop.tweet(tweet).reason is Reason.CEILING
        assert network.accepted == []


class TestAnAccountThatIsStopped:
    @pytest.mark.parametrize(
        ("error", "reason", "stands"),
        [
            (OutOfCredit(), Reason.OUT_OF_CREDIT, Connection.NO_CREDIT),
            (OutOfCredit(reason=Reason.SPEND_CAP), Reason.SPEND_CAP, Connection.SPEND_CAP),
            (SignInAgain(), Reason.SIGN_IN_AGAIN, Connection.RECONNECT),
        ],
    )
    def test_stops_alone_and_at_once(
        self,
        shop: Workshop,
        clock: HeldClock,
        network: ScriptedNetwork,
        account: Account,
        error: NetworkError,
        reason: Reason,
        stands: Connection,
    ) -> None:
        """The calendar goes on: its other tweets wait for a hand without being tried."""
        tries: list[Outgoing] = []

        def weather(outgoing: Outgoing) -> Sent:
            if outgoing.account.way is Way.KEY:
                tries.append(outgoing)
                raise error
            return network.accept(outgoing)

        network.weather = weather
        first, second = plan(shop, "Un"), plan(shop, "Deux")
        practice = shop.plan("Pour essayer", minutes=1)
        clock.pass_by(minutes=1)
        report = shop.publisher.tick()
        for tweet in (first, second):
            assert (shop.tweet(tweet).state, shop.tweet(tweet).reason) == (
                State.TO_PUBLISH,
                reason,
            )
        assert len(tries) == 1
        assert shop.tweet(practice).state is State.PUBLISHED
        assert connection(shop) is stands
        assert report.accounts == shop.all_accounts()

    def test_goes_on_once_the_person_has_mended_it(
        self, shop: Workshop, clock: HeldClock, account: Account
    ) -> None:
        shop.keyed(account, connection=Connection.NO_CREDIT)
        waiting = plan(shop, "Un")
        tick_until(shop, clock, 60)
        assert shop.tweet(waiting).state is State.TO_PUBLISH
        shop.keyed(shop.account(Way.KEY), connection=Connection.CONNECTED)
        tweet = plan(shop, "Deux")
        tick_until(shop, clock, 60)
        assert shop.tweet(tweet).state is State.PUBLISHED
        # What waited for the person still does: it was not due "now" any more.
        assert shop.tweet(waiting).state is State.TO_PUBLISH

    def test_was_never_connected(self, shop: Workshop, clock: HeldClock) -> None:
        shop.accounts.add(Way.KEY, "Au bon pain", "@pain")
        tweet = plan(shop)
        tick_until(shop, clock, 60)
        assert shop.tweet(tweet).reason is Reason.SIGN_IN_AGAIN


class TestWhatXSays:
    def test_of_a_double_that_is_there_it_left(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        """An earlier try had arrived after all: found, and not sent again."""
        network.loses_answers(NoAnswer("a double", Reason.DUPLICATE))
        tweet = plan(shop)
        clock.pass_by(minutes=1)
        shop.publisher.tick()
        assert shop.tweet(tweet).state is State.TO_CHECK
        network.raises(AssertionError("sent again"))
        tick_until(shop, clock, 60)
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.PUBLISHED, Reason.DUPLICATE)
        assert len(network.accepted) == 1

    def test_of_a_double_that_is_not_seen_it_asks(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        """Its timeline may lag, or the double be an old one: only the person can say."""
        network.raises(NoAnswer("a double", Reason.DUPLICATE))
        tweet = plan(shop)
        tick_until(shop, clock, 300)
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.TO_CHECK, Reason.DUPLICATE)
        assert network.looks == 3
        tick_until(shop, clock, 300)
        assert network.looks == 3

    def test_of_the_double_of_another_tweet_it_did_not_leave(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        """The same words were planned twice: X has the first, and the second stays what it is."""
        first, second = plan(shop, "Bonjour"), plan(shop, "Bonjour", minutes=3)
        tick_until(shop, clock, 60)
        sent = Sent(shop.tweet(first).parts[0].remote_id, "", clock.now)
        network.raises(NoAnswer("a double", Reason.DUPLICATE))
        network.find = lambda *_: Look(sent, 1)  # type: ignore[method-assign]
        tick_until(shop, clock, 180)
        now = shop.tweet(second)
        assert (now.state, now.reason) == (State.FAILED, Reason.DUPLICATE)

    def test_a_look_does_not_take_one_tweet_for_another(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        first, second = plan(shop, "Bonjour"), plan(shop, "Bonjour", minutes=2)
        tick_until(shop, clock, 60)
        sent = Sent(shop.tweet(first).parts[0].remote_id, "", clock.now)
        network.raises(NoAnswer())
        network.find = lambda *_: Look(sent, 1)  # type: ignore[method-assign]
        tick_until(shop, clock, 300)
        assert shop.tweet(second).state is State.TO_CHECK

    def test_a_double_is_looked_for_further_back(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        asked: list[tuple[timedelta, int]] = []

        def find(outgoing: Outgoing, since: object, most: int) -> Look:
            asked.append((clock.now - since, most))  # type: ignore[operator]
            return Look()

        network.find = find  # type: ignore[method-assign]
        network.raises(NoAnswer("a double", Reason.DUPLICATE))
        plan(shop)
        tick_until(shop, clock, 70)
        assert asked[0][0] >= timedelta(hours=24)
        assert asked[0][1] == 20

    def test_of_an_answer_that_a_key_may_not_give_the_person_can(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        """A thread whose second message is refused stops there, and goes on by hand."""
        tweet = plan(shop, "Un", "Deux", "Trois")

        def weather(outgoing: Outgoing) -> Sent:
            if outgoing.in_reply_to:
                raise Refused("not mentioned", Reason.REPLY_REFUSED)
            return network.accept(outgoing)

        network.weather = weather
        tick_until(shop, clock, 60)
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.TO_PUBLISH, Reason.REPLY_REFUSED)
        handed = shop.publisher.hand_over(tweet.id)
        assert (handed.position, handed.of) == (1, 3)
        assert "in_reply_to=1001" in handed.address
        assert connection(shop) is Connection.CONNECTED

    @pytest.mark.parametrize("reason", [Reason.REFUSED, Reason.LOCKED, Reason.MEDIA_REFUSED])
    def test_of_what_nobody_may_say_it_failed(
        self,
        shop: Workshop,
        clock: HeldClock,
        network: ScriptedNetwork,
        account: Account,
        reason: Reason,
    ) -> None:
        network.raises(Refused("no", reason))
        tweet = plan(shop)
        tick_until(shop, clock, 60)
        assert (shop.tweet(tweet).state, shop.tweet(tweet).reason) == (State.FAILED, reason)

    def test_too_much_at_once_waits_until_x_says(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        until = clock.now + timedelta(minutes=12)
        network.raises(Unreachable("later", until, Reason.RATE_LIMITED))
        tweet = plan(shop)
        tick_until(shop, clock, 60)
        now = shop.tweet(tweet)
        assert (now.state, now.reason, now.retry_at) == (State.PLANNED, Reason.RATE_LIMITED, until)
        network.weather = network.accept
        tick_until(shop, clock, 600)
        assert network.accepted == []
        tick_until(shop, clock, 120)
        assert shop.tweet(tweet).state is State.PUBLISHED

    def test_without_a_word_of_when_it_waits_longer_each_time(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        network.raises(Unreachable("later", None, Reason.RATE_LIMITED))
        tweet = plan(shop)
        waits = []
        for _ in range(600):
            clock.pass_by(seconds=5)
            shop.publisher.tick()
            retry_at = shop.tweet(tweet).retry_at
            if retry_at is not None and retry_at > clock.now and retry_at not in waits:
                waits.append(retry_at)
        assert len(waits) >= 4
        # A cap of five minutes, half a minute of jitter, and a second for the clock's own steps.
        gaps = [after - before for before, after in pairwise(waits)]
        assert all(timedelta(seconds=60) <= gap <= timedelta(seconds=366) for gap in gaps)


class TestByChoice:
    def test_one_tweet_goes_through_the_browser(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, account: Account
    ) -> None:
        tweet = plan(shop, "Tout est sur fournil.fr", extras=Extras(by_browser=True))
        tick_until(shop, clock, 60)
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.TO_PUBLISH, Reason.BY_CHOICE)
        assert shop.publisher.hand_over(tweet.id).address.startswith("https://x.com/intent/tweet")
        assert network.accepted == []
        assert lines(shop) == []

    def test_an_expensive_month_leaves_the_others_alone(
        self, shop: Workshop, clock: HeldClock, account: Account
    ) -> None:
        shop.keyed(account, ceiling=UNIT)
        tweet = plan(shop, "fournil.fr", extras=Extras(by_browser=True))
        tick_until(shop, clock, 60)
        assert shop.tweet(tweet).reason is Reason.BY_CHOICE

    @pytest.mark.parametrize("address", ["", "https://x.com/pain/status/77"])
    def test_a_thread_goes_on_by_itself_only_where_it_is_known_what_to_answer(
        self,
        shop: Workshop,
        clock: HeldClock,
        network: ScriptedNetwork,
        account: Account,
        address: str,
    ) -> None:
        """Without the id of the first message the second would stand alone for all to see."""
        tweet = plan(shop, "Un", "Deux")
        network.raises(NoAnswer())
        tick_until(shop, clock, 60)
        network.weather = network.accept
        shop.publisher.it_left(tweet.id, address)
        shop.planner.move(tweet.id, shop.in_minutes(1))
        tick_until(shop, clock, 60)
        now = shop.tweet(tweet)
        if address:
            assert now.state is State.PUBLISHED
            assert [one.in_reply_to for one in network.accepted] == ["77"]
        else:
            assert (now.state, now.reason) == (State.TO_PUBLISH, Reason.NONE)
            assert network.accepted == []

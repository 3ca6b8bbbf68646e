"""A shop's weeks at random: weathers, crashes, clocks, old files, a person who answers truthfully.

After every step: never sent twice, never early, never late beyond the grace, never a text that was
not planned, never without its picture, never lost; each tweet in a state that is true.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop.core.extras import NOTHING, Attachment, Extras, MediaKind
from desktop.core.tweet import ASKING, EDITABLE, State, Tweet
from desktop.network.contract import Outgoing, Sent
from desktop.network.errors import (
    NetworkError,
    NoAnswer,
    OutOfCredit,
    Refused,
    SignInAgain,
    Unreachable,
)
from desktop.services.publisher import PublisherTrouble, Report, Step
from desktop.services.refusal import PlanRefused
from desktop.store import tweets
from desktop.store.media import MediaFolder
from tests.faults.aftermath import (
    check_each_stands_in_one_true_state,
    check_nothing_left_twice,
    check_the_file_is_sound,
)
from tests.workshop import PARIS, HeldClock, ScriptedNetwork, Workshop

MEMORY = Path("/dev/shm")
GRACE = timedelta(minutes=60)
BEFORE: tuple[NetworkError | Exception, ...] = (
    Unreachable(),
    Refused(),
    NoAnswer(),
    OutOfCredit(),
    SignInAgain(),
    ConnectionResetError(),
)
AFTER: tuple[Exception, ...] = (NoAnswer(), TimeoutError(), ValueError("half an answer"))
WEATHERS: tuple[tuple[str, Exception | None], ...] = (
    *(("good", None) for _ in range(5)),
    *(("before", error) for error in BEFORE),
    *(("after", error) for error in AFTER),
)


class Killed(BaseException):
    """Stands for kill -9: nothing in the program catches it."""


class Witness(ScriptedNetwork):
    """Remembers when each message was accepted, and for which plan."""

    def __init__(self, clock: HeldClock, look_back_is_certain: bool) -> None:
        super().__init__(clock, look_back_is_certain)
        self.clock = clock
        self.at: list[tuple[Outgoing, datetime]] = []
        self.bare: list[Outgoing] = []
        self.lacks: Callable[[Extras], bool] = lambda _: False

    def accept(self, outgoing: Outgoing) -> Sent:
        self.at.append((outgoing, self.clock.now))
        if self.lacks(outgoing.extras):
            self.bare.append(outgoing)
        return super().accept(outgoing)

    def change_weather(self, kind: str, error: Exception | None, spared: int) -> None:
        """Fail with `error` before or after accepting, once `spared` more were accepted."""
        last_spared = len(self.accepted) + spared

        def weather(outgoing: Outgoing) -> Sent:
            if error is None or len(self.accepted) < last_spared:
                return self.accept(outgoing)
            if kind == "after":
                self.accept(outgoing)
            raise error

        self.weather = weather

    @property
    def keys(self) -> list[str]:
        return [message.key for message in self.accepted]


class ShopLife(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
        self.clock = HeldClock()
        self.kill: tuple[Step, int] | None = None
        self.tweets: dict[int, Tweet] = {}
        self.older: bytes | None = None
        self.seen = 0

    @initialize(certain=st.booleans())
    def open_the_shop(self, certain: bool) -> None:
        self.network = Witness(self.clock, certain)
        self.start()
        self.shop.account()

    def start(self) -> None:
        self.shop = Workshop(self.root / "ramage", self.clock, self.network, on_step=self.reach)
        self.network.lacks = self.shop.media.lacks
        opened, report = self.shop.start()
        assert opened.trouble is None or opened.trouble.value == "restored"
        assert report.trouble in (None, PublisherTrouble.CLOCK_WENT_BACK)
        self.count()

    def reach(self, step: Step) -> None:
        if self.kill is None or self.kill[0] is not step:
            return
        self.kill = (step, self.kill[1] - 1)
        if self.kill[1] <= 0:
            self.kill = None
            raise Killed

    @property
    def expected(self) -> frozenset[PublisherTrouble | None]:
        """What may stand in a job's way."""
        return frozenset({None, PublisherTrouble.CLOCK_WENT_BACK})

    def tick(self) -> None:
        self.do(lambda: self.shop.publisher.tick())

    def do(self, job: Callable[[], object]) -> None:
        try:
            report = job()
        except Killed:
            self.start()
            return
        except PlanRefused:
            return
        if isinstance(report, Report):
            assert report.trouble in self.expected
        self.count()

    def count(self) -> None:
        """Take note of what the plan holds now, as the person last left it."""
        with self.shop.open_plan() as db:
            found = tweets.in_states(db, *State)
        self.tweets = {tweet.id: tweet for tweet in found}

    # What the world does.

    @rule(weather=st.sampled_from(WEATHERS), spared=st.integers(0, 2))
    def the_weather_changes(self, weather: tuple[str, Exception | None], spared: int) -> None:
        """After `spared` messages that still arrive as they should."""
        kind, error = weather
        self.network.change_weather(kind, error, spared)

    @rule(blind=st.booleans(), hides=st.booleans())
    def looking_back_changes(self, blind: bool, hides: bool) -> None:
        """It fails, or the timeline lags: not where it promises to be certain."""
        self.network.is_blind = blind
        self.network.hides = hides and not self.network.look_back_is_certain

    @rule(seconds=st.sampled_from([5, 15, 15, 30, 60, 125, 600, 3900]), ticks=st.integers(1, 4))
    def time_passes(self, seconds: int, ticks: int) -> None:
        for _ in range(ticks):
            self.clock.pass_by(seconds=seconds)
            self.tick()

    @rule()
    def the_computer_sleeps(self) -> None:
        self.clock.now += timedelta(hours=8)
        self.tick()

    @rule(minutes=st.sampled_from([1, 10, 61, 600]))
    def the_clock_is_set_back(self, minutes: int) -> None:
        self.clock.set_back(minutes=minutes)
        self.tick()

    @rule(step=st.sampled_from(list(Step)), hit=st.integers(1, 3), messages=st.integers(0, 3))
    def it_is_killed(self, step: Step, hit: int, messages: int) -> None:
        """At its next work, which it is given unless `messages` is 0."""
        if messages:
            self.plan(messages, 0)
        self.kill = (step, hit)
        self.tick()

    @rule()
    def it_is_restarted(self) -> None:
        self.shop.opening.close()
        self.start()

    @rule()
    def somebody_keeps_the_file(self) -> None:
        self.older = self.shop.folder.plan.read_bytes()

    @precondition(lambda self: self.older is not None)
    @rule()
    def somebody_puts_the_older_file_back(self) -> None:
        assert self.older is not None
        self.shop.folder.plan.write_bytes(self.older)
        self.start()

    @rule()
    def the_file_is_damaged(self) -> None:
        self.clock.pass_by(minutes=31)
        self.shop.opening.close()
        self.shop.folder.plan.write_bytes(self.shop.folder.plan.read_bytes()[:5000])
        self.start()

    # What the person does.

    @rule(
        messages=st.integers(1, 3),
        minutes=st.sampled_from([0, 1, 2, 15]),
        picture=st.sampled_from(["none", "kept", "lost"]),
    )
    def plan(self, messages: int, minutes: int, picture: str = "none") -> None:
        """Perhaps with a picture, which something then takes away."""
        name = f"{len(self.tweets)}-{self.clock.ticks}"
        extras = NOTHING if picture == "none" else self.picture(name)
        texts = (f"{name} {n}" for n in range(messages))
        self.shop.plan(*texts, minutes=minutes, extras=extras)
        if picture == "lost":
            (self.shop.folder.media / extras.media[0].sha256).unlink()
        self.count()

    def picture(self, name: str) -> Extras:
        kept = MediaFolder(self.shop.folder.media).keep_bytes(name.encode())
        one = Attachment(
            MediaKind.PICTURE, kept.sha256, f"{name}.png", "image/png", kept.size, 9, 9
        )
        return Extras(media=(one,))

    def some(self, data: st.DataObject, *states: State) -> Tweet | None:
        fitting = [tweet for tweet in self.tweets.values() if tweet.state in states]
        return data.draw(st.sampled_from(fitting)) if fitting else None

    @rule(data=st.data())
    def publish_now(self, data: st.DataObject) -> None:
        tweet = self.some(data, *EDITABLE)
        if tweet is not None:
            texts = tuple(part.text for part in tweet.parts) or (tweet.text or "x",)
            self.do(lambda: self.shop.publisher.publish_now(tweet.id, texts, PARIS))

    @rule(data=st.data(), minutes=st.integers(1, 30))
    def move(self, data: st.DataObject, minutes: int) -> None:
        tweet = self.some(data, *EDITABLE)
        if tweet is not None:
            when = self.shop.in_minutes(minutes)
            self.do(lambda: self.shop.planner.move(tweet.id, when))

    @rule(data=st.data(), change=st.sampled_from(["unplan", "undo", "put back"]))
    def change_the_plan(self, data: st.DataObject, change: str) -> None:
        tweet = self.some(data, *EDITABLE)
        if tweet is None:
            return
        planner = self.shop.planner
        match change:
            case "unplan":
                self.do(lambda: planner.unplan(tweet.id))
            case "undo":
                self.do(lambda: planner.unplan(tweet.id))
                self.do(lambda: planner.undo(tweet))
            case _:
                self.do(lambda: planner.remove(tweet.id))
                self.do(lambda: planner.put_back(tweet))

    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        """Truthfully, what is to check; and give up what waits for a hand."""
        tweet = self.some(data, State.TO_CHECK, State.TO_PUBLISH)
        if tweet is None:
            return
        publisher, part = self.shop.publisher, tweet.next_part
        if tweet.state is State.TO_PUBLISH:
            self.do(lambda: publisher.give_up(tweet.id))
        elif f"{tweet.uuid}-{part.position if part else 0}" in self.network.keys:
            self.do(lambda: publisher.it_left(tweet.id))
        else:
            self.do(lambda: publisher.it_did_not(tweet.id))

    # What must hold.

    @invariant()
    def nothing_left_twice(self) -> None:
        if hasattr(self, "network"):
            check_nothing_left_twice(self.network.keys)

    @invariant()
    def each_state_is_true(self) -> None:
        if hasattr(self, "shop"):
            check_each_stands_in_one_true_state(self.shop, self.tweets.values(), self.network.keys)

    @invariant()
    def nothing_left_early_or_late(self) -> None:
        if not hasattr(self, "shop"):
            return
        by_uuid = {tweet.uuid: tweet for tweet in self.tweets.values()}
        for message, at in self.network.at[self.seen :]:
            tweet = by_uuid[message.key.rsplit("-", 1)[0]]
            assert message.text in [part.text for part in tweet.parts]
            is_first = message.key.endswith("-0")
            assert message.extras == (tweet.planned_extras if is_first else NOTHING)
            assert tweet.when is not None
            assert tweet.when.instant() <= at, "early"
            assert at - tweet.when.instant() <= GRACE, "late, and nobody asked"
        self.seen = len(self.network.at)

    @invariant()
    def nothing_left_without_its_picture(self) -> None:
        if hasattr(self, "network"):
            assert self.network.bare == []

    @invariant()
    def the_file_is_sound(self) -> None:
        if hasattr(self, "shop"):
            check_the_file_is_sound(self.shop)

    def teardown(self) -> None:
        """Twenty hours of good weather later nothing is under way and nothing overdue."""
        try:
            if hasattr(self, "shop"):
                self.settle()
        finally:
            shutil.rmtree(self.root)

    def settle(self) -> None:
        self.kill = None
        self.network.weather = self.network.accept
        self.looking_back_changes(False, False)
        # The last hour in minutes: what two long sleeps held up leaves one by one.
        for seconds in (15, 15, 15, 120, 120, 120, 120, 36000, 15, 36000, *(60,) * 65):
            self.clock.pass_by(seconds=seconds)
            self.tick()
        self.each_state_is_true()
        self.nothing_left_twice()
        self.nothing_left_without_its_picture()
        for tweet in self.tweets.values():
            late = tweet.when is not None and tweet.when.instant() < self.clock.now
            assert tweet.state in {State.DRAFT, State.PUBLISHED, *ASKING} or not late, tweet


QUICK = settings(
    max_examples=40,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    derandomize=True,
)


class TestShopLife(ShopLife.TestCase):  # type: ignore[misc, valid-type]
    settings = QUICK


class LongShopLife(ShopLife):
    pass


@pytest.mark.long
@pytest.mark.timeout(7200)
class TestLongShopLife(LongShopLife.TestCase):  # type: ignore[misc, valid-type]
    settings = settings(QUICK, max_examples=1500, stateful_step_count=50, derandomize=False)

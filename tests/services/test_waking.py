"""A computer that slept or was without network: what was due leaves in order, or asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.tweet import Reason, State
from desktop.network.errors import Unreachable
from tests.workshop import HeldClock, ScriptedNetwork, Workshop


class Line:
    """The way out of the computer."""

    def __init__(self, network: ScriptedNetwork) -> None:
        self._network = network
        self.is_up = True

    def cut(self) -> None:
        self.is_up = False
        self._network.raises(Unreachable("no route"))

    def come_back(self) -> None:
        self.is_up = True
        self._network.weather = self._network.accept


@pytest.fixture
def line(network: ScriptedNetwork) -> Line:
    return Line(network)


@pytest.fixture
def shop(tmp_path: Path, clock: HeldClock, network: ScriptedNetwork, line: Line) -> Workshop:
    shop = Workshop(tmp_path / "ramage", clock, network, is_online=lambda: line.is_up)
    shop.start()
    return shop


def tick_for(shop: Workshop, clock: HeldClock, seconds: int, step: int = 10) -> None:
    for _ in range(seconds // step):
        shop.publisher.tick()
        clock.pass_by(seconds=step)


def texts(network: ScriptedNetwork) -> list[str]:
    return [message.text for message in network.accepted]


def test_after_a_sleep_the_late_ones_leave_in_order_and_the_too_late_one_asks(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork
) -> None:
    third = shop.plan("trois", minutes=110)
    first = shop.plan("un", minutes=30)
    second = shop.plan("deux", minutes=100)
    shop.publisher.tick()
    # Asleep: the wall's clock goes on, the other stands still.
    clock.now = shop.in_minutes(120).instant()
    report = shop.publisher.tick()
    assert shop.tweet(first).state is State.MISSED
    assert shop.tweet(first).reason is Reason.LATE
    assert {tweet.id for tweet in report.concluded} == {first.id, second.id}
    assert texts(network) == ["deux"]
    tick_for(shop, clock, 90)
    assert texts(network) == ["deux", "trois"]
    assert shop.tweet(third).state is State.PUBLISHED


def test_a_punctual_one_does_not_overtake_those_that_wait_their_turn(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork
) -> None:
    for number, minutes in ((1, 10), (2, 11), (3, 20)):
        shop.plan(f"n° {number}", minutes=minutes)
    clock.pass_by(minutes=19, seconds=40)
    tick_for(shop, clock, 300)
    assert texts(network) == ["n° 1", "n° 2", "n° 3"]


def test_when_the_network_is_back_what_it_held_up_leaves_at_once_and_in_order(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork, line: Line
) -> None:
    line.cut()
    first, second = shop.plan("un", minutes=1), shop.plan("deux", minutes=3)
    tick_for(shop, clock, 25 * 60)
    waiting = [shop.tweet(tweet) for tweet in (first, second)]
    assert {tweet.reason for tweet in waiting} == {Reason.UNREACHABLE}
    held_until = max(tweet.retry_at for tweet in waiting if tweet.retry_at)
    clock.now = held_until.replace(microsecond=0)
    tick_for(shop, clock, 90)
    waiting = [shop.tweet(tweet) for tweet in (first, second)]
    assert all(tweet.retry_at and tweet.retry_at > clock.now for tweet in waiting)
    line.come_back()
    shop.publisher.tick()
    assert texts(network) == ["un"]
    tick_for(shop, clock, 80)
    assert texts(network) == ["un", "deux"]


def test_what_x_itself_asked_to_wait_waits_on_when_the_network_is_back(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork, line: Line
) -> None:
    tweet = shop.plan("un", minutes=1)
    clock.pass_by(minutes=1)
    wished = shop.in_minutes(30).instant()
    network.raises(Unreachable("wait", retry_at=wished, reason=Reason.RATE_LIMITED))
    shop.publisher.tick()
    line.is_up = False
    shop.publisher.tick()
    line.come_back()
    tick_for(shop, clock, 300)
    assert network.accepted == []
    assert shop.tweet(tweet).retry_at == wished


def test_a_network_that_is_back_too_late_lets_nothing_leave_unasked(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork, line: Line
) -> None:
    line.cut()
    tweet = shop.plan("un", minutes=1)
    tick_for(shop, clock, 120)
    clock.pass_by(hours=3)
    line.come_back()
    shop.publisher.tick()
    assert network.accepted == []
    assert shop.tweet(tweet).state is State.MISSED
    assert shop.tweet(tweet).reason is Reason.UNREACHABLE

"""`kill -9` of a real process at each fault point: never sent twice, never lost, always named."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.tweet import State, Tweet
from desktop.services.publisher import Step
from tests.faults.aftermath import (
    check_each_stands_in_one_true_state,
    check_nothing_left_twice,
    check_the_file_is_sound,
    let_time_pass,
)
from tests.workshop import HeldClock, Workshop

if not hasattr(signal, "SIGKILL"):
    pytest.skip("this system has no kill -9", allow_module_level=True)

ROOT = Path(__file__).resolve().parents[2]


def run_and_kill(shop: Workshop, step: Step | None, hit: int = 1) -> bool:
    """Start another process on the same folder; whether it was killed on its way."""
    now, name = shop.clock.now.isoformat(), step.value if step else "none"
    ended = subprocess.run(
        [sys.executable, "-m", "tests.faults.child", shop.folder.root, now, name, str(hit)],
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    assert ended.returncode in (0, -signal.SIGKILL)
    return ended.returncode != 0


def restarted(shop: Workshop) -> Workshop:
    again = Workshop(shop.folder.root, shop.clock)
    again.start()
    return again


def keys(shop: Workshop) -> list[str]:
    return [post.key for post in shop.practice.posts()]


def check(shop: Workshop, tweets: list[Tweet]) -> None:
    check_nothing_left_twice(keys(shop))
    check_each_stands_in_one_true_state(shop, tweets, keys(shop))
    check_the_file_is_sound(shop)


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    shop = Workshop(tmp_path / "ramage", HeldClock())
    shop.start()
    return shop


@pytest.mark.parametrize("hit", [1, 2])
@pytest.mark.parametrize("step", Step)
def test_a_crash_while_sending_never_sends_twice_and_loses_nothing(
    shop: Workshop, step: Step, hit: int
) -> None:
    """Two tweets, one of them a thread, killed at each step of the first and of the second message.

    The practice account can say for certain what did not arrive, so all of it leaves in the end.
    """
    tweets = [shop.plan("un"), shop.plan("deux 1/3", "deux 2/3", "deux 3/3")]
    shop.clock.pass_by(minutes=15)
    assert run_and_kill(shop, step, hit)
    shop = restarted(shop)
    check(shop, tweets)
    let_time_pass(shop)
    check(shop, tweets)
    assert [shop.tweet(tweet).state for tweet in tweets] == [State.PUBLISHED] * 2
    assert len(keys(shop)) == 4


@pytest.mark.parametrize("step", Step)
def test_a_crash_is_named_as_soon_as_it_is_over(shop: Workshop, step: Step) -> None:
    tweet = shop.plan("un")
    shop.clock.pass_by(minutes=15)
    run_and_kill(shop, step)
    state = restarted(shop).tweet(tweet).state
    match step:
        case Step.BEFORE_CLAIM:
            assert state is State.PLANNED
        case Step.AFTER_CLAIM | Step.AFTER_ARMING | Step.AFTER_SENDING:
            assert state is State.TO_CHECK
        case Step.BEFORE_RECORDING | Step.RECORDED:
            # The ledger knew, or the plan itself.
            assert state is State.PUBLISHED


def crash_again_and_again(shop: Workshop, seed: int, rounds: int) -> None:
    chance = random.Random(seed)
    tweets = [
        shop.plan(
            *(f"{number} {part}" for part in range(chance.choice([1, 1, 3]))),
            minutes=chance.randrange(1, 8),
        )
        for number in range(6)
    ]
    for _ in range(rounds):
        shop.clock.pass_by(seconds=chance.choice([1, 15, 60, 130]))
        run_and_kill(shop, chance.choice([*Step, None]), chance.randrange(1, 5))
        check_nothing_left_twice(keys(shop))
    shop = restarted(shop)
    check(shop, tweets)
    let_time_pass(shop, 12)
    check(shop, tweets)
    settled = {State.PUBLISHED, State.MISSED}
    assert {shop.tweet(tweet).state for tweet in tweets} <= settled


@pytest.mark.parametrize("seed", range(3))
def test_crash_upon_crash_never_sends_twice_and_loses_nothing(shop: Workshop, seed: int) -> None:
    crash_again_and_again(shop, seed, rounds=6)


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("seed", range(100, 140))
def test_many_crashes_never_send_twice_and_lose_nothing(shop: Workshop, seed: int) -> None:
    crash_again_and_again(shop, seed, rounds=15)


RACERS = """
import sys
from datetime import datetime
from pathlib import Path
from tests.workshop import HeldClock, Workshop
shop = Workshop(Path(sys.argv[1]), HeldClock(datetime.fromisoformat(sys.argv[2])))
shop.opening.open()
print("ready", flush=True)
sys.stdin.readline()
report = shop.publisher.tick()
print(report.trouble)
"""


def test_two_processes_racing_for_100_tweets_send_each_once(shop: Workshop) -> None:
    tweets = [shop.plan(f"n° {number}") for number in range(100)]
    shop.clock.pass_by(minutes=15)
    arguments = [sys.executable, "-c", RACERS, str(shop.folder.root), shop.clock.now.isoformat()]
    racers = [
        subprocess.Popen(
            arguments, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    said = [racer.communicate("go\n", timeout=100)[0] for racer in racers]
    assert said == ["None\n", "None\n"]
    let_time_pass(shop, 1)
    check(shop, tweets)
    assert len(keys(shop)) == 100
    assert {shop.tweet(tweet).state for tweet in tweets} == {State.PUBLISHED}

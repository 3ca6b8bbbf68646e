"""`kill -9` of a real process that publishes by key: X's own log tells that nothing left twice."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from desktop.core.account import Way
from desktop.core.extras import NOTHING, Attachment, Extras, MediaKind
from desktop.core.tweet import State, Tweet
from desktop.services.publisher import Step
from desktop.store.media import MediaFolder
from tests.faults.aftermath import (
    check_each_stands_in_one_true_state,
    check_nothing_left_twice,
    check_the_file_is_sound,
    let_time_pass,
)
from tests.faults.test_kill import ROOT
from tests.faults.x_child import shop_by_key
from tests.stand_in.server import StandIn, stand_in
from tests.stand_in.state import State as XState
from tests.stand_in.weather import Fate
from tests.stand_in.wire import Answer, Request
from tests.workshop import HeldClock, Workshop

if not hasattr(signal, "SIGKILL"):
    pytest.skip("this system has no kill -9", allow_module_level=True)

TOKEN = "good"
RUNS = 100
ON_ITS_WAY = ("on its way, not arrived", "on its way, arrived")
POINTS: tuple[Step | str, ...] = (*Step, *ON_ITS_WAY)
CREATE = "POST /2/tweets"


class Scene:
    """A shop whose key leads to X's stand-in, and the process that is killed."""

    def __init__(self, root: Path, x: StandIn, clock: HeldClock) -> None:
        self.x, self.clock, self.root = x, clock, root
        self.arrived = Event()
        self.own_answer, x.answer = x.answer, self.answer  # type: ignore[method-assign]
        user = x.state.user("pain", TOKEN)
        self.shop = self.restart()
        self.shop.keyed(self.shop.account(Way.KEY), user_id=user.id)
        self.tweets: list[Tweet] = []

    def restart(self) -> Workshop:
        self.shop = shop_by_key(self.root, self.clock, self.x.address, TOKEN)
        self.shop.start()
        return self.shop

    def plan(self, *texts: str, with_picture: bool = False) -> Tweet:
        extras = Extras(media=(self.picture(),)) if with_picture else NOTHING
        tweet = self.shop.plan(*texts, way=Way.KEY, minutes=1, extras=extras)
        self.tweets.append(tweet)
        return tweet

    def picture(self) -> Attachment:
        kept = MediaFolder(self.shop.folder.media).keep_bytes(b"a picture" * 999)
        return Attachment(
            MediaKind.PICTURE, kept.sha256, "a.png", "image/png", kept.size, 9, 9, "Un pain"
        )

    def kill_at(self, point: Step | str, hit: int) -> bool:
        """Whether it was killed on its way."""
        if isinstance(point, Step):
            return self.run(point.value, hit).wait(60) != 0
        self.x.sky.will(Fate.SILENCE, accepts=point == ON_ITS_WAY[1])
        self.arrived.clear()
        child = self.run("none", 1)
        assert self.arrived.wait(60), "nothing arrived"
        child.kill()
        return child.wait(60) != 0

    def answer(self, request: Request) -> Answer | Fate:
        answer = self.own_answer(request)
        if f"{request.method} {request.path}" == CREATE:
            self.arrived.set()
        return answer

    def run(self, step: str, hit: int) -> subprocess.Popen[bytes]:
        now = self.clock.now.isoformat()
        command = [sys.executable, "-m", "tests.faults.x_child", str(self.root), now]
        return subprocess.Popen([*command, self.x.address, TOKEN, step, str(hit)], cwd=ROOT)

    def keys(self) -> list[str]:
        """For which message each post of X's stands."""
        names = {
            part.text: f"{tweet.uuid}-{part.position}"
            for tweet in self.tweets
            for part in tweet.parts
        }
        return [names[post.typed] for post in self.x.state.posts.values()]

    def check(self) -> None:
        check_nothing_left_twice(self.keys())
        check_each_stands_in_one_true_state(self.shop, self.tweets, self.keys())
        check_the_file_is_sound(self.shop)

    def settle(self) -> None:
        """Time passes, and the person answers truthfully what is asked."""
        let_time_pass(self.shop, 5)
        for tweet in self.tweets:
            now = self.shop.tweet(tweet)
            if now.state is State.TO_CHECK:
                part = now.next_part
                is_out = f"{now.uuid}-{part.position if part else 0}" in self.keys()
                publisher = self.shop.publisher
                (publisher.it_left if is_out else publisher.it_did_not)(now.id)
        self.check()


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    clock = HeldClock()
    with stand_in(XState(clock=clock, duplicate_guard=False)) as x:
        yield Scene(tmp_path / "ramage", x, clock)


@pytest.mark.parametrize("point", POINTS)
def test_a_crash_on_the_way_to_x_never_sends_twice_and_loses_nothing(
    scene: Scene, point: Step | str
) -> None:
    """X guards against no double here: that nothing is one is Ramage's own doing."""
    scene.plan("un", with_picture=True)
    scene.plan("deux 1/2", "deux 2/2")
    scene.clock.pass_by(minutes=1)
    assert scene.kill_at(point, 1)
    scene.restart()
    scene.check()
    scene.settle()
    states = {scene.shop.tweet(tweet).state for tweet in scene.tweets}
    assert states <= {State.PUBLISHED, State.MISSED}


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_hundred_crashes_never_send_twice_and_lose_nothing(
    scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(4)
    runs = killed = 0
    while killed < RUNS:
        number = runs
        runs += 1
        scene.plan(
            *(f"{number} {part}" for part in range(chance.choice([1, 1, 3]))),
            with_picture=chance.random() < 0.3,
        )
        scene.clock.pass_by(seconds=70)
        killed += scene.kill_at(POINTS[number % len(POINTS)], chance.randrange(1, 4))
        scene.restart()
        scene.check()
        if number % 5 == 4:
            scene.settle()
            scene.clock.pass_by(minutes=15)
    scene.settle()
    sent = len(scene.x.creates)
    with capsys.disabled():
        print(f"\nkill -9: {runs} runs, {killed} killed, {sent} requests to publish")  # noqa: T201

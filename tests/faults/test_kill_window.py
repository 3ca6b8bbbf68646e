"""`kill -9` of the program itself, window and all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from desktop.core.account import Way
from desktop.core.tweet import State
from desktop.services.drafts import Drafts
from desktop.services.publisher import Step
from desktop.store.database import open_plan
from tests.workshop import HeldClock, Workshop

if not hasattr(signal, "SIGKILL"):
    pytest.skip("this system has no kill -9", allow_module_level=True)

ROOT = Path(__file__).resolve().parents[2]
LEASE = "this computer"
LOST_AT_MOST_S = 2.0
STARTS = 3
"""One names what was under way, one looks it up, one sends what certainly did not arrive."""


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    shop = Workshop(tmp_path / "ramage", HeldClock(), lease=LEASE)
    shop.start()
    shop.account()
    return shop


def command(shop: Workshop, deed: str, what: str) -> list[str]:
    root, now = str(shop.folder.root), shop.clock.now.isoformat()
    return [sys.executable, "-m", "tests.faults.window_child", root, now, deed, what]


def run(shop: Workshop, kill_at: str) -> int:
    """Start the program and wait for its end; its exit code."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    words = command(shop, "kill", kill_at)
    return subprocess.run(words, cwd=ROOT, env=environment, timeout=60, check=False).returncode


@contextmanager
def typing(shop: Workshop, text: str) -> Iterator[None]:
    """The program with `text` just typed into it; killed at the end."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command(shop, "type", text), cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "typed\n"
            yield
        finally:
            program.kill()


@pytest.mark.parametrize("step", Step)
def test_the_program_killed_while_sending_sends_once_when_it_is_started_again(
    shop: Workshop, step: Step
) -> None:
    tweet = shop.plan("Ce matin, la brioche sort du four à 7 h 30 🍊")
    shop.clock.pass_by(minutes=15)
    assert run(shop, step.value) == -signal.SIGKILL
    assert shop.tweet(tweet).state in State
    for _ in range(STARTS):
        shop.clock.pass_by(seconds=130)
        assert run(shop, "none") == 0
    assert [post.text for post in shop.practice.posts()] == [tweet.parts[0].text]
    assert shop.tweet(tweet).state is State.PUBLISHED


def test_at_most_two_seconds_of_typing_are_lost_to_a_kill(shop: Workshop) -> None:
    """The text is looked for on disk from outside, as often as it takes, before the kill."""
    text = "Une phrase tapée d’une traite, et le courant saute."
    drafts = Drafts(partial(open_plan, shop.folder.plan), shop.clock)
    with typing(shop, text):
        typed = time.monotonic()
        while not any(draft.text == text for draft in drafts.all()):
            assert time.monotonic() - typed < LOST_AT_MOST_S, "not on disk after two seconds"
    assert [draft.text for draft in drafts.all()] == [text]


def test_the_browser_way_killed_after_its_time_still_waits_for_the_person(shop: Workshop) -> None:
    tweet = shop.plan("À vous de jouer", way=Way.BROWSER)
    shop.clock.pass_by(minutes=15)
    assert run(shop, "none") == 0
    assert shop.tweet(tweet).state is State.TO_PUBLISH
    with typing(shop, "autre chose"):
        pass
    assert shop.tweet(tweet).state is State.TO_PUBLISH

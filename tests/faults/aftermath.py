"""What must hold after any accident, whatever came before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from desktop.core.tweet import State, Tweet
from desktop.store.checks import quick_check
from tests.workshop import Workshop

A_MINUTE = 60


def let_time_pass(shop: Workshop, minutes: int = 10) -> None:
    """Tick as the running program does, every 15 seconds."""
    for _ in range(minutes * 4):
        shop.clock.pass_by(seconds=15)
        shop.publisher.tick()


def check_nothing_left_twice(keys: Iterable[str]) -> None:
    """`keys` are those of every message that the network accepted."""
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def check_each_stands_in_one_true_state(
    shop: Workshop, tweets: Iterable[Tweet], keys: Iterable[str]
) -> None:
    """Every tweet is there, and what its state says is what the network shows."""
    accepted = set(keys)
    for tweet in tweets:
        now = shop.drafts.open(tweet.id)
        assert now is not None, f"lost: {tweet.shown}"
        assert [part.text for part in now.parts] == [part.text for part in tweet.parts]
        out = [f"{now.uuid}-{part.position}" in accepted for part in now.parts]
        match now.state:
            case State.PUBLISHED:
                assert all(out), f"said to be published, and is not: {now}"
            case State.SENDING | State.TO_CHECK:
                pass
            case _:
                # What is out is known to be out: nothing but the rest can ever be sent.
                assert out == [part.is_out for part in now.parts], f"out, unknown to {now}"
                # A draft keeps of its messages only those that left.
                whole = now.state is State.DRAFT or not out or not all(out)
                assert whole, f"out, and not said to be published: {now}"


def check_the_file_is_sound(shop: Workshop) -> None:
    with shop.open_plan() as db:
        quick_check(db)

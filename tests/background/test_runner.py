"""What runs elsewhere, and how its answer comes back."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.background.runner import Lane, Runner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    assert runner.stop(5)


def test_work_runs_on_another_thread_and_its_answer_arrives_on_this_one(
    qtbot: QtBot, runner: Runner
) -> None:
    threads: list[threading.Thread] = []

    def work() -> str:
        threads.append(threading.current_thread())
        return "done"

    def then(answer: str) -> None:
        threads.append(threading.current_thread())
        assert answer == "done"

    with qtbot.waitSignal(runner.rested):
        runner.ask(Lane.ERRANDS, work, then, asker=runner)
    assert threads[0] is not threading.current_thread()
    assert threads[1] is threading.current_thread()


def test_work_on_one_lane_is_done_in_the_order_in_which_it_was_asked(
    qtbot: QtBot, runner: Runner
) -> None:
    done: list[int] = []
    with qtbot.waitSignal(runner.rested):
        for n in range(50):
            runner.ask(Lane.PUBLISHING, lambda n=n: done.append(n), asker=runner)  # type: ignore[misc]
    assert done == list(range(50))


def test_a_long_job_on_one_lane_does_not_hold_up_the_other(qtbot: QtBot, runner: Runner) -> None:
    gate = threading.Event()
    runner.ask(Lane.PUBLISHING, lambda: gate.wait(10), asker=runner)
    arrived: list[str] = []
    runner.ask(Lane.ERRANDS, lambda: "errand", arrived.append, asker=runner)
    qtbot.waitUntil(lambda: arrived == ["errand"])
    assert not runner.is_resting
    with qtbot.waitSignal(runner.rested):
        gate.set()


def test_the_answer_of_an_asker_that_is_gone_is_dropped(qtbot: QtBot, runner: Runner) -> None:
    gate = threading.Event()
    arrived: list[object] = []
    asker = QObject()
    runner.ask(Lane.ERRANDS, lambda: gate.wait(10), arrived.append, asker=asker)
    asker.deleteLater()
    with qtbot.waitSignal(asker.destroyed):
        pass
    with qtbot.waitSignal(runner.rested):
        gate.set()
    assert arrived == []


def test_of_two_answers_on_one_topic_only_the_newer_arrives(qtbot: QtBot, runner: Runner) -> None:
    arrived: list[str] = []
    with qtbot.waitSignal(runner.rested):
        runner.ask(Lane.ERRANDS, lambda: "old", arrived.append, asker=runner, topic="days")
        runner.ask(Lane.ERRANDS, lambda: "new", arrived.append, asker=runner, topic="days")
    assert arrived == ["new"]


def test_an_error_reaches_the_one_who_asked(qtbot: QtBot, runner: Runner) -> None:
    errors: list[Exception] = []

    def work() -> None:
        raise OSError("no space left")

    with qtbot.waitSignal(runner.rested):
        runner.ask(Lane.ERRANDS, work, asker=runner, failed=errors.append)
    assert [str(error) for error in errors] == ["no space left"]


def test_an_error_nobody_waits_for_is_raised_as_the_bug_it_is(qtbot: QtBot, runner: Runner) -> None:
    def work() -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught, qtbot.waitSignal(runner.rested):
        runner.ask(Lane.ERRANDS, work, asker=runner)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_stopping_lets_what_was_asked_end_and_takes_nothing_more(qtbot: QtBot) -> None:
    runner = Runner()
    done: list[int] = []
    for n in range(20):
        runner.ask(Lane.ERRANDS, lambda n=n: done.append(n), asker=runner)  # type: ignore[misc]
    assert runner.stop(5)
    runner.ask(Lane.ERRANDS, lambda: done.append(99), asker=runner)
    assert done == list(range(20))


def test_a_held_lane_begins_when_it_is_released_with_what_was_asked_first(qtbot: QtBot) -> None:
    runner = Runner(held=(Lane.ERRANDS,))
    done: list[str] = []
    runner.ask(Lane.ERRANDS, lambda: done.append("errand"), asker=runner)
    runner.ask(
        Lane.PUBLISHING,
        lambda: done.append("opened"),
        lambda _: runner.release(Lane.ERRANDS),
        asker=runner,
    )
    with qtbot.waitSignal(runner.rested):
        pass
    assert done == ["opened", "errand"]
    assert runner.stop(5)

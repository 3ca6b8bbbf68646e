"""The simulation can fail: each of these defects, put in on purpose, is caught by it.

They are the mistakes that other planners made in public, and some of our own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from desktop.core.tweet import Reason, State, Tweet
from desktop.network.contract import Network, Outgoing
from desktop.services import changing, due, look_back, opening, outcome, publisher, sender
from desktop.services.outcome import Outcome
from desktop.store import attempts
from desktop.store.attempts import AttemptState
from tests.faults.test_simulation import QUICK, ShopLife
from tests.workshop import START

Patch = pytest.MonkeyPatch

SEARCH = settings(
    QUICK, max_examples=400, stateful_step_count=40, phases=[Phase.generate], print_blob=False
)


def resend_on_restart(patch: Patch) -> None:
    """What was on its way is taken for not sent."""

    def conclude(db: object, attempt_id: int, *_: object) -> bool:
        not_sent = AttemptState.NOT_SENT
        return attempts.conclude(db, attempt_id, not_sent, START)  # type: ignore[arg-type]

    patch.setattr(attempts, "leave_unknown", conclude)


def retry_on_time_out(patch: Patch) -> None:
    """No answer is taken for no delivery."""
    real = outcome.publish

    def publish(network: Network, message: Outgoing) -> Outcome:
        said = real(network, message)
        if said.attempt is AttemptState.UNKNOWN:
            return Outcome(AttemptState.NOT_SENT, Reason.UNREACHABLE)
        return said

    patch.setattr(sender, "publish", publish)


def resend_after_three_looks(patch: Patch) -> None:
    """Not being seen is taken for not being out, though the timeline may lag."""
    real = look_back.LookBack._unseen

    def unseen(self: look_back.LookBack, db: object, tweet: Tweet, attempt: object, _: object):  # type: ignore[no-untyped-def]
        class Certain:
            look_back_is_certain = True

        return real(self, db, tweet, attempt, Certain())  # type: ignore[arg-type]

    patch.setattr(look_back.LookBack, "_unseen", unseen)


def send_early(patch: Patch) -> None:
    """A quarter of an hour, as by a zone's rule that has changed."""
    real = due.Due._due

    def early(self: due.Due, db: object) -> object:
        clock, self._clock = self._clock, lambda: clock() + timedelta(minutes=15)
        try:
            return real(self, db)  # type: ignore[arg-type]
        finally:
            self._clock = clock

    patch.setattr(due.Due, "_due", early)


def send_late_silently(patch: Patch) -> None:
    patch.setattr(due, "is_late", lambda *_: False)


def forget_what_was_on_its_way(patch: Patch) -> None:
    """Nobody looks after a crash: it says "sending" for ever."""
    patch.setattr(publisher, "recover", lambda *_: ())


def ignore_the_ledger(patch: Patch) -> None:
    """An older file is believed."""
    patch.setattr(opening, "reconcile", lambda *_: ())


def forget_what_left_when_planned_anew(patch: Patch) -> None:
    """A thread that left in part starts again from its first message."""

    def out_of(tweet: Tweet) -> tuple[object, ...]:
        return ()

    def undone(tweet: Tweet, before: Tweet) -> object:
        return tuple(replace(part, published_at=None) for part in before.parts)

    patch.setattr(changing, "out_of", out_of)
    patch.setattr(changing, "_undone", undone)


def lose_the_outcome_of_a_look(patch: Patch) -> None:
    """Found, and planned again all the same."""
    real = outcome._after_leaving

    def after_leaving(tweet: Tweet, position: int, said: Outcome) -> Tweet:
        after = real(tweet, position, said)
        return replace(after, state=State.PLANNED) if tweet.state is State.TO_CHECK else after

    patch.setattr(outcome, "_after_leaving", after_leaving)


DEFECTS: tuple[Callable[[Patch], None], ...] = (
    resend_on_restart,
    retry_on_time_out,
    resend_after_three_looks,
    send_early,
    send_late_silently,
    forget_what_was_on_its_way,
    ignore_the_ledger,
    forget_what_left_when_planned_anew,
    lose_the_outcome_of_a_look,
)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("defect", DEFECTS)
def test_the_simulation_catches(defect: Callable[[Patch], None], monkeypatch: Patch) -> None:
    defect(monkeypatch)
    try:
        run_state_machine_as_test(ShopLife, settings=SEARCH)
    except (AssertionError, ExceptionGroup):
        return
    pytest.fail("nothing was noticed")

"""Schedules of faults at random, through the real client: see `x_life`.

`make test-long` runs 2,000 of them and prints what was run.
"""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.test_simulation import QUICK
from tests.faults.x_life import XLife

MANY = 2_000


class TestXLife(XLife.TestCase):  # type: ignore[misc, valid-type]
    settings = settings(QUICK, max_examples=25, stateful_step_count=25)


@pytest.mark.long
@pytest.mark.timeout(14_400)
def test_many_schedules_hold(capsys: pytest.CaptureFixture[str]) -> None:
    XLife.run.clear()
    long = settings(QUICK, max_examples=MANY, stateful_step_count=25, derandomize=False)
    run_state_machine_as_test(XLife, settings=long)
    with capsys.disabled():
        print("\nX life:", ", ".join(f"{count:,} {what}" for what, count in XLife.run.items()))  # noqa: T201
    assert XLife.run["schedules"] >= MANY

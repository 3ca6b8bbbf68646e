"""A Ramage of its own for each test of the services."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.workshop import HeldClock, ScriptedNetwork, Workshop


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def network(clock: HeldClock) -> ScriptedNetwork:
    return ScriptedNetwork(clock)


@pytest.fixture
def shop(tmp_path: Path, clock: HeldClock, network: ScriptedNetwork) -> Workshop:
    """Opened, with its practice account on the scripted network."""
    shop = Workshop(tmp_path / "ramage", clock, network)
    shop.start()
    return shop

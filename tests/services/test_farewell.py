"""Taken away for good: neither files nor secrets stay."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.network.x.keyring_errors import KeyringLocked
from desktop.network.x.keys import SystemKeys
from desktop.network.x.system_keyring import Keyring
from desktop.services.copies import Copies
from desktop.services.farewell import erase
from tests.services.keyed_shop import KeyedShop
from tests.stand_in.signing_in import SigningIn, signing_in
from tests.workshop import HeldClock, Workshop


@pytest.fixture
def x(clock: HeldClock) -> Iterator[SigningIn]:
    with signing_in(clock) as ready:
        yield ready


@pytest.fixture
def keyed(shop: Workshop, x: SigningIn) -> KeyedShop:
    made = KeyedShop(shop, x)
    made.connect()
    shop.draft("Des tartes aux pommes")
    return made


def keys(keyed: KeyedShop) -> SystemKeys:
    return SystemKeys(lambda: Keyring(keyed.keyring, patience=5))


def test_the_access_to_x_goes_with_the_files(keyed: KeyedShop) -> None:
    keyed.keyring.kept["another program", "its key"] = "stays"
    assert len(keyed.keyring.kept) == 3
    assert erase(keyed.shop.folder, keys(keyed))
    assert keyed.keyring.kept == {("another program", "its key"): "stays"}
    assert not keyed.shop.folder.root.exists()


def test_a_locked_keyring_does_not_keep_the_files(keyed: KeyedShop) -> None:
    keyed.keyring.error = KeyringLocked()
    assert erase(keyed.shop.folder, keys(keyed))
    assert not keyed.shop.folder.root.exists()


@pytest.mark.parametrize("version", [1, 99])
def test_the_access_goes_whatever_the_format_of_the_plan(keyed: KeyedShop, version: int) -> None:
    with keyed.shop.open_plan() as db:
        db.execute(f"PRAGMA user_version = {version}")
    assert erase(keyed.shop.folder, keys(keyed))
    assert keyed.keyring.kept == {}


def test_of_a_damaged_plan_the_copies_are_asked(keyed: KeyedShop) -> None:
    Copies(keyed.shop.folder, keyed.shop.clock).make()
    keyed.shop.folder.plan.write_bytes(b"not a plan")
    assert erase(keyed.shop.folder, keys(keyed))
    assert keyed.keyring.kept == {}


def test_a_plan_that_cannot_be_read_is_no_hindrance(keyed: KeyedShop) -> None:
    keyed.shop.folder.plan.write_bytes(b"not a plan")
    assert erase(keyed.shop.folder, keys(keyed))
    assert not keyed.shop.folder.root.exists()

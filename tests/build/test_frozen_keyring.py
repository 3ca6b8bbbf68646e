"""The frozen program finds the system's keyring, which nothing imports by name."""

from __future__ import annotations

from desktop.network.x.system_keyring import REAL
from prepare import TOP


def test_every_keyring_that_is_asked_for_is_packed() -> None:
    spec = (TOP / "installer.spec").read_text(encoding="utf-8")
    modules = {name.partition(":")[0] for names in REAL.values() for name in names}
    assert not [module for module in modules if f'"{module}"' not in spec]

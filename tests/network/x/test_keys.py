"""Secrets: in the system's keyring where there is a real one, in memory else, in no file ever."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from keyring.errors import InitError, NoKeyringError, PasswordSetError

from desktop.core.account import XKey
from desktop.network.x.keyring_errors import KeyringLocked, NoKeyring
from desktop.network.x.keys import Keys, SessionKeys, SystemKeys, name_of
from desktop.network.x.secret import SCOPES, Tokens
from desktop.network.x.system_keyring import REAL, Keyring, SystemKeyring
from tests.stand_in.keyring import HeldKeyring
from tests.stand_in.signing_in import CLIENT

TOP = Path(__file__).resolve().parents[3]
TOKENS = Tokens("access-1", "refresh-1", datetime(2027, 1, 1, tzinfo=UTC), SCOPES)
NAME = name_of(XKey(CLIENT, "4201"))


@pytest.fixture
def held() -> Iterator[HeldKeyring]:
    held = HeldKeyring()
    yield held
    held.gate.set()


@pytest.fixture
def system(held: HeldKeyring) -> SystemKeys:
    keyring = Keyring(held, patience=0.2)
    return SystemKeys(lambda: keyring)


def no_keyring() -> Keyring:
    raise NoKeyring


def under_a_bus(folder: Path, command: list[str]) -> str:
    """Run under a D-Bus session and a home of its own; what it says."""
    places = {name: str(folder / name) for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    places |= {name: str(folder / name) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    for place in places.values():
        Path(place).mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    done = subprocess.run(
        ["dbus-run-session", "--", *command],
        cwd=TOP,
        env=kept | places,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="this computer has no D-Bus session or no Secret Service to test with",
)
def test_a_real_secret_service_keeps_hangs_and_locks_and_each_is_named(tmp_path: Path) -> None:
    seen = under_a_bus(tmp_path, [sys.executable, "-m", "tests.network.x.keyring_child"])
    assert json.loads(seen) == {
        "empty at first": True,
        "found": True,
        "replaced": True,
        "hanging": "KeyringLocked",
        "waited for it": True,
        "hanging still": "KeyringLocked",
        "waited for it twice": False,
        "found after hanging": True,
        "forgotten": True,
        "locked": "KeyringLocked",
    }


def test_where_the_system_has_none_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(NoKeyring):
        SystemKeys(SystemKeyring()).probe()


def test_what_keeps_secrets_in_the_open_or_not_at_all_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # What `keyring` itself would obey.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    worthless = (
        "keyring.backends.fail:Keyring",
        "keyring.backends.null:Keyring",
        "keyrings.alt.file:PlaintextKeyring",
        "tests.network.x.test_keys:PlainFile",
    )
    with pytest.raises(NoKeyring):
        SystemKeyring(worthless)()
    assert not {name for names in REAL.values() for name in names} & set(worthless)


class PlainFile(HeldKeyring):
    """As `keyrings.alt` has it: a file that anybody reads."""

    priority = 0.5


def test_a_keyring_that_starts_later_is_found_then() -> None:
    names = ["tests.network.x.test_keys:PlainFile"]
    keyring = SystemKeyring(tuple(names))
    with pytest.raises(NoKeyring):
        keyring()
    PlainFile.priority = 5
    try:
        assert keyring() is keyring()
    finally:
        PlainFile.priority = 0.5


def test_each_token_is_an_item_of_its_own_short_enough_for_windows(
    held: HeldKeyring, system: SystemKeys
) -> None:
    long = Tokens("a" * 400, "r" * 400, TOKENS.expires_at, SCOPES)
    system.save(NAME, long)
    assert set(held.kept) == {
        ("Ramage", f"x-{CLIENT}/4201-refresh"),
        ("Ramage", f"x-{CLIENT}/4201-access"),
    }
    assert max(map(len, held.kept.values())) <= 1280
    assert system.load(NAME) == long


def test_what_did_not_arrive_as_it_was_given_is_not_kept(
    held: HeldKeyring, system: SystemKeys
) -> None:
    held.loses = True
    with pytest.raises(KeyringLocked):
        system.save(NAME, TOKENS)
    with pytest.raises(KeyringLocked):
        system.probe()


def test_trying_it_out_leaves_nothing_behind(held: HeldKeyring, system: SystemKeys) -> None:
    system.probe()
    assert held.kept == {}


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (PasswordSetError("no"), KeyringLocked),
        (InitError("dismissed"), KeyringLocked),
        (NoKeyringError("none"), NoKeyring),
        (OSError("the bus is gone"), KeyringLocked),
    ],
)
def test_what_the_system_raises_is_named(
    held: HeldKeyring, system: SystemKeys, error: Exception, kind: type[Exception]
) -> None:
    held.error = error
    with pytest.raises(kind):
        system.load(NAME)


def test_one_that_waits_for_a_password_keeps_nobody_waiting_for_ever(
    held: HeldKeyring, system: SystemKeys
) -> None:
    system.save(NAME, TOKENS)
    held.gate.clear()
    for _ in range(3):
        with pytest.raises(KeyringLocked):
            system.load(NAME)
    held.gate.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(10)
    assert system.load(NAME) == TOKENS


def test_half_of_it_damaged_the_other_half_still_buys_a_new_pair(
    held: HeldKeyring, system: SystemKeys
) -> None:
    for damage in ("", "{", "null", '{"access": "a", "until": 1e99, "scope": []}'):
        system.save(NAME, TOKENS)
        held.kept["Ramage", f"x-{NAME}-access"] = damage
        read = system.load(NAME)
        assert read is not None
        assert (read.refresh, read.access) == ("refresh-1", "")
        assert read.expires_at < TOKENS.expires_at


def test_secrets_of_this_session_are_in_memory_alone(held: HeldKeyring, system: SystemKeys) -> None:
    keys = Keys(system, SessionKeys())
    keys.keep(NAME, TOKENS, session_only=True)
    assert (keys.box(NAME).lasting, keys.box(NAME).load(NAME)) == (False, TOKENS)
    assert held.kept == {}
    assert Keys(system, SessionKeys()).box(NAME).load(NAME) is None


def test_who_moves_to_the_keyring_leaves_nothing_in_the_session_and_back(
    held: HeldKeyring, system: SystemKeys
) -> None:
    keys = Keys(system, SessionKeys())
    for session_only in (True, False, True):
        keys.keep(NAME, TOKENS, session_only)
        assert keys.box(NAME).lasting is not session_only
        assert bool(held.kept) is not session_only


def test_a_session_needs_no_keyring() -> None:
    keys = Keys(SystemKeys(no_keyring), SessionKeys())
    with pytest.raises(NoKeyring):
        keys.check(session_only=False)
    keys.check(session_only=True)
    keys.keep(NAME, TOKENS, session_only=True)
    assert keys.box(NAME).load(NAME) == TOKENS


def test_no_secret_shows_in_what_is_written_of_it() -> None:
    shown = f"{TOKENS} {TOKENS!r} {[TOKENS]}"
    assert "access-1" not in shown
    assert "refresh-1" not in shown

"""Secrets kept in a real Secret Service, from a process under a D-Bus session of its own.

    dbus-run-session -- python -m tests.network.x.keyring_child

Prints what came of each step as one JSON object, and never a secret.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import secrets
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from time import monotonic

import secretstorage
from jeepney import MatchRule  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from desktop.network.x.keyring_errors import KeyringError
from desktop.network.x.keys import SystemKeys
from desktop.network.x.secret import SCOPES, Tokens
from desktop.network.x.system_keyring import SystemKeyring

NAME = "app/4201"
LATER = datetime(2027, 1, 1, tzinfo=UTC)
PATIENCE = 2.0
SERVICE = "org.freedesktop.secrets"
BUS_PATH = "/org/freedesktop/DBus"
PASSWORD = b"a password"


def main() -> None:
    # A frozen program has no list of what is installed: whoever asks for it finds nothing.
    importlib.metadata.entry_points = _nothing  # type: ignore[assignment]
    with keyring_daemon() as pid:
        one, other = (SystemKeys(SystemKeyring(patience=PATIENCE)) for _ in range(2))
        first, second = tokens(), tokens()
        one.probe()
        before = other.load(NAME) is None
        one.save(NAME, first)
        found = other.load(NAME) == first
        one.save(NAME, second)
        seen = {
            "empty at first": before,
            "found": found,
            "replaced": other.load(NAME) == second,
            **while_it_hangs(pid, one),
            "found after hanging": one.load(NAME) == second,
            "forgotten": forgotten(one),
            "locked": while_it_is_locked(one),
        }
    sys.stdout.write(json.dumps(seen))


def _nothing(**_: object) -> tuple[object, ...]:
    return ()


def tokens() -> Tokens:
    return Tokens(secrets.token_urlsafe(68), secrets.token_urlsafe(68), LATER, SCOPES)


@contextmanager
def keyring_daemon() -> Iterator[int]:
    """A keyring that is open; its process."""
    command = ["gnome-keyring-daemon", "--unlock", "--components=secrets"]
    told = MatchRule(
        type="signal", interface=message_bus.interface, member="NameOwnerChanged", path=BUS_PATH
    )
    told.add_arg_condition(0, SERVICE)
    with open_dbus_connection("SESSION") as bus, bus.filter(told) as comers:
        bus.send_and_get_reply(message_bus.AddMatch(told))
        subprocess.run(command, input=PASSWORD, check=True, stdout=subprocess.DEVNULL)
        bus.recv_until_filtered(comers, timeout=20)
        reply = bus.send_and_get_reply(message_bus.GetConnectionUnixProcessID(SERVICE))
        pid = int(reply.body[0])
    try:
        yield pid
    finally:
        os.kill(pid, signal.SIGKILL)


def while_it_hangs(pid: int, keys: SystemKeys) -> dict[str, object]:
    os.kill(pid, signal.SIGSTOP)
    began = monotonic()
    first = error_of(lambda: keys.load(NAME))
    between = monotonic()
    second = error_of(lambda: keys.load(NAME))
    ended = monotonic()
    os.kill(pid, signal.SIGCONT)
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(20)
    return {
        "hanging": first,
        "waited for it": between - began < PATIENCE + 3,
        "hanging still": second,
        "waited for it twice": ended - between > 1,
    }


def while_it_is_locked(keys: SystemKeys) -> str:
    """Nobody is there who could unlock it."""
    keys.save(NAME, tokens())
    with closing(secretstorage.dbus_init()) as connection:
        secretstorage.get_default_collection(connection).lock()
    return error_of(lambda: keys.load(NAME))


def forgotten(keys: SystemKeys) -> bool:
    keys.forget(NAME)
    keys.forget(NAME)
    return keys.load(NAME) is None


def error_of(work: Callable[[], object]) -> str:
    try:
        work()
    except KeyringError as error:
        return type(error).__name__
    return ""


if __name__ == "__main__":
    main()

"""From the button to the connected account: a person in their browser holds up nothing else."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from desktop.background.connecting import KeyConnecting
from desktop.background.runner import Lane, Runner
from desktop.core.account import Account, Connection, Way
from desktop.core.cost.money import UNIT
from desktop.core.sign_in import SignInTrouble
from desktop.services.connecting import Wanted
from desktop.services.not_connected import NotConnected
from desktop.store import accounts
from desktop.store.database import immediate
from tests.services.keyed_shop import KeyedShop
from tests.stand_in.signing_in import CLIENT, PAGES, SigningIn, signing_in
from tests.workshop import HeldClock, Workshop

WANTED = Wanted(CLIENT, PAGES)
IN_TIME = 20_000


@pytest.fixture
def x() -> Iterator[SigningIn]:
    with signing_in(HeldClock()) as ready:
        yield ready


@pytest.fixture
def keyed(tmp_path: Path, x: SigningIn) -> KeyedShop:
    assert isinstance(x.clock, HeldClock)
    shop = Workshop(tmp_path / "ramage", x.clock)
    shop.start()
    return KeyedShop(shop, x)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    assert runner.stop(20)


@pytest.fixture
def connecting(runner: Runner, keyed: KeyedShop) -> Iterator[KeyConnecting]:
    connecting = KeyConnecting(runner, lambda: keyed.connecting, lambda: keyed.keyed, runner)
    yield connecting
    connecting.stop()


def address_of(qtbot: QtBot, connecting: KeyConnecting, wanted: Wanted = WANTED) -> str:
    with qtbot.waitSignal(connecting.address_ready, timeout=IN_TIME) as ready:
        connecting.begin(wanted)
    address: str = ready.args[0]
    return address


def connect(qtbot: QtBot, connecting: KeyConnecting, x: SigningIn) -> Account:
    address = address_of(qtbot, connecting)
    with qtbot.waitSignal(connecting.connected, timeout=IN_TIME) as done:
        x.browse(address)
    account: Account = done.args[0]
    return account


def test_from_the_button_to_the_account(
    qtbot: QtBot, connecting: KeyConnecting, x: SigningIn, keyed: KeyedShop
) -> None:
    address = address_of(qtbot, connecting)
    assert address.startswith("https://x.com/i/oauth2/authorize?")
    with qtbot.waitSignal(connecting.connected, timeout=IN_TIME) as done:
        page = x.browse(address)
    assert PAGES.good in page.content.decode()
    assert keyed.shop.all_accounts() == (done.args[0],)
    assert done.args[0].is_connected


def test_waiting_for_the_person_holds_up_no_tweet_and_no_save(
    qtbot: QtBot, runner: Runner, connecting: KeyConnecting
) -> None:
    address_of(qtbot, connecting)
    done: list[str] = []
    for lane in Lane:
        if lane is not Lane.SIGN_IN:
            runner.ask(lane, lambda lane=lane: lane.value, done.append, asker=runner)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == len(Lane) - 1)
    assert not runner.is_resting


def test_the_address_can_be_pasted_and_a_wrong_one_ends_nothing(
    qtbot: QtBot, connecting: KeyConnecting, x: SigningIn
) -> None:
    address = address_of(qtbot, connecting)
    with qtbot.waitSignal(connecting.paste_refused) as refused:
        connecting.finish_with("https://x.com/home")
    assert refused.args[0].trouble is SignInTrouble.WRONG_ADDRESS
    with qtbot.waitSignal(connecting.connected, timeout=IN_TIME):
        connecting.finish_with(x.allowed_at(address))


def test_giving_up_is_heard_at_once_and_frees_the_place(
    qtbot: QtBot, runner: Runner, connecting: KeyConnecting, x: SigningIn
) -> None:
    address_of(qtbot, connecting)
    failures: list[object] = []
    connecting.failed.connect(failures.append)
    with qtbot.waitSignals([connecting.cancelled, runner.rested], timeout=IN_TIME):
        connecting.cancel()
    socket.create_server(("127.0.0.1", x.ports[0])).close()
    assert failures == []


def test_given_up_before_the_page_was_ready_no_page_is_opened(
    qtbot: QtBot, runner: Runner, connecting: KeyConnecting, x: SigningIn
) -> None:
    opened: list[str] = []
    connecting.address_ready.connect(opened.append)
    with qtbot.waitSignals([connecting.cancelled, runner.rested], timeout=IN_TIME):
        connecting.begin(WANTED)
        connecting.cancel()
    assert opened == []
    socket.create_server(("127.0.0.1", x.ports[0])).close()


def test_asked_anew_only_the_newer_one_is_heard_of(
    qtbot: QtBot, connecting: KeyConnecting, x: SigningIn, keyed: KeyedShop
) -> None:
    address_of(qtbot, connecting)
    heard: list[object] = []
    connecting.failed.connect(heard.append)
    connecting.cancelled.connect(lambda: heard.append("cancelled"))
    account = connect(qtbot, connecting, x)
    assert heard == []
    assert keyed.shop.all_accounts() == (account,)


def test_what_goes_wrong_is_told_by_its_kind(
    qtbot: QtBot, connecting: KeyConnecting, x: SigningIn
) -> None:
    x.oauth.says_no = True
    address = address_of(qtbot, connecting)
    with qtbot.waitSignal(connecting.failed, timeout=IN_TIME) as failed:
        x.browse(address)
    assert isinstance(failed.args[0], NotConnected)
    assert failed.args[0].trouble is SignInTrouble.REFUSED
    with qtbot.waitSignal(connecting.failed, timeout=IN_TIME) as failed:
        connecting.begin(Wanted("no app", PAGES))
    assert failed.args[0].trouble is SignInTrouble.NOT_TAKEN


def test_leaving_waits_for_nobody_in_a_browser(qtbot: QtBot, keyed: KeyedShop) -> None:
    runner = Runner()
    connecting = KeyConnecting(runner, lambda: keyed.connecting, lambda: keyed.keyed, runner)
    address_of(qtbot, connecting)
    began = monotonic()
    connecting.stop()
    assert runner.stop(10)
    assert monotonic() - began < 5


def test_a_keys_afterlife_is_told_account_by_account(
    qtbot: QtBot, connecting: KeyConnecting, x: SigningIn, keyed: KeyedShop
) -> None:
    account = connect(qtbot, connecting, x)
    with keyed.shop.open_plan() as db, immediate(db):
        accounts.set_connection(db, account.id, Connection.NO_CREDIT)
    with qtbot.waitSignal(connecting.changed, timeout=IN_TIME) as changed:
        connecting.try_again(account.id)
    assert changed.args[0].is_connected
    with qtbot.waitSignal(connecting.changed, timeout=IN_TIME) as changed:
        connecting.set_ceiling(account.id, 2 * UNIT)
    assert changed.args[0].key.ceiling == 2 * UNIT
    with qtbot.waitSignal(connecting.changed, timeout=IN_TIME) as changed:
        connecting.disconnect_account(account.id)
    assert changed.args[0].way is Way.BROWSER
    assert keyed.shop.all_accounts() == (changed.args[0],)


def test_a_shut_keyring_says_that_nothing_was_taken_away(
    qtbot: QtBot, connecting: KeyConnecting, x: SigningIn, keyed: KeyedShop
) -> None:
    account = connect(qtbot, connecting, x)
    keyed.keyring.error = RuntimeError("shut")
    with qtbot.waitSignal(connecting.not_changed, timeout=IN_TIME) as not_changed:
        connecting.disconnect_account(account.id)
    assert not_changed.args[0].trouble is SignInTrouble.KEYS_LOCKED
    assert keyed.shop.all_accounts() == (account,)

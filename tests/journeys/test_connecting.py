"""From the button to the connected account, a real HTTP client in the place of the browser."""

from __future__ import annotations

from dataclasses import replace

import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton

from desktop.core.account import Connection, Way
from desktop.core.cost.money import UNIT
from desktop.network.x.keyring_errors import NoKeyring
from desktop.network.x.system_keyring import Keyring
from desktop.tour import hands
from desktop.ui.ceiling_field import CeilingField
from desktop.ui.connect import ConnectGuide
from desktop.ui.settings import SettingsPage
from desktop.ui.shell.banners import Banner
from desktop.ui.write.actions import Actions
from tests.journeys.by_key import (
    SHOP,
    account,
    breaks,
    open_shop,
    push,
    said,
    sign_in,
    to_signing_in,
)
from tests.journeys.conftest import Shop
from tests.stand_in.keyring import HeldKeyring
from tests.stand_in.oauth import REVOKE
from tests.stand_in.signing_in import CLIENT, SigningIn

ELSEWHERE = "https://x.com/home"


def no_keyring() -> Keyring:
    raise NoKeyring


def test_an_account_is_connected_from_its_button_on(
    shop: Shop, x: SigningIn, held: HeldKeyring
) -> None:
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        connect = sign_in(guide)
        assert "@fournil" in said(connect)
        assert "Your next tweets leave by themselves" in said(connect)
        assert len(held.kept) == 2
        hands.click(guide.primary(connect))
        guide.settle()
        connected = account(guide)
        assert (connected.way, connected.handle, connected.name) == (Way.KEY, SHOP, "Le Fournil")
        assert connected.is_connected
        assert "Connected to X" in said(guide.one(SettingsPage))
        guide.go("write")
        assert guide.one(Actions).main.text() == "Publish · @fournil"
        kept = connected
    with shop.ramage() as guide:
        assert account(guide) == kept


def test_the_browser_says_that_its_tab_can_be_closed(shop: Shop, x: SigningIn) -> None:
    pages: list[requests.Response] = []
    shop.browse = lambda address: pages.append(x.browse(address))
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        sign_in(guide)
    (page,) = pages
    assert page.status_code == 200
    assert "you can close this tab" in page.text
    assert '<html lang="en"' in page.text


def test_another_account_is_added_by_its_key_beside_the_first(shop: Shop, x: SigningIn) -> None:
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        hands.click(guide.primary(sign_in(guide)))
        guide.settle()
        x.oauth.user_id = x.x.state.user("salon_de_the").id
        push(guide, "Add an account")
        page = guide.one(SettingsPage)
        ways = [one for one in page.findChildren(QRadioButton) if one.isVisible()]
        assert len(ways) == 3
        ways[-1].click()
        push(guide, "See how…")
        hands.click(guide.primary(sign_in(guide)))
        guide.settle()
        assert [one.handle for one in guide.house.parts.choosing.accounts] == [SHOP, "salon_de_the"]
        guide.go("write")
        assert guide.one(Actions).main.text() == "Publish · @salon_de_the"


def test_the_ceiling_chosen_on_the_way_holds(shop: Shop, x: SigningIn) -> None:
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        connect = guide.one(ConnectGuide)
        for _ in range(4):
            hands.click(guide.primary(connect))
        hands.type_text(guide.one(QLineEdit, connect.step), CLIENT)
        guide.one(CeilingField, connect.step).setValue(12.5)
        hands.click(guide.primary(connect))
        hands.click(guide.primary(connect))
        guide.settle()
        assert "$12.50" in said(connect)
        key = account(guide).key
        assert key is not None
        assert key.ceiling == 12.5 * UNIT


def test_who_says_no_at_x_is_told_so_and_can_try_again(
    shop: Shop, x: SigningIn, held: HeldKeyring
) -> None:
    x.oauth.says_no = True
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        connect = sign_in(guide)
        assert "nothing was connected" in said(connect)
        assert account(guide).way is Way.BROWSER
        assert held.kept == {}
        x.oauth.says_no = False
        assert guide.primary(connect).text() == "Try again"
        hands.click(guide.primary(connect))
        guide.settle()
        assert account(guide).is_connected


def test_esc_ends_the_wait_and_nothing_is_connected_any_more(
    shop: Shop, x: SigningIn, held: HeldKeyring
) -> None:
    shop.browse = lambda _: None
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        connect = to_signing_in(guide)
        hands.click(guide.primary(connect))
        guide.wait_until(lambda: bool(shop.opened), "X's page")
        hands.press(connect, Qt.Key.Key_Escape)
        guide.settle()
        assert not guide.shows(ConnectGuide)
        assert guide.shows(SettingsPage)
        with pytest.raises(requests.ConnectionError):
            x.browse(shop.opened[-1])
        guide.settle()
        assert account(guide).way is Way.BROWSER
        assert held.kept == {}


def test_a_browser_that_does_not_come_back_is_helped_by_its_address(
    shop: Shop, x: SigningIn
) -> None:
    shop.browse = lambda _: None
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        connect = to_signing_in(guide)
        hands.click(guide.primary(connect))
        guide.wait_until(lambda: bool(shop.opened), "X's page")
        field = guide.one(QLineEdit, connect.step)
        hands.type_text(field, ELSEWHERE + "\n")
        assert "not the address that X leads back to" in said(connect)
        field.clear()
        hands.type_text(field, x.allowed_at(shop.opened[-1]) + "\n")
        guide.settle()
        assert account(guide).is_connected
        assert "@fournil" in said(connect)


def test_without_a_keyring_the_key_is_kept_for_this_session_alone(shop: Shop, x: SigningIn) -> None:
    shop.x_place = replace(shop.x_place, keyring=no_keyring)
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        connect = sign_in(guide)
        assert "no keyring" in said(connect)
        assert shop.opened == []
        assert guide.primary(connect).text() == "Keep it for this session only"
        hands.click(guide.primary(connect))
        guide.settle()
        assert account(guide).is_connected
        assert "until you close Ramage" in said(connect)
    secrets = [word for grant in x.oauth.grants for word in (grant.access, grant.refresh)]
    assert secrets
    for file in shop.folder.root.rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        assert not any(secret.encode() in content for secret in secrets)


def test_who_wants_no_key_without_a_keyring_stops_there(shop: Shop, x: SigningIn) -> None:
    shop.x_place = replace(shop.x_place, keyring=no_keyring)
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        push(guide, "Stop here", sign_in(guide))
        guide.settle()
        assert not guide.shows(ConnectGuide)
        assert account(guide).way is Way.BROWSER


def test_somebody_else_at_the_browser_is_not_taken_for_the_shop(
    shop: Shop, x: SigningIn, held: HeldKeyring
) -> None:
    x.oauth.user_id = x.x.state.user("somebody_else").id
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        assert "Another X account" in said(sign_in(guide))
        assert account(guide).way is Way.BROWSER
        assert held.kept == {}


def test_an_account_to_reconnect_says_so_on_every_page_and_its_button_mends_it(
    shop: Shop, x: SigningIn
) -> None:
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        hands.click(guide.primary(sign_in(guide)))
        guide.settle()
        breaks(guide, Connection.RECONNECT)
        for page in ("write", "plan", "settings"):
            guide.go(page)
            assert "@fournil can no longer publish by itself" in said(guide.one(Banner))
        guide.go("write")
        assert guide.one(Actions).main.text() == "Publish in the browser · @fournil"
        push(guide, "Connect again…", guide.one(Banner))
        connect = guide.one(ConnectGuide)
        assert guide.primary(connect).text() == "Open X to sign in"
        hands.click(guide.primary(connect))
        guide.settle()
        hands.click(guide.primary(connect))
        guide.settle()
        assert account(guide).is_connected
        assert not guide.shows(Banner)
        assert guide.one(Actions).main.text() == "Publish · @fournil"


@pytest.mark.parametrize(
    ("connection", "words"),
    [
        (Connection.NO_CREDIT, "I have topped it up"),
        (Connection.SPEND_CAP, "I have raised it"),
    ],
)
def test_a_person_who_paid_says_so_by_one_click(
    shop: Shop, x: SigningIn, connection: Connection, words: str
) -> None:
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        hands.click(guide.primary(sign_in(guide)))
        guide.settle()
        breaks(guide, connection)
        push(guide, words, guide.one(Banner))
        guide.settle()
        assert account(guide).is_connected
        assert not guide.shows(Banner)


def test_disconnecting_asks_in_its_place_and_gives_the_key_back(
    shop: Shop, x: SigningIn, held: HeldKeyring
) -> None:
    with shop.ramage() as guide:
        open_shop(guide)
        push(guide, "Publish without opening the browser…")
        hands.click(guide.primary(sign_in(guide)))
        guide.settle()
        push(guide, "Disconnect…")
        push(guide, "Disconnect")
        guide.settle()
        assert account(guide).way is Way.BROWSER
        assert account(guide).key is None
        assert held.kept == {}
        assert x.oauth.asked(REVOKE)

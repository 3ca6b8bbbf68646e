"""The guide that connects an account: one thing a step, left at any time, all by the keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.account import Way, XKey
from desktop.core.cost.money import UNIT
from desktop.core.sign_in import SignInTrouble
from desktop.ui.ceiling_field import CeilingField
from desktop.ui.connect import ConnectGuide, Wishes
from desktop.ui.connect.client_id import client_id_in
from desktop.ui.connect.drawings import Drawing
from desktop.ui.connect.troubles import answer_pages, sentence
from tests.ui.connect.conftest import ADDRESSES, CLIENT, SHOP, MakeGuide

W = TypeVar("W", bound=QWidget)

TRADE = ("api", "token", "tokens", "oauth", "pkce", "scope", "keyring error", "http", "loopback")
SIGN_IN = 5
"""The place of the step at which X is opened."""
AUTHORIZE = "https://x.com/i/oauth2/authorize?state=1"


def visible(within: QWidget, kind: type[W]) -> list[W]:
    return [one for one in within.findChildren(kind) if one.isVisible()]


def said(within: QWidget) -> str:
    return "\n".join(one.text() for one in visible(within, QLabel))


def primary(guide: ConnectGuide) -> QPushButton:
    (made,) = (one for one in visible(guide, QPushButton) if one.property("kind") == "primary")
    return made


def button(guide: ConnectGuide, text: str) -> QPushButton:
    return next(one for one in visible(guide, QPushButton) if one.text() == text)


def go_to(guide: ConnectGuide, place: int) -> None:
    """Continue up to the step of that number, the first being 0."""
    for number in range(place):
        if number == 4:
            visible(guide.step, QLineEdit)[0].setText(CLIENT)
        primary(guide).click()


def test_the_first_step_says_that_it_is_optional_what_it_costs_and_who_is_paid(
    guide: ConnectGuide,
) -> None:
    told = said(guide)
    assert "You do not need it" in told
    assert "free of charge" in told
    assert "$0.015" in told
    assert "$0.20" in told
    assert "Ramage takes nothing" in told
    assert "never sees your password" in told
    assert "A ceiling that you set" in told


def test_each_step_has_one_filled_button_and_a_title_of_its_own(guide: ConnectGuide) -> None:
    titles = []
    for place in range(SIGN_IN + 1):
        if place == 4:
            visible(guide.step, QLineEdit)[0].setText(CLIENT)
        titles.append(guide.step.title)
        assert f"step {place + 1} of 7" in said(guide)
        assert primary(guide)
        if place < SIGN_IN:
            primary(guide).click()
    assert len(set(titles)) == SIGN_IN + 1


@pytest.mark.parametrize("place", range(SIGN_IN + 1))
def test_esc_leaves_from_every_step(qtbot: QtBot, guide: ConnectGuide, place: int) -> None:
    go_to(guide, place)
    with qtbot.waitSignal(guide.left):
        QTest.keyClick(guide.focusWidget() or guide, Qt.Key.Key_Escape)


def test_back_leads_to_the_step_before(guide: ConnectGuide) -> None:
    first = guide.step
    go_to(guide, 1)
    button(guide, "Back").click()
    assert guide.step is first
    assert not [one for one in visible(guide, QPushButton) if one.text() == "Back"]


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (0, "Continue"),
        (1, "Open console.x.com"),
        (2, "Continue"),
        (3, f"Copy {ADDRESSES[0]}"),
        (4, "Client ID"),
        (5, "Open X to sign in"),
    ],
)
def test_the_keyboard_stands_on_what_the_step_is_about(
    guide: ConnectGuide, place: int, name: str
) -> None:
    go_to(guide, place)
    focus = guide.focusWidget()
    assert isinstance(focus, QPushButton | QLineEdit)
    words = focus.accessibleName() or (focus.text() if isinstance(focus, QPushButton) else "")
    assert words == name


def test_the_whole_way_can_be_gone_by_the_enter_key(qtbot: QtBot, guide: ConnectGuide) -> None:
    asked = QSignalSpy(guide.sign_in_asked)
    opened = QSignalSpy(guide.address_asked)
    for _ in range(2 * SIGN_IN):
        focus = guide.focusWidget()
        assert focus is not None
        if isinstance(focus, QLineEdit):
            focus.setText(CLIENT)
        elif focus is not primary(guide):
            QTest.keyClick(focus, Qt.Key.Key_Return)
            focus = primary(guide)
        QTest.keyClick(focus, Qt.Key.Key_Return)
        if asked.count():
            break
    assert asked.count() == 1
    assert opened.at(0) == ["https://console.x.com"]


def test_each_address_is_copied_to_the_letter(guide: ConnectGuide) -> None:
    go_to(guide, 3)
    for address in ADDRESSES:
        copy = next(
            one for one in visible(guide, QPushButton) if one.accessibleName() == f"Copy {address}"
        )
        copy.click()
        assert QGuiApplication.clipboard().text() == address
        assert copy.text() == "Copied"
    assert "https://x.com/boulange_lune" in said(guide)


def test_where_x_wants_which_box_ticked_is_drawn_and_can_be_read_aloud(guide: ConnectGuide) -> None:
    names = []
    for place in range(1, 5):
        primary(guide).click()
        (drawing,) = visible(guide.step, Drawing)
        names.append(drawing.accessibleName())
        shown = drawing.grab().toImage()
        colours = {shown.pixelColor(x, y).name() for x in range(0, 500, 3) for y in range(0, 90, 3)}
        assert len(colours) > 3, f"nothing is drawn at step {place}"
    assert all(names)
    assert "Read and write" in names[1]


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        (CLIENT, CLIENT),
        (f"  {CLIENT}\n", CLIENT),
        (f"{CLIENT[:10]} {CLIENT[10:]}", CLIENT),
        ("", None),
        ("short", None),
        ("é" * 34, None),
        ("Bearer " + "A" * 40 + "%3D", None),
        ("A" * 120, None),
        ("https://console.x.com", None),
    ],
)
def test_a_client_id_is_known_by_its_look(given: str, taken: str | None) -> None:
    assert client_id_in(given) == taken


def test_what_does_not_look_like_a_client_id_holds_the_step_and_says_why(
    guide: ConnectGuide,
) -> None:
    go_to(guide, 4)
    field = visible(guide.step, QLineEdit)[0]
    assert not primary(guide).isEnabled()
    field.setText("not one!")
    assert "does not look like a Client ID" in said(guide)
    assert not primary(guide).isEnabled()
    step = guide.step
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert guide.step is step
    field.setText(CLIENT)
    assert primary(guide).isEnabled()


def test_what_was_chosen_goes_along(qtbot: QtBot, guide: ConnectGuide) -> None:
    go_to(guide, 4)
    visible(guide.step, QLineEdit)[0].setText(f" {CLIENT} ")
    visible(guide.step, CeilingField)[0].setValue(7.5)
    visible(guide.step, QCheckBox)[0].click()
    primary(guide).click()
    with qtbot.waitSignal(guide.sign_in_asked) as asked:
        primary(guide).click()
    assert asked.args == [Wishes(CLIENT, True, 7_500_000)]


def test_the_price_of_asking_the_name_is_said_before_x_is_opened(guide: ConnectGuide) -> None:
    go_to(guide, SIGN_IN)
    assert "$0.01" in said(guide)


def test_while_the_person_is_in_the_browser_it_can_be_opened_again_copied_or_pasted(
    qtbot: QtBot, guide: ConnectGuide
) -> None:
    go_to(guide, SIGN_IN)
    primary(guide).click()
    assert not button(guide, "Open it again").isEnabled()
    guide.show_waiting(AUTHORIZE, True)
    with qtbot.waitSignal(guide.address_asked) as asked:
        button(guide, "Open it again").click()
    assert asked.args == [AUTHORIZE]
    button(guide, "Copy the address").click()
    assert QGuiApplication.clipboard().text() == AUTHORIZE
    field = visible(guide.step, QLineEdit)[0]
    field.setText("  http://127.0.0.1:47821/retour?code=1 ")
    with qtbot.waitSignal(guide.pasted) as pasted:
        button(guide, "Use this address").click()
    assert pasted.args == ["http://127.0.0.1:47821/retour?code=1"]
    assert button(guide, "Cancel").isVisible()


def test_where_no_browser_opens_it_says_so(guide: ConnectGuide) -> None:
    go_to(guide, SIGN_IN)
    primary(guide).click()
    guide.show_waiting(AUTHORIZE, False)
    assert "No browser opened" in said(guide)


@pytest.mark.parametrize("trouble", [one for one in SignInTrouble if sentence(one)])
def test_each_trouble_has_a_sentence_of_its_own_without_a_word_of_the_trade(
    trouble: SignInTrouble,
) -> None:
    words = sentence(trouble).lower().replace("http://127.0.0.1", "").split()
    assert len(words) > 8
    assert not set(TRADE) & {word.strip(".,:;()“”") for word in words}


def test_only_who_cancels_is_told_nothing() -> None:
    said_of = [one for one in SignInTrouble if sentence(one)]
    assert set(SignInTrouble) - set(said_of) == {SignInTrouble.CANCELLED}
    assert len({sentence(one) for one in said_of}) == len(said_of)


def test_a_wrong_address_is_told_beside_its_field_and_the_wait_goes_on(guide: ConnectGuide) -> None:
    go_to(guide, SIGN_IN)
    primary(guide).click()
    guide.show_waiting(AUTHORIZE, True)
    guide.show_trouble(SignInTrouble.WRONG_ADDRESS)
    assert "not the address that X leads back to" in said(guide)
    assert button(guide, "Open it again").isVisible()


def test_xs_own_word_stands_behind_a_button(guide: ConnectGuide) -> None:
    go_to(guide, SIGN_IN)
    primary(guide).click()
    guide.show_trouble(SignInTrouble.NOT_TAKEN, "unauthorized_client")
    assert "unauthorized_client" not in said(guide)
    button(guide, "Details").click()
    assert "unauthorized_client" in said(guide)
    primary(guide).click()
    guide.show_trouble(SignInTrouble.REFUSED)
    assert not [one for one in visible(guide, QPushButton) if one.text() == "Details"]


@pytest.mark.parametrize("trouble", [SignInTrouble.NO_KEYRING, SignInTrouble.KEYS_LOCKED])
def test_where_no_key_can_be_kept_this_session_is_offered_and_stopping(
    qtbot: QtBot, guide: ConnectGuide, trouble: SignInTrouble
) -> None:
    go_to(guide, SIGN_IN)
    primary(guide).click()
    guide.show_trouble(trouble)
    assert button(guide, "Stop here").isVisible()
    assert primary(guide).text() == "Keep it for this session only"
    with qtbot.waitSignal(guide.sign_in_asked) as asked:
        primary(guide).click()
    assert asked.args == [Wishes(CLIENT, False, 5 * UNIT, for_session=True)]


def test_at_the_end_it_says_whose_account_it_is_and_what_happens_now(
    qtbot: QtBot, guide: ConnectGuide
) -> None:
    go_to(guide, SIGN_IN)
    primary(guide).click()
    connected = replace(SHOP, way=Way.KEY, name="Lune <b>& fils</b>", key=XKey(CLIENT, "1"))
    guide.show_connected(connected, 3 * UNIT)
    told = said(guide)
    assert "Lune <b>& fils</b>" in told
    assert "@boulange_lune" in told
    assert "$3 a month" in told
    assert "keep their time" in told
    assert "until you close Ramage" not in told
    with qtbot.waitSignal(guide.finished):
        primary(guide).click()


def test_esc_on_the_last_step_leaves_a_connected_account_connected(
    qtbot: QtBot, guide: ConnectGuide
) -> None:
    go_to(guide, SIGN_IN)
    primary(guide).click()
    guide.show_connected(replace(SHOP, way=Way.KEY, key=XKey(CLIENT, "1")), UNIT)
    with qtbot.assertNotEmitted(guide.left), qtbot.waitSignal(guide.finished):
        QTest.keyClick(guide, Qt.Key.Key_Escape)


def test_an_account_with_a_key_has_only_to_sign_in_again(make: MakeGuide, qtbot: QtBot) -> None:
    guide = make(replace(SHOP, way=Way.KEY, key=XKey(CLIENT, "1", True, ceiling=9 * UNIT)))
    with qtbot.waitSignal(guide.sign_in_asked) as asked:
        primary(guide).click()
    assert asked.args == [Wishes(CLIENT, True, 9 * UNIT)]


def test_nothing_is_wider_than_a_small_window(guide: ConnectGuide) -> None:
    """Half of 1024 × 640: what 200 % leaves of it on a small screen."""
    guide.resize(512, 320)
    for place in range(SIGN_IN + 1):
        if place:
            go_to_next(guide)
        step = guide.step
        assert step.mapTo(guide, step.rect().topRight()).x() <= 512
        assert primary(guide).mapTo(guide, primary(guide).rect().bottomRight()).x() <= 512
        assert primary(guide).mapTo(guide, primary(guide).rect().bottomRight()).y() <= 320


def go_to_next(guide: ConnectGuide) -> None:
    fields = visible(guide.step, QLineEdit)
    if fields and not primary(guide).isEnabled():
        fields[0].setText(CLIENT)
    primary(guide).click()


def test_labels_show_letters(guide: ConnectGuide) -> None:
    for label in guide.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_every_field_and_button_has_a_name(guide: ConnectGuide) -> None:
    for field in guide.findChildren(QLineEdit):
        # A spin box names itself, not the editor in it.
        assert field.accessibleName() or isinstance(field.parent(), CeilingField)
    for made in guide.findChildren(QPushButton):
        assert made.accessibleName() or made.text()


def test_the_browsers_page_says_that_the_tab_can_be_closed() -> None:
    pages = answer_pages("en")
    for told in (pages.good, pages.refused, pages.stray):
        assert "close this tab" in told
    assert pages.language == "en"

"""The accounts on the settings page: how each key stands with X, and the one step that mends it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.account import Account, Connection, Way, XKey
from desktop.core.cost.money import UNIT
from desktop.core.settings import Settings, ThemeChoice
from desktop.ui.avatar import Avatar
from desktop.ui.ceiling_field import CeilingField
from desktop.ui.parts import Sign
from desktop.ui.settings import SettingsPage
from desktop.ui.settings.account_row import AccountRow
from desktop.ui.settings.colour_choice import ColourChoice
from desktop.ui.theme import Theme
from desktop.ui.theme.faces import FACE_COLOURS

W = TypeVar("W", bound=QWidget)

BROWSER = Account(1, Way.BROWSER, "Boulangerie Lune", "boulange_lune")
KEY = Account(2, Way.KEY, "Lune, la boutique", "lune_boutique", key=XKey("app", "4201"))

MakePage = Callable[..., SettingsPage]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def make(qapp: QApplication, qtbot: QtBot) -> MakePage:
    def made(*accounts: Account) -> SettingsPage:
        page = SettingsPage(Theme(qapp, ThemeChoice.LIGHT), Settings(), accounts, "/home/lune")
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        return page

    return made


def standing(connection: Connection) -> Account:
    assert KEY.key is not None
    return replace(KEY, key=replace(KEY.key, connection=connection))


def visible(within: QWidget, kind: type[W]) -> list[W]:
    return [one for one in within.findChildren(kind) if one.isVisible()]


def rows(page: SettingsPage) -> list[AccountRow]:
    return visible(page, AccountRow)


def said(within: QWidget) -> str:
    return "\n".join(one.text() for one in visible(within, QLabel))


def button(within: QWidget, text: str) -> QPushButton:
    return next(one for one in visible(within, QPushButton) if one.text() == text)


@pytest.mark.parametrize(
    ("connection", "words", "mend", "signal"),
    [
        (Connection.RECONNECT, "To be connected again", "Connect again…", "connect_asked"),
        (Connection.NO_CREDIT, "Credit used up", "I have topped it up", "again_asked"),
        (Connection.SPEND_CAP, "Your limit at X is reached", "I have raised it", "again_asked"),
    ],
)
def test_a_key_that_does_not_work_says_why_and_offers_the_one_step(
    qtbot: QtBot,
    make: MakePage,
    connection: Connection,
    words: str,
    mend: str,
    signal: str,
) -> None:
    account = standing(connection)
    page = make(account)
    assert words in said(rows(page)[0])
    with qtbot.waitSignal(getattr(page, signal)) as asked:
        button(page, mend).click()
    assert asked.args == [account]


def test_a_key_that_works_says_so_and_offers_nothing_to_mend(make: MakePage) -> None:
    page = make(KEY)
    assert "Connected to X" in said(page)
    assert "leave by themselves" in said(page)
    texts = {one.text() for one in visible(page, QPushButton)}
    assert not texts & {"Connect again…", "I have topped it up", "I have raised it"}


def test_a_browser_account_can_ask_for_a_key_and_nobody_is_pushed(
    qtbot: QtBot, make: MakePage
) -> None:
    page = make(BROWSER)
    with qtbot.waitSignal(page.connect_asked) as asked:
        button(page, "Publish without opening the browser…").click()
    assert asked.args == [BROWSER]
    practice = make(replace(BROWSER, way=Way.PRACTICE))
    texts = [one.text() for one in visible(practice, QPushButton)]
    assert "Publish without opening the browser…" not in texts


def test_a_new_account_may_have_a_key_as_the_third_choice(qtbot: QtBot, make: MakePage) -> None:
    page = make(BROWSER)
    button(page, "Add an account").click()
    ways = visible(page, QRadioButton)
    assert len(ways) == 3
    assert ways[0].isChecked()
    ways[2].click()
    added = QSignalSpy(page.account_added)
    with qtbot.waitSignal(page.connect_asked) as asked:
        button(page, "See how…").click()
    assert asked.args == [None]
    assert added.count() == 0


def test_disconnecting_asks_in_its_place_and_esc_is_a_no(qtbot: QtBot, make: MakePage) -> None:
    page = make(KEY)
    with qtbot.assertNotEmitted(page.disconnect_asked):
        button(page, "Disconnect…").click()
        assert "your own click" in said(page)
        focus = page.focusWidget()
        assert focus is button(page, "Stay connected")
        QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert "your own click" not in said(page)
    assert page.focusWidget() is button(page, "Disconnect…")
    button(page, "Disconnect…").click()
    with qtbot.waitSignal(page.disconnect_asked) as asked:
        button(page, "Disconnect").click()
    assert asked.args == [KEY]


def test_the_ceiling_follows_its_arrows_and_the_keyboard_stays_in_it(
    make: MakePage, qtbot: QtBot
) -> None:
    page = make(BROWSER, KEY)
    (field,) = visible(page, CeilingField)
    field.setFocus()
    chosen = QSignalSpy(page.ceiling_chosen)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert [chosen.at(number)[1] for number in range(2)] == [6 * UNIT, 7 * UNIT]
    assert KEY.key is not None
    for ceiling in (6 * UNIT, 7 * UNIT):
        page.show_accounts((BROWSER, replace(KEY, key=replace(KEY.key, ceiling=ceiling))))
        assert visible(page, CeilingField) == [field]
        assert field.ceiling == 7 * UNIT
    assert page.focusWidget() is field


def test_a_ceiling_set_elsewhere_is_shown(make: MakePage) -> None:
    page = make(KEY)
    assert KEY.key is not None
    page.show_accounts((replace(KEY, key=replace(KEY.key, ceiling=20 * UNIT)),))
    (field,) = visible(page, CeilingField)
    assert field.ceiling == 20 * UNIT
    assert field.text() == "$20.00"


def test_the_keyboard_stays_on_an_account_that_stands_otherwise(
    qtbot: QtBot, make: MakePage
) -> None:
    page = make(BROWSER, standing(Connection.NO_CREDIT))
    button(page, "I have topped it up").setFocus()
    page.show_accounts((BROWSER, KEY))
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    focus = page.focusWidget()
    assert focus is not None
    assert rows(page)[1].isAncestorOf(focus)


def test_each_account_has_its_face(make: MakePage) -> None:
    page = make(BROWSER, KEY)
    assert [len(visible(row, Avatar)) for row in rows(page)] == [1, 1]


def test_a_colour_is_chosen_by_its_name_and_kept_with_the_names(
    qtbot: QtBot, make: MakePage
) -> None:
    page = make(BROWSER)
    button(page, "Change").click()
    (choice,) = visible(page, ColourChoice)
    colours = {one.accessibleName(): one for one in visible(choice, QToolButton)}
    assert len(colours) == 8
    assert [name for name, one in colours.items() if one.isChecked()] == ["Teal"]
    colours["Pink"].click()
    with qtbot.waitSignal(page.account_changed) as told:
        button(page, "Keep").click()
    assert told.args == [replace(BROWSER, colour=FACE_COLOURS["pink"])]


def test_who_chooses_no_colour_keeps_the_one_there_was(qtbot: QtBot, make: MakePage) -> None:
    for colour in ("", "#123456", FACE_COLOURS["red"]):
        page = make(replace(BROWSER, colour=colour))
        button(page, "Change").click()
        with qtbot.waitSignal(page.account_changed) as told:
            button(page, "Keep").click()
        assert told.args == [replace(BROWSER, colour=colour)]


def test_states_are_told_by_a_sign_and_words_not_by_colour_alone(make: MakePage) -> None:
    for connection in Connection:
        page = make(standing(connection))
        assert visible(rows(page)[0], Sign)


def test_a_name_is_shown_letter_by_letter(make: MakePage) -> None:
    page = make(replace(KEY, name="<b>Lune</b>"))
    button(page, "Disconnect…").click()
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText

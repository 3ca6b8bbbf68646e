"""The first start: two questions, both of which can be skipped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop.core.account import Way
from desktop.core.settings import ThemeChoice
from desktop.ui.theme import Theme
from desktop.ui.welcome import WelcomePage

TRADE = ("api", "token", "oauth", "intent", "url", "database", "sql", "json", "client")


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> WelcomePage:
    Theme(qapp, ThemeChoice.LIGHT)
    made = WelcomePage()
    qtbot.addWidget(made)
    made.show()
    return made


def button(page: WelcomePage, text: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == text)


def test_who_says_nothing_practises_without_a_name(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.waitSignal(page.chosen) as told:
        button(page, "Write my first tweet").click()
    assert told.args == [Way.PRACTICE, "", ""]


def test_a_shop_names_itself_and_takes_the_browser(qtbot: QtBot, page: WelcomePage) -> None:
    next(one for one in page.findChildren(QRadioButton) if "browser" in one.text()).click()
    name, handle = page.findChildren(QLineEdit)
    name.setText("Boulangerie Lune")
    handle.setText("https://x.com/boulange_lune")
    with qtbot.waitSignal(page.chosen) as told:
        button(page, "Write my first tweet").click()
    assert told.args == [Way.BROWSER, "Boulangerie Lune", "boulange_lune"]


def test_a_handle_that_is_none_is_explained_and_holds_nobody_up(
    qtbot: QtBot, page: WelcomePage
) -> None:
    page.findChildren(QLineEdit)[1].setText("l’épi d’or")
    assert not button(page, "Write my first tweet").isEnabled()
    assert any("15 at most" in label.text() for label in page.findChildren(QLabel))
    with qtbot.waitSignal(page.skipped):
        button(page, "Skip for now").click()


def test_the_practice_account_is_recommended_with_its_reason(page: WelcomePage) -> None:
    first = page.findChildren(QRadioButton)[0]
    assert "recommended" in first.text()
    assert "without any risk" in first.accessibleDescription()


def test_no_word_of_the_trade_is_used(page: WelcomePage) -> None:
    told = " ".join(label.text() for label in page.findChildren(QLabel)).lower().split()
    assert not set(TRADE) & {word.strip(".,:;()") for word in told}


def test_labels_show_letters(page: WelcomePage) -> None:
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_enter_in_a_field_begins_once_both_are_right(qtbot: QtBot, page: WelcomePage) -> None:
    handle = page.findChildren(QLineEdit)[1]
    handle.setText("deux mots")
    with qtbot.assertNotEmitted(page.chosen):
        QTest.keyClick(handle, Qt.Key.Key_Return)
    handle.setText("boulange_lune")
    with qtbot.waitSignal(page.chosen) as told:
        QTest.keyClick(handle, Qt.Key.Key_Return)
    assert told.args == [Way.PRACTICE, "", "boulange_lune"]

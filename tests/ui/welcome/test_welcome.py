"""The first start: three questions, each of which can be passed over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from desktop.core.settings import ThemeChoice
from desktop.core.shop import Address
from desktop.ui.settings.town_field import Town, TownField
from desktop.ui.theme import Theme
from desktop.ui.welcome import Answers, WelcomePage

TRADE = ("api", "token", "oauth", "intent", "url", "database", "sql", "json", "client")
TRADES = (("boulangerie", "Bakery"), ("fleuriste", "Florist"))
TOWNS = (Town("Alençon", "61"), Town("Saint-Denis", "93"), Town("Saint-Denis", "974"))


def towns(letters: str) -> tuple[Town, ...]:
    return tuple(one for one in TOWNS if letters and one.name.lower().startswith(letters.lower()))


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> WelcomePage:
    Theme(qapp, ThemeChoice.LIGHT)
    made = WelcomePage(TRADES, towns)
    qtbot.addWidget(made)
    made.show()
    return made


def fields(page: WelcomePage) -> tuple[QLineEdit, TownField]:
    """The shop's name and its town."""
    lines = page.findChildren(QLineEdit)
    town = next(one for one in lines if isinstance(one, TownField))
    return next(one for one in lines if one is not town), town


def press(page: WelcomePage, text: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.text() == text).click()


def test_who_says_nothing_is_asked_nothing_more(qtbot: QtBot, page: WelcomePage) -> None:
    press(page, "Pass over this question")
    press(page, "Pass over this question")
    with qtbot.waitSignal(page.answered) as told:
        press(page, "Pass over this question")
    assert told.args == [Answers()]


def test_a_shop_says_its_name_trade_town_and_manner(qtbot: QtBot, page: WelcomePage) -> None:
    name, town = fields(page)
    name.setText("  Boulangerie Lune ")
    trade = page.findChild(QComboBox)
    assert trade is not None
    trade.setCurrentIndex(trade.findData("boulangerie"))
    press(page, "Go on")
    town.setText("alençon")
    press(page, "Go on")
    next(one for one in page.findChildren(QRadioButton) if "tu" in one.text()).click()
    with qtbot.waitSignal(page.answered) as told:
        press(page, "Write my first tweet")
    assert told.args == [Answers("Boulangerie Lune", "boulangerie", "Alençon", "61", Address.TU)]


def test_a_question_that_is_passed_over_is_not_answered_by_what_stood_there(
    qtbot: QtBot, page: WelcomePage
) -> None:
    name, town = fields(page)
    name.setText("Lune")
    press(page, "Go on")
    town.setText("Alençon")
    press(page, "Pass over this question")
    press(page, "Back")
    press(page, "Back")
    assert name.text() == "Lune"
    press(page, "Go on")
    press(page, "Go on")
    with qtbot.waitSignal(page.answered) as told:
        press(page, "Write my first tweet")
    assert told.args == [Answers("Lune", address=Address.VOUS)]


@pytest.mark.parametrize(
    ("typed", "department"), [("Saint-Denis", ""), ("Ailleurs", ""), ("Alençon", "61")]
)
def test_a_town_is_taken_as_it_is_written_and_found_where_it_is_the_only_one(
    page: WelcomePage, typed: str, department: str
) -> None:
    fields(page)[1].setText(typed)
    assert (page.answers.town, page.answers.department) == (typed, department)


def test_all_questions_are_passed_over_by_clicks_at_one_place(page: WelcomePage) -> None:
    page.resize(900, 640)
    told: list[Answers] = []
    page.answered.connect(told.append)
    skip = next(
        one for one in page.findChildren(QPushButton) if one.text() == "Pass over this question"
    )
    spot = skip.mapTo(page, skip.rect().center())
    for _ in range(3):
        QApplication.processEvents()
        under = page.childAt(spot)
        assert under is skip
        QTest.mouseClick(under, Qt.MouseButton.LeftButton)
    assert told == [Answers()]


def test_the_practice_account_comes_with_its_reason(page: WelcomePage) -> None:
    told = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "practice account" in told
    assert "without any risk" in told


def test_no_word_of_the_trade_is_used(page: WelcomePage) -> None:
    told = " ".join(label.text() for label in page.findChildren(QLabel)).lower().split()
    assert not set(TRADE) & {word.strip(".,:;()") for word in told}


def test_labels_show_letters(page: WelcomePage) -> None:
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_all_of_it_goes_by_the_return_key(qtbot: QtBot, page: WelcomePage) -> None:
    name, town = fields(page)
    QTest.keyClicks(name, "Lune")
    QTest.keyClick(name, Qt.Key.Key_Return)
    QTest.keyClick(town, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.answered) as told:
        press(page, "Write my first tweet")
    assert told.args == [Answers("Lune", address=Address.VOUS)]

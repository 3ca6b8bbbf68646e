"""What the shop tells of itself: each answer is told at once, a town with its department."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.settings import Settings
from desktop.core.shop import Address
from desktop.ui.settings.shop_card import ShopCard
from desktop.ui.settings.town_field import Town
from tests.ui.write.keys import press, type_text

TOWNS = (Town("Alençon", "61"), Town("Saint-Denis", "93"), Town("Saint-Denis", "974"))


def towns(prefix: str) -> tuple[Town, ...]:
    found = prefix.casefold()
    return tuple(town for town in TOWNS if found and town.name.casefold().startswith(found))


@pytest.fixture
def card(qtbot: QtBot) -> ShopCard:
    made = ShopCard((("boulangerie", "Boulangerie"), ("fleuriste", "Fleuriste")), towns)
    qtbot.addWidget(made)
    made.show()
    made.show_settings(Settings())
    return made


@pytest.fixture
def told(card: ShopCard) -> QSignalSpy:
    return QSignalSpy(card.chosen)


def field(card: QWidget, name: str) -> QLineEdit:
    return next(one for one in card.findChildren(QLineEdit) if one.accessibleName() == name)


def answers(told: QSignalSpy) -> list[dict[str, object]]:
    return [told.at(number)[0] for number in range(told.count())]


def write(card: ShopCard, name: str, text: str) -> None:
    one = field(card, name)
    one.setFocus()
    type_text(one, text)
    press(one, Qt.Key.Key_Return)


def test_a_town_brings_its_department(card: ShopCard, told: QSignalSpy) -> None:
    write(card, "Town", "alençon")
    assert answers(told)[-1] == {"town": "Alençon", "department": "61"}


def test_of_two_towns_of_one_name_the_chosen_one_is_taken(card: ShopCard, told: QSignalSpy) -> None:
    type_text(field(card, "Town"), "Saint-D")
    completer = card.findChild(QCompleter)
    assert isinstance(completer, QCompleter)
    completer.activated.emit("Saint-Denis (974)")
    assert answers(told)[-1] == {"town": "Saint-Denis", "department": "974"}


@pytest.mark.parametrize("written", ["Saint-Denis (974)", "saint-denis (974)"])
def test_a_town_can_be_written_with_its_department(
    card: ShopCard, told: QSignalSpy, written: str
) -> None:
    write(card, "Town", written)
    assert answers(told) == [{"town": "Saint-Denis", "department": "974"}]


def test_a_town_is_told_once(card: ShopCard, told: QSignalSpy) -> None:
    write(card, "Town", "alençon")
    press(field(card, "Town"), Qt.Key.Key_Return)
    assert len(answers(told)) == 1


def test_a_town_is_taken_back(card: ShopCard, told: QSignalSpy) -> None:
    card.show_settings(Settings(town="Alençon", department="61"))
    one = field(card, "Town")
    one.setFocus()
    one.selectAll()
    press(one, Qt.Key.Key_Backspace)
    press(one, Qt.Key.Key_Return)
    assert answers(told) == [{"town": "", "department": ""}]


def test_a_town_of_no_list_is_taken_as_it_is_written(card: ShopCard, told: QSignalSpy) -> None:
    write(card, "Town", "Trifouillis")
    assert answers(told)[-1] == {"town": "Trifouillis", "department": ""}


def test_trade_address_names_and_hashtag_are_told(card: ShopCard, told: QSignalSpy) -> None:
    trade, address = (
        next(one for one in card.findChildren(QComboBox) if one.accessibleName() == name)
        for name in ("Trade", "You speak to your readers")
    )
    trade.setCurrentIndex(trade.findData("fleuriste"))
    trade.activated.emit(trade.currentIndex())
    address.setCurrentIndex(address.findData(Address.VOUS))
    address.activated.emit(address.currentIndex())
    write(card, "First names of those who work there", " Amélie, Paul ")
    write(card, "Your regular hashtag", "#MardiGourmand")
    assert answers(told) == [
        {"trade": "fleuriste"},
        {"address": Address.VOUS},
        {"people": "Amélie, Paul"},
        {"meeting": "MardiGourmand"},
    ]


def test_what_was_chosen_before_stands_there(card: ShopCard) -> None:
    card.show_settings(
        Settings(trade="boulangerie", town="Alençon", department="61", meeting="MardiGourmand")
    )
    assert field(card, "Town").text() == "Alençon (61)"
    assert field(card, "Your regular hashtag").text() == "#MardiGourmand"


def test_leaving_a_field_untouched_tells_nothing(card: ShopCard, told: QSignalSpy) -> None:
    card.show_settings(Settings(town="Saint-Denis", department="974"))
    one = field(card, "Town")
    one.setFocus()
    press(one, Qt.Key.Key_Return)
    assert answers(told) == []

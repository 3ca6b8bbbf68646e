"""The card of what happens while nobody looks: it tells choices, and shows what holds."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from desktop.core.settings import Settings
from desktop.ui.settings.leaving_card import LeavingCard


@pytest.fixture
def card(qtbot: QtBot) -> LeavingCard:
    made = LeavingCard()
    qtbot.addWidget(made)
    made.show()
    return made


def box(card: LeavingCard, words: str) -> QCheckBox:
    return next(one for one in card.findChildren(QCheckBox) if words in one.text())


def test_a_choice_about_closing_counts_as_an_answer(card: LeavingCard) -> None:
    card.show_settings(Settings())
    told = QSignalSpy(card.chosen)
    box(card, "beside the clock").click()
    assert told.at(0) == [{"stays": False, "was_told_staying": True}]


def test_what_holds_is_shown_without_being_chosen_anew(card: LeavingCard) -> None:
    told, asked = QSignalSpy(card.chosen), QSignalSpy(card.start_asked)
    card.show_settings(Settings(stays=False))
    card.show_start(True)
    assert not box(card, "beside the clock").isChecked()
    assert box(card, "Start with").isChecked()
    assert (told.count(), asked.count()) == (0, 0)
    box(card, "Start with").click()
    assert asked.at(0) == [False]


def test_what_the_system_does_not_offer_is_not_offered(card: LeavingCard) -> None:
    card.show_start(None)
    card.show_tray(False)
    assert not box(card, "Start with").isVisible()
    assert not box(card, "beside the clock").isEnabled()
    said = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    assert any("closing the window ends Ramage" in text for text in said)

"""Beside the browser, each choice of the poll is one click from the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.account import Way
from desktop.core.extras import NOTHING, Extras, Poll
from desktop.ui.desks.poll_by_hand import PollByHand, needs_hands

POLL = Poll(("Croissant", "<b>Brioche</b>"), 1_500)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window: QWidget) -> PollByHand:
    made = PollByHand(window)
    made.show_poll(POLL)
    return made


def shown(dialog: PollByHand) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if not label.isHidden()]


def copying(dialog: PollByHand) -> list[QPushButton]:
    buttons = dialog.findChildren(QPushButton)
    return [b for b in buttons if b.property("kind") == "chip" and not b.isHidden()]


def test_only_the_browser_leaves_the_poll_to_the_person() -> None:
    assert needs_hands(Way.BROWSER, Extras(poll=POLL))
    assert not needs_hands(Way.BROWSER, NOTHING)
    assert not needs_hands(Way.PRACTICE, Extras(poll=POLL))


def test_every_choice_is_listed_letter_by_letter(dialog: PollByHand) -> None:
    assert "1. Croissant" in shown(dialog)
    assert "2. <b>Brioche</b>" in shown(dialog)


def test_a_choice_is_copied_as_it_is(qtbot: QtBot, dialog: PollByHand) -> None:
    with qtbot.waitSignal(dialog.copied) as copied:
        copying(dialog)[1].click()
    assert copied.args == ["<b>Brioche</b>"]
    assert QGuiApplication.clipboard().text() == "<b>Brioche</b>"


def test_another_poll_takes_the_place_of_the_last(dialog: PollByHand) -> None:
    dialog.show_poll(Poll(("Oui", "Non"), 5))
    assert len(copying(dialog)) == 2
    assert "1. Oui" in shown(dialog)
    assert "1. Croissant" not in shown(dialog)


def test_it_holds_nothing_up(dialog: PollByHand) -> None:
    dialog.show()
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.accept()

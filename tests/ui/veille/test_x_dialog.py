"""What a search on X costs at most is read before it is asked for, and follows every choice."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.veille.subject import Subject
from desktop.ui.veille.x_dialog import XDialog

SUBJECTS = (Subject("Boulangerie Lune", id=1), Subject("Pain & levain", id=2))


def price(chosen: Sequence[Subject], most: int) -> str:
    return f"{len(chosen) * most} cents"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(parent: QWidget, price_of_day: str = "1 cent") -> XDialog:
    dialog = XDialog(parent, SUBJECTS, 20, False, price, price_of_day)
    dialog.open()
    return dialog


def said(dialog: XDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel) if "cents" in one.text()]


def boxes(dialog: XDialog) -> list[QCheckBox]:
    return [one for one in dialog.findChildren(QCheckBox) if one is not dialog.counting]


def test_the_price_follows_what_is_chosen_and_how_much(qtbot: QtBot, parent: QWidget) -> None:
    dialog = opened(parent)
    assert [one.text() for one in boxes(dialog)] == ["Boulangerie Lune", "Pain && levain"]
    assert "40 cents" in said(dialog)[0]
    boxes(dialog)[0].click()
    assert "20 cents" in said(dialog)[0]
    dialog.most.setValue(50)
    assert "50 cents" in said(dialog)[0]
    with qtbot.waitSignal(dialog.search_asked) as asked:
        dialog.main.click()
    assert asked.args == [(SUBJECTS[1],), 50]


def test_nothing_chosen_is_nothing_to_pay_for(parent: QWidget) -> None:
    dialog = opened(parent)
    for box in boxes(dialog):
        box.click()
    assert not dialog.main.isEnabled()
    assert said(dialog) == []


def test_counting_is_chosen_beside_its_price(qtbot: QtBot, parent: QWidget) -> None:
    dialog = opened(parent)
    with qtbot.waitSignal(dialog.counting_chosen) as chosen:
        dialog.counting.click()
    assert chosen.args == [True]
    assert any("1 cent" in one.text() for one in dialog.findChildren(QLabel))
    assert opened(parent, "").counting.isHidden()

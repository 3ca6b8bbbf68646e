"""Correcting the prices: each act by its words, and nothing kept that is no amount."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.cost.card import Act, InForce, price_card
from desktop.ui.spending.prices_dialog import PricesDialog
from tests.ui.spending.conftest import SHIPPED

Ask = Callable[[InForce], PricesDialog]


@pytest.fixture
def ask(qtbot: QtBot) -> Ask:
    parent = QWidget()
    qtbot.addWidget(parent)

    def opened(in_force: InForce) -> PricesDialog:
        dialog = PricesDialog(parent, in_force)
        dialog.show()
        return dialog

    return opened


def said(dialog: PricesDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_opens_on_the_prices_in_force(ask: Ask) -> None:
    dialog = ask(SHIPPED)
    assert dialog.fields[Act.POST].text() == "0.015"
    assert dialog.fields[Act.POST].accessibleName() == "Publish a tweet"
    assert not dialog.restore.isVisible()


def test_what_was_written_is_handed_over_whole(qtbot: QtBot, ask: Ask) -> None:
    dialog = ask(SHIPPED)
    dialog.fields[Act.POST].setText("0,02")
    with qtbot.waitSignal(dialog.corrected) as corrected:
        dialog.keep.click()
    assert corrected.args == [{**price_card().prices, Act.POST: 20_000}]
    assert not dialog.isVisible()


@pytest.mark.parametrize("text", ["", "cher", "-1", "NaN", "0.0000001", "99999999"])
def test_what_is_no_amount_is_not_kept_and_an_example_is_given(ask: Ask, text: str) -> None:
    dialog = ask(SHIPPED)
    dialog.fields[Act.DELETE].setText(text)
    assert not dialog.keep.isEnabled()
    assert "An amount is written like 0.015." in said(dialog)


@pytest.mark.parametrize(
    "in_force", [replace(SHIPPED, is_corrected=True), replace(SHIPPED, is_broken=True)]
)
def test_the_prices_that_came_can_be_taken_back(qtbot: QtBot, ask: Ask, in_force: InForce) -> None:
    dialog = ask(in_force)
    assert dialog.restore.isVisible()
    with qtbot.waitSignal(dialog.restored):
        dialog.restore.click()


def test_leaving_changes_nothing(qtbot: QtBot, ask: Ask) -> None:
    dialog = ask(SHIPPED)
    with qtbot.assertNotEmitted(dialog.corrected):
        dialog.reject()

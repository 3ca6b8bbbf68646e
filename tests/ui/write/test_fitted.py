"""Cards and panels are as tall as their sentences, from the first time they are seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.parts import Card, plain_label
from desktop.ui.write.fitted import Fitted, keep_fitted

SENTENCE = "À quoi servent vos tweets s’affichera ici, quand quelques-uns seront partis. "


def framed() -> tuple[QWidget, QLabel]:
    made = Fitted()
    label = plain_label("", wrap=True)
    label.setText(SENTENCE * 2)
    label.setMinimumWidth(1)
    QVBoxLayout(made).addWidget(label)
    return made, label


def carded() -> tuple[QWidget, QLabel]:
    made = Card()
    label = plain_label("", wrap=True)
    label.setText(SENTENCE * 2)
    label.setMinimumWidth(1)
    made.column.addWidget(label)
    keep_fitted(made)
    return made, label


@pytest.mark.parametrize("make", [framed, carded])
def test_no_line_is_cut_when_a_card_comes_into_a_page_that_is_seen(
    qtbot: QtBot, make: Callable[[], tuple[QWidget, QLabel]]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 600)
    with qtbot.waitExposed(page):
        page.show()
    card, label = make()
    card.setParent(page)
    # What a column does that has not yet asked for a height by the width.
    card.resize(300, 40)
    card.show()
    qtbot.waitUntil(label.isVisible)
    assert label.height() >= label.heightForWidth(label.width()) > label.fontMetrics().height()

"""The buttons under the text: what sends carries the name of the account, whatever its length."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.account import Account, Connection, Way, XKey
from desktop.ui.theme import Theme
from desktop.ui.write.action_lines import ActionLines
from desktop.ui.write.actions import Actions
from desktop.ui.write.standing import Stage, Standing
from tests.ui.write.conftest import BROWSER, PRACTICE

KEY = Account(3, Way.KEY, "Lune", "boulange_lune", key=XKey("app", "1"))
LONGEST = "abcdefghijklmno"
"""X takes 15 letters at most."""


def broken(connection: Connection) -> Account:
    assert KEY.key is not None
    return replace(KEY, key=replace(KEY.key, connection=connection))


@pytest.fixture
def actions(qtbot: QtBot, theme: Theme) -> Actions:
    made = Actions(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("account", "words"),
    [
        (PRACTICE, "Publish · @boulange_lune (practice)"),
        (BROWSER, "Publish in the browser · @boulange_lune"),
        (KEY, "Publish · @boulange_lune"),
        *((broken(one), "Publish in the browser · @boulange_lune") for one in list(Connection)[1:]),
        (replace(KEY, key=None), "Publish in the browser · @boulange_lune"),
        (replace(KEY, handle=""), "Publish · Lune"),
        (replace(BROWSER, handle="", name=""), "Publish in the browser · Without a name"),
    ],
)
def test_the_button_that_sends_carries_the_name(
    actions: Actions, account: Account, words: str
) -> None:
    actions.show_stage(Stage.OPEN, account, "tomorrow 8:15")
    assert actions.main.text() == words


def test_the_button_that_plans_says_whose_it_will_be(actions: Actions) -> None:
    actions.show_stage(Stage.OPEN, KEY, "tomorrow 8:15")
    assert "It leaves by itself as @boulange_lune." in actions.when.toolTip()
    actions.show_stage(Stage.OPEN, BROWSER, "tomorrow 8:15")
    assert "you send it as @boulange_lune" in actions.when.toolTip()
    assert "@boulange_lune" in actions.when.accessibleDescription()
    actions.show_standing(Standing.EMPTY)
    assert "Write a few words first." in actions.when.toolTip()


def test_the_filled_button_that_plans_carries_the_name_too(actions: Actions) -> None:
    actions.show_stage(Stage.OPEN, KEY, "Tuesday 8:15", is_day_chosen=True)
    assert actions.main.text() == "Plan: Tuesday 8:15 · @boulange_lune"


@pytest.mark.parametrize("account", [PRACTICE, BROWSER, KEY])
@pytest.mark.parametrize("width", [1000, 590, 420, 300])
def test_no_name_is_cut_however_narrow_the_column(
    qtbot: QtBot, actions: Actions, account: Account, width: int
) -> None:
    actions.show_stage(Stage.OPEN, replace(account, handle=LONGEST), "Wednesday 30 December 18:45")
    actions.resize(max(width, actions.minimumSizeHint().width()), 200)
    sending = (actions.back, actions.when, actions.main)
    qtbot.waitUntil(lambda: all(made.width() >= made.sizeHint().width() for made in sending))
    for made in sending:
        assert made.mapTo(actions, made.rect().topRight()).x() < actions.width()


def test_the_lines_follow_the_width(qtbot: QtBot, actions: Actions) -> None:
    lines = actions.findChild(ActionLines)
    assert isinstance(lines, ActionLines)
    actions.show_stage(Stage.OPEN, replace(BROWSER, handle=LONGEST), "Wednesday 30 December 18:45")
    counts = []
    for width in (1000, 560, 360, 1000):
        actions.resize(width, 200)
        counts.append(lines.count)
    assert counts == [1, 2, 3, 1]


def test_the_buttons_keep_their_order_for_the_keyboard(qtbot: QtBot, actions: Actions) -> None:
    actions.activateWindow()
    actions.show_stage(Stage.OPEN, BROWSER, "tomorrow 8:15")
    for width in (1000, 560, 1000):
        actions.resize(width, 200)
        actions.back.setFocus()
        order = []
        for _ in range(3):
            focus = actions.focusWidget()
            assert isinstance(focus, QPushButton)
            order.append(focus)
            actions.focusNextChild()
        assert order == [actions.back, actions.when, actions.main]

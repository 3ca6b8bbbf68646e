"""The form behind a new template or short word, by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.ideas.entry_form import EntryForm

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(qtbot: QtBot) -> EntryForm:
    made = EntryForm("Name", "", "Text", "", bool)
    qtbot.addWidget(made)
    made.ask("adr", "12 rue Haute")
    return made


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_ctrl_enter_keeps_what_is_whole(
    qtbot: QtBot, form: EntryForm, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    (field,) = form.findChildren(kind)
    with qtbot.waitSignal(form.kept) as kept:
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert kept.args == ["adr", "12 rue Haute"]
    assert form.isHidden()


def test_ctrl_enter_keeps_nothing_that_is_not_whole(qtbot: QtBot, form: EntryForm) -> None:
    form.ask("adr", "")
    (field,) = form.findChildren(QPlainTextEdit)
    with qtbot.assertNotEmitted(form.kept):
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert not form.isHidden()

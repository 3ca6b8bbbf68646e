"""One's own dictionary: seen, added to, taken from, by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.settings.words_dialog import WordsDialog
from tests.ui.write.keys import press, type_text


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[WordsDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = WordsDialog(parent)
    made.show()
    # The parent is held until the test is done: with it, the dialog would go.
    yield made
    parent.close()


def listed(dialog: WordsDialog) -> list[str]:
    found = dialog.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def test_an_empty_one_says_how_words_come_into_it(dialog: WordsDialog) -> None:
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("right-click" in words for words in said)


def test_words_stand_by_the_alphabet_and_one_is_added_by_enter(dialog: WordsDialog) -> None:
    dialog.show_words(frozenset({"tourte", "boulange"}))
    assert listed(dialog) == ["boulange", "tourte"]
    added = QSignalSpy(dialog.word_added)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_text(field, " kouglof ")
    press(field, Qt.Key.Key_Return)
    assert [added.at(0)[0], added.count()] == ["kouglof", 1]
    assert dialog.isVisible()


def test_a_word_is_taken_out_by_the_keyboard_and_waits_in_the_field(
    qtbot: QtBot, dialog: WordsDialog
) -> None:
    dialog.show_words(frozenset({"tourte", "boulange"}))
    found, field = dialog.findChild(QListWidget), dialog.findChild(QLineEdit)
    assert isinstance(found, QListWidget)
    assert isinstance(field, QLineEdit)
    dialog.activateWindow()
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    found.setCurrentRow(1)
    removed = QSignalSpy(dialog.word_removed)
    press(found, Qt.Key.Key_Delete)
    assert removed.at(0)[0] == "tourte"
    assert field.text() == "tourte"

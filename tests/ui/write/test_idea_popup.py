"""The composer's idea tool, a draft's private note, and its earlier versions."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.ideas.fitting import first_few, fitting
from desktop.core.ideas.read import ideas
from desktop.core.language import Tongue
from desktop.core.shop import Shop
from desktop.core.templates import ready_templates
from desktop.core.versions import Version
from desktop.ui.parts import column
from desktop.ui.theme import Theme
from desktop.ui.write.idea_popup import IdeaPopup
from desktop.ui.write.note_field import NoteField
from desktop.ui.write.versions_dialog import VersionsDialog
from tests.ui.write.conftest import NOW
from tests.ui.write.keys import press, type_text

TODAY = NOW.date()


@pytest.fixture
def anchor(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


@pytest.fixture
def popup(anchor: QWidget) -> IdeaPopup:
    made = IdeaPopup(anchor)
    every = ideas(Tongue.ENGLISH)
    fitted = fitting(every, Shop(trade="garage"), None, TODAY, {})
    made.show_choice(
        first_few(fitted, None, 5, {}), ready_templates(Tongue.ENGLISH), "garage", TODAY
    )
    made.open()
    return made


def test_the_five_best_ideas_come_before_the_templates(qtbot: QtBot, popup: IdeaPopup) -> None:
    shown = popup.findChild(QListWidget)
    assert isinstance(shown, QListWidget)
    lines = [shown.item(n).text().split("\n")[0] for n in range(shown.count())]
    assert lines[5] == "Templates"
    assert lines[6] == "Just arrived"
    assert len(lines) == 6 + len(ready_templates(Tongue.ENGLISH))
    with qtbot.waitSignal(popup.idea_taken) as taken:
        press(shown, Qt.Key.Key_Return)
    assert taken.args[0].text.startswith(lines[0][:20])
    assert not popup.isVisible()


def test_the_arrows_pass_over_the_heading_to_the_templates(qtbot: QtBot, popup: IdeaPopup) -> None:
    shown = popup.findChild(QListWidget)
    assert isinstance(shown, QListWidget)
    for _ in range(5):
        press(shown, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.template_taken) as taken:
        press(shown, Qt.Key.Key_Return)
    assert taken.args[0] == ready_templates(Tongue.ENGLISH)[0]


def test_all_the_ideas_are_one_click_away(qtbot: QtBot, popup: IdeaPopup) -> None:
    every = next(b for b in popup.findChildren(QPushButton) if b.text() == "All the ideas")
    with qtbot.waitSignal(popup.all_asked):
        every.click()
    assert not popup.isVisible()


def test_a_note_is_folded_until_it_is_wanted_and_told_as_it_is_typed(
    qtbot: QtBot, theme: Theme
) -> None:
    field = NoteField(theme)
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayout(column(field, field.toggle))
    holder.show()
    text = field.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert not text.isVisible()
    holder.activateWindow()
    field.toggle.click()
    assert text.isVisible()
    qtbot.waitUntil(text.hasFocus)
    heard: list[str] = []
    field.changed.connect(heard.append)
    type_text(text, "Paul")
    assert heard[-1] == field.note == "Paul"


def test_another_drafts_note_is_not_taken_for_typing(qtbot: QtBot, theme: Theme) -> None:
    field = NoteField(theme)
    qtbot.addWidget(field)
    field.show()
    text = field.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    with qtbot.assertNotEmitted(field.changed):
        field.set_note("demander à Paul")
    assert text.isVisible()
    with qtbot.assertNotEmitted(field.changed):
        field.set_note("")
    assert not text.isVisible()


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, anchor: QWidget) -> VersionsDialog:
    return VersionsDialog(anchor, theme, lambda: NOW)


VERSIONS = (
    Version(2, "Le pain <b>chaud</b> sort", NOW - timedelta(minutes=5)),
    Version(1, "Bonjour", NOW - timedelta(hours=3)),
)


def test_a_version_says_when_it_was_and_how_long(dialog: VersionsDialog) -> None:
    dialog.show_versions(VERSIONS, "Le pain froid sort")
    dialog.open()
    shown = dialog.findChild(QListWidget)
    assert isinstance(shown, QListWidget)
    assert [shown.item(n).text() for n in range(2)] == [
        "5 min ago · 4 word(s)\nLe pain <b>chaud</b> sort",
        "3 h ago · 1 word(s)\nBonjour",
    ]


def test_what_differs_has_a_sign_and_not_only_a_colour(dialog: VersionsDialog) -> None:
    dialog.show_versions(VERSIONS, "Le pain froid sort")
    dialog.open()
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == "Le pain −<b>chaud</b>+froid sort"
    looks = {}
    cursor = text.textCursor()
    for place in range(1, len(text.toPlainText()) + 1):
        cursor.setPosition(place)
        looks[place] = (cursor.charFormat().fontStrikeOut(), cursor.charFormat().fontUnderline())
    assert looks[text.toPlainText().index("chaud") + 1] == (True, False)
    assert looks[text.toPlainText().index("froid") + 1] == (False, True)
    assert looks[1] == (False, False)


def test_the_chosen_version_is_asked_for_and_the_dialog_goes(
    qtbot: QtBot, dialog: VersionsDialog
) -> None:
    dialog.show_versions(VERSIONS, "Le pain froid sort")
    dialog.open()
    shown = dialog.findChild(QListWidget)
    assert isinstance(shown, QListWidget)
    press(shown, Qt.Key.Key_Down)
    again = next(
        b for b in dialog.findChildren(QPushButton) if b.text() == "Take this version up again"
    )
    with qtbot.waitSignal(dialog.restore_asked) as asked:
        again.click()
    assert asked.args == [1]
    assert not dialog.isVisible()


def test_a_draft_without_versions_says_how_they_come(dialog: VersionsDialog) -> None:
    dialog.show_versions((), "Bonjour")
    dialog.open()
    told = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any(line.startswith("No earlier version yet") for line in told)
    assert not any(
        b.text() == "Take this version up again" and b.isVisible()
        for b in dialog.findChildren(QPushButton)
    )

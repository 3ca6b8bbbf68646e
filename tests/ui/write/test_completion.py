"""Completion of a hashtag while it is typed: it helps, and takes no key from typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import Theme
from desktop.ui.write.completion import Completion
from tests.ui.write.keys import press, type_text

TAGS = ("brioche", "BriocheFeuilletée", "Brie")


class Desk(QWidget):
    """An editor in a window, whose hashtags are always the same three."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.editor)
        column.addWidget(self.other)
        self.completion = Completion(self.editor, theme)
        self.asked: list[str] = []
        self.completion.prefix_changed.connect(self._answer)

    def _answer(self, prefix: str) -> None:
        self.asked.append(prefix)
        found = [tag for tag in TAGS if tag.lower().startswith(prefix.lower()) and tag != prefix]
        self.completion.offer(tuple(found))

    def is_open(self) -> bool:
        return self.completion.is_open

    @property
    def shown(self) -> list[str]:
        lists = [one for one in self.findChildren(QListWidget) if one.isVisible()]
        return [lists[0].item(row).text() for row in range(lists[0].count())] if lists else []

    @property
    def text(self) -> str:
        return self.editor.toPlainText()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    made = Desk(theme)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.activateWindow()
    made.editor.setFocus()
    qtbot.waitUntil(made.editor.hasFocus)
    return made


def test_the_list_follows_what_is_typed(desk: Desk) -> None:
    type_text(desk.editor, "Une #")
    assert desk.shown == ["#brioche", "#BriocheFeuilletée", "#Brie"]
    type_text(desk.editor, "brio")
    assert desk.shown == ["#brioche", "#BriocheFeuilletée"]
    type_text(desk.editor, "x")
    assert desk.shown == []
    assert desk.asked == ["", "b", "br", "bri", "brio", "briox"]


@pytest.mark.parametrize("text", ["brioche", "a#bri", "https://fournil.fr/#bri", "&#bri", "# bri"])
def test_what_is_no_hashtag_opens_nothing(desk: Desk, text: str) -> None:
    type_text(desk.editor, text)
    assert not desk.is_open()


def test_tab_takes_the_first_and_ctrl_z_gives_back_what_was_typed(desk: Desk) -> None:
    type_text(desk.editor, "Une #bri")
    press(desk.editor, Qt.Key.Key_Tab)
    assert desk.text == "Une #brioche"
    assert not desk.is_open()
    assert desk.editor.hasFocus()
    desk.editor.undo()
    assert desk.text == "Une #bri"


def test_arrows_choose_and_enter_takes(desk: Desk) -> None:
    type_text(desk.editor, "#bri")
    press(desk.editor, Qt.Key.Key_Down)
    press(desk.editor, Qt.Key.Key_Down)
    press(desk.editor, Qt.Key.Key_Return)
    assert desk.text == "#BriocheFeuilletée"
    type_text(desk.editor, " #bri")
    press(desk.editor, Qt.Key.Key_Up)
    press(desk.editor, Qt.Key.Key_Return)
    assert desk.text == "#BriocheFeuilletée #Brie"


def test_enter_is_a_new_line_where_nothing_was_chosen(desk: Desk) -> None:
    type_text(desk.editor, "#bri\nsuite")
    assert desk.text == "#bri\nsuite"
    assert not desk.is_open()


def test_typing_on_is_never_changed(desk: Desk) -> None:
    type_text(desk.editor, "Des #brioches, du #Brie. #bri")
    assert desk.text == "Des #brioches, du #Brie. #bri"


def test_esc_closes_for_this_hashtag_and_not_for_the_next(desk: Desk) -> None:
    type_text(desk.editor, "#br")
    press(desk.editor, Qt.Key.Key_Escape)
    assert not desk.is_open()
    type_text(desk.editor, "i")
    assert not desk.is_open()
    type_text(desk.editor, " #b")
    assert desk.is_open()


def test_a_cursor_that_only_passes_through_opens_nothing(desk: Desk) -> None:
    type_text(desk.editor, "#bri et la suite")
    asked = len(desk.asked)
    cursor = desk.editor.textCursor()
    cursor.setPosition(4)
    desk.editor.setTextCursor(cursor)
    assert not desk.is_open()
    assert len(desk.asked) == asked


def test_moving_away_closes_the_list(desk: Desk) -> None:
    type_text(desk.editor, "Bonjour #bri")
    assert desk.is_open()
    press(desk.editor, Qt.Key.Key_Left)
    assert not desk.is_open()
    press(desk.editor, Qt.Key.Key_Right)
    type_text(desk.editor, "o")
    assert desk.is_open()
    desk.editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert not desk.is_open()


def test_the_middle_of_a_tag_is_left_alone(desk: Desk) -> None:
    type_text(desk.editor, "#brxx")
    for _ in range(2):
        press(desk.editor, Qt.Key.Key_Left)
    type_text(desk.editor, "i")
    assert desk.text == "#brixx"
    assert not desk.is_open()


def test_leaving_the_editor_closes_the_list(qtbot: QtBot, desk: Desk) -> None:
    type_text(desk.editor, "#bri")
    desk.other.setFocus()
    qtbot.waitUntil(lambda: not desk.is_open())


def test_tab_moves_on_where_no_list_is_open(qtbot: QtBot, desk: Desk) -> None:
    type_text(desk.editor, "Bonjour")
    press(desk.editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(desk.other.hasFocus)


def test_a_click_takes_a_hashtag_behind_emoji(qtbot: QtBot, desk: Desk) -> None:
    type_text(desk.editor, "🥖🥖 #é #bri")
    shown = next(one for one in desk.findChildren(QListWidget) if one.isVisible())
    place = shown.visualItemRect(shown.item(1)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.text == "🥖🥖 #é #BriocheFeuilletée"


def test_the_list_stays_within_its_window(desk: Desk) -> None:
    desk.resize(260, 120)
    type_text(desk.editor, "\n\n\n                    #b")
    shown = next(one for one in desk.findChildren(QListWidget) if one.isVisible())
    assert desk.rect().contains(shown.geometry()) or shown.height() > desk.height()


def test_a_text_that_cannot_be_changed_offers_nothing(desk: Desk) -> None:
    type_text(desk.editor, "#bri")
    press(desk.editor, Qt.Key.Key_Escape)
    desk.editor.setReadOnly(True)
    desk.completion.offer(TAGS)
    assert not desk.is_open()

"""The field: what goes in, what comes out, and that nothing makes it stop."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.text import LIMIT
from desktop.ui.theme import Theme
from desktop.ui.write.editor import Editor
from tests.ui.write.keys import press, type_text

HUGE = 100_000
HANG_S = 6.0
"""Far above what it takes, on a loaded machine too; a quadratic step takes minutes."""


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> Editor:
    made = Editor(theme, LIMIT)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    made.setFocus()
    return made


def paste(editor: Editor, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    editor.insertFromMimeData(data)


def test_what_is_typed_is_the_text_and_is_told_once_a_letter(qtbot: QtBot, editor: Editor) -> None:
    told = []
    editor.typed.connect(lambda: told.append(editor.text))
    type_text(editor, "Été\nà 7 h")
    assert editor.text == "Été\nà 7 h"
    assert told[0] == "É"
    assert len(told) == len("Été\nà 7 h")


def test_a_text_put_in_by_the_program_is_not_taken_for_typing(editor: Editor) -> None:
    told = []
    editor.typed.connect(lambda: told.append(editor.text))
    editor.set_text("Bonjour")
    assert editor.text == "Bonjour"
    assert told == []


def test_no_break_spaces_survive_reading_and_copying(editor: Editor) -> None:
    french = "Une brioche\u00a0? «\u202fOui\u202f»"
    editor.set_text(french)
    assert editor.text == french
    editor.selectAll()
    assert editor.createMimeDataFromSelection().text() == french


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("un\r\ndeux\rtrois", "un\ndeux\ntrois"),
        ("un\u2028deux\u2029trois", "un\ndeux\ntrois"),
        ("\u202eà l'envers\u202c", "\u202eà l'envers\u202c"),
        ("zéro\u200bespace\u200d", "zéro\u200bespace\u200d"),
        ("👩\u200d👩\u200d👧 🇫🇷", "👩\u200d👩\u200d👧 🇫🇷"),
        ("début\ufefffin", "début\ufefffin"),
        ("cafe\u0301", "cafe\u0301"),
    ],
)
def test_a_paste_keeps_every_letter_and_one_kind_of_new_line(
    editor: Editor, pasted: str, kept: str
) -> None:
    paste(editor, pasted)
    assert editor.text == kept


def test_a_paste_brings_no_fonts(editor: Editor) -> None:
    paste(editor, "gras", html="<b style='color:red'>gras</b><img src='x'>")
    assert editor.text == "gras"
    assert editor.document().firstBlock().charFormat().fontWeight() < 600


def test_a_paste_is_undone_at_once(editor: Editor) -> None:
    type_text(editor, "Bonjour")
    paste(editor, " à tous")
    editor.undo()
    assert editor.text == "Bonjour"


def test_half_an_emoji_left_by_a_deletion_can_still_be_saved(editor: Editor) -> None:
    editor.set_text("a🍊b")
    cursor = editor.textCursor()
    cursor.setPosition(2)
    cursor.deleteChar()
    editor.text.encode("utf-8")
    type_text(editor, "c")
    editor.text.encode("utf-8")


def test_shift_and_enter_make_a_common_new_line(editor: Editor) -> None:
    type_text(editor, "un")
    press(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(editor, "deux")
    assert editor.text == "un\ndeux"


def test_tab_leaves_the_field(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, second = Editor(theme, LIMIT), Editor(theme, LIMIT)
    first.setParent(window)
    second.setParent(window)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    press(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    assert first.text == ""


def test_what_x_refuses_is_taken_out_and_can_be_put_back(editor: Editor) -> None:
    editor.set_text("dé\ufeffbut")
    editor.take_out_invalid()
    assert editor.text == "début"
    editor.undo()
    assert editor.text == "dé\ufeffbut"


def test_an_input_method_composes_before_it_commits(editor: Editor) -> None:
    editor.set_text("#brioche ")
    cursor = editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    QCoreApplication.sendEvent(editor, QInputMethodEvent("にほ", []))
    assert editor.text == "#brioche "
    coloured = editor.document().firstBlock().layout().formats()
    assert (0, len("#brioche")) in [(span.start, span.length) for span in coloured]
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QCoreApplication.sendEvent(editor, commit)
    assert editor.text == "#brioche 日本"


@pytest.mark.parametrize(
    "text",
    [
        ("Ce matin, brioches à 7 h 30 🍊 #Alençon @lune. " * 2_200)[:HUGE],
        ("Ce matin, brioches à 7 h 30 🍊 #Alençon @lune.\n" * 2_200)[:HUGE],
        ("a." * HUGE)[:HUGE],
        "日" * HUGE,
        "\n" * HUGE,
    ],
    ids=["one line", "lines", "dots", "Japanese", "empty lines"],
)
def test_a_hundred_thousand_letters_hang_nothing(editor: Editor, text: str) -> None:
    began = time.process_time()
    paste(editor, text)
    QCoreApplication.processEvents()
    type_text(editor, "é")
    QCoreApplication.processEvents()
    assert time.process_time() - began < HANG_S
    assert editor.text == text + "é"
    editor.undo()
    editor.undo()
    assert editor.text == ""


def test_a_key_taker_sees_each_key_before_the_field(editor: Editor) -> None:
    editor.add_key_taker(lambda event: event.text() == "x")
    type_text(editor, "axb")
    assert editor.text == "ab"


def test_what_is_no_text_is_handed_on_and_not_typed(qtbot: QtBot, editor: Editor) -> None:
    editor.carry(lambda mime: mime.hasUrls())
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile("/photo.jpg")])
    brought.setText("file:///photo.jpg")
    assert editor.canInsertFromMimeData(brought)
    with qtbot.waitSignal(editor.carried_in) as handed:
        editor.insertFromMimeData(brought)
    assert handed.args[0].urls() == brought.urls()
    assert editor.text == ""


def test_nothing_is_put_into_a_tweet_that_has_left(editor: Editor) -> None:
    editor.carry(lambda mime: mime.hasUrls())
    editor.setReadOnly(True)
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile("/photo.jpg")])
    assert not editor.canInsertFromMimeData(brought)


def test_the_menu_asks_what_belongs_to_the_word_it_opens_on(qtbot: QtBot, editor: Editor) -> None:
    type_text(editor, "Bonjour")
    here = editor.cursorRect().center()
    by_mouse = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, here, editor.viewport().mapToGlobal(here)
    )
    with qtbot.waitSignal(editor.menu_asked) as asked:
        QCoreApplication.sendEvent(editor.viewport(), by_mouse)
    menu, position = asked.args
    assert position == len("Bonjour")
    assert menu.actions()
    menu.close()

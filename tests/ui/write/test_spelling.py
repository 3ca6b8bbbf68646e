"""Underlines, their menu and the language chip, on a real field with the real dictionaries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.background.runner import Runner
from desktop.background.spelling import Spelling
from desktop.core.language import Tongue
from desktop.core.shop import Shop
from desktop.core.spelling import GrammarRule
from desktop.core.text import LIMIT
from desktop.services.dictionary import OwnDictionary
from desktop.store.database import connect_unchecked, open_plan
from desktop.store.migrations import migrate
from desktop.ui.grammar_words import grammar_words
from desktop.ui.theme import Theme
from desktop.ui.write.editor import Editor
from desktop.ui.write.language_chip import LanguageChip
from desktop.ui.write.spelling_menu import SpellingMenu
from desktop.ui.write.underlines import Underlines
from tests.ui.write.keys import press, type_text

Style = QTextCharFormat.UnderlineStyle
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Desk:
    """A field with everything around it that belongs to spelling."""

    def __init__(self, qtbot: QtBot, theme: Theme, runner: Runner, plan: Path) -> None:
        self.qtbot, self.runner = qtbot, runner
        self.editor = Editor(theme, LIMIT)
        qtbot.addWidget(self.editor)
        self.dictionary = OwnDictionary(lambda: open_plan(plan))
        self.spelling = Spelling(runner, self.dictionary)
        self.underlines = Underlines(self.editor, self.spelling, self.editor)
        self.menu = SpellingMenu(self.editor, self.underlines, self.spelling)
        self.chip = LanguageChip(self.editor, self.underlines, self.spelling)
        qtbot.addWidget(self.chip)
        self.editor.resize(600, 200)
        self.editor.show()
        self.editor.setFocus()

    def begin(self) -> None:
        with self.qtbot.waitSignal(self.runner.rested, timeout=20_000):
            self.spelling.begin()
        assert self.spelling.is_ready

    def put(self, position: int) -> None:
        cursor = self.editor.textCursor()
        cursor.setPosition(position)
        self.editor.setTextCursor(cursor)

    def underlined(self) -> list[tuple[str, Style]]:
        """What is underlined, with its line, from top to bottom."""
        found = []
        block = self.editor.document().firstBlock()
        while block.isValid():
            units = block.text().encode("utf-16-le")
            for span in block.layout().formats():
                if span.format.underlineStyle() != Style.NoUnderline:
                    raw = units[2 * span.start : 2 * (span.start + span.length)]
                    found.append((raw.decode("utf-16-le"), span.format.underlineStyle()))
            block = block.next()
        return found

    def words(self) -> list[str]:
        return [word for word, _ in self.underlined()]

    def open_at(self, position: int) -> QMenu:
        """Right-click at a position; the menu, once suggestions have come."""
        self.put(position)
        at = self.editor.cursorRect().center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, at, self.editor.mapToGlobal(QPoint(at))
        )
        QCoreApplication.sendEvent(self.editor.viewport(), event)
        return self.opened()

    def opened(self) -> QMenu:
        if not self.runner.is_resting:
            with self.qtbot.waitSignal(self.runner.rested, timeout=20_000):
                pass
        [menu] = [m for m in self.editor.findChildren(QMenu) if m.isVisible()]
        return menu


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    plan = tmp_path / "plan.db"
    with connect_unchecked(plan, create=True) as db:
        migrate(db)
    runner = Runner()
    made = Desk(qtbot, theme, runner, plan)
    made.begin()
    yield made
    for menu in made.editor.findChildren(QMenu):
        menu.close()
    assert runner.stop(20)


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, text: str) -> None:
    [action] = [action for action in menu.actions() if action.text() == text]
    action.trigger()
    menu.close()


def test_a_slip_gets_a_wave_and_a_fault_of_grammar_dots(desk: Desk) -> None:
    desk.editor.set_text("🍊 La boulangeire ouvre.\nLes fleurs sont arrivé hier.")
    assert desk.underlined() == [
        ("boulangeire", Style.WaveUnderline),
        ("arrivé", Style.DotLine),
    ]


def test_nothing_is_underlined_before_the_dictionaries_are_there(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.db"
    with connect_unchecked(plan, create=True) as db:
        migrate(db)
    runner = Runner()
    early = Desk(qtbot, theme, runner, plan)
    early.editor.set_text("Une boulangeire.")
    assert early.words() == []
    assert "prepared" in early.chip.chip.text()
    early.begin()
    assert early.words() == ["boulangeire"]
    assert runner.stop(20)


def test_the_word_being_typed_is_left_alone_until_it_is_finished(desk: Desk) -> None:
    type_text(desk.editor, "La boulangeire")
    assert desk.words() == []
    type_text(desk.editor, " ")
    assert desk.words() == ["boulangeire"]


def test_the_word_being_typed_shows_once_the_cursor_goes_elsewhere(desk: Desk) -> None:
    type_text(desk.editor, "La boulangeire")
    desk.put(1)
    assert desk.words() == ["boulangeire"]


def test_going_back_into_a_word_takes_its_wave_away_while_it_is_mended(desk: Desk) -> None:
    desk.editor.set_text("Une boulangeire ouverte")
    desk.put(len("Une boulange"))
    press(desk.editor, Qt.Key.Key_Backspace)
    assert desk.words() == []


def test_the_highlights_of_tags_stay_beside_the_underlines(desk: Desk, theme: Theme) -> None:
    desk.editor.set_text("Une boulangeire #brioche")
    formats = desk.editor.document().firstBlock().layout().formats()
    spans = {(f.start, f.length): f.format for f in formats}
    assert spans[16, 8].foreground().color() == theme.color("link")
    assert spans[4, 11].underlineStyle() == Style.WaveUnderline


def test_an_underline_beyond_the_limit_is_struck_and_waved(desk: Desk) -> None:
    desk.editor.set_text("La pâte lève. " * 20 + "Une boulangeire.")
    formats = desk.editor.document().firstBlock().layout().formats()
    assert any(f.format.fontStrikeOut() for f in formats)
    assert desk.words() == ["boulangeire"]


def test_edits_leave_the_same_underlines_as_a_fresh_text(desk: Desk) -> None:
    parts = ["boulangeire ", "\n", "🍊 ", "Les fleurs sont arrivé. ", "#pain ", "Bon. ", "jai "]
    for number in range(60):
        cursor = desk.editor.textCursor()
        length = desk.editor.document().characterCount() - 1
        cursor.setPosition(min(length, number * 37 % (length + 1)))
        end = min(length, cursor.position() + number * 7 % 11)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        cursor.insertText(parts[number % len(parts)])
        # Away from the field, the word being typed shows too.
        QCoreApplication.sendEvent(desk.editor, QFocusEvent(QEvent.Type.FocusOut))
        shown = desk.underlined()
        desk.editor.set_text(desk.editor.text)
        QCoreApplication.sendEvent(desk.editor, QFocusEvent(QEvent.Type.FocusOut))
        assert desk.underlined() == shown


def test_an_input_method_composes_beside_an_underline_without_moving_it(desk: Desk) -> None:
    desk.editor.set_text("Une boulangeire ")
    desk.put(0)
    QCoreApplication.sendEvent(desk.editor, QInputMethodEvent("に", []))
    block = desk.editor.document().firstBlock()
    assert block.layout().preeditAreaText() == "に"
    waves = [
        f for f in block.layout().formats() if f.format.underlineStyle() == Style.WaveUnderline
    ]
    assert [(f.start, f.length) for f in waves] == [(5, 11)]
    done = QInputMethodEvent("", [])
    done.setCommitString("日本")
    QCoreApplication.sendEvent(desk.editor, done)
    assert desk.editor.text == "日本Une boulangeire "
    desk.put(3)
    assert "boulangeire" in desk.words()


def test_a_suggestion_is_put_in_by_a_click_and_taken_back_by_one_undo(desk: Desk) -> None:
    type_text(desk.editor, "La boulangeire ouvre")
    menu = desk.open_at(6)
    assert entries(menu)[0] == "boulangerie"
    assert menu.actions()[0].font().bold()
    choose(menu, "boulangerie")
    assert desk.editor.text == "La boulangerie ouvre"
    assert desk.words() == []
    desk.editor.undo()
    assert desk.editor.text == "La boulangeire ouvre"


def test_the_fields_own_entries_stay_below(desk: Desk) -> None:
    desk.editor.set_text("La boulangeire ouvre")
    menu = desk.open_at(6)
    assert any(
        action.shortcut().toString() == "Ctrl+V" or "Paste" in action.text()
        for action in menu.actions()
    )


def test_a_right_word_gets_the_common_menu_alone(desk: Desk) -> None:
    desk.editor.set_text("La boulangerie ouvre")
    menu = desk.open_at(6)
    assert not any("dictionary" in text or "Ignore" in text for text in entries(menu))


def test_a_word_added_to_the_dictionary_is_right_here_for_good(desk: Desk) -> None:
    desk.editor.set_text("Goûtez la flognarde blanchotte")
    [word] = desk.words()[-1:]
    menu = desk.open_at(desk.editor.text.index(word) + 2)
    choose(menu, f"Add “{word}” to the dictionary")
    assert word not in desk.words()
    if not desk.runner.is_resting:
        with desk.qtbot.waitSignal(desk.runner.rested):
            pass
    assert desk.dictionary.words() == {word}


def test_what_is_ignored_is_ignored_in_this_text_alone(desk: Desk) -> None:
    desk.editor.set_text("La boulangeire et la boulangeire")
    choose(desk.open_at(6), "Ignore here")
    assert desk.words() == []
    desk.editor.set_text("Une boulangeire.")
    desk.spelling.start_text()
    assert desk.words() == ["boulangeire"]


def test_a_fault_of_grammar_tells_its_reason_and_is_mended_in_one_step(desk: Desk) -> None:
    desk.editor.set_text("Nous avons manger une tarte")
    menu = desk.open_at(13)
    assert entries(menu)[0] == grammar_words(GrammarRule.AFTER_AVOIR)
    choose(menu, "mangé")
    assert desk.editor.text == "Nous avons mangé une tarte"
    desk.editor.undo()
    assert desk.editor.text == "Nous avons manger une tarte"


def test_f7_goes_from_one_to_the_next_and_round(desk: Desk) -> None:
    desk.editor.set_text("La boulangeire ouvre.\nNous avons manger. Une pattisserie.")
    desk.put(0)
    seen = []
    for _ in range(4):
        press(desk.editor, Qt.Key.Key_F7)
        seen.append(desk.editor.textCursor().selectedText())
    assert seen == ["boulangeire", "manger", "pattisserie", "boulangeire"]
    press(desk.editor, Qt.Key.Key_F7, SHIFT)
    assert desk.editor.textCursor().selectedText() == "pattisserie"


def test_control_and_semicolon_open_the_suggestions(desk: Desk) -> None:
    desk.editor.set_text("Oui, la boulangeire ouvre")
    desk.put(0)
    press(desk.editor, Qt.Key.Key_Semicolon, CTRL)
    menu = desk.opened()
    choose(menu, "boulangerie")
    assert desk.editor.text == "Oui, la boulangerie ouvre"


def test_a_suggestion_for_another_text_changes_nothing(desk: Desk) -> None:
    desk.editor.set_text("La boulangeire ouvre")
    menu = desk.open_at(6)
    desk.editor.set_text("Autre chose ici")
    choose(menu, "boulangerie")
    assert desk.editor.text == "Autre chose ici"


def test_the_shops_own_names_are_no_misspellings(desk: Desk) -> None:
    desk.editor.set_text("chez zalabiya, avec loubnette")
    assert desk.words() == ["zalabiya", "loubnette"]
    desk.spelling.speak_for(Shop(name="Zalabiya", people=("Loubnette",)))
    assert desk.words() == []


def test_an_english_text_is_read_in_english_and_told(desk: Desk) -> None:
    desk.editor.set_text("We have recieved the flowers this morning")
    with desk.qtbot.waitSignal(desk.spelling.changed, timeout=20_000):
        pass
    assert desk.words() == ["recieved"]
    assert desk.chip.chip.text().startswith("Spelling: English")


def test_spelling_is_switched_off_and_on_by_the_chip(desk: Desk) -> None:
    told: list[bool] = []
    desk.chip.turned.connect(told.append)
    desk.editor.set_text("Une boulangeire.")
    desk.chip.chip.click()
    menu = next(m for m in desk.chip.findChildren(QMenu) if m.isVisible())
    choose(menu, "Do not check")
    assert desk.words() == []
    assert desk.chip.chip.text().startswith("Spelling: off")
    desk.chip.chip.click()
    choose(menu, "French")
    assert desk.words() == ["boulangeire"]
    assert desk.spelling.chosen is Tongue.FRENCH
    assert told == [False, True]


def test_typography_is_set_by_one_click_and_taken_back_by_one_undo(desk: Desk) -> None:
    desk.editor.set_text("L'été arrive... Ça vous dit ?")
    desk.chip.typography.click()
    assert desk.editor.text == "L’été arrive… Ça vous dit\u00a0?"
    assert "1 character" in desk.chip.said.text()
    desk.editor.undo()
    assert desk.editor.text == "L'été arrive... Ça vous dit ?"
    assert desk.chip.said.isHidden()


def test_every_entry_of_the_menu_can_be_reached_by_keyboard(desk: Desk) -> None:
    desk.editor.set_text("La boulangeire ouvre")
    menu = desk.open_at(6)
    first: QAction | None = menu.activeAction()
    assert first is not None
    assert first.text() == "boulangerie"

"""Places between braces, filled in Tab by Tab; short words, written out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.ideas.read import ideas
from desktop.core.language import Tongue
from desktop.core.templates import unfilled
from desktop.ui.write.braces import Braces
from desktop.ui.write.page import WritePage
from tests.ui.write.keys import press, type_text


class Field(QPlainTextEdit):
    """A field whose Tab leaves it, as the composer's does."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.braces = Braces(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.braces.take_key(event):
            super().keyPressEvent(event)

    @property
    def chosen(self) -> str:
        return self.textCursor().selectedText()


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[Field]:
    holder = QWidget()
    made = Field()
    column = QVBoxLayout(holder)
    for one in (QLineEdit(), made, QLineEdit()):
        column.addWidget(one)
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    made.setFocus()
    # Until the test has ended: what Python lets go of, Qt deletes with all that is in it.
    yield made
    holder.close()


def test_what_is_put_in_has_its_first_place_selected(field: Field) -> None:
    field.braces.put_in("Ce matin, {produit} à {heure}")
    assert field.chosen == "{produit}"


def test_what_is_put_in_beside_other_words_sticks_to_none(field: Field) -> None:
    field.setPlainText("🥖 Bonjour #priAprès")
    cursor = field.textCursor()
    cursor.setPosition(len("🥖 Bonjour #pri") + 1)
    field.setTextCursor(cursor)
    field.braces.put_in("Voici {produit}")
    assert field.toPlainText() == "🥖 Bonjour #pri\nVoici {produit}\nAprès"
    assert field.chosen == "{produit}"
    field.undo()
    assert field.toPlainText() == "🥖 Bonjour #priAprès"


def test_nothing_is_put_into_what_has_left(field: Field) -> None:
    field.setPlainText("Parti")
    field.setReadOnly(True)
    field.braces.put_in("Voici {produit}")
    assert field.toPlainText() == "Parti"


def test_tab_leads_from_place_to_place_and_round_again(field: Field) -> None:
    field.braces.put_in("🥖 {un}, {deux}\n👍🏽 {trois}")
    seen = []
    for _ in range(4):
        seen.append(field.chosen)
        press(field, Qt.Key.Key_Tab)
    assert seen == ["{un}", "{deux}", "{trois}", "{un}"]


def test_an_idea_is_filled_in_by_typing_and_tab_alone(field: Field) -> None:
    field.braces.put_in("🥖 {produit} sort à {heure}, merci {prénom}.")
    for words in ("Le pain", "7 h", "Léa"):
        type_text(field, words)
        press(field, Qt.Key.Key_Tab)
    assert field.toPlainText() == "🥖 Le pain sort à 7 h, merci Léa."


def test_tab_leaves_the_field_where_nothing_is_left_to_fill_in(field: Field) -> None:
    field.braces.put_in("Bonjour {prénom}")
    type_text(field, "Léa")
    press(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()


def test_nobody_is_caught_in_the_field(field: Field) -> None:
    field.braces.put_in("Bonjour {prénom}, {mot}")
    press(field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not field.hasFocus()
    field.setFocus()
    press(field, Qt.Key.Key_Escape)
    assert field.chosen == ""
    press(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    field.braces.begin()
    assert field.chosen == "{prénom}"


def test_what_is_put_in_goes_where_the_cursor_stands_and_one_undo_takes_it_away(
    field: Field,
) -> None:
    type_text(field, "Bonjour 🥖 ")
    field.braces.put_in("{produit} !")
    assert field.toPlainText() == "Bonjour 🥖 {produit} !"
    assert field.chosen == "{produit}"
    field.undo()
    assert field.toPlainText() == "Bonjour 🥖 "


def test_a_field_that_may_not_be_changed_takes_no_key(field: Field) -> None:
    field.setPlainText("{un} {deux}")
    field.setReadOnly(True)
    press(field, Qt.Key.Key_Tab)
    assert field.toPlainText() == "{un} {deux}"
    assert field.chosen == ""


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (";adr ", "12 rue du Cygne "),
        ("Venez 🥖 ;adr ", "Venez 🥖 12 rue du Cygne "),
        ("🥖" * 40 + ";adr ", "🥖" * 40 + "12 rue du Cygne "),
        ("x" + "🥖" * 40 + ";adr ", "x" + "🥖" * 40 + "12 rue du Cygne "),
        ("adr ", "adr "),
        ("une\n;adr ", "une\n12 rue du Cygne "),
        (";autre ", ";autre "),
    ],
)
def test_a_short_word_is_written_out_at_the_space(field: Field, typed: str, written: str) -> None:
    field.braces.set_snippets({"adr": "12 rue du Cygne"})
    type_text(field, typed)
    assert field.toPlainText() == written


def test_tab_writes_out_a_short_word_without_its_semicolon(field: Field) -> None:
    field.braces.set_snippets({"adr": "12 rue du Cygne"})
    type_text(field, "Venez : adr")
    press(field, Qt.Key.Key_Tab)
    assert field.toPlainText() == "Venez : 12 rue du Cygne"
    assert field.hasFocus()
    field.undo()
    assert field.toPlainText() == "Venez : adr"


def test_a_short_word_may_stand_for_something_to_fill_in(field: Field) -> None:
    field.braces.set_snippets({"rdv": "{jour} à {heure}"})
    type_text(field, ";rdv")
    press(field, Qt.Key.Key_Tab)
    assert field.chosen == "{jour}"


def test_every_idea_can_be_filled_in_the_composer_by_keyboard_alone(page: WritePage) -> None:
    """From the idea to a whole text, in the real editor."""
    editor = page.editor
    braces = Braces(editor)
    editor.add_key_taker(braces.take_key)
    for idea in ideas(Tongue.FRENCH)[:40]:
        editor.set_text("")
        braces.put_in(idea.text)
        for place in unfilled(idea.text):
            assert editor.textCursor().selectedText() == f"{{{place.name}}}"
            type_text(editor, "mot")
            press(editor, Qt.Key.Key_Tab)
        assert unfilled(page.text()) == ()
        assert page.text().count("mot") >= len(unfilled(idea.text))

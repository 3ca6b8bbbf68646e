"""The ideas page: the right idea first, one click from a draft, found by word, kind and trade."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from desktop.core.ideas.idea import own_idea
from desktop.core.kinds.kind import Kind
from desktop.core.shop import UNKNOWN
from desktop.core.snippets import Snippet
from desktop.core.templates import Template
from desktop.services.library import Shelf
from desktop.ui.ideas import IdeasPage
from desktop.ui.ideas.ideas_panel import AT_ONCE
from desktop.ui.ideas.text_card import TextCard
from tests.ui.ideas.conftest import BAKERY, NOW, named, push, told
from tests.ui.write.keys import press, type_text


def texts(page: IdeasPage) -> list[str]:
    return [card.main.accessibleDescription() for card in page.ideas.board.cards]


def card_of(page: IdeasPage, words: str) -> TextCard:
    return next(
        card for card in page.ideas.board.cards if words in card.main.accessibleDescription()
    )


def search(page: IdeasPage, qtbot: QtBot, words: str) -> None:
    with qtbot.waitSignal(page.ideas.choice.changed):
        page.ideas.choice.search.setText(words)


def test_what_fits_the_season_stands_first_with_its_reason(page: IdeasPage) -> None:
    cards = page.ideas.board.cards
    assert len(cards) == AT_ONCE
    for card in cards[:4]:
        head, _, why, *_ = told(card)
        assert "now: " in head or "in season" in head
        assert why.startswith("Why: ")


def test_an_idea_is_a_draft_in_one_click(qtbot: QtBot, page: IdeasPage) -> None:
    card = page.ideas.board.cards[0]
    with qtbot.waitSignal(page.draft_asked) as asked:
        card.main.click()
    text, key = asked.args
    assert text == texts(page)[0]
    assert "." in key


def test_a_kind_can_be_looked_for_and_asked_for_from_elsewhere(page: IdeasPage) -> None:
    push(page, "Humour")
    assert all("Humour" in told(card)[0] for card in page.ideas.board.cards)
    assert any(line.startswith("To avoid: ") for line in told(page.ideas.board.cards[0]))
    push(page, "Templates")
    page.show_kind(Kind.ADVICE)
    assert page.ideas.isVisible()
    assert all("A piece of advice" in told(card)[0] for card in page.ideas.board.cards)


def test_words_find_ideas_of_other_trades_and_seasons_too(qtbot: QtBot, page: IdeasPage) -> None:
    search(page, qtbot, "under the bonnet")
    assert len(texts(page)) == 1
    assert "Garage" in told(page.ideas.board.cards[0])[0]


def test_a_search_without_result_teaches_and_leads_back(qtbot: QtBot, page: IdeasPage) -> None:
    search(page, qtbot, "xylophone")
    assert texts(page) == []
    assert "No idea like that yet" in told(page)
    push(page, "Show every idea")
    assert len(texts(page)) == AT_ONCE


def test_another_trade_can_be_looked_at(page: IdeasPage) -> None:
    field = named(page, QComboBox, "Trade")
    assert field.currentText() == "Bakery"
    field.setCurrentIndex(field.findText("Florist"))
    field.activated.emit(field.currentIndex())
    heads = [told(card)[0] for card in page.ideas.board.cards]
    assert any("Florist" in head for head in heads)
    assert not any("your trade" in head for head in heads)


def test_a_shop_of_a_trade_without_ideas_gets_everybodys(page: IdeasPage) -> None:
    for shop in (UNKNOWN, BAKERY.__class__(trade="luthier")):
        page.show_shop(shop)
        assert named(page, QComboBox, "Trade").currentText() == "Every shop"
        assert len(texts(page)) == AT_ONCE


def test_used_ideas_stand_last_greyed_with_their_date(page: IdeasPage) -> None:
    first = texts(page)[0]
    keys = {}
    page.draft_asked.connect(lambda text, key: keys.update({text: key}))
    page.ideas.board.cards[0].main.click()
    page.show_shelf(Shelf(uses={keys[first]: NOW - timedelta(days=1)}))
    assert first not in texts(page)
    while first not in texts(page):
        push(page, "Show more ideas")
    assert texts(page)[-1] == first
    assert "Used yesterday, Wednesday 2 December" in told(page.ideas.board.cards[-1])


def test_the_arrow_keys_lead_from_card_to_card_and_enter_makes_a_draft(
    qtbot: QtBot, page: IdeasPage
) -> None:
    board = page.ideas.board
    board.focus_at(0)
    for key, place in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Left, 2)):
        here = QApplication.focusWidget()
        assert here is not None
        press(here, key)
        assert board.cards[place].main.hasFocus()
    press(board.cards[2].main, Qt.Key.Key_Up)
    press(board.cards[0].main, Qt.Key.Key_Up)
    assert board.cards[0].main.hasFocus()
    with qtbot.waitSignal(page.draft_asked) as asked:
        press(board.cards[0].main, Qt.Key.Key_Return)
    assert asked.args[0] == texts(page)[0]


def test_a_narrow_page_has_one_column_and_cuts_nothing(page: IdeasPage) -> None:
    page.resize(500, 700)
    QApplication.processEvents()
    cards = page.ideas.board.cards
    assert cards[0].x() == cards[1].x()
    assert page.minimumSizeHint().width() <= 500
    page.resize(1000, 700)
    QApplication.processEvents()
    assert cards[0].x() < cards[1].x()
    assert cards[0].y() == cards[1].y()


def test_more_ideas_come_on_a_click_with_the_keyboard_on_the_first_new_one(
    page: IdeasPage,
) -> None:
    before = texts(page)
    push(page, "Show more ideas")
    assert texts(page)[:AT_ONCE] == before
    assert page.ideas.board.cards[AT_ONCE].main.hasFocus()


def test_an_idea_of_ones_own_is_kept_in_one_line(qtbot: QtBot, page: IdeasPage) -> None:
    line = named(page, QLineEdit, "An idea of yours, in one line")
    keep = next(one for one in page.ideas.findChildren(QPushButton) if one.text() == "Keep it")
    assert not keep.isEnabled()
    type_text(line, "Le chat du voisin dort dans la vitrine")
    with qtbot.waitSignal(page.idea_added) as added:
        press(line, Qt.Key.Key_Return)
    assert added.args == ["Le chat du voisin dort dans la vitrine"]
    assert line.text() == ""


def test_an_own_idea_is_shown_letter_by_letter_and_can_be_removed(
    qtbot: QtBot, page: IdeasPage
) -> None:
    idea = own_idea(3, "<b>Gras</b> & {produit}")
    page.show_shelf(Shelf(own=(idea,)))
    card = card_of(page, "<b>Gras</b>")
    assert told(card)[:2] == ["Your own idea", "<b>Gras</b> & {produit}"]
    with qtbot.waitSignal(page.idea_removed) as removed:
        named(page, QToolButton, "Remove this idea").click()
    assert removed.args == [idea]


def fields(panel: object) -> tuple[QLineEdit, QPlainTextEdit]:
    form = panel._form  # type: ignore[attr-defined]
    return form.findChild(QLineEdit), form.findChild(QPlainTextEdit)


def test_a_template_is_used_added_changed_and_removed(qtbot: QtBot, page: IdeasPage) -> None:
    own = Template("Poisson", "Ce midi : {poisson}", 4)
    page.show_shelf(Shelf(templates=(own,)))
    push(page, "Templates")
    first, second, *_ = page.templates.board.cards
    assert told(first) == ["Poisson", "Ce midi : {poisson}"]
    with qtbot.waitSignal(page.draft_asked) as asked:
        first.main.click()
    assert asked.args == ["Ce midi : {poisson}", ""]
    assert second.findChildren(QToolButton) == []
    push(page, "Change")
    name, text = fields(page.templates)
    assert (name.text(), text.toPlainText()) == ("Poisson", "Ce midi : {poisson}")
    text.setPlainText("Ce soir\u00a0: {poisson}")
    with qtbot.waitSignal(page.template_put) as put:
        push(page.templates, "Keep it")
    assert put.args == [Template("Poisson", "Ce soir\u00a0: {poisson}", 4)]
    push(page, "New template")
    name.setText("Nouveau")
    text.setPlainText("{mot}")
    with qtbot.waitSignal(page.template_put) as put:
        push(page.templates, "Keep it")
    assert put.args == [Template("Nouveau", "{mot}")]
    with qtbot.waitSignal(page.template_removed) as removed:
        named(page, QToolButton, "Remove Poisson").click()
    assert removed.args == [own]


def test_a_short_word_is_added_changed_and_removed(qtbot: QtBot, page: IdeasPage) -> None:
    push(page, "Short words")
    assert any(line.startswith("No short word yet") for line in told(page.snippets))
    push(page, "New short word")
    name, text = fields(page.snippets)
    keep = next(one for one in page.snippets.findChildren(QPushButton) if one.text() == "Keep it")
    text.setPlainText("12 rue du Cygne")
    for word, is_right in (("a b", False), ("", False), ("adr", True), (";adr", True)):
        name.setText(word)
        assert keep.isEnabled() is is_right
    with qtbot.waitSignal(page.snippet_put) as put:
        keep.click()
    assert put.args == [Snippet("adr", "12 rue du Cygne"), ""]
    page.show_shelf(Shelf(snippets=(Snippet("adr", "12 rue du Cygne"),)))
    push(page.snippets, "Change")
    name.setText("rue")
    with qtbot.waitSignal(page.snippet_put) as put:
        keep.click()
    assert put.args == [Snippet("rue", "12 rue du Cygne"), "adr"]
    with qtbot.waitSignal(page.snippet_removed) as removed:
        named(page, QToolButton, "Remove ;adr").click()
    assert removed.args == [Snippet("adr", "12 rue du Cygne")]


def test_esc_leaves_a_form_without_keeping_anything(page: IdeasPage) -> None:
    push(page, "Templates")
    push(page, "New template")
    name, _ = fields(page.templates)
    QTest.keyClick(name, Qt.Key.Key_Escape)
    assert not name.isVisible()


@pytest.mark.parametrize("section", ["Ideas", "Templates", "Short words"])
def test_every_control_has_a_name(page: IdeasPage, section: str) -> None:
    page.show_shelf(
        Shelf((own_idea(1, "un"),), {}, (Template("a", "{b}", 1),), (Snippet("adr", "rue"),))
    )
    push(page, section)
    for kind in (QPushButton, QToolButton, QLineEdit, QComboBox):
        for one in page.findChildren(kind):
            if one.isVisible() and one.objectName() != "qt_spinbox_lineedit":
                said = one.accessibleName() or getattr(one, "text", str)()
                inner = one.parent() is not None and isinstance(
                    one.parent(), (QLineEdit, QComboBox)
                )
                assert said or inner, one


def test_a_name_of_the_persons_own_is_shown_letter_by_letter(page: IdeasPage) -> None:
    page.show_shelf(Shelf(templates=(Template("<b>Pain</b> & cie", "{pain}", 1),)))
    push(page, "Templates")
    removal = named(page, QToolButton, "Remove <b>Pain</b> & cie")
    assert removal.toolTip() == "<qt>Remove &lt;b>Pain&lt;/b> &amp; cie</qt>"

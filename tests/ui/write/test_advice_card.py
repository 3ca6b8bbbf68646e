"""The tips beside the text: a click mends it in one step, and nothing else touches it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.advice import RuleName
from desktop.core.advice.rules import RULES
from desktop.core.tweet import Part, State, Tweet
from desktop.paths import RESOURCES
from desktop.ui.advice_words import tip_words
from desktop.ui.write.advice_card import AdviceCard
from desktop.ui.write.page import WritePage
from desktop.ui.write.pauses import LONG_TEXT
from tests.core.advice.reading import Case, draft_of
from tests.core.advice.test_cases import SPEAKS
from tests.ui.write.conftest import NOW, at
from tests.ui.write.keys import press, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
GLUED = "🥖 Et voilà.Il est midi"
CALM = "Nothing to point out."
UNLIMITED = 50_000


@pytest.fixture
def card(page: WritePage) -> AdviceCard:
    found = page.findChild(AdviceCard)
    assert isinstance(found, AdviceCard)
    return found


def said(card: AdviceCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def button(card: AdviceCard, words: str) -> QPushButton:
    found = [b for b in card.findChildren(QPushButton) if b.isVisible() and b.text() == words]
    return found[0]


def crosses(card: AdviceCard) -> list[QToolButton]:
    return [cross for cross in card.findChildren(QToolButton) if cross.isVisible()]


def hide(card: AdviceCard, how_long: str) -> None:
    """Open the first tip's cross, and choose."""
    crosses(card)[0].click()
    [menu] = [m for m in card.findChildren(QMenu) if m.isVisible()]
    [action] = [a for a in menu.actions() if a.text() == how_long]
    action.trigger()
    menu.close()


def test_an_empty_page_says_what_will_stand_there(card: AdviceCard) -> None:
    assert "will be said here" in said(card)
    assert not crosses(card)


def test_a_text_without_fault_gets_one_calm_line(
    qtbot: QtBot, page: WritePage, card: AdviceCard
) -> None:
    type_text(page.editor, "Une brioche chaude, qui en veut ?")
    qtbot.waitUntil(lambda: CALM in said(card))
    assert not crosses(card)


def test_a_tip_appears_as_one_types_and_goes_when_it_is_mended_by_hand(
    qtbot: QtBot, page: WritePage, card: AdviceCard
) -> None:
    type_text(page.editor, "Et le pain, voilà.Il")
    qtbot.waitUntil(lambda: "“voilà.Il” has become a link" in said(card))
    press(page.editor, Qt.Key.Key_Backspace)
    press(page.editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: CALM in said(card))


def test_a_click_mends_the_text_and_ctrl_z_brings_it_back(
    qtbot: QtBot, page: WritePage, card: AdviceCard
) -> None:
    type_text(page.editor, GLUED)
    qtbot.waitUntil(lambda: bool(crosses(card)))
    with qtbot.waitSignal(page.text_changed):
        button(card, "Add the space").click()
    assert page.text() == "🥖 Et voilà. Il est midi"
    assert page.window().focusWidget() is page.editor
    press(page.editor, Qt.Key.Key_Z, CTRL)
    assert page.text() == GLUED


def test_a_fix_of_many_edits_is_one_step_too(
    qtbot: QtBot, page: WritePage, card: AdviceCard
) -> None:
    text = "👍🏽 OUVERT CE\u00a0SOIR\nCHEZ NOUS AUSSI"
    page.editor.insertPlainText(text)
    qtbot.waitUntil(lambda: bool(crosses(card)))
    button(card, "Use lower case").click()
    assert page.text() == "👍🏽 Ouvert ce\u00a0soir\nChez nous aussi"
    press(page.editor, Qt.Key.Key_Z, CTRL)
    assert page.text() == text


def test_a_fix_is_made_for_the_text_as_it_is_now(
    qtbot: QtBot, page: WritePage, card: AdviceCard
) -> None:
    """On a long text the tips come at a pause: keys before the click must not displace the fix."""
    page.editor.set_limit(UNLIMITED)
    filling = "Une phrase du four. " * (LONG_TEXT // 20 + 1)
    page.editor.insertPlainText(filling + GLUED)
    qtbot.waitUntil(lambda: bool(crosses(card)))
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.Start)
    type_text(page.editor, "Oh ! ")
    button(card, "Add the space").click()
    assert page.text() == "Oh ! " + filling + "🥖 Et voilà. Il est midi"


def test_a_fix_whose_reason_has_gone_does_nothing(
    qtbot: QtBot, page: WritePage, card: AdviceCard
) -> None:
    type_text(page.editor, GLUED)
    qtbot.waitUntil(lambda: bool(crosses(card)))
    mend = button(card, "Add the space")
    page.editor.selectAll()
    type_text(page.editor, "x")
    mend.click()
    assert page.text() == "x"


def test_the_reason_opens_with_its_source_and_stays_while_one_types(
    qtbot: QtBot, page: WritePage, card: AdviceCard
) -> None:
    type_text(page.editor, GLUED)
    qtbot.waitUntil(lambda: bool(crosses(card)))
    height = card.height()
    button(card, "Why?").click()
    assert "Source: twitter-text" in said(card)
    qtbot.waitUntil(lambda: card.height() > height)
    type_text(page.editor, " !!")
    qtbot.waitUntil(lambda: len(crosses(card)) == 2)
    assert "Source: twitter-text" in said(card)


def test_a_hidden_tip_stays_hidden_for_this_text_and_no_longer(
    qtbot: QtBot, page: WritePage, card: AdviceCard
) -> None:
    type_text(page.editor, GLUED)
    qtbot.waitUntil(lambda: bool(crosses(card)))
    hide(card, "Hide it for this text")
    type_text(page.editor, " ici")
    qtbot.waitUntil(lambda: CALM in said(card))
    page.show_tweet(Tweet(8, "u", 1, GLUED, State.DRAFT, NOW, NOW, (), None))
    qtbot.waitUntil(lambda: bool(crosses(card)))


def test_hidden_tips_can_be_brought_back(qtbot: QtBot, page: WritePage, card: AdviceCard) -> None:
    type_text(page.editor, GLUED)
    qtbot.waitUntil(lambda: bool(crosses(card)))
    hide(card, "Hide it for this text")
    button(card, "Show the hidden ones").click()
    assert "“voilà.Il” has become a link" in said(card)
    assert not any(b.text() == "Show the hidden ones" for b in _visible_buttons(card))


@pytest.mark.parametrize(("words", "for_good"), [("week", False), ("good", True)])
def test_a_tip_can_be_silenced_for_longer(
    qtbot: QtBot, page: WritePage, card: AdviceCard, words: str, for_good: bool
) -> None:
    type_text(page.editor, GLUED)
    with qtbot.waitSignal(card.silence_asked) as asked:
        hide(card, f"Hide it for {'a ' if words == 'week' else ''}{words}")
    assert asked.args == [RuleName.GLUED_SENTENCE, for_good]
    assert CALM in said(card)
    # What the card cannot bring back it does not offer to.
    assert "Show the hidden ones" not in [b.text() for b in _visible_buttons(card)]
    card.set_silenced(frozenset())
    assert "has become a link" in said(card)
    page.show_tweet(Tweet(8, "u", 1, GLUED, State.DRAFT, NOW, NOW, (), None))
    card.set_silenced(frozenset({RuleName.GLUED_SENTENCE}))
    assert CALM in said(card)
    card.set_silenced(frozenset())
    assert "has become a link" in said(card)


def _visible_buttons(card: AdviceCard) -> list[QPushButton]:
    return [b for b in card.findChildren(QPushButton) if b.isVisible()]


def test_what_has_left_is_no_longer_advised_on(page: WritePage, card: AdviceCard) -> None:
    parts = (Part(0, GLUED, published_at=NOW),)
    page.show_tweet(Tweet(7, "u", 1, GLUED, State.PUBLISHED, NOW, NOW, parts, at(24, 8, 15)))
    assert not card.isVisible()
    page.show_tweet(None)
    assert card.isVisible()


@pytest.mark.parametrize("width", [760, 900, 1280])
def test_no_sentence_is_cut_at_any_width(
    qtbot: QtBot, page: WritePage, card: AdviceCard, width: int
) -> None:
    type_text(page.editor, "@lune VOICI TOUTES NOS OFFRES !! $A $B voilà.Il")
    qtbot.waitUntil(lambda: len(crosses(card)) == 3)
    for why in [b for b in _visible_buttons(card) if b.text() == "Why?"]:
        why.click()
    page.resize(width, 640)

    def is_whole(label: QLabel) -> bool:
        return label.height() >= label.heightForWidth(label.width())

    wrapped = [label for label in card.findChildren(QLabel) if label.wordWrap()]
    qtbot.waitUntil(lambda: all(is_whole(label) for label in wrapped if label.isVisible()))
    assert sum(label.isVisible() for label in wrapped) == 6


@pytest.mark.parametrize(("name", "one"), SPEAKS)
def test_every_tip_has_its_words(qapp: QApplication, name: RuleName, one: Case) -> None:
    tip = next(iter(RULES[name](draft_of(one.text, around=one.around))))
    words = tip_words(tip)
    assert words.sentence.endswith((".", "?"))
    assert bool(words.fix) is bool(tip.fix or tip.choices or tip.deed)
    assert "!" not in words.reason
    assert "{" not in words.sentence + words.fix + words.reason


def test_the_signs_are_drawn() -> None:
    assert all((RESOURCES / "icons" / f"{name}.svg").exists() for name in ("dot", "alert"))

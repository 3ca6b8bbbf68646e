"""The card of proposed hashtags: what it shows, what it asks for, and that it changes nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.hashtags.group import Group
from desktop.core.hashtags.suggestion import Reason, Suggestion
from desktop.ui.theme import Theme
from desktop.ui.words_hashtags import reason_words
from desktop.ui.write.hashtags_card import HashtagsCard
from desktop.ui.write.tag_chip import TagChip
from tests.ui.write.keys import press, type_text

FIVE = (
    Suggestion("brioche", Reason.IN_TEXT),
    Suggestion("FaitMaison", Reason.TRADE),
    Suggestion("MardiGourmand", Reason.MEETING, 2),
    Suggestion("Orne", Reason.PLACE),
    Suggestion("FêteDuPain", Reason.SEASON, 6, "fete_du_pain"),
)
MARKET = Group(1, "Marché & halles", ("Halles", "MarchéDuSamedi", "Orne", "Pain"))


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> HashtagsCard:
    made = HashtagsCard(theme)
    qtbot.addWidget(made)
    made.resize(670, 100)
    made.show()
    return made


def said(card: HashtagsCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def chips(card: HashtagsCard) -> list[TagChip]:
    return [chip for chip in card.findChildren(TagChip) if chip.isVisible()]


def menu(card: HashtagsCard) -> QMenu:
    found = next(b for b in card.findChildren(QPushButton) if b.menu() is not None).menu()
    found.aboutToShow.emit()
    return found


def button(card: HashtagsCard, words: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.text() == words)


def test_an_empty_card_says_what_will_stand_there(card: HashtagsCard) -> None:
    assert "hashtags that fit will stand here" in said(card)
    assert not chips(card)
    assert button(card, "My groups").isVisible()


def test_each_chip_says_its_tag_and_why(card: HashtagsCard) -> None:
    card.show_suggestions(FIVE, ("Alençon", "boulangerie"))
    for words in ("+ #brioche", "in your text", "your trade", "your Tuesday rendez-vous"):
        assert words in said(card)
    assert "near you" in said(card)
    assert "in 6 day" in said(card)
    assert "2 in the text, 1 more at most" in said(card)
    assert chips(card)[0].accessibleName() == "Add #brioche, in your text"


def test_never_more_than_five_stand_there(card: HashtagsCard) -> None:
    card.show_suggestions(FIVE + FIVE, ())
    assert len(chips(card)) == 5
    card.show_suggestions(FIVE[:2], ())
    assert [chip.tag for chip in chips(card)] == ["brioche", "FaitMaison"]


def test_a_click_asks_for_the_tag_shown(qtbot: QtBot, card: HashtagsCard) -> None:
    card.show_suggestions(FIVE, ())
    card.show_suggestions(FIVE[1:], ())
    with qtbot.waitSignal(card.tag_asked) as asked:
        QTest.mouseClick(chips(card)[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["FaitMaison"]


def test_a_chip_is_pressed_from_the_keyboard(qtbot: QtBot, card: HashtagsCard) -> None:
    card.show_suggestions(FIVE, ())
    assert chips(card)[1].focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(card.tag_asked) as asked:
        QTest.keyClick(chips(card)[1], Qt.Key.Key_Space)
    assert asked.args == ["FaitMaison"]


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "one or two are enough"),
        (1, "1 in the text, 2 more at most"),
        (3, "3 in the text, no more please"),
        (5, "5 in the text, 3 at most"),
    ],
)
def test_the_head_says_how_many_more(card: HashtagsCard, count: int, words: str) -> None:
    card.show_suggestions(FIVE, tuple(f"tag{n}" for n in range(count)))
    assert words in said(card)


def test_where_all_that_fits_is_in_the_text_it_says_so(card: HashtagsCard) -> None:
    card.show_suggestions((), ("Orne",))
    assert "in your text already" in said(card)


def test_without_groups_the_menu_teaches(card: HashtagsCard) -> None:
    actions = menu(card).actions()
    assert "kept here under a name" in actions[0].text()
    assert not actions[0].isEnabled()
    assert not actions[-1].isEnabled()


def test_a_group_is_asked_for_from_the_menu(qtbot: QtBot, card: HashtagsCard) -> None:
    card.show_groups((MARKET,))
    action = menu(card).actions()[0]
    assert action.text() == "Marché && halles   #Halles #MarchéDuSamedi #Orne …"
    with qtbot.waitSignal(card.group_asked) as asked:
        action.trigger()
    assert asked.args == [MARKET]


def test_a_group_is_let_go_from_the_menu(qtbot: QtBot, card: HashtagsCard) -> None:
    card.show_groups((MARKET,))
    removal = menu(card).actions()[-1].menu()
    assert isinstance(removal, QMenu)
    with qtbot.waitSignal(card.group_remove_asked) as asked:
        removal.actions()[0].trigger()
    assert asked.args == [MARKET]


def ask_for_a_name(card: HashtagsCard) -> QLineEdit:
    next(a for a in menu(card).actions() if a.text().startswith("Keep")).trigger()
    return card.findChildren(QLineEdit)[0]


def test_the_tags_of_the_text_are_kept_under_a_name(qtbot: QtBot, card: HashtagsCard) -> None:
    card.show_suggestions(FIVE, ("Orne", "Pain"))
    field = ask_for_a_name(card)
    assert field.isVisible()
    assert not button(card, "Keep").isEnabled()
    type_text(field, " Été ")
    with qtbot.waitSignal(card.group_save_asked) as asked:
        press(field, Qt.Key.Key_Return)
    assert asked.args == ["Été", ("Orne", "Pain")]
    assert not field.isVisible()


def test_esc_leaves_the_name_unsaid(qtbot: QtBot, card: HashtagsCard) -> None:
    card.show_suggestions(FIVE, ("Orne",))
    field = ask_for_a_name(card)
    type_text(field, "Marché")
    with qtbot.assertNotEmitted(card.group_save_asked):
        press(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert ask_for_a_name(card).text() == ""


@pytest.mark.parametrize("width", [300, 480, 670])
def test_nothing_is_cut_at_any_width(qtbot: QtBot, card: HashtagsCard, width: int) -> None:
    long = Suggestion("JournéesDuPatrimoine", Reason.OWN_BEST, 12)
    card.show_suggestions((*FIVE[:4], long), ("un", "deux"))
    card.resize(width, card.height())

    def is_whole() -> bool:
        inside = all(card.rect().contains(c.mapTo(card, c.rect().center())) for c in chips(card))
        wide = all(chip.width() >= chip.sizeHint().width() for chip in chips(card))
        low = max(chip.mapTo(card, chip.rect().bottomLeft()).y() for chip in chips(card))
        return inside and wide and low < card.height()

    qtbot.waitUntil(is_whole)


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("detail", [-3, 0, 1, 2])
def test_every_reason_has_its_words(reason: Reason, detail: int) -> None:
    words = reason_words(Suggestion("Pain", reason, max(detail, 0), "Marché"))
    assert words
    assert "{" not in words
    assert reason_words(Suggestion("Pain", Reason.SEASON, detail))

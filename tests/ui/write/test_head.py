"""The head of the page: whose tweet it is, and the drafts that wait."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.tweet import State, Tweet
from desktop.ui.write.drafts import DraftsPopup
from desktop.ui.write.emoji import EmojiPicker
from desktop.ui.write.page import WritePage
from tests.ui.write.conftest import BROWSER, NOW
from tests.ui.write.keys import press, type_text


def draft(number: int, text: str) -> Tweet:
    saved = NOW - timedelta(hours=number)
    return Tweet(number, f"u{number}", 1, text, State.DRAFT, saved, saved)


DRAFTS = (draft(1, "Un essai"), draft(2, "<b>Deux</b>\net plus"), draft(3, "  "))


def button(page: WritePage, text: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text().startswith(text))


@pytest.fixture
def drafts(page: WritePage) -> DraftsPopup:
    page.show_drafts(DRAFTS)
    button(page, "My drafts").click()
    found = page.findChild(DraftsPopup)
    assert isinstance(found, DraftsPopup)
    return found


def entries(popup: DraftsPopup) -> QListWidget:
    found = popup.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def test_the_drafts_are_counted_and_asked_for(qtbot: QtBot, page: WritePage) -> None:
    page.show_drafts(DRAFTS)
    assert button(page, "My drafts").text() == "My drafts (3)"
    with qtbot.waitSignal(page.drafts_asked):
        button(page, "My drafts").click()


def test_drafts_are_listed_letter_by_letter(drafts: DraftsPopup) -> None:
    shown = [entries(drafts).item(row).text() for row in range(3)]
    assert shown[0].startswith("Un essai\n")
    assert shown[1].startswith("<b>Deux</b> et plus\n")
    assert shown[2].startswith("(no text yet)")


def test_enter_opens_a_draft(qtbot: QtBot, page: WritePage, drafts: DraftsPopup) -> None:
    press(entries(drafts), Qt.Key.Key_Down)
    with qtbot.waitSignal(page.draft_asked) as asked:
        press(entries(drafts), Qt.Key.Key_Return)
    assert asked.args == [2]
    assert not drafts.isVisible()


def test_delete_removes_a_draft_and_the_list_stays(
    qtbot: QtBot, page: WritePage, drafts: DraftsPopup
) -> None:
    with qtbot.waitSignal(page.draft_removed) as removed:
        press(entries(drafts), Qt.Key.Key_Delete)
    assert removed.args == [1]
    page.show_drafts(DRAFTS[1:])
    assert drafts.isVisible()
    assert entries(drafts).count() == 2


def test_an_empty_list_says_what_will_stand_there(page: WritePage, drafts: DraftsPopup) -> None:
    page.show_drafts(())
    assert entries(drafts).isHidden()
    assert button(page, "My drafts").text() == "My drafts"


def test_the_menu_offers_each_account_and_a_new_one(qtbot: QtBot, page: WritePage) -> None:
    button(page, "@boulange_lune").click()
    menu = page.findChild(QMenu)
    assert isinstance(menu, QMenu)
    practice, browser, _, add = menu.actions()
    assert practice.isChecked()
    assert "practice" in practice.text()
    with qtbot.waitSignal(page.account_asked) as asked:
        browser.trigger()
    assert asked.args == [BROWSER.id]
    with qtbot.waitSignal(page.add_account_asked):
        add.trigger()
    menu.close()


def test_an_emoji_is_picked_with_the_keyboard(page: WritePage) -> None:
    type_text(page.focusWidget() or page, "Bonjour ")
    button(page, "Emoji").click()
    picker = page.findChild(EmojiPicker)
    assert isinstance(picker, EmojiPicker)
    press(picker.focusWidget() or picker, Qt.Key.Key_Down)
    press(picker.focusWidget() or picker, Qt.Key.Key_Right)
    press(picker.focusWidget() or picker, Qt.Key.Key_Return)
    assert page.text() == "Bonjour 👍"
    assert not picker.isVisible()
    assert QApplication.activePopupWidget() is None

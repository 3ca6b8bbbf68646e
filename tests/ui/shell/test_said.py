"""What the window says around a page: banners, and the offer to undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.shell import MainWindow, toast
from desktop.ui.shell.banners import Banner
from desktop.ui.shell.toast import UndoToast

CTRL = Qt.KeyboardModifier.ControlModifier
PAYLOAD = "<img src=x><b>bold</b> & #tag"


def standing(window: MainWindow) -> list[Banner]:
    return [one for one in window.findChildren(Banner) if one.isVisible()]


def texts(window: MainWindow) -> list[str]:
    return [one.text() for one in window.findChildren(QLabel) if one.isVisible()]


def push(window: MainWindow, text: str) -> None:
    next(
        one for one in window.findChildren(QPushButton) if one.text() == text and one.isVisible()
    ).click()


@pytest.mark.parametrize(
    ("kind", "look"), [("info", "banner"), ("warn", "banner-warn"), ("bad", "banner-bad")]
)
def test_a_banner_says_a_sentence_until_it_is_cleared(
    window: MainWindow, kind: str, look: str
) -> None:
    window.show_banner("late", "The tweet of 12:00 did not leave.", kind)
    assert [one.property("kind") for one in standing(window)] == [look]
    assert "The tweet of 12:00 did not leave." in texts(window)
    window.clear_banner("late")
    assert standing(window) == []


def test_a_banner_of_the_same_key_takes_the_place_of_the_first(window: MainWindow) -> None:
    window.show_banner("late", "One tweet is late.")
    window.show_banner("copied", "This is a copy.")
    window.show_banner("late", "Two tweets are late.")
    assert len(standing(window)) == 2
    assert "One tweet is late." not in texts(window)


def test_a_banner_that_does_not_stand_can_be_cleared(window: MainWindow) -> None:
    window.clear_banner("never shown")


def test_a_banners_button_does_what_it_says(window: MainWindow) -> None:
    done: list[str] = []
    actions = [("Publish now", lambda: done.append("now")), ("Move", lambda: done.append("move"))]
    window.show_banner("late", "It did not leave.", "bad", actions)
    push(window, "Move")
    assert done == ["move"]


def test_the_technical_part_is_one_click_away_and_can_be_copied(
    qapp: QApplication, window: MainWindow
) -> None:
    window.show_banner("late", "X does not answer.", "bad", details="ConnectTimeout x.com")
    assert "ConnectTimeout x.com" not in texts(window)
    push(window, "Details")
    assert "ConnectTimeout x.com" in texts(window)
    push(window, "Copy the details")
    assert qapp.clipboard().text() == "ConnectTimeout x.com"


def test_an_undo_happens_once(qtbot: QtBot, window: MainWindow) -> None:
    done: list[str] = []
    window.offer_undo("Moved to Thursday", lambda: done.append("undone"))
    push(window, "Undo")
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert done == ["undone"]
    assert "Moved to Thursday" not in texts(window)


def test_ctrl_z_undoes_while_the_offer_stands(qtbot: QtBot, window: MainWindow) -> None:
    done: list[str] = []
    window.setFocus()
    window.offer_undo("Moved to Thursday", lambda: done.append("undone"))
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert done == ["undone"]


def test_a_newer_offer_takes_the_place_of_the_older(window: MainWindow) -> None:
    done: list[str] = []
    window.offer_undo("First", lambda: done.append("first"))
    window.offer_undo("Second", lambda: done.append("second"))
    push(window, "Undo")
    assert done == ["second"]


def test_the_offer_leaves_by_itself(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast, "STANDS_MS", 10)
    done: list[str] = []
    window.offer_undo("Moved", lambda: done.append("undone"))
    offer = window.findChild(UndoToast)
    assert isinstance(offer, UndoToast)
    qtbot.waitUntil(lambda: not offer.isVisible())
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert done == []


def test_the_offer_stays_inside_a_narrow_window(qtbot: QtBot, window: MainWindow) -> None:
    window.offer_undo("The tweet was moved to Thursday 26 November at 8:15 " * 3, lambda: None)
    window.resize(512, 400)
    offer = window.findChild(UndoToast)
    assert isinstance(offer, UndoToast)
    qtbot.waitUntil(lambda: offer.geometry().right() < 512)
    assert offer.geometry().left() >= 0
    text = next(one for one in offer.findChildren(QLabel))
    assert text.height() >= text.heightForWidth(text.width())


def test_what_others_wrote_is_shown_letter_by_letter(window: MainWindow) -> None:
    window.show_banner("a", PAYLOAD, "bad", [(PAYLOAD, lambda: None)], PAYLOAD)
    window.offer_undo(PAYLOAD, lambda: None)
    window.set_badge("plan", PAYLOAD)
    window.set_state(True, PAYLOAD)
    window.show_keyboard_map()
    window.show_about()
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    assert PAYLOAD in texts(window)

"""The page: it asks for the right thing, with the very messages it shows."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.extras import NOTHING, Extras
from desktop.core.text import LIMIT, measure, split_thread
from desktop.core.tweet import Part, Reason, State, Tweet
from desktop.ui.write.meter import MeterRow
from desktop.ui.write.page import WritePage
from tests.ui.write.conftest import BROWSER, NOW, PRACTICE, at
from tests.ui.write.keys import press, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
WHEN = at(24, 8, 15)
LONG = "Une phrase de la boulangerie, qui dit ce qui sort du four. " * 8


def tweet(text: str, state: State = State.DRAFT, reason: Reason = Reason.NONE) -> Tweet:
    parts = () if state is State.DRAFT else (Part(0, text),)
    when = None if state is State.DRAFT else WHEN
    saved = NOW - timedelta(seconds=2)
    return Tweet(7, "u", 1, text, state, saved, saved, parts, when, reason)


def field(page: WritePage) -> QPlainTextEdit:
    found = page.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found


def named(page: WritePage, text: str) -> QPushButton:
    """The visible button whose words begin so."""
    buttons = [b for b in page.findChildren(QPushButton) if b.isVisible()]
    return next(b for b in buttons if b.text().startswith(text))


def says(page: QWidget, words: str) -> bool:
    return any(words in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_each_key_tells_the_text(qtbot: QtBot, page: WritePage) -> None:
    with qtbot.waitSignal(page.text_changed) as told:
        type_text(field(page), "é")
    assert told.args == ["é"]
    assert page.text() == "é"


def test_showing_a_tweet_is_no_typing(qtbot: QtBot, page: WritePage) -> None:
    with qtbot.assertNotEmitted(page.text_changed):
        page.show_tweet(tweet("Bonjour #pain"))
    assert page.text() == "Bonjour #pain"
    assert says(page, "Draft saved 2 s ago")


def test_ctrl_enter_publishes_what_is_shown(qtbot: QtBot, page: WritePage) -> None:
    type_text(field(page), " Bonjour #pain\u00a0! ")
    with qtbot.waitSignal(page.publish_asked) as asked:
        QTest.keyClick(field(page), Qt.Key.Key_Return, CTRL)
    assert asked.args == [("Bonjour #pain\u00a0!",)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Write a few words first."),
        ("  \n ", "Write a few words first."),
        (LONG, "too long for one tweet"),
        ("Bon\ufeffjour", "invisible character"),
    ],
)
def test_what_cannot_leave_is_held_back_and_says_why(
    qtbot: QtBot, page: WritePage, text: str, reason: str
) -> None:
    field(page).insertPlainText(text)
    publish = named(page, "Publish ·")
    assert not publish.isEnabled()
    assert reason in publish.toolTip()
    assert says(page, reason)
    with qtbot.assertNotEmitted(page.publish_asked):
        QTest.keyClick(field(page), Qt.Key.Key_Return, CTRL)


def test_nothing_leaves_while_a_picture_is_still_on_its_way(qtbot: QtBot, page: WritePage) -> None:
    type_text(field(page), "Bonjour")
    page.set_awaiting(True)
    assert says(page, "A picture is still being added.")
    for held in ("Publish ·", "Plan", "Keep as a draft"):
        assert not named(page, held).isEnabled()
    with qtbot.assertNotEmitted(page.publish_asked):
        QTest.keyClick(field(page), Qt.Key.Key_Return, CTRL)
    page.set_awaiting(False)
    with qtbot.waitSignal(page.publish_asked):
        QTest.keyClick(field(page), Qt.Key.Key_Return, CTRL)


def test_what_has_left_takes_nothing_more_with_it(qtbot: QtBot, page: WritePage) -> None:
    page.show_tweet(tweet("Parti", State.PUBLISHED))
    with qtbot.assertNotEmitted(page.extras_changed):
        page.set_extras(Extras(note="trop tard"))
    assert page.extras == NOTHING


def test_a_second_row_of_tools_takes_no_room_from_what_stands_under_the_text(
    qtbot: QtBot, page: WritePage
) -> None:
    composer = page.composer
    panel = QPushButton("A poll")
    panel.setFixedHeight(300)
    composer.add_below(panel)
    names = ("A note for you alone", "Earlier versions of it", "Spelling: English, 3 to look at")
    feet = [QPushButton(name) for name in (*names, "Typography and more")]
    for foot in feet:
        composer.add_foot(foot)
    (meter,) = composer.findChildren(MeterRow)
    qtbot.waitUntil(lambda: feet[-1].isVisible() and feet[-1].y() > feet[0].y())
    qtbot.waitUntil(lambda: meter.y() > panel.geometry().bottom())
    row = feet[-1].parentWidget()
    assert row is not None
    qtbot.waitUntil(lambda: row.geometry().bottom() <= composer.height())
    assert feet[-1].geometry().bottom() <= row.height()


def test_tab_goes_as_the_eye_does_to_what_came_late(qtbot: QtBot, page: WritePage) -> None:
    below, foot, beside = QPushButton("Describe"), QPushButton("Note"), QPushButton("30 days")
    # The last to come stands first.
    page.add_beside(beside)
    page.composer.add_foot(foot)
    page.composer.add_below(below)
    type_text(page.editor, "Bonjour")
    qtbot.waitUntil(lambda: below.isVisible() and foot.isVisible() and beside.isVisible())
    way: list[QWidget] = []
    while (focused := page.focusWidget()) not in way:
        way.append(focused)
        press(focused, Qt.Key.Key_Tab)
    seen = [way.index(one) for one in (below, page.composer.emoji, foot, beside)]
    assert seen[0] == 1
    assert seen == sorted(seen)
    assert way.index(named(page, "Keep")) > way.index(foot)
    below.setFocus()
    press(below, Qt.Key.Key_Backtab)
    assert page.focusWidget() is page.editor


def test_a_long_text_leaves_as_a_thread_once_that_is_wanted(qtbot: QtBot, page: WritePage) -> None:
    type_text(field(page), LONG)
    named(page, "Make it a thread").click()
    with qtbot.waitSignal(page.publish_asked) as asked:
        named(page, "Publish ·").click()
    [parts] = asked.args
    assert parts == split_thread(LONG.strip(), LIMIT)
    assert len(parts) > 1
    assert all(measure(part).valid for part in parts)


def test_the_preview_shows_the_thread_that_a_long_text_would_be(
    qtbot: QtBot, page: WritePage
) -> None:
    type_text(field(page), LONG)
    count = len(split_thread(LONG.strip(), LIMIT))
    qtbot.waitUntil(lambda: says(page, f"thread of {count}"))


def test_an_invisible_character_is_taken_out_by_one_click(page: WritePage) -> None:
    field(page).insertPlainText("Bon\ufeffjour")
    named(page, "Take it out").click()
    assert page.text() == "Bonjour"
    assert named(page, "Publish ·").isEnabled()


def test_a_browser_account_says_that_the_browser_opens(page: WritePage) -> None:
    page.show_account(BROWSER, (PRACTICE, BROWSER))
    assert named(page, "Publish in the browser")
    page.show_account(PRACTICE, (PRACTICE, BROWSER))
    assert named(page, "Publish ·")
    assert says(page, "nobody else sees it")


def test_keeping_asks_to_keep(qtbot: QtBot, page: WritePage) -> None:
    type_text(field(page), "Bonjour")
    with qtbot.waitSignal(page.keep_asked):
        named(page, "Keep as a draft").click()


def test_the_button_that_plans_proposes_tomorrow_morning_or_the_day_clicked(
    page: WritePage,
) -> None:
    assert "tomorrow 8:15" in named(page, "Plan: ").text()
    page.propose(at(26, 8, 15))
    assert "Thursday 26 November 8:15" in named(page, "Plan: ").text()
    page.propose(at(1, 8, 15))
    assert "tomorrow 8:15" in named(page, "Plan: ").text()


def test_a_planned_tweet_is_saved_moved_or_taken_back(qtbot: QtBot, page: WritePage) -> None:
    page.show_tweet(tweet("Bonjour", State.PLANNED))
    assert says(page, "Planned for Tuesday 24 November at 8:15")
    save = named(page, "Save the changes")
    assert not save.isEnabled()
    type_text(field(page), "Oh ")
    assert save.isEnabled()
    with qtbot.waitSignal(page.plan_asked) as planned:
        QTest.keyClick(field(page), Qt.Key.Key_Return, CTRL)
    assert planned.args == [("Oh Bonjour",), WHEN]
    with qtbot.waitSignal(page.unplan_asked):
        named(page, "Back to a draft").click()
    assert named(page, "Move…").isEnabled()


@pytest.mark.parametrize("state", [State.SENDING, State.PUBLISHED, State.TO_CHECK])
def test_what_has_left_or_may_have_is_read_only(
    qtbot: QtBot, page: WritePage, state: State
) -> None:
    page.show_tweet(tweet("Bonjour", state))
    type_text(field(page), "x")
    assert page.text() == "Bonjour"
    with qtbot.assertNotEmitted(page.publish_asked):
        QTest.keyClick(field(page), Qt.Key.Key_Return, CTRL)
    with qtbot.waitSignal(page.new_asked):
        named(page, "Write another tweet").click()


@pytest.mark.parametrize("state", [State.MISSED, State.FAILED, State.TO_PUBLISH])
def test_what_asks_can_be_changed_planned_and_published(
    qtbot: QtBot, page: WritePage, state: State
) -> None:
    page.show_tweet(tweet("Bonjour", state, Reason.LATE))
    type_text(field(page), "Oh ")
    with qtbot.waitSignal(page.publish_asked) as asked:
        named(page, "Publish ·").click()
    assert asked.args == [("Oh Bonjour",)]


def test_the_rest_of_a_thread_that_has_begun_to_leave_stays_as_it_is(page: WritePage) -> None:
    parts = (Part(0, "un", published_at=NOW), Part(1, "deux"))
    began = Tweet(7, "u", 1, "un deux", State.FAILED, NOW, NOW, parts, WHEN)
    page.show_tweet(began)
    assert field(page).isReadOnly()
    assert page.parts() == ("un", "deux")


def test_a_change_of_state_leaves_what_is_being_typed(page: WritePage) -> None:
    page.show_tweet(tweet("Bonjour", State.PLANNED))
    type_text(field(page), "Oh ")
    page.show_state(tweet("Bonjour", State.MISSED, Reason.LATE))
    assert page.text() == "Oh Bonjour"
    assert named(page, "Publish ·").isEnabled()


def test_a_failed_save_is_said_until_the_next_one(page: WritePage) -> None:
    page.show_saving_failed("The disk is full.")
    assert says(page, "The disk is full.")
    page.show_saved(NOW)
    assert not says(page, "The disk is full.")


def test_every_control_says_what_it_is(page: WritePage) -> None:
    page.show_tweet(tweet(LONG, State.PLANNED))
    for control in page.findChildren(QAbstractButton):
        if control.isVisible():
            assert control.accessibleName() or control.text()
    assert field(page).accessibleName()


def test_the_live_count_has_no_name_of_its_own(page: WritePage) -> None:
    """A name set on the label would be read instead of the number that changes."""
    type_text(field(page), "Bonjour")
    [count] = [label for label in page.findChildren(QLabel) if label.text() == "7"]
    assert count.accessibleName() == ""


def test_every_control_can_be_reached_by_tab(qtbot: QtBot, page: WritePage) -> None:
    type_text(field(page), LONG)
    wanted = {b for b in page.findChildren(QPushButton) if b.isVisible() and b.isEnabled()}
    reached = set()
    for _ in range(40):
        widget = page.window().focusWidget()
        assert widget is not None
        reached.add(widget)
        press(widget, Qt.Key.Key_Tab)
    assert wanted <= reached


@pytest.mark.parametrize(("width", "is_beside"), [(1000, True), (760, False)])
def test_the_preview_folds_under_the_text_where_it_is_narrow(
    qtbot: QtBot, page: WritePage, width: int, is_beside: bool
) -> None:
    page.resize(width, 600)
    preview = page.findChild(QWidget, "preview")
    assert preview is not None
    qtbot.waitUntil(lambda: (_left(preview, page) > _left(field(page), page) + 100) is is_beside)


def _left(widget: QWidget, page: WritePage) -> int:
    return widget.mapTo(page, widget.rect().topLeft()).x()

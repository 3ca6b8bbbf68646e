"""Choosing a time: it is said aloud, the past is refused, and the clocks' own tricks are told."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPushButton,
    QTimeEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.core.account import Way
from desktop.core.agenda import WallTime
from desktop.ui.theme import Theme
from desktop.ui.write.month import MonthChooser
from desktop.ui.write.popup import Popup
from desktop.ui.write.when import WhenPicker, quick_choices
from tests.ui.write.conftest import NOW, ZONE, at
from tests.ui.write.keys import press


class Asked:
    """A picker opened on a button, and the hands to use it."""

    def __init__(self, qtbot: QtBot, theme: Theme, when: WallTime) -> None:
        self.anchor = QPushButton("when")
        qtbot.addWidget(self.anchor)
        self.anchor.show()
        self.picker = WhenPicker(self.anchor, theme, lambda: NOW, ZONE)
        self.picker.ask(when, "Plan it", Way.PRACTICE)

    def set_hour(self, hour: int, minute: int) -> None:
        field = self.picker.findChild(QTimeEdit)
        assert isinstance(field, QTimeEdit)
        field.setTime(QTime(hour, minute))

    @property
    def confirm(self) -> QPushButton:
        return next(b for b in self.picker.findChildren(QPushButton) if b.text() == "Plan it")

    def says(self, words: str) -> bool:
        return any(words in label.text() for label in self.picker.findChildren(QLabel))


def test_the_time_is_said_and_taken(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, at(24, 8, 15))
    assert asked.says("Tuesday 24 November at 8:15")
    assert asked.says("in 2 days") or asked.says("in 2 day(s)")
    with qtbot.waitSignal(asked.picker.taken) as taken:
        asked.confirm.click()
    assert taken.args == [at(24, 8, 15)]
    assert not asked.picker.isVisible()


def test_the_past_is_refused_with_a_sentence(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, at(22, 9, 59))
    assert asked.says("already passed")
    assert not asked.confirm.isEnabled()
    asked.set_hour(10, 1)
    assert not asked.says("already passed")
    assert asked.confirm.isEnabled()


def test_an_hour_that_spring_skips_is_said_and_shifted(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, at(28, 2, 30, month=3, year=2027))
    assert asked.says("skip this hour")
    assert asked.says("at 3:30")
    with qtbot.waitSignal(asked.picker.taken) as taken:
        asked.confirm.click()
    assert taken.args == [at(28, 3, 30, month=3, year=2027)]


def test_an_hour_that_autumn_repeats_is_the_first_one(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, at(31, 2, 30, month=10, year=2027))
    assert asked.says("first of the two times")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ((22, 10, 2), [at(22, 11), at(22, 18), at(23, 8, 15)]),
        ((22, 17, 30), [at(22, 18), at(22, 18, 30), at(23, 8, 15)]),
        ((23, 19, 0), [at(23, 20), at(24, 8, 15), at(30, 8, 15)]),
        ((26, 23, 30), [at(27, 0, 30), at(27, 8, 15), at(30, 8, 15)]),
    ],
)
def test_usual_times_lie_ahead_in_their_order(
    now: tuple[int, int, int], expected: list[WallTime]
) -> None:
    day, hour, minute = now
    instant = datetime(2026, 11, day, hour, minute, tzinfo=ZoneInfo(ZONE))
    assert list(quick_choices(instant, ZONE)) == expected


def test_a_usual_time_is_taken_over_by_a_click(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, at(24, 8, 15))
    chip = next(b for b in asked.picker.findChildren(QPushButton) if b.text() == "Today 18:00")
    chip.click()
    assert asked.picker.when == at(22, 18)


def test_escape_closes_without_an_answer(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, at(24, 8, 15))
    with qtbot.assertNotEmitted(asked.picker.taken):
        QTest.keyClick(asked.picker, Qt.Key.Key_Escape)
    assert not asked.picker.isVisible()


@pytest.fixture
def month(qtbot: QtBot, theme: Theme) -> MonthChooser:
    made = MonthChooser(theme)
    qtbot.addWidget(made)
    made.show_day(date(2026, 11, 24), date(2026, 11, 22))
    made.show()
    made.activateWindow()
    made.focus_day()
    return made


def _focus(month: MonthChooser) -> QWidget:
    found = month.window().focusWidget()
    assert found is not None
    return found


def test_the_arrow_keys_walk_through_the_days(qtbot: QtBot, month: MonthChooser) -> None:
    press(_focus(month), Qt.Key.Key_Right)
    press(_focus(month), Qt.Key.Key_Down)
    with qtbot.waitSignal(month.chosen) as chosen:
        press(_focus(month), Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 12, 2)]


def test_the_arrow_keys_walk_into_the_next_month_and_not_into_the_past(
    qtbot: QtBot, month: MonthChooser
) -> None:
    for _ in range(3):
        press(_focus(month), Qt.Key.Key_Left)
    assert _focus(month).accessibleName() == "Sunday 22 November"
    for _ in range(3):
        press(_focus(month), Qt.Key.Key_Down)
    with qtbot.waitSignal(month.chosen) as chosen:
        press(_focus(month), Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 12, 13)]


def _tab_stops(asked: Asked, count: int) -> list[QWidget]:
    """What has the keyboard after each of `count` presses of Tab."""
    stops = []
    for _ in range(count):
        QTest.keyClick(_focus_in(asked.picker), Qt.Key.Key_Tab)
        stops.append(_focus_in(asked.picker))
    return stops


def _focus_in(window: QWidget) -> QWidget:
    found = window.focusWidget()
    assert found is not None
    return found


@pytest.mark.parametrize("times_asked", [1, 2])
def test_tab_goes_from_the_day_to_the_hour_the_usual_times_and_the_confirmation(
    qtbot: QtBot, theme: Theme, times_asked: int
) -> None:
    asked = Asked(qtbot, theme, at(24, 8, 15))
    for _ in range(times_asked - 1):
        asked.picker.close()
        asked.picker.ask(at(24, 8, 15), "Plan it", Way.PRACTICE)
    hour, minute, *chips, confirm = _tab_stops(asked, 6)
    assert isinstance(hour, QTimeEdit)
    assert minute is hour
    assert [chip.property("kind") for chip in chips] == ["chip"] * 3
    assert confirm is asked.confirm


def test_tab_comes_to_one_day_of_the_month_alone(month: MonthChooser) -> None:
    def stops() -> list[str]:
        return [
            day.accessibleName()
            for day in month.findChildren(QToolButton)
            if day.isCheckable() and day.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    assert stops() == ["Tuesday 24 November"]
    press(_focus(month), Qt.Key.Key_Right)
    assert stops() == ["Wednesday 25 November"]
    turn = next(b for b in month.findChildren(QToolButton) if b.accessibleName() == "Next month")
    turn.click()
    turn.click()
    assert len(stops()) == 1
    assert stops()[0].startswith("Friday 1 January")


@pytest.mark.parametrize("typed", ["9h05", "9:05", "0905", "9 h 05", "9.05"])
def test_an_hour_is_typed_as_people_write_it_and_enter_takes_it(
    qtbot: QtBot, theme: Theme, typed: str
) -> None:
    asked = Asked(qtbot, theme, at(24, 8, 15))
    (hour,) = _tab_stops(asked, 1)
    QTest.keyClicks(hour, typed)
    with qtbot.waitSignal(asked.picker.taken) as taken:
        QTest.keyClick(hour, Qt.Key.Key_Return)
    assert taken.args == [at(24, 9, 5)]


def test_enter_does_not_take_an_hour_that_has_passed(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, at(22, 9, 30))
    (hour,) = _tab_stops(asked, 1)
    with qtbot.assertNotEmitted(asked.picker.taken):
        QTest.keyClick(hour, Qt.Key.Key_Return)
    assert asked.picker.isVisible()


def test_a_card_at_the_windows_right_edge_ends_at_its_button(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(20, 20, 600, 300)
    left, right = QPushButton("left", window), QPushButton("right", window)
    left.setGeometry(10, 10, 80, 30)
    right.setGeometry(500, 10, 80, 30)
    window.show()
    for anchor in (left, right):
        card = Popup(anchor)
        card.setFixedSize(300, 100)
        card.open()
        edge = anchor.mapToGlobal(anchor.rect().topLeft()).x()
        wanted = edge if anchor is left else edge + anchor.width() - card.width()
        # Qt's offscreen platform gives a window a frame of 2 pixels.
        assert abs(card.x() - wanted) <= 2
        card.close()


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (Way.PRACTICE, "It leaves by itself if Ramage is open and the computer on at 8:15"),
        (Way.KEY, "It leaves by itself if Ramage is open and the computer on at 8:15"),
        (Way.BROWSER, "At 8:15 Ramage tells you, and your click opens X"),
    ],
)
def test_what_leaving_at_that_time_needs_is_said_before_it_is_planned(
    qtbot: QtBot, theme: Theme, way: Way, words: str
) -> None:
    asked = Asked(qtbot, theme, at(24, 8, 15))
    asked.picker.ask(at(24, 8, 15), "Plan it", way)
    assert asked.says(words)
    assert asked.says("does not keep it awake")


def test_a_time_that_cannot_be_taken_needs_nothing(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, at(22, 9, 59))
    assert not asked.says("computer on")


@pytest.mark.parametrize(
    ("hour", "minute", "is_offered"),
    [(7, 59, True), (8, 0, False), (19, 59, False), (20, 0, True), (23, 30, True)],
)
def test_an_earlier_time_is_a_click_away_where_most_shops_are_closed(
    qtbot: QtBot, theme: Theme, hour: int, minute: int, is_offered: bool
) -> None:
    asked = Asked(qtbot, theme, at(24, hour, minute))
    earlier = next(
        one
        for one in asked.picker.findChildren(QPushButton)
        if one.text() == "Choose an earlier time"
    )
    assert earlier.isVisible() is is_offered
    if is_offered:
        earlier.click()
        field = asked.picker.findChild(QTimeEdit)
        assert isinstance(field, QTimeEdit)
        qtbot.waitUntil(field.hasFocus)


def test_a_reminder_is_asked_for_together_with_the_time_and_for_that_time_alone(
    qtbot: QtBot, theme: Theme
) -> None:
    asked = Asked(qtbot, theme, at(24, 8, 15))
    told: list[str] = []
    asked.picker.reminder_wanted.connect(lambda: told.append("reminder"))
    asked.picker.taken.connect(lambda _: told.append("time"))
    box = asked.picker.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    asked.confirm.click()
    assert told == ["reminder", "time"]
    asked.picker.ask(at(24, 8, 15), "Plan it", Way.PRACTICE)
    asked.confirm.click()
    assert told == ["reminder", "time", "time"]

"""Choosing a time: it is said aloud, the past is refused, and the clocks' own tricks are told."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.agenda import WallTime
from desktop.ui.theme import Theme
from desktop.ui.write.month import MonthChooser
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
        self.picker.ask(when, "Plan it")

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

"""A rendez-vous made: what its fields say, what it would mean, and what keeps it from being."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.agenda import WallTime
from desktop.core.meeting import Meeting, Pace, occurrences
from desktop.services.meetings import Reach
from desktop.ui.plan.meeting_dialog import MeetingDialog, new_meeting
from tests.ui.plan.conftest import ZONE

TUESDAY = WallTime(datetime(2026, 11, 24, 8, 15), ZONE)  # noqa: DTZ001


def times_of(meeting: Meeting) -> tuple[WallTime, ...]:
    return tuple(occurrences(meeting, lambda _: False))


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    yield window


@pytest.fixture
def dialog(parent: QWidget) -> MeetingDialog:
    return MeetingDialog(
        parent, new_meeting(1, "", TUESDAY), times_of, date(2026, 11, 22), is_new=True
    )


def test_it_begins_weekly_on_the_day_it_was_asked_for(dialog: MeetingDialog) -> None:
    meeting = dialog.meeting
    assert (meeting.pace, meeting.weekday, meeting.hour) == (Pace.WEEKLY, 1, time(8, 15))
    assert (meeting.count, meeting.until) == (8, None)
    assert dialog.preview.text().startswith("8 time(s): 24 Nov, 1 Dec")


def test_without_a_name_or_a_tag_it_cannot_be_made(dialog: MeetingDialog) -> None:
    assert not dialog.main.isEnabled()
    dialog.tag.setText("#MardiDuMiel")
    assert dialog.main.isEnabled()
    assert dialog.meeting.tag == "MardiDuMiel"


def test_a_monthly_one_asks_which_of_the_month(dialog: MeetingDialog) -> None:
    assert dialog.weeks.isHidden()
    dialog.paces.setCurrentIndex(2)
    assert not dialog.weeks.isHidden()
    dialog.weeks.setCurrentIndex(dialog.weeks.findData(5))
    assert dialog.preview.text().startswith("8 time(s): 24 Nov, 29 Dec")


def test_it_ends_on_a_day_or_after_a_count_never_neither(dialog: MeetingDialog) -> None:
    dialog.dated.setChecked(True)
    dialog.until.setDate(QDate(2026, 12, 8))
    assert (dialog.meeting.count, dialog.meeting.until) == (None, date(2026, 12, 8))
    assert dialog.preview.text().startswith("3 time(s)")
    dialog.until.setDate(QDate(2026, 11, 1))
    dialog.tag.setText("Miel")
    assert not dialog.main.isEnabled()


def test_it_is_made_with_what_the_fields_say(qtbot: QtBot, dialog: MeetingDialog) -> None:
    dialog.tag.setText("Miel")
    dialog.hour.setTime(QTime(18, 30))
    with qtbot.waitSignal(dialog.made) as made:
        dialog.main.click()
    meeting, reach = made.args
    assert (meeting.hour, reach) == (time(18, 30), Reach.ALL)


def test_a_change_asks_how_far_it_reaches(qtbot: QtBot, parent: QWidget) -> None:
    known = replace(new_meeting(1, "Miel", TUESDAY), id=4, name="Miel")
    dialog = MeetingDialog(parent, known, times_of, date(2026, 11, 22), is_new=False)
    assert dialog.reach is Reach.FOLLOWING
    dialog.reaches.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.made) as made:
        dialog.main.click()
    assert made.args[1] is Reach.THIS
    assert any("rendez-vous" in label.text() for label in dialog.findChildren(QLabel))

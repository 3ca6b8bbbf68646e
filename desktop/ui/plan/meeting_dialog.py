"""A rendez-vous made or changed: its name and tag, when it comes back, and when it ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from desktop.core.agenda import WEEK, WallTime
from desktop.core.meeting import LAST_WEEK, MOST, Meeting, Pace, place_in_month
from desktop.services.meetings import Reach
from desktop.ui import times
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import button, number_field, plain_label, row
from desktop.ui.quiet import QuietComboBox, QuietDateEdit, QuietTimeEdit

EIGHT = 8
SHOWN = 8
EVERY = ((Pace.WEEKLY, 1), (Pace.WEEKLY, 2), (Pace.MONTHLY, 1), (Pace.MONTHLY, 3))

Times = Callable[[Meeting], tuple[WallTime, ...]]


class MeetingDialog(AskDialog):
    made = Signal(object, object)
    """The `Meeting` as it is to be, and the `Reach` of the change."""
    stop_asked = Signal(object)
    """It is to end, with that `Reach`."""

    def __init__(
        self, parent: QWidget, meeting: Meeting, times_of: Times, today: date, is_new: bool
    ) -> None:
        """`times_of` says when a rendez-vous would be held."""
        super().__init__(
            parent,
            self.tr("A new rendez-vous") if is_new else self.tr("Change the rendez-vous"),
            self.tr(
                "The same hashtag at the same hour: readers learn to wait for it. Each time asks"
                " for a text of its own, and none leaves before you plan it."
            ),
            self.tr("Put it on the calendar") if is_new else self.tr("Change it"),
        )
        self._meeting = meeting
        self._times_of = times_of
        self._today = today
        self.preview = plain_label("", "strong", wrap=True)
        self._build()
        self._show(meeting)
        if not is_new:
            self._offer_reach()
        self._listen()
        self.lines.addWidget(self.preview)
        self.lines.addStretch(1)
        self.agreed.connect(self._make)
        self._tell()

    @property
    def meeting(self) -> Meeting:
        """What the fields say."""
        pace, every = EVERY[self.paces.currentIndex()]
        is_counted = self.counted.isChecked()
        hour = self.hour.time()
        return replace(
            self._meeting,
            name=self.name.text().strip(),
            tag=self.tag.text().strip().lstrip("#").replace(" ", ""),
            pace=pace,
            every=every,
            weekday=self.weekdays.currentData(),
            week_of_month=self.weeks.currentData(),
            hour=time(hour.hour(), hour.minute()),
            first=_as_date(self.first.date()),
            count=self.count.value() if is_counted else None,
            until=None if is_counted else _as_date(self.until.date()),
            skips_holidays=self.holidays.isChecked(),
            skips_closed=self.closed.isChecked(),
        )

    @property
    def reach(self) -> Reach:
        found: Reach = self.reaches.currentData() or Reach.ALL
        return found

    def _build(self) -> None:
        self.name, self.tag = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(self.tr("The honey of Tuesdays"))
        self.tag.setPlaceholderText(self.tr("#HoneyTuesday"))
        self.add(self.tr("Its name, for you"), self.name)
        self.add(self.tr("Its hashtag"), self.tag)
        self.paces = QuietComboBox()
        for said in (
            self.tr("Every week"),
            self.tr("Every two weeks"),
            self.tr("Every month"),
            self.tr("Every three months"),
        ):
            self.paces.addItem(said)
        self.weekdays, self.weeks = QuietComboBox(), QuietComboBox()
        for step in range(WEEK):
            day = (times.first_weekday() + step) % WEEK
            self.weekdays.addItem(QLocale().dayName(day + 1), day)
        for place, said in enumerate(
            (
                self.tr("the first"),
                self.tr("the second"),
                self.tr("the third"),
                self.tr("the fourth"),
                self.tr("the last"),
            ),
            1,
        ):
            self.weeks.addItem(said, place)
        self.hour = QuietTimeEdit()
        self.hour.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hour.setDisplayFormat(self.tr("H:mm", "the hour field, as Qt writes formats"))
        for field, said in (
            (self.paces, self.tr("How often")),
            (self.weeks, self.tr("Which one of the month")),
            (self.weekdays, self.tr("Day of the week")),
            (self.hour, self.tr("Hour")),
        ):
            field.setAccessibleName(said)
        self.lines.addWidget(plain_label(self.tr("It comes back"), "strong"))
        self.lines.addLayout(row(self.paces, self.hour, 1))
        self.lines.addLayout(row(self.weeks, self.weekdays, 1))
        self.first = _date_field()
        self.add(self.tr("From"), self.first)
        self.counted, self.dated = (
            QRadioButton(self.tr("After so many times")),
            QRadioButton(self.tr("On a day")),
        )
        self.count = number_field(1, MOST, EIGHT)
        self.count.setAccessibleName(self.tr("Number of times"))
        self.until = _date_field()
        self.until.setAccessibleName(self.tr("Last day"))
        self.lines.addWidget(plain_label(self.tr("It ends"), "strong"))
        self.lines.addLayout(row(self.counted, self.count, 1))
        self.lines.addLayout(row(self.dated, self.until, 1))
        self.holidays = QCheckBox(self.tr("Not on public holidays"))
        self.closed = QCheckBox(self.tr("Not on the days the shop is closed"))
        self.lines.addWidget(self.holidays)
        self.lines.addWidget(self.closed)
        self.reaches = QuietComboBox()
        self.reaches.setAccessibleName(self.tr("What changes"))

    def _listen(self) -> None:
        """Every change is shown in what it would mean."""
        for signal in (
            self.paces.currentIndexChanged,
            self.weekdays.currentIndexChanged,
            self.weeks.currentIndexChanged,
            self.hour.timeChanged,
            self.first.dateChanged,
            self.until.dateChanged,
            self.count.valueChanged,
            self.counted.toggled,
            self.holidays.toggled,
            self.closed.toggled,
            self.name.textChanged,
            self.tag.textChanged,
        ):
            signal.connect(lambda *_: self._tell())

    def _show(self, meeting: Meeting) -> None:
        self.name.setText(meeting.name)
        self.tag.setText(f"#{meeting.tag}" if meeting.tag else "")
        wanted = (meeting.pace, meeting.every)
        self.paces.setCurrentIndex(EVERY.index(wanted) if wanted in EVERY else 0)
        self.weekdays.setCurrentIndex(self.weekdays.findData(meeting.weekday))
        self.weeks.setCurrentIndex(self.weeks.findData(meeting.week_of_month))
        self.hour.setTime(QTime(meeting.hour.hour, meeting.hour.minute))
        self.first.setDate(_as_qdate(meeting.first))
        self.counted.setChecked(meeting.until is None)
        self.dated.setChecked(meeting.until is not None)
        self.count.setValue(meeting.count or EIGHT)
        self.until.setDate(_as_qdate(meeting.until or meeting.first))
        self.holidays.setChecked(meeting.skips_holidays)
        self.closed.setChecked(meeting.skips_closed)

    def _offer_reach(self) -> None:
        for reach, said in (
            (Reach.FOLLOWING, self.tr("This time and the following")),
            (Reach.ALL, self.tr("Every time still to come")),
            (Reach.THIS, self.tr("This time alone")),
        ):
            self.reaches.addItem(said, reach)
        self.reaches.currentIndexChanged.connect(lambda _: self._tell())
        self.add(self.tr("What changes"), self.reaches)
        stop = button(self.tr("End this rendez-vous…"), "danger")
        stop.clicked.connect(self._stop)
        self.lines.addLayout(row(stop, 1))

    def _tell(self) -> None:
        """When it would be held, and what keeps it from being so."""
        pace = EVERY[self.paces.currentIndex()][0]
        self.weeks.setVisible(pace is Pace.MONTHLY)
        self.count.setEnabled(self.counted.isChecked())
        self.until.setEnabled(not self.counted.isChecked())
        meeting = self.meeting
        found = self._times_of(meeting)
        listed = ", ".join(times.short_day(when.day, self._today) for when in found[:SHOWN])
        if len(found) > SHOWN:
            listed = self.tr("{days}…").format(days=listed)
        count = self.tr("%n time(s)", "", len(found))
        self.preview.setText(self.tr("{count}: {days}").format(count=count, days=listed))
        wrong = ""
        if not meeting.tag and not meeting.name:
            wrong = self.tr("Give it a name or a hashtag.")
        elif not found:
            wrong = self.tr("With these days it is never held.")
        self.say_wrong(wrong)
        self.main.setEnabled(not wrong)

    def _make(self) -> None:
        self.accept()
        self.made.emit(self.meeting, self.reach)

    def _stop(self) -> None:
        reach = self.reach
        self.reject()
        self.stop_asked.emit(reach)


def new_meeting(account_id: int, tag: str, when: WallTime) -> Meeting:
    """What a new one begins as: weekly, eight times, on that weekday at that hour."""
    return Meeting(
        0,
        account_id,
        "",
        tag,
        Pace.WEEKLY,
        when.moment.weekday(),
        when.moment.time(),
        when.zone,
        when.day,
        week_of_month=min(place_in_month(when.day), LAST_WEEK),
        count=EIGHT,
    )


def _date_field() -> QuietDateEdit:
    made = QuietDateEdit()
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    return made


def _as_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _as_qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)

"""Chooses the day and the hour of a tweet, and says aloud what was chosen."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTimeEdit, QWidget

from desktop.core.account import Way
from desktop.core.agenda import WEEK, Clock, Fall, WallTime, suggested_time
from desktop.ui import times
from desktop.ui.parts import button, column, plain_label, row, set_kind
from desktop.ui.theme import L, M, Theme
from desktop.ui.write.grid import OPENING_KEYS
from desktop.ui.write.leaving_needs import LeavingNeeds
from desktop.ui.write.month import MonthChooser
from desktop.ui.write.popup import Popup
from desktop.ui.write.state_line import capital

EVENING = time(18)
SOON = timedelta(hours=1)
FIVE = 5
SIDE = 236
"""The width of the column beside the month: two lines of a spoken time."""


def quick_choices(now: datetime, zone: str) -> tuple[WallTime, ...]:
    """The times most shops take: in an hour, this evening, tomorrow early, Monday early."""
    today = WallTime.at(now, zone)
    tomorrow = suggested_time(now, zone)
    soon = WallTime.at(now + SOON, zone)
    soon = WallTime(soon.moment - timedelta(minutes=soon.moment.minute % FIVE), zone)
    evening = WallTime(datetime.combine(today.day, EVENING), zone)
    monday = tomorrow.on(today.day + timedelta(days=WEEK - today.day.weekday()))
    offered = (soon, evening, tomorrow, monday)
    kept = [when for when in offered if when.instant() > now]
    return tuple(sorted(set(kept), key=lambda when: when.moment))


class WhenPicker(Popup):
    """Month, hour and four usual times; nothing in the past can be taken."""

    taken = Signal(object)
    """A `WallTime` that the clock of its zone will really show."""
    reminder_wanted = Signal()
    """Said just before `taken`: that time is to ring on the phone too."""

    def __init__(self, anchor: QWidget, theme: Theme, now: Clock, zone: str) -> None:
        super().__init__(anchor)
        self._now, self._zone = now, zone
        self._day = date.min
        self._slot: WallTime | None = None
        self._month = MonthChooser(theme)
        self._month.chosen.connect(self._choose_day)
        self._hour = QTimeEdit()
        self._hour.setDisplayFormat(self.tr("H:mm", "the hour field, as Qt writes formats"))
        self._hour.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hour.setAccessibleName(self.tr("Hour"))
        self._hour.timeChanged.connect(self._say)
        self._said = plain_label("", "ink", wrap=True)
        self._confirm = button("", "primary")
        self._confirm.clicked.connect(self._take)
        self._quick = column(spacing=M // 2)
        self._needs = LeavingNeeds()
        self._needs.earlier_asked.connect(self._choose_hour)
        self._stack()

    def ask(self, when: WallTime, confirm: str, way: Way, slot: WallTime | None = None) -> None:
        """Open at `when`; `confirm` is what the button that takes the time says.

        What leaving at that time needs depends on the account's `way`. `slot` is the shop's own
        next free hour.
        """
        self._slot = slot
        self._confirm.setText(confirm)
        self._needs.begin(way)
        self._offer_quick()
        self._set(when)
        self.open()
        self._month.focus_day()

    @property
    def when(self) -> WallTime:
        """What stands in the fields."""
        hour = self._hour.time()
        return WallTime(datetime.combine(self._day, time(hour.hour(), hour.minute())), self._zone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_hour = self._hour.hasFocus() and event.key() in OPENING_KEYS
        if in_hour and self._confirm.isEnabled():
            self._take()
        else:
            super().keyPressEvent(event)

    def _stack(self) -> None:
        side = column(
            plain_label(self.tr("Hour"), "heading"),
            self._hour,
            plain_label(self.tr("Usual times"), "heading"),
        )
        side.addLayout(self._quick)
        side.addStretch(1)
        side.addWidget(self._said)
        side.addWidget(self._confirm)
        holder = QWidget()
        holder.setLayout(side)
        holder.setFixedWidth(SIDE)
        self.column.addLayout(row(self._month, holder, spacing=L))
        self.column.addWidget(self._needs)

    def _offer_quick(self) -> None:
        while item := self._quick.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        # Tab goes as the eye does; by itself it would come to chips made anew last of all.
        before: QWidget = self._hour
        usual = quick_choices(self._now(), self._zone)
        slot = self._slot if self._slot and self._slot.instant() > self._now() else None
        for when in (slot, *usual) if slot else usual:
            said = capital(times.short(when, self._now()))
            if when is slot:
                said = self.tr("Next free slot: {when}").format(when=times.short(when, self._now()))
            chip = button(said, "chip")
            chip.clicked.connect(partial(self._set, when))
            self._quick.addWidget(chip)
            QWidget.setTabOrder(before, chip)
            before = chip
        QWidget.setTabOrder(before, self._confirm)

    def _choose_hour(self) -> None:
        self._hour.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hour.setSelectedSection(QTimeEdit.Section.HourSection)

    def _set(self, when: WallTime, _checked: bool = False) -> None:
        self._hour.setTime(QTime(when.moment.hour, when.moment.minute))
        self._choose_day(when.day)

    def _choose_day(self, day: date) -> None:
        self._day = day
        self._month.show_day(day, WallTime.at(self._now(), self._zone).day)
        self._say()

    def _say(self) -> None:
        if self._day == date.min:
            return
        is_past = self.when.instant() <= self._now()
        self._said.setText(self._sentence(is_past))
        set_kind(self._said, "bad" if is_past else "ink")
        self._confirm.setEnabled(not is_past)
        self._needs.show_time(None if is_past else self.when.kept())

    def _sentence(self, is_past: bool) -> str:
        if is_past:
            return self.tr("This time has already passed: choose a later one.")
        spoken = capital(times.spoken(self.when.kept(), self._now()))
        match self.when.fall:
            case Fall.ONCE:
                return spoken
            case Fall.SKIPPED:
                return self.tr(
                    "That night the clocks go forward and skip this hour. {when}."
                ).format(when=spoken)
            case Fall.TWICE:
                return self.tr("{when}, the first of the two times this hour comes.").format(
                    when=spoken
                )

    def _take(self) -> None:
        self.close()
        if self._needs.wants_reminder:
            self.reminder_wanted.emit()
        self.taken.emit(self.when.kept())

"""When the shop speaks: its own hours, the days it is closed, the silence it does not want."""

from __future__ import annotations

from datetime import time
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox

from desktop.core import slots
from desktop.core.agenda import WEEK
from desktop.core.best_times import ENOUGH
from desktop.core.settings import Settings
from desktop.core.slots import Slot
from desktop.services.results import BestTimes
from desktop.ui import times, words_best
from desktop.ui.flow import Flow
from desktop.ui.parts import Card, button, clear, column, number_field, plain_label, row
from desktop.ui.quiet import QuietComboBox, QuietTimeEdit
from desktop.ui.theme import XS, M

LONGEST = 30
EIGHT = time(8, 15)


class RhythmCard(Card):
    chosen = Signal(object)
    """The fields of Settings that were changed, as a dict."""

    def __init__(self) -> None:
        super().__init__()
        self._slots: tuple[Slot, ...] = ()
        self.column.setSpacing(M)
        why = self.tr("Free hours are shown on the calendar and offered where a time is chosen.")
        self.column.addLayout(
            column(
                plain_label(self.tr("Your hours for tweets"), "heading"),
                plain_label(why, "small", wrap=True),
                spacing=XS,
            )
        )
        self._chips = Flow()
        self.column.addLayout(self._chips)
        self.day = QuietComboBox()
        self.day.setAccessibleName(self.tr("Day of the week"))
        for step in range(WEEK):
            day = (times.first_weekday() + step) % WEEK
            self.day.addItem(QLocale().dayName(day + 1), day)
        self.hour = QuietTimeEdit(QTime(EIGHT.hour, EIGHT.minute))
        self.hour.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hour.setAccessibleName(self.tr("Hour"))
        self.hour.setDisplayFormat(self.tr("H:mm", "the hour field, as Qt writes formats"))
        adding = button(self.tr("Add this hour"))
        adding.clicked.connect(self._add)
        self.column.addLayout(row(self.day, self.hour, adding, 1))
        self.best = plain_label("", "small", wrap=True)
        self.column.addWidget(self.best)
        self._offers = Flow()
        self.column.addLayout(self._offers)
        self.show_best(BestTimes())
        self.column.addWidget(plain_label(self.tr("The shop is closed on"), "muted"))
        self._closed: list[QCheckBox] = []
        closed = Flow()
        for step in range(WEEK):
            day = (times.first_weekday() + step) % WEEK
            box = QCheckBox(QLocale().dayName(day + 1))
            box.setProperty("day", day)
            box.clicked.connect(self._tell_closed)
            self._closed.append(box)
            closed.addWidget(box)
        self.column.addLayout(closed)
        self.rhythm = number_field(0, LONGEST, 7)
        self.rhythm.setSpecialValueText(self.tr("never"))
        self.rhythm.editingFinished.connect(
            lambda: self.chosen.emit({"rhythm_days": self.rhythm.value()})
        )
        label = plain_label(self.tr("Tell me of a silence of more than so many days"), "muted")
        label.setBuddy(self.rhythm)
        self.rhythm.setAccessibleName(label.text())
        self.column.addLayout(row(label, self.rhythm, 1))

    def show_settings(self, settings: Settings) -> None:
        self._slots = slots.read(settings.slots)
        clear(self._chips)
        for slot in self._slots:
            said = self.tr("{day} {hour}").format(
                day=QLocale().dayName(slot.weekday + 1), hour=times.clock(slot.hour, full=True)
            )
            chip = button(f"{said}  ×", "chip")
            chip.setAccessibleName(self.tr("Take away {slot}").format(slot=said))
            chip.clicked.connect(partial(self._take_away, slot))
            self._chips.addWidget(chip)
        days = slots.read_days(settings.closed_days)
        for box in self._closed:
            box.setChecked(box.property("day") in days)
        if not self.rhythm.hasFocus():
            self.rhythm.setValue(settings.rhythm_days)

    def show_best(self, found: BestTimes) -> None:
        """The shop's own best hours, with how many tweets they come from; or why there are none."""
        clear(self._offers)
        if found.count < ENOUGH:
            self.best.setText(words_best.too_few(found.count))
        elif not found.best:
            self.best.setText(words_best.none_better(found.count))
        else:
            self.best.setText("\n".join(words_best.told(one) for one in found.best))
        for one in found.best:
            slot = Slot(one.weekday, time(one.hour))
            said = self.tr("Add {day} {hour}").format(
                day=QLocale().dayName(one.weekday + 1), hour=times.clock(slot.hour)
            )
            offer = button(said, "chip")
            offer.clicked.connect(partial(self._take_up, slot))
            self._offers.addWidget(offer)

    def _take_up(self, slot: Slot, _checked: bool = False) -> None:
        self._tell((*self._slots, slot))

    def _add(self) -> None:
        hour = self.hour.time()
        slot = Slot(self.day.currentData(), time(hour.hour(), hour.minute()))
        self._tell((*self._slots, slot))

    def _take_away(self, slot: Slot, _checked: bool = False) -> None:
        self._tell(tuple(one for one in self._slots if one != slot))

    def _tell(self, wanted: tuple[Slot, ...]) -> None:
        self.chosen.emit({"slots": slots.written(wanted)})

    def _tell_closed(self) -> None:
        days = [box.property("day") for box in self._closed if box.isChecked()]
        self.chosen.emit({"closed_days": slots.written_days(days)})

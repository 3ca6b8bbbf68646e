"""The editor of a poll, under the text: its choices, how long it is open, what its way allows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout

from desktop.core.account import Way
from desktop.core.extras import NOTHING, Attachment, Extras, Poll
from desktop.core.poll import FEWEST, LONGEST_MINUTES, MOST, PollFlaw, judge
from desktop.ui.parts import Sign, button, column, number_field, plain_label, row
from desktop.ui.theme import XS, M, S, Theme
from desktop.ui.write import poll_words
from desktop.ui.write.fitted import Fitted
from desktop.ui.write.poll_choice import PollChoice
from desktop.ui.write.poll_words import MINUTES_A_DAY, MINUTES_AN_HOUR


class PollPanel(Fitted):
    """Hidden while the tweet has no poll; `begin` opens a fresh one."""

    poll_changed = Signal(object)
    """The `Poll` as it stands, whether it can leave yet or not; None once it is taken out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._choices: list[PollChoice] = []
        self._extras: Extras = NOTHING
        self._is_open = self._is_showing = self._is_read_only = False
        self._make()
        self.show_way(Way.PRACTICE)
        self._judge()
        self.hide()

    @property
    def poll(self) -> Poll | None:
        """What stands in the fields; None while there is no poll."""
        if not self._is_open:
            return None
        choices = tuple(choice.text.strip() for choice in self._choices)
        minutes = (
            self._days.value() * MINUTES_A_DAY
            + self._hours.value() * MINUTES_AN_HOUR
            + self._minutes.value()
        )
        return Poll(choices, minutes)

    @property
    def flaws(self) -> tuple[PollFlaw, ...]:
        """Why it cannot leave as it is; empty when it can, or when there is none."""
        poll = self.poll
        return judge(poll, replace(self._extras, poll=poll)) if poll else ()

    def begin(self) -> None:
        """The person wants a poll: open one with empty choices, ready to be typed into."""
        self.show_poll(Poll(("",) * FEWEST))
        self.poll_changed.emit(self.poll)
        self._choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_poll(self, poll: Poll | None) -> None:
        """Put another tweet's poll in; it is not taken for a change."""
        if poll == self.poll:
            return
        self._is_showing = True
        self._is_open = poll is not None
        if poll is not None:
            texts = (*poll.choices, *("",) * (FEWEST - len(poll.choices)))
            self._set_count(len(texts))
            for choice, text in zip(self._choices, texts, strict=True):
                choice.field.setText(text)
            days, rest = divmod(poll.minutes, MINUTES_A_DAY)
            for field, value in zip(self._spans, (days, *divmod(rest, 60)), strict=True):
                field.setValue(value)
        self._is_showing = False
        self.setVisible(self._is_open)
        self._judge()

    def show_way(self, way: Way) -> None:
        """What is told of the account's way."""
        self._way.setText(poll_words.of_way(way))

    def show_media(self, media: tuple[Attachment, ...]) -> None:
        """The pictures that stand beside it, with which it cannot leave."""
        self._extras = replace(self._extras, media=media)
        self._judge()

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        for choice in self._choices:
            choice.set_read_only(is_read_only)
        for control in (*self._spans, self.more, self.remove):
            control.setEnabled(not is_read_only)

    def _make(self) -> None:
        self._rows = column(spacing=XS)
        self.more = button(self.tr("Add a choice"), "link")
        self.remove = button(self.tr("Take the poll out"), "link")
        self._days = self._span(
            LONGEST_MINUTES // MINUTES_A_DAY, self.tr("Days"), self.tr("d", "days, in short")
        )
        self._hours = self._span(23, self.tr("Hours"), self.tr("h", "hours, in short"))
        self._minutes = self._span(59, self.tr("Minutes"), self.tr("min", "minutes, in short"))
        self._spans = (self._days, self._hours, self._minutes)
        self._open_for = plain_label(self.tr("Open for"), "muted")
        self._flaws = plain_label("", "warn", wrap=True)
        self._way = plain_label("", "small", wrap=True)
        for label in (self._flaws, self._way):
            label.setMinimumWidth(1)
        self._sign = Sign(self._theme, "poll", "muted")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(M, S, M, M)
        whole.setSpacing(S)
        heading = plain_label(self.tr("Poll"), "strong")
        whole.addLayout(row(self._sign, heading, 1, self.remove))
        whole.addLayout(self._rows)
        whole.addLayout(row(self.more, 1))
        whole.addLayout(row(self._open_for, *self._spans, 1))
        whole.addWidget(self._flaws)
        whole.addWidget(self._way)
        self.more.clicked.connect(self._add)
        self.remove.clicked.connect(self._take_out)

    def _span(self, most: int, name: str, short: str) -> QSpinBox:
        field = number_field(0, most, 0)
        field.setAccessibleName(self.tr("Open for: {unit}").format(unit=name))
        field.setSuffix(f"\u00a0{short}")
        field.valueChanged.connect(self._change)
        return field

    def _set_count(self, count: int) -> None:
        """Have so many fields, each named by its place."""
        while len(self._choices) < count:
            self._append()
        while len(self._choices) > count:
            self._drop(self._choices[-1])
        self._name_choices()

    def _append(self) -> None:
        choice = PollChoice(self._theme)
        choice.set_read_only(self._is_read_only)
        choice.changed.connect(self._change)
        choice.removed.connect(lambda: self._remove(choice))
        choice.submitted.connect(lambda: self._go_on(choice))
        # Tab goes as the eye does; a field made anew would come last of all.
        before = self._choices[-1].cross if self._choices else self.remove
        self._choices.append(choice)
        self._rows.addWidget(choice)
        self.setTabOrder(before, choice.field)
        self.setTabOrder(choice.field, choice.cross)
        self.setTabOrder(choice.cross, self.more)

    def _drop(self, choice: PollChoice) -> None:
        self._choices.remove(choice)
        self._rows.removeWidget(choice)
        choice.hide()
        choice.deleteLater()

    def _name_choices(self) -> None:
        for number, choice in enumerate(self._choices, 1):
            choice.name(number, can_go=len(self._choices) > FEWEST)
        self.more.setVisible(len(self._choices) < MOST)

    def _add(self) -> None:
        self._set_count(len(self._choices) + 1)
        self._choices[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._change()

    def _remove(self, choice: PollChoice) -> None:
        place = self._choices.index(choice)
        self._drop(choice)
        self._name_choices()
        self._choices[min(place, len(self._choices) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self._change()

    def _go_on(self, choice: PollChoice) -> None:
        """Enter leads to the next choice, and behind the last one makes another."""
        place = self._choices.index(choice) + 1
        if place < len(self._choices):
            self._choices[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif place < MOST and not self._is_read_only:
            self._add()

    def _take_out(self) -> None:
        self.show_poll(None)
        self.poll_changed.emit(None)

    def _change(self) -> None:
        if not self._is_showing:
            self._judge()
            self.poll_changed.emit(self.poll)

    def _judge(self) -> None:
        said = " ".join(poll_words.flaw(found) for found in self.flaws)
        self._flaws.setText(said)
        self._flaws.setVisible(bool(said))

"""What can be done with the tweet: keep, plan, publish; or, once planned, save, move, take back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.account import Account
from desktop.ui import account_words
from desktop.ui.aloud import say_aloud
from desktop.ui.parts import button, plain_label, row, tip
from desktop.ui.theme import XS, Theme
from desktop.ui.write.action_lines import ActionLines
from desktop.ui.write.head import ARROW
from desktop.ui.write.standing import Stage, Standing


class Actions(QWidget):
    """Three buttons whose words follow the stage; a line under them says what stands in the way."""

    keep_asked = Signal()
    unplan_asked = Signal()
    when_asked = Signal()
    """To plan, or to move what is planned."""
    main_asked = Signal()
    """To publish, or to save what is planned."""
    thread_asked = Signal()
    clean_asked = Signal()
    """Take out what X does not accept."""
    fill_asked = Signal()
    """Lead to what is still to be filled in."""
    new_asked = Signal()
    publish_asked = Signal()
    """To publish now what was being written for another day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._stage = Stage.OPEN
        self._account: Account | None = None
        self._standing = Standing.READY
        self._proposed = ""
        self._is_day_chosen = False
        self._has_foot = False
        self.back = button("")
        self.when = button("")
        self.main = button("", "primary")
        self._hint = plain_label("", "muted")
        self.mend = button("", "link")
        theme.dress(self.when, "clock", size=16)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(ActionLines(self.back, self.when, self.main))
        column.addLayout(row(1, self._hint, self.mend))
        self.back.clicked.connect(self._go_back)
        self.when.clicked.connect(self.when_asked)
        self.main.clicked.connect(self._do_main)
        self.mend.clicked.connect(self._mend)
        self.show_stage(Stage.OPEN, None, "")

    def show_stage(
        self, stage: Stage, account: Account | None, proposed: str, is_day_chosen: bool = False
    ) -> None:
        """`account`: whose name the button carries that sends.

        `proposed`: the time at which the button that plans would plan, in words.
        `is_day_chosen`: it is written for that day of the calendar; the filled button plans then.
        """
        self._stage, self._account, self._proposed = stage, account, proposed
        self._is_day_chosen = is_day_chosen
        self.back.setVisible(stage is not Stage.CLOSED)
        self.when.setVisible(stage is not Stage.CLOSED)
        self._name_buttons()
        self._show_standing()

    def show_standing(self, standing: Standing) -> None:
        """Called at each key: changes something only when the answer has changed."""
        if standing is not self._standing:
            self._standing = standing
            self._show_standing()

    def add_foot(self, widget: QWidget) -> None:
        """Put a line under the buttons; say by `show_foot` when it has come or gone."""
        self._column.addWidget(widget)

    def show_foot(self, is_there: bool) -> None:
        """An empty hint keeps its room, so that nothing jumps, unless the foot stands there."""
        self._has_foot = is_there
        room = self._hint.sizePolicy()
        room.setRetainSizeWhenHidden(not is_there)
        self._hint.setSizePolicy(room)
        self._hint.setVisible(bool(self._hint.text()))

    def insist(self) -> None:
        """The person asked for what cannot be done: say aloud why."""
        say_aloud(self, self._hint.text())

    def _name_buttons(self) -> None:
        match self._stage:
            case Stage.OPEN if self._is_day_chosen:
                self.back.setText(self.tr("Keep as a draft"))
                self.when.setText(self.tr("Another time") + ARROW)
                self.when.setAccessibleName(self.tr("Another time"))
                self.main.setText(self._plan_as(self._proposed))
            case Stage.OPEN:
                self.back.setText(self.tr("Keep as a draft"))
                planning = self.tr("Plan: {when}").format(when=self._proposed)
                self.when.setText(planning + ARROW)
                self.when.setAccessibleName(planning)
                self.main.setText(account_words.publish(self._account))
            case Stage.PLANNED:
                self.back.setText(self.tr("Back to a draft"))
                self.when.setText(self.tr("Move…"))
                self.when.setAccessibleName("")
                self.main.setText(self.tr("Save the changes"))
            case Stage.CLOSED:
                self.main.setText(self.tr("Write another tweet"))

    def _show_standing(self) -> None:
        """What blocks the main button blocks planning too; only moving goes on."""
        is_closed = self._stage is Stage.CLOSED
        hint = "" if is_closed else self._why_not()
        can_leave = is_closed or self._standing is Standing.READY
        self.main.setEnabled(can_leave)
        self.when.setEnabled(can_leave or self._stage is Stage.PLANNED)
        is_keepable = self._standing not in (Standing.EMPTY, Standing.ON_ITS_WAY)
        self.back.setEnabled(self._stage is Stage.PLANNED or is_keepable)
        self._hint.setText(hint)
        self.show_foot(self._has_foot)
        planning = self._whose() if self._stage is Stage.OPEN else ""
        self.when.setToolTip(tip(hint or planning))
        self.main.setToolTip(tip(hint or self._keys()))
        self.when.setAccessibleDescription(hint or planning)
        self.main.setAccessibleDescription(hint)
        mend = "" if is_closed else self._how_to_mend()
        self.mend.setText(mend)
        self.mend.setVisible(bool(mend))

    def _keys(self) -> str:
        return self.tr("Ctrl+Enter") if self._stage is not Stage.CLOSED else ""

    def _plan_as(self, when: str) -> str:
        if self._account is None:
            return self.tr("Plan: {when}").format(when=when)
        name = account_words.named(self._account)
        return self.tr("Plan: {when} · {name}").format(when=when, name=name)

    def _whose(self) -> str:
        """Who speaks when a planned time comes."""
        return account_words.planned_as(self._account) if self._account else ""

    def _why_not(self) -> str:
        match self._standing:
            case Standing.READY:
                return ""
            case Standing.EMPTY:
                return self.tr("Write a few words first.")
            case Standing.TOO_LONG:
                return self.tr("This text is too long for one tweet.")
            case Standing.INVALID:
                return self.tr("The text holds an invisible character that X does not accept.")
            case Standing.UNFILLED:
                return self.tr("Something between braces is still to be filled in.")
            case Standing.POLL:
                return self.tr("The poll is not complete yet.")
            case Standing.ON_ITS_WAY:
                return self.tr("A picture is still being added.")
            case Standing.UNCHANGED:
                return self.tr("Nothing has changed since it was planned.")

    def _how_to_mend(self) -> str:
        match self._standing:
            case Standing.TOO_LONG:
                return self.tr("Make it a thread")
            case Standing.INVALID:
                return self.tr("Take it out")
            case Standing.UNFILLED:
                return self.tr("Show it")
            case Standing.READY if self._is_day_chosen:
                return self.tr("Publish it now instead")
        return ""

    def _mend(self) -> None:
        match self._standing:
            case Standing.TOO_LONG:
                self.thread_asked.emit()
            case Standing.INVALID:
                self.clean_asked.emit()
            case Standing.UNFILLED:
                self.fill_asked.emit()
            case Standing.READY:
                self.publish_asked.emit()

    def _go_back(self) -> None:
        if self._stage is Stage.PLANNED:
            self.unplan_asked.emit()
        else:
            self.keep_asked.emit()

    def _do_main(self) -> None:
        if self._stage is Stage.CLOSED:
            self.new_asked.emit()
        else:
            self.main_asked.emit()

"""The page's two popups, each built when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.account import Way
from desktop.core.agenda import Clock, WallTime
from desktop.core.tweet import Tweet
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.write.drafts import DraftsPopup
    from desktop.ui.write.when import WhenPicker


class Popups(QObject):
    """Opens the list of drafts and the choice of a time, and passes on what was answered."""

    draft_opened = Signal(int)
    draft_removed = Signal(int)
    new_asked = Signal()
    when_taken = Signal(object)
    """A `WallTime`."""
    reminder_wanted = Signal()
    """The time that is taken next is to ring on the phone."""

    def __init__(self, theme: Theme, now: Clock, zone: str, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._now, self._zone = theme, now, zone
        self._drafts: tuple[Tweet, ...] = ()
        self._list: DraftsPopup | None = None
        self._when: WhenPicker | None = None
        self._slot: WallTime | None = None

    def show_drafts(self, drafts: tuple[Tweet, ...]) -> None:
        self._drafts = drafts
        if self._list is not None:
            self._list.show_drafts(drafts, self._now())

    def open_drafts(self, anchor: QWidget) -> None:
        if self._list is None:
            from desktop.ui.write.drafts import DraftsPopup

            self._list = DraftsPopup(anchor)
            self._list.opened.connect(self.draft_opened)
            self._list.removed.connect(self.draft_removed)
            self._list.new_asked.connect(self.new_asked)
        self._list.show_drafts(self._drafts, self._now())
        self._list.open()

    def offer_slot(self, when: WallTime | None) -> None:
        self._slot = when

    def open_when(self, anchor: QWidget, when: WallTime, confirm: str, way: Way) -> None:
        """Ask for a time, beginning at `when`; `confirm` stands on the button that takes it.

        `way` says what leaving then needs.
        """
        if self._when is None:
            from desktop.ui.write.when import WhenPicker

            self._when = WhenPicker(anchor, self._theme, self._now, self._zone)
            self._when.reminder_wanted.connect(self.reminder_wanted)
            self._when.taken.connect(self.when_taken)
        self._when.ask(when, confirm, way, self._slot)

"""What the calendar asks for, from whichever view or card: one object, one way to say it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.core.agenda import Clock, WallTime
from desktop.core.tweet import State, Tweet
from desktop.ui import times
from desktop.ui.plan.values import MOVABLE


class Requests(QObject):
    """The requests themselves, and the two that are looked at before they are made."""

    open_asked = Signal(int)
    write_asked = Signal(object)
    """A `date` to write for."""
    move_asked = Signal(int, object)
    """A tweet and the `WallTime` it goes to."""
    draft_dropped = Signal(int, object)
    """A draft and the `date` it was put on."""
    unplan_asked = Signal(int)
    reminder_asked = Signal(int)
    remove_asked = Signal(int)
    replan_asked = Signal(int)
    publish_now_asked = Signal(int)
    hand_over_asked = Signal(int)
    confirm_asked = Signal(int, str)
    """A tweet that is published by the person's word, and its address when they gave one."""
    not_yet_asked = Signal(int)
    give_up_asked = Signal(int)
    it_left_asked = Signal(int, str)
    it_did_not_asked = Signal(int)
    undo_asked = Signal()
    refused = Signal(str)
    """A request that makes no sense, and the sentence that says why."""

    def __init__(self, clock: Clock, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.zone = zone

    @property
    def today(self) -> date:
        return WallTime.at(self._clock(), self.zone).day

    def move(self, tweet: Tweet, day: date) -> bool:
        """Ask to move `tweet` to `day` at its hour; false when it cannot go there."""
        if tweet.when is None or tweet.when.day == day:
            return False
        when = tweet.when.on(day)
        sentence = self._why_not(tweet, when)
        if sentence:
            self.refused.emit(sentence)
            return False
        self.move_asked.emit(tweet.id, when)
        return True

    def put(self, draft_id: int, day: date) -> bool:
        """Ask to plan a draft on `day`; false when that day has passed."""
        if not self.may_write_on(day):
            return False
        self.draft_dropped.emit(draft_id, day)
        return True

    def write(self, day: date) -> None:
        if self.may_write_on(day):
            self.write_asked.emit(day)

    def may_write_on(self, day: date) -> bool:
        """Whether a tweet can still be planned on `day`; says why where it cannot."""
        if day >= self.today:
            return True
        self.refused.emit(
            self.tr("{day} has passed: choose a day from today on.").format(
                day=sentence_case(times.near_day(day, self.today))
            )
        )
        return False

    def can_move(self, tweet: Tweet, day: date) -> bool:
        """Whether `tweet` could go to `day`; says nothing."""
        return tweet.when is not None and not self._why_not(tweet, tweet.when.on(day))

    def remove(self, tweet: Tweet) -> None:
        sentence = self._why_fixed(tweet)
        if sentence:
            self.refused.emit(sentence)
        else:
            self.remove_asked.emit(tweet.id)

    def _why_not(self, tweet: Tweet, when: WallTime) -> str:
        if sentence := self._why_fixed(tweet):
            return sentence
        if when.instant() <= self._clock():
            return self.tr("{time} has passed: choose a later day.").format(
                time=sentence_case(times.short(when, self._clock()))
            )
        return ""

    def _why_fixed(self, tweet: Tweet) -> str:
        if tweet.state in MOVABLE:
            return ""
        match tweet.state:
            case State.PUBLISHED:
                return self.tr("This tweet is published: it stays on its day.")
            case State.TO_CHECK:
                return self.tr("Say first whether this tweet is on X: then it can be moved.")
            case _:
                return self.tr("This tweet is on its way: it can no longer be changed.")


def sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]

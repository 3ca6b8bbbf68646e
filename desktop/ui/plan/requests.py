"""What the calendar asks for, from whichever view or card: one object, one way to say it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.core.agenda import Clock, Fall, WallTime
from desktop.core.tweet import State, Tweet
from desktop.ui import times
from desktop.ui.plan.values import MOVABLE, Cell, day_of, moved_to


class Requests(QObject):
    """The requests themselves, and the two that are looked at before they are made."""

    open_asked = Signal(int)
    write_asked = Signal(object)
    """A `Cell` or a `WallTime` to write for."""
    move_asked = Signal(int, object)
    """A tweet and the `WallTime` it goes to."""
    moves_asked = Signal(object)
    """Pairs of a tweet's number and the `WallTime` it goes to, all at once."""
    draft_dropped = Signal(int, object)
    """A draft and the `Cell` it was put on."""
    idea_dropped = Signal(int, object)
    """The place of an idea among those offered, and the `Cell` it was put on."""
    copies_asked = Signal(object)
    """The numbers of tweets to be copied."""
    removals_asked = Signal(object)
    """The numbers of several tweets to be removed at once."""
    unplans_asked = Signal(object)
    """The numbers of several tweets to become drafts."""
    mark_asked = Signal(object)
    """That `Marronnier` is to have a draft on its day."""
    meeting_asked = Signal(object)
    """A rendez-vous is to be made that begins on that `date`."""
    meeting_change_asked = Signal(object)
    """The rendez-vous of that `Tweet` is to be changed."""
    seen_asked = Signal(object)
    """How many times that published `Tweet` was seen is to be told."""
    said = Signal(str)
    """What was done is not quite what was asked, and the sentence that says so."""
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

    def move(self, tweet: Tweet, cell: Cell) -> bool:
        """Ask to move `tweet` to a day at its hour, or to an hour; false when it cannot go."""
        if tweet.when is None:
            return False
        return self.move_all([(tweet, moved_to(tweet.when, cell))])

    def move_together(self, tweets: Sequence[Tweet], held: Tweet, cell: Cell) -> bool:
        """Ask to move `held` to a cell, and the others by as much as it goes."""
        if held.when is None:
            return False
        by = moved_to(held.when, cell).moment - held.when.moment
        return self.move_all(
            [
                (tweet, WallTime(tweet.when.moment + by, tweet.when.zone))
                for tweet in tweets
                if tweet.when is not None
            ]
        )

    def move_all(self, moves: Sequence[tuple[Tweet, WallTime]]) -> bool:
        """Ask to move each tweet to its time; false, and why, when one of them cannot go there.

        A time that the clocks skip becomes the one that they will show, and that is said.
        """
        wanted = [(tweet, when) for tweet, when in moves if tweet.when != when]
        if not wanted:
            return False
        for tweet, when in wanted:
            if sentence := self._why_not(tweet, when):
                self.refused.emit(sentence)
                return False
        kept = [(tweet.id, when.kept()) for tweet, when in wanted]
        if len(kept) == 1:
            self.move_asked.emit(*kept[0])
        else:
            self.moves_asked.emit(tuple(kept))
        for _, when in wanted:
            if when.fall is Fall.SKIPPED:
                self.said.emit(skipped_sentence(when, self._clock()))
        return True

    def put(self, draft_id: int, cell: Cell) -> bool:
        """Ask to plan a draft there; false when that day has passed."""
        if not self.may_write_on(cell):
            return False
        self.draft_dropped.emit(draft_id, cell)
        return True

    def put_idea(self, place: int, cell: Cell) -> None:
        """Ask for a draft there that begins with that idea."""
        if self.may_write_on(cell):
            self.idea_dropped.emit(place, cell)

    def write(self, cell: Cell | WallTime) -> None:
        if isinstance(cell, WallTime) or self.may_write_on(cell):
            self.write_asked.emit(cell)

    def may_write_on(self, cell: Cell) -> bool:
        """Whether a tweet can still be planned there; says why where it cannot."""
        day = day_of(cell)
        if day >= self.today:
            return True
        self.refused.emit(
            self.tr("{day} has passed: choose a day from today on.").format(
                day=sentence_case(times.near_day(day, self.today))
            )
        )
        return False

    def can_move(self, tweets: Sequence[Tweet], cell: Cell) -> bool:
        """Whether they could go there; says nothing."""
        return bool(tweets) and not any(
            tweet.when is None or self._why_not(tweet, moved_to(tweet.when, cell))
            for tweet in tweets[:1]
        )

    def remove(self, tweet: Tweet) -> None:
        self.remove_all((tweet,))

    def remove_all(self, tweets: Sequence[Tweet]) -> None:
        for tweet in tweets:
            if sentence := self._why_fixed(tweet):
                self.refused.emit(sentence)
                return
        if len(tweets) == 1:
            self.remove_asked.emit(tweets[0].id)
        elif tweets:
            self.removals_asked.emit(tuple(tweet.id for tweet in tweets))

    def copy(self, tweets: Sequence[Tweet]) -> None:
        if tweets:
            self.copies_asked.emit(tuple(tweet.id for tweet in tweets))

    def unplan_all(self, tweets: Sequence[Tweet]) -> None:
        """Ask that those become drafts that can; the others stay as they are."""
        ids = [tweet.id for tweet in tweets if not self._why_fixed(tweet)]
        if len(ids) == 1:
            self.unplan_asked.emit(ids[0])
        elif ids:
            self.unplans_asked.emit(tuple(ids))

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


def skipped_sentence(when: WallTime, now: datetime) -> str:
    """What became of a time that the clocks skip."""
    said = QCoreApplication.translate(
        "requests",
        "That night the clocks go forward and {asked} does not exist: it will be {shown}.",
    )
    return said.format(asked=times.clock(when.moment), shown=times.short(when.kept(), now))

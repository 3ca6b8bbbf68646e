"""The calendar's errands: the days a page shows, what is changed on them, and the way back.

Every deed of the session stands on one stack, whichever page it came from: `undo` takes the last
one back, then the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.agenda import WallTime
from desktop.core.extras import NOTHING, Extras
from desktop.core.tweet import Tweet

if TYPE_CHECKING:
    from desktop.core.meeting import Meeting
    from desktop.services.meetings import Meetings, Reach
    from desktop.services.planner import Planner
    from desktop.services.rearranging import Change, Rearranger


class Act(Enum):
    """What a person did to the calendar, and can take back."""

    MOVED = "moved"
    PLANNED = "planned"
    PENCILLED = "pencilled"
    """A draft stands on a day, and does not leave."""
    COPIED = "copied"
    REMOVED = "removed"
    UNPLANNED = "unplanned"
    MET = "met"
    """A rendez-vous was put on the calendar, changed, or ended."""
    BROUGHT_IN = "brought_in"
    """Lines of a table were taken in."""


@dataclass(frozen=True, slots=True)
class Done:
    """One deed and what it changed."""

    act: Act
    change: Change

    @property
    def tweets(self) -> tuple[Tweet, ...]:
        """What it is about, as it stands after it."""
        return self.change.touched

    @property
    def tweet(self) -> Tweet:
        """The first of them."""
        return self.tweets[0]


class Planning(QObject):
    """Asks the planner on a lane and says what changed."""

    days_ready = Signal(object, object, object)
    """First day, last day, the tweets between them."""
    asking_ready = Signal(object)
    held_ready = Signal(object)
    """The planned tweets that are held back."""
    meetings_ready = Signal(object)
    """Every `Meeting` there is."""
    found = Signal(str, object)
    """What was searched for, and the tweets of the calendar that hold it."""
    done = Signal(object)
    """A `Done` that `undo` can take back."""
    undone = Signal(object)
    """The `Change` that took the last deed back."""
    stack_changed = Signal(object)
    """The `Done` that `undo` would take back next; None where there is none."""
    refused = Signal(object)
    """An `Exception` that says why nothing was changed."""
    plan_changed = Signal()

    def __init__(
        self,
        runner: Runner,
        planner: Planner,
        hand: Rearranger,
        meetings: Meetings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._planner = planner
        self._hand = hand
        self._meetings = meetings
        self._stack: list[Done] = []
        self._days: tuple[date, date] | None = None

    @property
    def last(self) -> Done | None:
        """What `undo` would take back."""
        return self._stack[-1] if self._stack else None

    def ask_days(self, first: date, last: date) -> None:
        self._days = (first, last)
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._planner.between, first, last),
            partial(self.days_ready.emit, first, last),
            asker=self,
            topic="days",
        )

    def refresh(self) -> None:
        """Read anew what the calendar shows and what asks for a word."""
        if self._days is not None:
            self.ask_days(*self._days)
        self._runner.ask(
            Lane.ERRANDS,
            self._planner.asking,
            self.asking_ready.emit,
            asker=self,
            topic="asking",
        )

    def search(self, words: str) -> None:
        """Look through the whole calendar, whatever the day."""
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._planner.search, words),
            partial(self.found.emit, words),
            asker=self,
            topic="search",
        )

    def ask_held(self) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            self._planner.held,
            self.held_ready.emit,
            asker=self,
            topic="held",
        )

    def hold(self, choose: Callable[[Tweet], bool]) -> None:
        """Hold back the planned tweets that `choose` picks, on the lane; `held_ready` answers."""
        self._do(partial(self._planner.hold, choose), self.held_ready.emit)

    def let_go(self) -> None:
        """What is held back may leave at its time again."""
        self._do(self._planner.let_go, lambda _: self.held_ready.emit(()))

    def move(self, tweet_id: int, when: WallTime) -> None:
        self.move_all(((tweet_id, when),))

    def move_all(self, moves: Sequence[tuple[int, WallTime]]) -> None:
        self._change(Act.MOVED, partial(self._hand.move, tuple(moves)))

    def plan_draft(self, tweet_id: int, limit: int, when: WallTime) -> None:
        """Plan a draft as it stands on disk, cut into messages of `limit` where it is longer."""
        self._change(Act.PLANNED, partial(self._hand.plan, tweet_id, limit, when))

    def pencil(self, tweet_id: int, when: WallTime) -> None:
        """Let a draft stand on a day."""
        self._change(Act.PENCILLED, partial(self._hand.pencil, tweet_id, when))

    def pencil_anew(
        self, account_id: int, text: str, when: WallTime, extras: Extras = NOTHING
    ) -> None:
        """A new draft on a day."""
        self._change(Act.PENCILLED, partial(self._hand.pencil_anew, account_id, text, when, extras))

    def duplicate(self, ids: Sequence[int]) -> None:
        self._change(Act.COPIED, partial(self._hand.duplicate, tuple(ids)))

    def remove(self, tweet_id: int) -> None:
        self.remove_all((tweet_id,))

    def remove_all(self, ids: Sequence[int]) -> None:
        self._change(Act.REMOVED, partial(self._hand.remove, tuple(ids)))

    def unplan(self, before: Tweet) -> None:
        """Back to a draft."""
        self.unplan_all((before.id,))

    def unplan_all(self, ids: Sequence[int]) -> None:
        self._change(Act.UNPLANNED, partial(self._hand.unplan, tuple(ids)))

    def rezone(self, zone: str) -> None:
        """Give what is still to come the same hours in another zone."""
        self._do(partial(self._hand.rezone, zone), self._rezoned)

    def ask_meetings(self) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            self._meetings.all,
            self.meetings_ready.emit,
            asker=self,
            topic="meetings",
        )

    def plan_meeting(self, meeting: Meeting, closed: frozenset[int], department: str) -> None:
        self._change(Act.MET, partial(self._meetings.plan, meeting, closed, department))

    def change_meeting(
        self,
        wanted: Meeting,
        reach: Reach,
        from_when: WallTime | None,
        closed: frozenset[int],
        department: str,
    ) -> None:
        work = partial(self._meetings.change, wanted, reach, from_when, closed, department)
        self._change(Act.MET, work)

    def stop_meeting(self, number: int, from_when: WallTime | None) -> None:
        """No more of it from a time on; None: at all."""
        self._change(Act.MET, partial(self._meetings.stop, number, from_when))

    def record(self, done: Done) -> None:
        """A deed that was done elsewhere is one of the session's, too."""
        self._stack.append(done)
        self.stack_changed.emit(done)
        self.plan_changed.emit()

    def undo(self) -> None:
        """Take back the last deed; says nothing when there is none."""
        if self._stack:
            last = self._stack.pop()
            self.stack_changed.emit(self.last)
            self._do(partial(self._hand.take_back, last.change), self.undone.emit)

    def _rezoned(self, change: Change) -> None:
        if change.touched:
            self._done(Act.MOVED, change)

    def _change(self, act: Act, work: Callable[[], Change]) -> None:
        self._do(work, partial(self._done, act))

    def _done(self, act: Act, change: Change) -> None:
        done = Done(act, change)
        self._stack.append(done)
        self.stack_changed.emit(done)
        self.done.emit(done)

    def _do(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._runner.ask(
            Lane.ERRANDS, work, partial(self._finish, then), asker=self, failed=self._refuse
        )

    def _finish(self, then: Callable[[Any], None], answer: Any) -> None:
        then(answer)
        self.plan_changed.emit()

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(error)
        self.plan_changed.emit()

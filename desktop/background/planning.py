"""The calendar's errands: the days a page shows, what is moved on them, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.agenda import WallTime
from desktop.core.tweet import Tweet

if TYPE_CHECKING:
    from desktop.services.planner import Moved, Planner


class Act(Enum):
    """What a person did to the calendar, and can take back."""

    MOVED = "moved"
    PLANNED = "planned"
    REMOVED = "removed"
    UNPLANNED = "unplanned"


@dataclass(frozen=True, slots=True)
class Done:
    """One act and the tweet as it stands after it."""

    act: Act
    tweet: Tweet


class Planning(QObject):
    """Asks the planner on a lane and says what changed."""

    days_ready = Signal(object, object, object)
    """First day, last day, the tweets between them."""
    asking_ready = Signal(object)
    held_ready = Signal(object)
    """The planned tweets that are held back."""
    done = Signal(object)
    """A `Done` that `undo` can take back."""
    undone = Signal(object)
    refused = Signal(object)
    """An `Exception` that says why nothing was changed."""
    plan_changed = Signal()

    def __init__(self, runner: Runner, planner: Planner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._planner = planner
        self._back: list[Callable[[], Tweet]] = []
        self._days: tuple[date, date] | None = None

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
        self._do(partial(self._planner.move, tweet_id, when), self._moved)

    def plan_draft(self, tweet_id: int, limit: int, when: WallTime) -> None:
        """Plan a draft as it stands on disk, cut into messages of `limit` where it is longer."""
        self._do(
            partial(self._planner.plan_draft, tweet_id, limit, when),
            lambda tweet: self._record(
                Done(Act.PLANNED, tweet), partial(self._planner.unplan, tweet.id)
            ),
        )

    def remove(self, tweet_id: int) -> None:
        self._do(
            partial(self._planner.remove, tweet_id),
            lambda tweet: self._record(
                Done(Act.REMOVED, tweet), partial(self._planner.put_back, tweet)
            ),
        )

    def unplan(self, before: Tweet) -> None:
        """Back to a draft."""
        self._do(
            partial(self._planner.unplan, before.id),
            lambda tweet: self._record(
                Done(Act.UNPLANNED, tweet), partial(self._planner.undo, before)
            ),
        )

    def undo(self) -> None:
        """Take back the last act; says nothing when there is none."""
        if self._back:
            self._do(self._back.pop(), self.undone.emit)

    def _moved(self, moved: Moved) -> None:
        self._record(Done(Act.MOVED, moved.after), partial(self._planner.undo, moved.before))

    def _record(self, done: Done, back: Callable[[], Tweet]) -> None:
        self._back.append(back)
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

"""The only code that knows threads: plain functions run on a lane, their answers brought back.

interface thread            lane (one thread)
ask(work, then) ──────────▶ work()
then(answer)    ◀────────── signal
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from queue import SimpleQueue
from time import monotonic
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop.services.trouble import is_known

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Lane(Enum):
    """Work on one lane is begun in the order in which it was asked; but for LISTENING, so done."""

    PUBLISHING = "publishing"
    ERRANDS = "errands"
    FETCHING = "fetching"
    """What only looks at the web: a slow site holds up neither a save nor the end."""
    READING = "reading"
    """What only reads what ships with Ramage: dictionaries, suggestions."""
    LISTENING = "listening"
    """Asks the sources of the veille, several at once: a slow one holds up no other. It writes
    nothing."""
    SEARCHING = "searching"
    """Reads what the veille has kept, so that a search waits for no save."""
    SIGN_IN = "sign-in"
    """Waits for a person in their browser, for minutes: it is cancelled before the lanes stop."""
    MEDIA = "media"
    """A photo of 100 million pixels takes seconds, which no saving should wait for."""


SECONDS_FOR_FETCHING = 0.5
"""Nothing is lost with a page that was being looked at, so that leaving hardly waits for it."""
_DISPENSABLE = (Lane.FETCHING, Lane.LISTENING, Lane.SEARCHING)
_THREADS = {Lane.LISTENING: 4}


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    asker: QObject
    topic: str
    number: int


@dataclass(frozen=True, slots=True)
class _Answer:
    job: _Job
    value: Any
    error: Exception | None


class Runner(QObject):
    """Runs plain functions elsewhere. Answers arrive on the thread that made the Runner."""

    rested = Signal()
    """Nothing is under way on any lane and every answer has been delivered."""

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None, held: tuple[Lane, ...] = ()) -> None:
        """What is asked on a `held` lane waits, in order, until that lane is released."""
        super().__init__(parent)
        self._gates = {lane: threading.Event() for lane in Lane}
        for lane in Lane:
            if lane not in held:
                self._gates[lane].set()
        self._queues: dict[Lane, SimpleQueue[_Job | None]] = {}
        self._threads: dict[Lane, tuple[threading.Thread, ...]] = {}
        self._newest: dict[tuple[int, str], int] = {}
        self._asked = 0
        self._under_way = 0
        self._stopped = False
        self.unheard: Callable[[Exception], None] = _raise
        """What becomes of an error that its asker does not hear: by default the bug it is."""
        # Emitted from a lane's thread, it is queued to this one. Not said in full: naming the kind
        # of connection touches `Qt`, whose enumerations cost a start 12 ms.
        self._answered.connect(self._deliver)

    def ask(
        self,
        lane: Lane,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        *,
        asker: QObject,
        failed: Callable[[Exception], None] | None = None,
        topic: str = "",
    ) -> None:
        """Have `work` done on `lane`, then call `then` with its answer, here.

        The answer is dropped when `asker` is gone, or when it has asked anew on the same `topic`
        meanwhile. An error goes to `failed`; with none, it is raised here as the bug it is.
        """
        if self._stopped:
            return
        self._asked += 1
        self._under_way += 1
        if topic:
            self._newest[id(asker), topic] = self._asked
        self._queue(lane).put(_Job(work, then, failed, asker, topic, self._asked))

    def release(self, lane: Lane) -> None:
        """Let a held lane begin."""
        self._gates[lane].set()

    @property
    def is_resting(self) -> bool:
        return self._under_way == 0

    def stop(self, seconds: float) -> bool:
        """Let each lane finish what it was asked, for at most `seconds` in all; True when all did.

        A job that outlives the time is left to end with the process: what it must not lose is on
        disk before it begins.
        """
        self._stopped = True
        deadline = monotonic() + seconds
        # One lane after the other: what is held back until the file stands open must not begin
        # while the opening is still at work on the first.
        for lane in Lane:
            if lane in self._threads:
                for _ in self._threads[lane]:
                    self._queues[lane].put(None)
                self._gates[lane].set()
                if lane in _DISPENSABLE:
                    self._join(lane, min(deadline, monotonic() + SECONDS_FOR_FETCHING))
                else:
                    self._join(lane, deadline)
        return not any(one.is_alive() for threads in self._threads.values() for one in threads)

    def _join(self, lane: Lane, deadline: float) -> None:
        for thread in self._threads[lane]:
            thread.join(max(0.0, deadline - monotonic()))

    def _queue(self, lane: Lane) -> SimpleQueue[_Job | None]:
        if lane not in self._queues:
            self._queues[lane] = SimpleQueue()
            self._threads[lane] = tuple(
                threading.Thread(
                    target=self._work_through, args=(lane,), name=lane.value, daemon=True
                )
                for _ in range(_THREADS.get(lane, 1))
            )
            for thread in self._threads[lane]:
                thread.start()
        return self._queues[lane]

    def _work_through(self, lane: Lane) -> None:
        queue = self._queues[lane]
        self._gates[lane].wait()
        while (job := queue.get()) is not None:
            value, error = None, None
            try:
                value = job.work()
            except Exception as caught:  # noqa: BLE001 - the asker tells bugs from trouble
                error = caught
                if is_known(caught):
                    _log.warning("On the lane %s", lane.value, exc_info=caught)
            if shiboken6.isValid(self):
                self._answered.emit(_Answer(job, value, error))

    def _deliver(self, answer: _Answer) -> None:
        try:
            if self._is_wanted(answer.job):
                self._hand_in(answer)
        finally:
            self._under_way -= 1
            if self._under_way == 0:
                self.rested.emit()

    def _is_wanted(self, job: _Job) -> bool:
        if not shiboken6.isValid(job.asker):
            return False
        return not job.topic or self._newest.get((id(job.asker), job.topic)) == job.number

    def _hand_in(self, answer: _Answer) -> None:
        if answer.error is not None:
            (answer.job.failed or self.unheard)(answer.error)
        elif answer.job.then is not None:
            answer.job.then(answer.value)


def _raise(error: Exception) -> None:
    raise error

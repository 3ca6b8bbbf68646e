"""When the veille listens: each channel in its own pace, several at once, none behind another.

one tick ──▶ due (errands) ──▶ look (listening, four at once) ──▶ keep (errands) ──▶ found
                                                                       └─▶ thermometers ──▶ alarms
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background.runner import Lane, Runner

if TYPE_CHECKING:
    from desktop.core.veille.message import Message
    from desktop.services.veille.alarms import Thermometers
    from desktop.services.veille.deeds import Deeds
    from desktop.services.veille.tweets import KeptTweets
    from desktop.services.veille.watcher import AskedFor, Due, Kept, Look, Watcher

T = TypeVar("T")

TICK_MS = 60_000
"""The quickest source has a pace of minutes."""
ASK_AFTER_MS = 3_600_000
"""So often some of the kept tweets are asked after."""
FORGET_MS = 6 * 3_600_000
"""Old messages are looked for when Ramage starts and so often afterwards."""


class Listening(QObject):
    """Asks the sources what is new and says what came."""

    found = Signal(object)
    """After each look: a `Kept`."""
    removed = Signal(object)
    """Ids of messages that were deleted where they stood."""
    alarms_read = Signal(object)
    """The `Alarms` as they stand now."""
    busy_changed = Signal(bool)
    forgotten = Signal(int)
    """So many old messages were deleted; said where there were any."""
    put_off = Signal()
    """What the person asked for waits until there is a way out."""
    failed = Signal(object)
    """An `Exception`: the veille's file could not be read or written."""

    def __init__(
        self,
        runner: Runner,
        watcher: Watcher,
        thermometers: Thermometers,
        deeds: Deeds,
        tweets: KeptTweets,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._watcher = watcher
        self._thermometers = thermometers
        self._deeds = deeds
        self._tweets = tweets
        self._under_way: set[int] = set()
        self._is_asking = False
        self._days = 0
        self._forgotten = 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._asking_after = QTimer(self, interval=ASK_AFTER_MS)
        self._asking_after.timeout.connect(self.ask_after)
        self._forgetting = QTimer(self, interval=FORGET_MS)
        self._forgetting.timeout.connect(self.forget_old)

    @property
    def is_busy(self) -> bool:
        """Whether some source has not answered yet."""
        return bool(self._under_way)

    def begin(self, days: int) -> None:
        """Start listening; what is older than `days` is forgotten from now on."""
        self._days = days
        self._timer.start()
        self._forgetting.start()
        self._asking_after.start()
        self.tick()
        self.forget_old()

    def keep_for(self, days: int) -> None:
        """Another age is chosen."""
        if days != self._days:
            self._days = days
            self.forget_old()

    def tick(self) -> None:
        """Look at what is due, and at the thermometers: they cool by themselves."""
        if not self._is_asking:
            self._is_asking = True
            self._ask(Lane.ERRANDS, self._watcher.due, self._begin_looks)
        self.read_heat()

    def look_now(self) -> None:
        """The person asks: every channel that costs nothing, whether its time has come or not."""
        self._ask(Lane.ERRANDS, self._watcher.all, self._begin_asked)

    def look_at(self, watched_id: int) -> None:
        """The person asks for one channel."""
        self._ask(Lane.ERRANDS, partial(self._watcher.one, watched_id), self._begin_asked)

    def read_heat(self) -> None:
        self._ask(Lane.ERRANDS, self._thermometers.read, self.alarms_read.emit, "heat")

    def it_is_nothing(self, subject_id: int) -> None:
        """The person says that a warning was none."""
        self._ask(
            Lane.ERRANDS,
            partial(self._thermometers.it_is_nothing, subject_id),
            lambda _: self.read_heat(),
        )

    def ask_after(self) -> None:
        """Whether the kept tweets whose turn it is are still there."""
        self._ask(Lane.ERRANDS, self._tweets.next, self._ask_after)

    def forget_old(self) -> None:
        """Delete what is older than the chosen age, slice by slice: a save may come in between."""
        if self._days > 0:
            self._ask(Lane.ERRANDS, partial(self._deeds.forget, self._days), self._forget_more)

    def _begin_asked(self, asked: AskedFor) -> None:
        self._begin_looks(asked.due)
        if asked.is_offline:
            self.put_off.emit()

    def _begin_looks(self, due: tuple[Due, ...]) -> None:
        self._is_asking = False
        for one in due:
            if one.watched.id not in self._under_way:
                self._under_way.add(one.watched.id)
                self._take_on(Lane.LISTENING, one, partial(self._watcher.look, one), self._keep)
        self._tell_busy()

    def _keep(self, look: Look) -> None:
        then = partial(self._kept, look.due.watched.id)
        self._take_on(Lane.ERRANDS, look.due, partial(self._watcher.keep, look), then)

    def _kept(self, watched_id: int, kept: Kept) -> None:
        # By the number under which it was asked: one that moved may have another now.
        self._end(watched_id)
        self.found.emit(kept)
        if kept.new:
            self.read_heat()
        if kept.missing:
            self._ask(Lane.LISTENING, partial(self._watcher.check, kept), self._remove)

    def _ask_after(self, kept: tuple[Message, ...]) -> None:
        if kept:
            self._ask(Lane.LISTENING, partial(self._tweets.gone_among, kept), self._remove)

    def _end(self, watched_id: int) -> None:
        self._under_way.discard(watched_id)
        self._tell_busy()

    def _remove(self, ids: tuple[int, ...]) -> None:
        if ids:
            self._ask(
                Lane.ERRANDS,
                partial(self._watcher.remove, ids),
                lambda _: self.removed.emit(ids),
            )

    def _forget_more(self, count: int) -> None:
        self._forgotten += count
        if count:
            self.forget_old()
        elif self._forgotten:
            total, self._forgotten = self._forgotten, 0
            self.forgotten.emit(total)
            self._scrub()

    def _scrub(self) -> None:
        """What was forgotten goes out of the index, too, piece by piece."""
        self._ask(
            Lane.ERRANDS, self._deeds.scrub, lambda is_more: self._scrub() if is_more else None
        )

    def _tell_busy(self) -> None:
        self.busy_changed.emit(self.is_busy)

    def _take_on(
        self, lane: Lane, due: Due, work: Callable[[], T], then: Callable[[T], None]
    ) -> None:
        """A step of a look: whatever breaks in it, the channel is looked at again."""

        def fail(error: Exception) -> None:
            self._end(due.watched.id)
            self.failed.emit(error)

        self._runner.ask(lane, work, then, asker=self, failed=fail)

    def _ask(
        self, lane: Lane, work: Callable[[], T], then: Callable[[T], None], topic: str = ""
    ) -> None:
        self._runner.ask(lane, work, then, asker=self, failed=self._fail, topic=topic)

    def _fail(self, error: Exception) -> None:
        self._is_asking = False
        self.failed.emit(error)

"""The tweet in the composer: kept while it is written, opened, planned, put aside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.agenda import Clock, WallTime
from desktop.core.text import split_thread
from desktop.core.tweet import EDITABLE, State, Tweet
from desktop.services.refusal import PlanRefused

if TYPE_CHECKING:
    from desktop.services.drafts import Drafts
    from desktop.services.planner import Planner

AUTOSAVE_MS = 800
"""From the first unsaved key to the save. The timer is not pushed back by later keys, so that with
the save itself (some ms) less than 2 s of typing can be lost to a power cut."""

RETRY_MS = 5_000


@dataclass(slots=True)
class _Slot:
    """The row that the composer's text goes to, known to its lane as soon as it is made there.

    Two saves asked in a row must not make two rows: the second finds the first one's id here.
    """

    tweet_id: int

    def save(self, drafts: Drafts, account_id: int, text: str) -> Tweet:
        tweet = drafts.save(self.tweet_id, account_id, text)
        self.tweet_id = tweet.id
        return tweet


class Writing(QObject):
    """What stands in the composer, and its row; one save at a time, of the newest text."""

    opened = Signal(object)
    """The `Tweet` that now stands in the composer; None for a blank page."""
    kept = Signal(object)
    """The text is on disk: a `Tweet`."""
    not_kept = Signal(object)
    """It is not: the `Exception` that stood in the way. It is tried again."""
    planned = Signal(object)
    plan_refused = Signal(object)
    drafts_ready = Signal(object)
    left_meanwhile = Signal()
    """The tweet left while its text was being changed; the change goes on as a draft of its own."""
    removed = Signal(object)
    """A `Tweet` that can be put back."""
    plan_changed = Signal()

    def __init__(
        self,
        runner: Runner,
        drafts: Drafts,
        planner: Planner,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._drafts = drafts
        self._planner = planner
        self._clock = clock
        self._tweet: Tweet | None = None
        self._slot = _Slot(0)
        self._account_id = 0
        self._text = ""
        self._is_dirty = False
        self._is_saving = False
        self._then: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save)

    @property
    def tweet(self) -> Tweet | None:
        """The row behind the composer, as it was last kept."""
        return self._tweet

    @property
    def text(self) -> str:
        return self._text

    def begin(self, tweet: Tweet | None, account_id: int) -> None:
        """Start with what the first look found, without asking the disk again."""
        self._account_id = account_id
        self._show(tweet)

    def type(self, text: str) -> None:
        """The composer holds `text` now; it will be on disk within two seconds."""
        if text == self._text:
            return
        self._text = text
        self._is_dirty = True
        if not self._timer.isActive():
            self._timer.start(AUTOSAVE_MS)

    def write_as(self, account_id: int) -> None:
        """The tweet is to leave from this account."""
        if account_id != self._account_id:
            self._account_id = account_id
            self._is_dirty = bool(self._text)
            self._save()

    def keep(self) -> None:
        """Save now, without waiting for the timer."""
        self._save()

    def finish(self) -> None:
        """Save what is not on disk yet, even behind a save that is under way: Ramage is leaving."""
        self._is_saving = False
        self._save()

    def new(self, text: str = "") -> None:
        """A blank page; what was being written stays among the drafts."""
        self._when_kept(partial(self._start_new, text))

    def open(self, tweet_id: int) -> None:
        self._when_kept(
            partial(
                self._runner.ask,
                Lane.ERRANDS,
                partial(self._drafts.open, tweet_id),
                self._show,
                asker=self,
                topic="open",
            )
        )

    def plan(self, parts: tuple[str, ...], when: WallTime) -> None:
        """Put what stands in the composer on the calendar."""
        self._when_kept(partial(self._plan, parts, when))

    def give(self, take: Callable[[Tweet], None]) -> None:
        """Hand the kept tweet to `take` (to be published), once its text is on disk."""
        self._when_kept(partial(self._give, take))

    def remove(self, tweet_id: int) -> None:
        self._when_kept(
            partial(
                self._runner.ask,
                Lane.ERRANDS,
                partial(self._drafts.remove, tweet_id),
                self._removed,
                asker=self,
            )
        )

    def put_back(self, tweet: Tweet) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._drafts.put_back, tweet),
            lambda _: self._list_changed(),
            asker=self,
        )

    def left(self, tweet: Tweet) -> None:
        """`tweet` has left the state it was in: the composer must not show it as it was.

        Words that were changed since it was planned did not leave with it; they become a draft.
        """
        if self._tweet is None or tweet.id != self._tweet.id:
            return
        if tweet.state in EDITABLE or _says_what_was_planned(self._text, tweet):
            self.open(tweet.id)
        else:
            self._begin_anew()

    def revert(self) -> None:
        """Forget unsaved changes to a planned tweet."""
        if self._tweet is not None:
            tweet_id = self._tweet.id
            self._when_kept(
                partial(
                    self._runner.ask,
                    Lane.ERRANDS,
                    partial(self._drafts.revert, tweet_id),
                    self._show,
                    asker=self,
                )
            )

    def list_drafts(self) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            self._drafts.all,
            self.drafts_ready.emit,
            asker=self,
            topic="drafts",
        )

    def _save(self) -> None:
        self._timer.stop()
        if self._is_saving or not self._is_dirty:
            return
        self._is_dirty = False
        if self._tweet is None and not self._text.strip():
            return
        self._is_saving = True
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._slot.save, self._drafts, self._account_id, self._text),
            self._saved,
            asker=self,
            failed=self._failed,
        )

    def _saved(self, tweet: Tweet) -> None:
        self._is_saving = False
        is_new = self._tweet is None
        self._tweet = tweet
        self.kept.emit(tweet)
        if is_new:
            self._list_changed()
        if self._is_dirty and self._then:
            self._save()
        elif self._is_dirty:
            self._timer.start(AUTOSAVE_MS)
        else:
            self._go_on()

    def _failed(self, error: Exception) -> None:
        """The text stays and is tried again; nothing that needed it on disk is done."""
        self._is_saving = False
        self._is_dirty = True
        self._then.clear()
        if isinstance(error, PlanRefused):
            self._begin_anew()
            return
        self._timer.start(RETRY_MS)
        self.not_kept.emit(error)

    def _begin_anew(self) -> None:
        """The tweet left while it was changed: the changed text becomes a draft of its own."""
        text = self._text
        self._show(None)
        self.left_meanwhile.emit()
        self.type(text)
        self._when_kept(self._tell_opened)

    def _tell_opened(self) -> None:
        self.opened.emit(self._tweet)

    def _when_kept(self, action: Callable[[], None]) -> None:
        self._then.append(action)
        self._save()
        if not self._is_saving:
            self._go_on()

    def _go_on(self) -> None:
        waiting, self._then = self._then, []
        for action in waiting:
            action()

    def _start_new(self, text: str) -> None:
        self._drop_blank()
        self._show(None)
        if text:
            self.type(text)
            self._when_kept(self._tell_opened)

    def _drop_blank(self) -> None:
        """A draft whose every word was taken out is not worth a line in the list."""
        tweet = self._tweet
        if tweet is not None and tweet.state is State.DRAFT and not self._text.strip():
            self._runner.ask(
                Lane.ERRANDS,
                partial(self._drafts.remove, tweet.id),
                lambda _: self._list_changed(),
                asker=self,
            )

    def _show(self, tweet: Tweet | None) -> None:
        self._tweet = tweet
        self._slot = _Slot(tweet.id if tweet else 0)
        self._text = tweet.text if tweet else ""
        self._is_dirty = False
        self._timer.stop()
        self.opened.emit(tweet)

    def _plan(self, parts: tuple[str, ...], when: WallTime) -> None:
        if self._tweet is None:
            return
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._planner.plan, self._tweet.id, parts, when),
            self._planned,
            asker=self,
            failed=self.plan_refused.emit,
        )

    def _planned(self, tweet: Tweet) -> None:
        self._show(None)
        self.planned.emit(tweet)
        self._list_changed()

    def _give(self, take: Callable[[Tweet], None]) -> None:
        if self._tweet is not None:
            tweet = self._tweet
            self._show(None)
            take(tweet)

    def _removed(self, tweet: Tweet | None) -> None:
        if tweet is None:
            return
        if self._tweet is not None and self._tweet.id == tweet.id:
            self._show(None)
        self.removed.emit(tweet)
        self._list_changed()

    def _list_changed(self) -> None:
        self.plan_changed.emit()
        self.list_drafts()


def _says_what_was_planned(text: str, tweet: Tweet) -> bool:
    planned = tuple(part.text for part in tweet.parts)
    return (text.strip(),) == planned or split_thread(text.strip()) == planned

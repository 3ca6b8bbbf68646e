"""The text being written, on its way to its row on disk: soon after each key, in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.tweet import Tweet

if TYPE_CHECKING:
    from desktop.services.drafts import Drafts

AUTOSAVE_MS = 800
"""From the first unsaved key to the save. The timer is not pushed back by later keys, so that with
the save itself (some ms) less than 2 s of typing can be lost to a power cut."""

RETRY_MS = 5_000


@dataclass(slots=True)
class _Slot:
    """The row that a text goes to, known to its lane as soon as it is made there.

    Two saves asked in a row must not make two rows: the second finds the first one's id here.
    """

    tweet_id: int

    def save(self, drafts: Drafts, account_id: int, text: str) -> Tweet:
        tweet = drafts.save(self.tweet_id, account_id, text)
        self.tweet_id = tweet.id
        return tweet


class Keeping(QObject):
    """Keeps one text at a time, the newest, and lets wait what needs it on disk."""

    kept = Signal(object)
    """The text is on disk: its `Tweet`."""
    not_kept = Signal(object)
    """It is not: the `Exception` that stood in the way. It is tried again."""

    def __init__(self, runner: Runner, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._drafts = drafts
        self._slot = _Slot(0)
        self._account_id = 0
        self._text = ""
        self._is_dirty = False
        self._under_way = 0
        self._then: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    @property
    def text(self) -> str:
        return self._text

    def take(self, tweet: Tweet | None) -> None:
        """From now on keep the text of `tweet`; what was typed for the last one goes first."""
        self.flush()
        self._timer.stop()
        self._slot = _Slot(tweet.id if tweet else 0)
        self._text = tweet.text if tweet else ""
        self._under_way = 0

    def type(self, text: str) -> None:
        """The text is `text` now; it will be on disk within two seconds."""
        if text == self._text:
            return
        self._text = text
        self._is_dirty = True
        if not self._timer.isActive():
            self._timer.start(AUTOSAVE_MS)

    def write_as(self, account_id: int) -> None:
        """The text is to leave from this account."""
        if account_id != self._account_id:
            self._account_id = account_id
            self._is_dirty = bool(self._text)

    def flush(self) -> None:
        """Save now what is not on disk yet."""
        self._timer.stop()
        if not self._is_dirty:
            return
        self._is_dirty = False
        if not self._slot.tweet_id and not self._under_way and not self._text.strip():
            return
        self._under_way += 1
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._slot.save, self._drafts, self._account_id, self._text),
            partial(self._saved, self._slot),
            asker=self,
            failed=partial(self._failed, self._slot),
        )

    def when_kept(self, action: Callable[[], None]) -> None:
        """Save, then do `action`; it is not done where the save fails."""
        self._then.append(action)
        self.flush()
        if not self._under_way:
            self._go_on()

    def _saved(self, slot: _Slot, tweet: Tweet) -> None:
        if slot is not self._slot:
            return
        self._under_way -= 1
        self.kept.emit(tweet)
        if self._is_dirty and self._then:
            self.flush()
        elif not self._under_way:
            self._go_on()

    def _failed(self, slot: _Slot, error: Exception) -> None:
        if slot is self._slot:
            self._under_way -= 1
            self._is_dirty = True
            self._then.clear()
            self._timer.start(RETRY_MS)
        self.not_kept.emit(error)

    def _go_on(self) -> None:
        waiting, self._then = self._then, []
        for action in waiting:
            action()

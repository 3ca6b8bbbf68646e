"""The text being written, on its way to its row on disk: soon after each key, in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.extras import NOTHING, Extras
from desktop.core.tweet import Tweet
from desktop.services.refusal import PlanRefused

if TYPE_CHECKING:
    from desktop.services.drafts import Drafts

AUTOSAVE_MS = 800
"""From the first unsaved key to the save. The timer is not pushed back by later keys, so that with
the save itself (some ms) less than 2 s of typing can be lost to a power cut."""

RETRY_MS = 5_000


@dataclass(slots=True, eq=False)
class _Slot:
    """One text, the row it goes to, and what waits for it to be there.

    Its row is known to the lane as soon as it is made there: of two saves asked in a row, the
    second must not make a second row.
    """

    tweet_id: int
    account_id: int
    text: str = ""
    extras: Extras = NOTHING
    is_dirty: bool = False
    under_way: int = 0
    then: list[Callable[[], None]] = field(default_factory=list)

    @property
    def is_blank(self) -> bool:
        return not self.text.strip() and self.extras == NOTHING

    def save(self, drafts: Drafts, account_id: int, text: str, extras: Extras) -> Tweet:
        tweet = drafts.save(self.tweet_id, account_id, text, extras)
        self.tweet_id = tweet.id
        return tweet


class Keeping(QObject):
    """Keeps the newest text of the tweet in hand; a text left behind unsaved is not forgotten."""

    kept = Signal(object)
    """The text in hand is on disk: its `Tweet`."""
    not_kept = Signal(object)
    """It is not: the `Exception` that stood in the way. It is tried again."""
    left_meanwhile = Signal()
    """The row no longer takes words: the text in hand goes on as a draft of its own."""

    def __init__(self, runner: Runner, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._drafts = drafts
        self._slot = _Slot(0, 0)
        self._owed: list[_Slot] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._try_again)

    @property
    def text(self) -> str:
        return self._slot.text

    @property
    def extras(self) -> Extras:
        return self._slot.extras

    def take(self, tweet: Tweet | None) -> None:
        """From now on keep the text of `tweet`; what was typed for the last one goes first."""
        self.flush()
        if tweet is None:
            self._slot = _Slot(0, self._slot.account_id)
        else:
            self._slot = _Slot(tweet.id, tweet.account_id, tweet.text, tweet.extras)

    def type(self, text: str) -> None:
        """The text is `text` now; it will be on disk within two seconds."""
        if text == self._slot.text:
            return
        self._slot.text = text
        self._save_soon()

    def carry(self, extras: Extras) -> None:
        """This goes with the text now; it will be on disk as soon."""
        if extras == self._slot.extras:
            return
        self._slot.extras = extras
        self._save_soon()

    def write_as(self, account_id: int) -> None:
        """The text is to leave from this account."""
        if account_id != self._slot.account_id:
            self._slot.account_id = account_id
            self._slot.is_dirty = self._slot.is_dirty or not self._slot.is_blank

    def flush(self) -> None:
        """Save now what is not on disk yet."""
        self._timer.stop()
        self._save(self._slot)

    def when_kept(self, action: Callable[[], None]) -> None:
        """Save, then do `action`; it is not done where the save fails."""
        self._slot.then.append(action)
        self.flush()
        if not self._slot.under_way:
            _go_on(self._slot)

    def begin_anew(self) -> None:
        """Its row takes no more words: go on, letter for letter, in a draft of its own."""
        self._slot = _anew(self._slot)
        self.left_meanwhile.emit()
        self.flush()

    def _save_soon(self) -> None:
        self._slot.is_dirty = True
        if not self._timer.isActive():
            self._timer.start(AUTOSAVE_MS)

    def _save(self, slot: _Slot) -> None:
        is_nothing = not slot.tweet_id and not slot.under_way and slot.is_blank
        if not slot.is_dirty or is_nothing:
            return
        slot.is_dirty = False
        slot.under_way += 1
        self._runner.ask(
            Lane.ERRANDS,
            partial(slot.save, self._drafts, slot.account_id, slot.text, slot.extras),
            partial(self._saved, slot),
            asker=self,
            failed=partial(self._failed, slot),
        )

    def _saved(self, slot: _Slot, tweet: Tweet) -> None:
        slot.under_way -= 1
        if slot is self._slot:
            self.kept.emit(tweet)
        if slot.is_dirty and slot.then:
            self._save(slot)
        elif not slot.under_way:
            _go_on(slot)

    def _failed(self, slot: _Slot, error: Exception) -> None:
        slot.under_way -= 1
        slot.is_dirty = True
        if isinstance(error, PlanRefused):
            self._move_out(slot)
            return
        slot.then.clear()
        if slot not in self._owed:
            self._owed.append(slot)
        self._retry.start()
        self.not_kept.emit(error)

    def _move_out(self, slot: _Slot) -> None:
        """The tweet left while its text was changed: nothing that was typed is lost."""
        if slot is self._slot:
            self.begin_anew()
        else:
            self._save(_anew(slot))

    def _try_again(self) -> None:
        owed, self._owed = self._owed, []
        for slot in owed:
            self._save(slot)


def _anew(slot: _Slot) -> _Slot:
    return _Slot(0, slot.account_id, slot.text, slot.extras, is_dirty=True, then=slot.then)


def _go_on(slot: _Slot) -> None:
    waiting, slot.then = slot.then, []
    for action in waiting:
        action()

"""Écrire: the composer, what it will look like, and what can be done with it.

The page shows and asks. What it is given stands in its slots, what it wants in its signals; when a
draft is saved, where a tweet goes and whether it may be planned is decided elsewhere.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.core.account import Account
from desktop.core.agenda import Clock, WallTime
from desktop.core.extras import NOTHING, Extras
from desktop.core.tweet import State, Tweet
from desktop.ui import times
from desktop.ui.avatar import Faces
from desktop.ui.theme import Theme
from desktop.ui.write.held import HeldTweet
from desktop.ui.write.pauses import pause_for
from desktop.ui.write.popups import Popups
from desktop.ui.write.standing import (
    Stage,
    Standing,
    standing_of,
    standing_of_extras,
    standing_of_parts,
)

MINUTE_MS = 60_000


class WritePage(HeldTweet):
    """Give it an account (`show_account`), then a tweet or None (`show_tweet`)."""

    text_changed = Signal(str)
    extras_changed = Signal(object)
    """The `Extras` that go with the text now."""
    state_shown = Signal(object)
    """The same `Tweet` stands otherwise."""
    tweet_shown = Signal(object)
    """Another `Tweet` stands in the composer, or None: a blank page."""
    account_shown = Signal(object)
    """The `Account` that the text would leave from."""
    paused = Signal()
    """The typing has paused: what is not on the way from a key to the screen may be done."""
    keep_asked = Signal()
    plan_asked = Signal(object, object)
    """The messages as a tuple of str, and the `WallTime`; also saves changes to what is planned."""
    move_asked = Signal(object)
    """Another `WallTime` for what is planned; its messages stay."""
    reminder_wanted = Signal()
    """What is planned or moved next is to ring on the phone."""
    unplan_asked = Signal()
    publish_asked = Signal(object)
    """The messages as a tuple of str."""
    brace_asked = Signal()
    """The next place of a template that is still to be filled in is to be shown."""
    new_asked = Signal()
    drafts_asked = Signal()
    draft_asked = Signal(int)
    draft_removed = Signal(int)
    account_asked = Signal(int)
    add_account_asked = Signal()

    def __init__(self, theme: Theme, now: Clock, zone: str, faces: Faces | None = None) -> None:
        """`faces`: the pictures of the accounts, as they are read; without, their letters."""
        super().__init__(theme, now, zone, faces or Faces())
        self._planned_text: str | None = None
        self._is_awaiting = False
        self._popups = Popups(theme, now, zone, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._join()
        self._name_things()

    def set_extras(self, extras: Extras) -> None:
        """The person put something with the text, or took it away; what has left stays as it is."""
        if extras != self._extras and self.stage is not Stage.CLOSED:
            self._extras = extras
            self._name_things()
            self.extras_changed.emit(extras)
            self.advice.advise()
            self._judge()

    def set_awaiting(self, is_awaiting: bool) -> None:
        """Whether something is still on its way to this tweet, which leaves with it or not yet."""
        if is_awaiting != self._is_awaiting:
            self._is_awaiting = is_awaiting
            self._judge()

    def set_counters(self, has_counters: bool) -> None:
        """Whether the messages of a thread end with their numbers."""
        if has_counters != self._has_counters:
            self._has_counters = has_counters
            self._show_parts()

    def show_tweet(self, tweet: Tweet | None) -> None:
        """Put another tweet in, or a blank page; a day chosen for the last one was its own.

        A draft that stands on a day of the calendar is written for that day.
        """
        is_pencilled = tweet is not None and tweet.state is State.DRAFT
        self._when = tweet.when if tweet is not None and is_pencilled else None
        text = tweet.text if tweet else ""
        if text != self.text():
            self._editor.set_text(text)
        self._extras = tweet.extras if tweet else NOTHING
        self.advice.begin_anew()
        self.composer.set_thread(tweet is not None and len(tweet.parts) > 1)
        self._head.saved.show_nothing()
        if tweet is not None and tweet.state is State.DRAFT:
            self._head.saved.show_saved(tweet.changed_at, is_draft=True)
        self.show_state(tweet)
        self._show_parts()
        self.tweet_shown.emit(tweet)

    def show_state(self, tweet: Tweet | None) -> None:
        """The same tweet stands otherwise now; what is being typed stays."""
        self._tweet = tweet
        self.composer.set_read_only(self.stage is Stage.CLOSED)
        self.advice.setVisible(self.stage is not Stage.CLOSED)
        self._planned_text = None
        if (
            tweet is not None
            and tweet.parts
            and self.parts() == tuple(part.text for part in tweet.parts)
        ):
            self._planned_text = self.text()
        self._name_things()
        self._judge()
        self.state_shown.emit(tweet)

    def show_account(self, account: Account, accounts: tuple[Account, ...]) -> None:
        self._account = account
        self._head.show_account(account, accounts)
        self._editor.set_limit(account.limit)
        self.preview.show_account(account)
        self._name_things()
        self.account_shown.emit(account)

    def show_drafts(self, drafts: tuple[Tweet, ...]) -> None:
        self._head.show_draft_count(len(drafts))
        self._popups.show_drafts(drafts)

    def show_saved(self, at: datetime) -> None:
        self._head.saved.show_saved(at, self.stage is Stage.OPEN)

    def show_saving_failed(self, sentence: str) -> None:
        self._head.saved.show_failed(sentence)

    def set_mark_140(self, has_mark: bool) -> None:
        self.composer.set_mark_140(has_mark)

    def propose(self, when: WallTime) -> None:
        """The time at which the button that plans begins: a day clicked on the calendar."""
        self._when = when
        self._name_things()

    def offer_slot(self, when: WallTime | None) -> None:
        """The shop's next free hour, where it has hours of its own."""
        self._popups.offer_slot(when)

    def finish_pause(self) -> None:
        """What waits for a pause in the typing is done now."""
        self._show_parts()

    def take_focus(self) -> None:
        """Ready to be typed into, after the last letter."""
        cursor = self._editor.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _join(self) -> None:
        self._editor.measured.connect(self._follow)
        self._editor.typed.connect(lambda: self.text_changed.emit(self.text()))
        self._pause.timeout.connect(self._show_parts)
        self._minute.timeout.connect(self._name_things)
        self._minute.start()
        self.composer.thread_toggled.connect(self._set_thread)
        self._head.account_chosen.connect(self.account_asked)
        self._head.add_account_asked.connect(self.add_account_asked)
        self._head.drafts.clicked.connect(self._open_drafts)
        self._popups.draft_opened.connect(self.draft_asked)
        self._popups.draft_removed.connect(self.draft_removed)
        self._popups.new_asked.connect(self.new_asked)
        self._popups.reminder_wanted.connect(self.reminder_wanted)
        self._popups.when_taken.connect(self._plan)
        self._actions.keep_asked.connect(self.keep_asked)
        self._actions.unplan_asked.connect(self.unplan_asked)
        self._actions.new_asked.connect(self.new_asked)
        self._actions.when_asked.connect(self._open_when)
        self._actions.main_asked.connect(self._leave)
        self._actions.publish_asked.connect(self._publish_after_all)
        self._actions.thread_asked.connect(lambda: self._set_thread(True))
        self._actions.clean_asked.connect(self._editor.take_out_invalid)
        self._actions.fill_asked.connect(self.brace_asked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._leave)

    def _follow(self) -> None:
        """After each key: what must be right at once. The preview waits for a pause."""
        self._judge()
        self._pause.start(pause_for(self.text()))

    def _judge(self) -> None:
        standing = standing_of(self._editor.measure, self.composer.as_thread.isChecked())
        if standing is Standing.READY:
            standing = self._standing_of_extras()
        is_as_planned = (
            self._tweet is not None
            and self._planned_text == self.text()
            and self._extras.published == self._tweet.planned_extras
        )
        if standing is Standing.READY and self.stage is Stage.PLANNED and is_as_planned:
            standing = Standing.UNCHANGED
        self._actions.show_standing(standing)

    def _show_parts(self) -> None:
        self._pause.stop()
        self.preview.show_parts(self.parts())
        self.paused.emit()

    def _set_thread(self, is_thread: bool) -> None:
        self.composer.set_thread(is_thread)
        self._judge()

    def _name_things(self) -> None:
        """The words that depend on the tweet, the account and the time of day."""
        when = times.short(self._proposed, self._now())
        self._actions.show_stage(self.stage, self.speaker, when, self._is_day_chosen)
        self._state.show_tweet(self._tweet, self._now())

    def _open_drafts(self) -> None:
        self.drafts_asked.emit()
        self._popups.open_drafts(self._head.drafts)

    def _open_when(self) -> None:
        is_planned = self.stage is Stage.PLANNED
        confirm = self.tr("Move it there") if is_planned else self.tr("Plan it")
        self._popups.open_when(self._actions.when, self._proposed, confirm, self.way)

    def _plan(self, when: WallTime) -> None:
        if self.stage is Stage.PLANNED:
            self.move_asked.emit(when)
        elif parts := self._checked_parts():
            self._when = None
            self.plan_asked.emit(parts, when)

    def _leave(self) -> None:
        """Publish, or save what is planned; the messages themselves are looked at once more."""
        if not self._actions.main.isEnabled() or self.stage is Stage.CLOSED:
            self._actions.insist()
        elif parts := self._checked_parts():
            if self._is_day_chosen:
                self._plan(self._proposed)
            elif self.stage is Stage.PLANNED and self._tweet and self._tweet.when:
                self.plan_asked.emit(parts, self._tweet.when)
            else:
                self.publish_asked.emit(parts)

    def mend(self, text: str, when: WallTime | None) -> None:
        """Put in the mended text, and ask again for what was asked: to plan it, or to publish it
        now."""
        cursor = self._editor.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        if when is None:
            self._publish_after_all()
        elif parts := self._checked_parts():
            self.plan_asked.emit(parts, when)

    def _publish_after_all(self) -> None:
        if parts := self._checked_parts():
            self.publish_asked.emit(parts)

    def _checked_parts(self) -> tuple[str, ...]:
        parts = self.parts()
        standing = standing_of_parts(parts, self.limit)
        if standing is Standing.READY:
            standing = self._standing_of_extras()
        self._actions.show_standing(standing)
        return parts if standing is Standing.READY else ()

    def _standing_of_extras(self) -> Standing:
        if self._is_awaiting:
            return Standing.ON_ITS_WAY
        return standing_of_extras(self.text(), self._extras)

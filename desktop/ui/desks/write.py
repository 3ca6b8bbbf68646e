"""The composer's desk: keys to the autosave, buttons to the calendar and the publisher."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.background.choosing import Choosing
from desktop.background.planning import Planning
from desktop.background.writing import Writing
from desktop.core.account import Account
from desktop.core.agenda import Clock, WallTime
from desktop.core.settings import Settings
from desktop.core.tweet import State, Tweet
from desktop.ui import times, words, words_leaving
from desktop.ui.desks import sentences
from desktop.ui.desks.last_read import LastReadDesk
from desktop.ui.desks.telling import refuse, tell
from desktop.ui.shell import MainWindow
from desktop.ui.write import WritePage


class WriteDesk(QObject):
    publish_asked = Signal(int, object)
    """The tweet's id and the parts that were shown."""
    account_wanted = Signal()
    """Something was to leave, and there is no account yet."""

    def __init__(
        self,
        page: WritePage,
        window: MainWindow,
        writing: Writing,
        planning: Planning,
        choosing: Choosing,
        last_read: LastReadDesk,
        clock: Clock,
        zone: str,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._window = window
        self._writing = writing
        self._planning = planning
        self._choosing = choosing
        self._last_read = last_read
        self._clock = clock
        self._zone = zone
        self._listen_to_page()
        self._listen_to_writing()
        choosing.account_changed.connect(self._account_changed)
        choosing.accounts_changed.connect(self._accounts_changed)
        choosing.settings_changed.connect(self._settings_changed)
        self._show_account()
        self._settings_changed(choosing.settings)
        self._take_what_was_typed()
        writing.list_drafts()

    def _take_what_was_typed(self) -> None:
        """The page stood before its desk: words may have been typed into it meanwhile."""
        page, writing = self._page, self._writing
        if not page.text() and (writing.text or writing.extras != page.extras):
            text, extras = writing.text, writing.extras
            page.show_tweet(writing.tweet)
            page.editor.set_text(text)
            page.set_extras(extras)
        else:
            writing.type(page.text())

    def _listen_to_page(self) -> None:
        page, writing = self._page, self._writing
        page.text_changed.connect(writing.type)
        page.extras_changed.connect(writing.carry)
        page.keep_asked.connect(self._put_aside)
        page.plan_asked.connect(self._plan)
        page.publish_asked.connect(self._publish)
        page.draft_asked.connect(writing.open)
        page.draft_removed.connect(writing.remove)
        page.new_asked.connect(self._new)
        page.account_asked.connect(self._write_as)
        page.add_account_asked.connect(partial(self._window.show_page, "settings"))
        page.drafts_asked.connect(writing.list_drafts)
        page.unplan_asked.connect(self._unplan)
        page.move_asked.connect(self._move)

    def _listen_to_writing(self) -> None:
        writing = self._writing
        writing.opened.connect(self._opened)
        writing.stands_otherwise.connect(self._page.show_state)
        writing.kept.connect(self._kept)
        writing.not_kept.connect(self._not_kept)
        writing.drafts_ready.connect(self._page.show_drafts)
        writing.planned.connect(self._planned)
        writing.left_meanwhile.connect(self._left_meanwhile)
        writing.plan_refused.connect(self._refused)
        writing.removed.connect(self._removed)

    def _plan(self, parts: tuple[str, ...], when: WallTime) -> None:
        """After the last read; what it mends is planned anew, and so read once more."""
        self._with_account(
            partial(
                self._last_read.before_planning,
                *self._in_hand(parts),
                when,
                partial(self._writing.plan, parts, when),
                lambda text: self._page.mend(text, when),
            )
        )

    def _publish(self, parts: tuple[str, ...]) -> None:
        give = partial(self._writing.give, lambda tweet: self.publish_asked.emit(tweet.id, parts))
        self._with_account(
            partial(
                self._last_read.before_sending,
                *self._in_hand(parts),
                self._zone,
                give,
                lambda text: self._page.mend(text, None),
            )
        )

    def _in_hand(self, parts: tuple[str, ...]) -> tuple[int, int, str, tuple[str, ...]]:
        """What stands in the composer: its number, its account, its text and its messages."""
        tweet, account = self._writing.tweet, self._choosing.account
        number = tweet.id if tweet else 0
        return number, account.id if account else 0, self._page.text(), parts

    def _with_account(self, act: Callable[[], None]) -> None:
        if self._choosing.account is None:
            self.account_wanted.emit()
        else:
            act()

    def _new(self) -> None:
        self._writing.new()

    def _put_aside(self) -> None:
        self._writing.new()
        self._window.say(self.tr("Kept among your drafts."))

    def _unplan(self) -> None:
        if self._writing.tweet is not None:
            self._planning.unplan(self._writing.tweet)

    def _move(self, when: WallTime) -> None:
        if self._writing.tweet is not None:
            self._planning.move(self._writing.tweet.id, when)

    def _opened(self, tweet: Tweet | None) -> None:
        if tweet is not None:
            self._choosing.write_as(tweet.account_id)
        self._show_account()
        self._page.show_tweet(tweet)
        self._page.take_focus()
        self._choosing.change(draft_id=tweet.id if tweet else 0)

    def _kept(self, tweet: Tweet) -> None:
        self._page.show_saved(tweet.changed_at)
        self._choosing.change(draft_id=tweet.id)

    def _not_kept(self, error: Exception) -> None:
        self._page.show_saving_failed(sentences.not_kept(error))

    def _planned(self, tweet: Tweet) -> None:
        self._window.clear_banner("refused")
        if tweet.when is None:
            return
        said = self.tr("Planned for {when}.").format(when=times.spoken(tweet.when, self._clock()))
        self._window.offer_undo(
            f"{said} {words_leaving.needed_then()}", partial(self._take_back, tweet)
        )

    def _take_back(self, tweet: Tweet) -> None:
        self._planning.undo()
        self._writing.open(tweet.id)

    def _left_meanwhile(self) -> None:
        tell(
            self._window,
            "left",
            self.tr("This tweet left while you were changing it. Your change is kept as a draft."),
        )

    def _removed(self, tweet: Tweet) -> None:
        self._window.offer_undo(
            self.tr("{tweet} was removed.").format(tweet=words.quoted(tweet)),
            partial(self._writing.put_back, tweet),
        )

    def _refused(self, error: Exception) -> None:
        refuse(self._window, error)

    def _write_as(self, account_id: int) -> None:
        """A planned tweet leaves from the account it was planned for."""
        tweet = self._writing.tweet
        if tweet is None or tweet.state is State.DRAFT:
            self._choosing.write_as(account_id)
        elif account_id != tweet.account_id:
            self._window.say(self.tr("Make this tweet a draft again to change its account."))

    def _account_changed(self, _: Account) -> None:
        self._show_account()

    def _accounts_changed(self, _: tuple[Account, ...]) -> None:
        self._show_account()

    def _show_account(self) -> None:
        if self._choosing.account is not None:
            self._page.show_account(self._choosing.account, self._choosing.accounts)

    def _settings_changed(self, settings: Settings) -> None:
        self._page.set_mark_140(settings.mark_140)

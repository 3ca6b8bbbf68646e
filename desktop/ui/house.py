"""The window in force: shown as the last run left it, built anew when the language changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.background.tidying import Tidying
from desktop.background.troubles import Troubles
from desktop.core.account import Account
from desktop.core.settings import Settings
from desktop.core.tweet import State
from desktop.ui.behind import FirstScreen
from desktop.ui.desks.crash import CrashDesk
from desktop.ui.desks.file_trouble import FileTrouble
from desktop.ui.language import Languages
from desktop.ui.pages import Pages
from desktop.ui.shell import MainWindow
from desktop.ui.staying import Staying
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.background.instance import Instance
    from desktop.background.planning import Done
    from desktop.core.tweet import Tweet
    from desktop.services.opening import Opened
    from desktop.services.rearranging import Change
    from desktop.ui.behind import Parts
    from desktop.ui.desks.welcome import WelcomeDesk
    from desktop.ui.tray import TrayIcon


BREATH_MS = 100
UNSEEN_MS = 2_000
RETRY_MS = 60_000
"""A file that cannot be used just now is tried again as often as this."""


class House(QObject):
    """Holds the window, and lets the parts begin once it has been painted."""

    begun = Signal()
    """What stands behind a window that was built, or built anew, serves it now."""
    opened = Signal()
    """The file stands open: what is asked is answered, and what is due may leave."""

    def __init__(
        self,
        application: QApplication,
        make_parts: Callable[[], Parts],
        troubles: Troubles,
        instance: Instance | None = None,
        find_tray: Callable[[], TrayIcon | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._application = application
        self._make_parts = make_parts
        self._instance = instance
        self.troubles = troubles
        self._languages = Languages()
        self._tidying = Tidying(self)
        self._is_open = False
        self._settings = Settings()
        self._first: FirstScreen
        self.theme: Theme
        self.window: MainWindow
        self.pages: Pages
        self._crash = CrashDesk(troubles, lambda: self.window, lambda: self.parts)
        self.staying = Staying(application, find_tray, lambda: self.window, lambda: self.pages)
        self._file_trouble = FileTrouble(self._understood)
        self._welcome: WelcomeDesk | None = None

    @cached_property
    def parts(self) -> Parts:
        """What stands behind the window, made when it is first asked for."""
        parts = self._make_parts()
        first = self._first
        parts.choosing.begin(first.settings, first.accounts)
        account = parts.choosing.account
        parts.writing.begin(first.draft, account.id if account else 0)
        parts.choosing.settings_changed.connect(self._settings_changed)
        parts.choosing.accounts_changed.connect(self._accounts_changed)
        parts.choosing.account_changed.connect(self._account_changed)
        parts.choosing.not_kept.connect(self._not_kept)
        parts.publishing.opened.connect(self._opened)
        parts.publishing.not_opened.connect(self._not_opened)
        parts.publishing.concluded.connect(parts.writing.left)
        parts.publishing.accounts_changed.connect(parts.choosing.take_accounts)
        parts.connecting.connected.connect(parts.choosing.take_account)
        parts.connecting.changed.connect(parts.choosing.take_account)
        parts.publishing.due_by_hand.connect(parts.writing.left)
        parts.planning.undone.connect(self._taken_back)
        parts.writing.planned_from.connect(self._planned)
        parts.planning.done.connect(self._calendar_changed)
        parts.runner.unheard = self._unheard
        for part in (parts.writing, parts.planning, parts.publishing):
            part.plan_changed.connect(self._plan_changed)
        return parts

    def move_in(self, first: FirstScreen, is_shown: bool = True) -> None:
        """Show the window as the last run left it, or keep it ready behind the tray."""
        self._first, self._settings = first, first.settings
        self._looked_at = (first.settings, first.accounts)
        self._languages.choose(first.settings.language)
        self.theme = Theme(self._application, first.settings.theme)
        self._build("write", first.settings.geometry, is_shown)

    def move_out(self) -> None:
        """Keep what is not kept yet and let the window go."""
        self.parts.choosing.change(geometry=self.window.geometry_text())
        self.parts.writing.finish()
        self.parts.publishing.stop()
        self.staying.leave()
        self._languages.leave()
        self._tidying.leave()
        # Not later: the event loop has ended, and what is left over would be destroyed by whichever
        # thread collects garbage next.
        shiboken6.delete(self.window)

    def _build(self, first: str, geometry: str, is_shown: bool) -> None:
        self.window = MainWindow(self.theme)
        self.window.may_close = self.staying.may_close
        self.window.quit_asked.connect(self.staying.quit)
        self.pages = Pages(
            self.window, self.theme, self._first, lambda: self.parts, self.staying.notices
        )
        self.pages.account_wanted.connect(self.ask_first_questions)
        self.window.first_painted.connect(self._begin_soon)
        self.window.show_page(first)
        self.window.restore(geometry)
        if is_shown:
            self.window.show()
        # A window that nobody sees (minimised at the start) is not painted, and tweets leave still.
        QTimer.singleShot(UNSEEN_MS if is_shown else 0, self.window, self._begin)

    def _begin_soon(self) -> None:
        """The window stands: its first page may be painted and typed into before the rest begins.

        The lanes' imports would hold up the first keys otherwise.
        """
        QTimer.singleShot(0 if self._is_open else BREATH_MS, self.window, self._begin)

    def _begin(self) -> None:
        """Now comes what takes time; once a window."""
        if self.pages.is_begun:
            return
        self.pages.begin()
        self._tidying.begin()
        self.staying.begin(self.parts, self.theme)
        self._file_trouble.show_on(self.window, self.parts.clock)
        if self._is_open:
            self._plan_changed()
        else:
            self.parts.publishing.open()
        if self._instance is not None:
            self._instance.listen()
            self._instance.knocked.connect(self.window.bring_forward)
            self._instance.leave_asked.connect(self.staying.make_way)
        self.begun.emit()

    def _opened(self, opened: Opened) -> None:
        """The file is open, checked and, where need be, repaired; or it cannot be used just now."""
        from desktop.background.runner import Lane
        from desktop.ui.desks import troubles

        parts = self.parts
        if (opened.settings, opened.accounts) != self._looked_at:
            self._looked_at = (opened.settings, opened.accounts)
            self._take_over(opened)
        self._file_trouble.take(self.window, opened, parts.clock)
        parts.runner.release(Lane.ERRANDS)
        if troubles.is_usable(opened):
            self._is_open = True
            parts.publishing.begin()
            parts.planning.refresh()
            parts.attaching.sweep()
        else:
            QTimer.singleShot(RETRY_MS, parts.publishing, parts.publishing.open)
        self._crash.tell_last_crash()
        if troubles.is_untold(opened):
            self.ask_first_questions()
        self.opened.emit()

    def _not_opened(self, error: Exception) -> None:
        """A bug stood in the way: what is asked is answered all the same, as far as it goes."""
        from desktop.background.runner import Lane

        self.parts.runner.release(Lane.ERRANDS)
        raise error

    def _take_over(self, opened: Opened) -> None:
        """The first look could not read what the repaired file holds."""
        parts = self.parts
        parts.choosing.begin(opened.settings, opened.accounts)
        if opened.draft is not None and not parts.writing.text:
            parts.writing.begin(opened.draft, opened.draft.account_id)
        elif parts.choosing.account is not None:
            parts.writing.write_as(parts.choosing.account.id)
        self._settings_changed(opened.settings)
        self._accounts_changed(opened.accounts)

    def _calendar_changed(self, done: Done) -> None:
        for tweet in done.tweets:
            self.parts.writing.left(tweet)

    def _taken_back(self, change: Change) -> None:
        for tweet in change.after:
            self.parts.writing.left(tweet)

    def _planned(self, before: Tweet, after: Tweet) -> None:
        """Planned in the composer: a deed of the calendar like any other."""
        from desktop.background.planning import Act, Done
        from desktop.services.rearranging import Change

        self.parts.planning.record(Done(Act.PLANNED, Change((before,), (after,))))

    def _understood(self, opened: Opened) -> None:
        """Where the file can be used again, an empty one begins as a first start does."""
        from desktop.ui.desks import troubles

        if troubles.is_usable(opened):
            self.ask_first_questions()

    def ask_first_questions(self) -> None:
        """What the shop is, where it is not known yet who speaks."""
        if self.parts.choosing.accounts:
            return
        if self._welcome is None:
            from desktop.ui.desks.welcome import WelcomeDesk

            self._welcome = WelcomeDesk(
                self.parts, lambda: self.window, lambda: self.pages, self.begun, self
            )
        self._welcome.ask()

    def _settings_changed(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.theme is not before.theme:
            self.theme.choose(settings.theme)
        if settings.language is not before.language or before.zone not in ("", settings.zone):
            self._languages.choose(settings.language)
            self._rebuild()

    def _accounts_changed(self, accounts: tuple[Account, ...]) -> None:
        if not self.pages.fit(accounts):
            self.window.when_uncovered(self._rebuild)

    def _account_changed(self, account: Account) -> None:
        """A draft goes along; what is planned leaves from the account it was planned for.

        Not the composer's own affair: of a window built anew it may not stand yet.
        """
        tweet = self.parts.writing.tweet
        if tweet is None or tweet.state is State.DRAFT:
            self.parts.writing.write_as(account.id)

    def _rebuild(self) -> None:
        """The same window anew, with the same text and the same page up."""
        old, writing = self.window, self.parts.writing
        self._first = replace(
            self._first,
            settings=self.parts.choosing.settings,
            accounts=self.parts.choosing.accounts,
            draft=writing.tweet
            and replace(writing.tweet, text=writing.text, extras=writing.extras),
        )
        self._build(old.current_page, old.geometry_text(), old.isVisible())
        if old.isVisible():
            self.window.activateWindow()
        self.staying.name_things()
        old.hide()
        old.deleteLater()

    def _plan_changed(self) -> None:
        """Another next tweet, other days and drafts: all are read anew."""
        self.parts.planning.refresh()
        self.parts.writing.list_drafts()
        self.parts.counselling.look_again()
        self.parts.publishing.tick()

    def _unheard(self, error: Exception) -> None:
        self._file_trouble.not_read(self.window, error)

    def _not_kept(self, error: Exception) -> None:
        self._file_trouble.not_kept(self.window, error)

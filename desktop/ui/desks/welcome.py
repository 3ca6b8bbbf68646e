"""The first start's desk: what is answered is kept, and a first tweet waits in the composer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance

from desktop.core.account import Account, Way
from desktop.core.agenda import WallTime
from desktop.core.ideas.first import first_tweet
from desktop.core.ideas.read import ideas
from desktop.core.language import Tongue
from desktop.ui.desks import sentences
from desktop.ui.desks.settings import towns, trades
from desktop.ui.language import tongue
from desktop.ui.welcome import Answers, WelcomePage

if TYPE_CHECKING:
    from desktop.ui.behind import Parts
    from desktop.ui.pages import Pages
    from desktop.ui.shell import MainWindow

LONGEST_HANDLE = 15
"""As X has it; the practice account's is made from the shop's name."""
SMALL_WORD = 3


class WelcomeDesk(QObject):
    """Outlives the windows: with the first account, the window is built anew."""

    def __init__(
        self,
        parts: Parts,
        window: Callable[[], MainWindow],
        pages: Callable[[], Pages],
        begun: SignalInstance,
        parent: QObject,
    ) -> None:
        """`window` and `pages` give those in force, `begun` tells when new ones are served."""
        super().__init__(parent)
        self._parts, self._window, self._pages = parts, window, pages
        self._is_awaited = False
        self._page: WelcomePage | None = None
        parts.choosing.accounts_changed.connect(self._account_made)
        parts.choosing.not_added.connect(self._not_kept)
        begun.connect(self._write)

    def ask(self) -> None:
        self._page = welcome = WelcomePage(trades(), towns)
        welcome.answered.connect(self._answered)
        welcome.restore_asked.connect(self._bring_back)
        welcome.example_asked.connect(self._show_example)
        self._window().cover(welcome)

    def _answered(self, answers: Answers) -> None:
        choosing = self._parts.choosing
        choosing.change(
            trade=answers.trade,
            town=answers.town,
            department=answers.department,
            address=answers.address,
        )
        name = answers.name or self.tr("My shop")
        self._is_awaited = True
        if self._page is not None:
            self._page.wait()
        choosing.add_account(Way.PRACTICE, name, handle_of(name) or self.tr("my_shop"))

    def _not_kept(self, error: Exception) -> None:
        """The questions stay until their answers are on disk: nothing works without an account."""
        if self._is_awaited and self._page is not None:
            self._is_awaited = False
            self._page.refuse(sentences.refused(error))

    def _account_made(self, _: tuple[Account, ...]) -> None:
        if self._is_awaited and self._page is not None:
            self._page = None
            self._window().clear_banner("refused")
            self._window().uncover()
        # Else the window is being built anew, with a page for that account.
        if self._pages().is_begun:
            self._write()

    def _write(self) -> None:
        """The first tweet, once there is somebody to write it; what was typed goes before it."""
        parts = self._parts
        if not self._is_awaited or not parts.choosing.accounts:
            return
        self._is_awaited = False
        if parts.writing.text.strip():
            return
        shop = parts.choosing.settings.shop(parts.choosing.account)
        today = WallTime.at(parts.clock(), parts.zone).day
        is_french = tongue() is Tongue.FRENCH
        found = first_tweet(ideas(Tongue.FRENCH if is_french else Tongue.ENGLISH), shop, today)
        if found is not None:
            idea, text = found
            parts.shelving.mark_used(idea.key)
            self._pages().draft(text)
            said = self.tr("A first tweet to begin with: make it yours.")
            if idea.trade:
                said = self.tr("A first tweet for your trade: make it yours.")
            self._window().say(said)

    def _bring_back(self) -> None:
        from desktop.ui.desks.archive import archive_desk

        archive_desk(self._window(), self._parts).choose()

    def _show_example(self) -> None:
        self._parts.again.ask(demo=True)
        self._window().quit_asked.emit()


def handle_of(name: str) -> str:
    """A handle that the name of a shop could have; empty where no letter of it can stand in one."""
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", bare)
    while len(words) > 1 and len("_".join(words)) > LONGEST_HANDLE:
        words.pop()
        # What is left must not end in "de la".
        while len(words) > 1 and len(words[-1]) <= SMALL_WORD:
            words.pop()
    return "_".join(words)[:LONGEST_HANDLE]

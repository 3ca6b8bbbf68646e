"""X searched by key from the page's menu: the price of each search stands beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.core.veille.subject import Subject
from desktop.services.veille.by_key import LEAST, price_of_counting, price_of_searching
from desktop.services.veille.subjects import Standing
from desktop.services.veille.watcher import trouble_said
from desktop.ui import money
from desktop.ui.desks.telling import tell
from desktop.ui.shell import MainWindow
from desktop.ui.veille import words
from desktop.ui.veille.x_dialog import XDialog

if TYPE_CHECKING:
    from desktop.core.account import Account
    from desktop.services.veille.by_key import Searched
    from desktop.ui.behind import Parts


class VeilleSearchDesk(QObject):
    def __init__(self, page: QWidget, window: MainWindow, parts: Parts) -> None:
        super().__init__(page)
        self._page, self._window, self._parts = page, window, parts
        parts.veille_by_key.searched.connect(self._searched)
        parts.veille_by_key.failed.connect(self._not_searched)

    def choose(self) -> None:
        """By key: what is searched for and what it costs at most, the free way named beside."""
        standing = self._parts.veille.standing or Standing()
        choosing, means = self._parts.choosing, self._parts.spending.means
        account = choosing.account
        if account is None or account.key is None or means is None:
            self._window.say(
                self.tr("Without a key X is listened to in the browser: see a column’s menu.")
            )
            return
        asked_for = [
            one
            for one in standing.subjects
            if not one.practises and price_of_searching((one,), LEAST, means.card)
        ]
        if not asked_for:
            self._window.say(self.tr("No subject has a word to search for on X."))
            return
        card, settings = means.card, choosing.settings
        a_day = price_of_counting(standing.subjects, card)
        dialog = XDialog(
            self._page,
            asked_for,
            settings.veille_most,
            settings.veille_counts,
            lambda chosen, most: money.at_most(
                price_of_searching(chosen, most, card), card.currency
            ),
            money.at_most(a_day, card.currency) if a_day else "",
        )
        dialog.counting_chosen.connect(lambda is_wanted: choosing.change(veille_counts=is_wanted))
        dialog.search_asked.connect(partial(self._search, account))
        dialog.open()

    def _search(self, account: Account, subjects: tuple[Subject, ...], most: int) -> None:
        if most != self._parts.choosing.settings.veille_most:
            self._parts.choosing.change(veille_most=most)
        for one in subjects:
            self._parts.veille_by_key.search(account, one, most)

    def _searched(self, subject: Subject, searched: Searched) -> None:
        self._window.say(self.tr("%n new message(s) from X.", "", len(searched.new)))
        self._parts.spending.look_again()
        self._parts.veille.refresh()
        self._parts.veille.sorted_anew.emit(subject)

    def _not_searched(self, error: Exception) -> None:
        self._parts.spending.look_again()
        tell(
            self._window,
            "veille-x",
            self.tr("X: {trouble}").format(trouble=words.trouble(trouble_said(error))),
        )

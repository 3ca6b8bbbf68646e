"""X searched by key from the page's menu: the price of each search stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.veille.channel import Trouble
from desktop.core.veille.subject import Subject
from desktop.services.veille.by_key import price_of_counting, price_of_searching
from desktop.services.veille.subjects import Standing
from desktop.services.veille.watcher import trouble_said
from desktop.ui import money
from desktop.ui.desks.telling import tell
from desktop.ui.shell import MainWindow
from desktop.ui.veille import words

if TYPE_CHECKING:
    from desktop.core.cost.card import PriceCard
    from desktop.services.veille.by_key import Searched
    from desktop.ui.behind import Parts

_COUNT_MS = 3_600_000
"""So often it is looked whether a day has passed for some subject."""


class VeilleSearchDesk(QObject):
    def __init__(self, page: QWidget, window: MainWindow, parts: Parts) -> None:
        super().__init__(page)
        self._page, self._window, self._parts = page, window, parts
        parts.veille_by_key.searched.connect(self._searched)
        parts.veille_by_key.failed.connect(self._not_searched)
        parts.veille_by_key.counted.connect(self._counted)
        parts.veille_by_key.not_counted.connect(self._not_counted)
        parts.choosing.settings_changed.connect(self._count)
        self._hourly = QTimer(self, interval=_COUNT_MS)
        self._hourly.timeout.connect(self._count)
        self._hourly.start()
        self._count()

    def choose(self) -> None:
        """By key: each subject with what it costs at most, and the free way beside."""
        standing = self._parts.veille.standing or Standing()
        choosing, means = self._parts.choosing, self._parts.spending.means
        account = choosing.account
        if account is None or account.key is None or means is None:
            self._window.say(
                self.tr("Without a key X is listened to in the browser: see a column’s menu.")
            )
            return
        most = choosing.settings.veille_most
        menu = QMenu(self._page)
        title = menu.addAction(self.tr("Search X with your key, the newest %n:", "", most))
        title.setEnabled(False)
        for one in standing.subjects:
            price = price_of_searching((one,), most, means.card)
            if price and not one.practises:
                said = self.tr("{name} ({price})").format(
                    name=one.name, price=money.at_most(price, means.card.currency)
                )
                entry = menu.addAction(said.replace("&", "&&"))
                entry.triggered.connect(
                    lambda _=False, subject=one: self._parts.veille_by_key.search(
                        account, subject, most
                    )
                )
        self._offer_counting(menu, standing, means.card)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _offer_counting(self, menu: QMenu, standing: Standing, card: PriceCard) -> None:
        """How much is written of each subject, by the hour: one question a day."""
        price = price_of_counting(standing.subjects, card)
        choosing = self._parts.choosing
        if not price and not choosing.settings.veille_counts:
            return
        menu.addSeparator()
        said = self.tr("Have X count each subject’s week, once a day ({price} a day)").format(
            price=money.at_most(price, card.currency)
        )
        entry = menu.addAction(said)
        entry.setCheckable(True)
        entry.setChecked(choosing.settings.veille_counts)
        entry.triggered.connect(lambda is_wanted: choosing.change(veille_counts=is_wanted))

    def _count(self, *_: object) -> None:
        """What was not counted today, where the person has said so."""
        choosing, account = self._parts.choosing, self._parts.choosing.account
        if choosing.settings.veille_counts and account is not None and account.key is not None:
            self._parts.veille_by_key.count_due(account)

    def _counted(self, ids: tuple[int, ...]) -> None:
        if ids:
            self._parts.spending.look_again()
            self._parts.veille.refresh()

    def _not_counted(self, error: Exception) -> None:
        """Offline it waits for the next hour; what the person can mend is said."""
        if trouble_said(error) is not Trouble.UNREACHABLE:
            self._not_searched(error)

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

"""The practice page's desk: its timeline is read when it is shown and whenever something leaves."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.background.attaching import Attaching
from desktop.background.choosing import Choosing
from desktop.background.practising import Practising
from desktop.background.publishing import Publishing
from desktop.core.account import Account, Way
from desktop.core.tweet import Tweet
from desktop.ui.practice import PracticePage


class PracticeDesk(QObject):
    def __init__(
        self,
        page: PracticePage,
        practising: Practising,
        publishing: Publishing,
        choosing: Choosing,
        attaching: Attaching,
    ) -> None:
        super().__init__(page)
        self._practising = practising
        self._choosing = choosing
        page.refresh_asked.connect(self._refresh)
        practising.timeline_ready.connect(page.show_timeline)
        page.thumbnail_asked.connect(attaching.want_thumbnail)
        attaching.thumbnail_ready.connect(page.show_thumbnail)
        publishing.concluded.connect(self._something_left)
        choosing.accounts_changed.connect(self._accounts_changed)
        self._refresh()

    def _something_left(self, _: Tweet) -> None:
        self._refresh()

    def _accounts_changed(self, _: tuple[Account, ...]) -> None:
        self._refresh()

    def _refresh(self) -> None:
        account = self._account()
        if account is not None:
            self._practising.refresh(account)

    def _account(self) -> Account | None:
        """The practice account that writes, else the first there is."""
        own = [account for account in self._choosing.accounts if account.way is Way.PRACTICE]
        writing = self._choosing.account
        return writing if writing in own else next(iter(own), None)

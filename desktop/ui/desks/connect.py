"""The desk of accounts with a key: connects them, and says on every page when one needs a hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.account import Account, Connection
from desktop.core.language import Tongue
from desktop.services.not_connected import NotConnected
from desktop.ui import account_words
from desktop.ui.avatar import Faces
from desktop.ui.desks.telling import refuse, tell
from desktop.ui.language import tongue
from desktop.ui.settings import SettingsPage
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.behind import Parts
    from desktop.ui.connect import ConnectGuide, Wishes


class ConnectDesk(QObject):
    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        faces: Faces,
        parts: Parts,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._faces = window, theme, faces
        self._connecting = connecting = parts.connecting
        self._open_address = parts.open_address
        self._ways_back = parts.ways_back
        self._spending = parts.spending
        self._guide: ConnectGuide | None = None
        self._account_id = 0
        self._ceiling = 0
        self._broken: dict[int, Account] = {}
        connecting.address_ready.connect(self._show_waiting)
        connecting.connected.connect(self._show_connected)
        connecting.failed.connect(self._show_failed)
        connecting.paste_refused.connect(self._show_failed)
        connecting.changed.connect(self._tell_changed)
        connecting.not_changed.connect(self._tell_not_changed)
        parts.choosing.accounts_changed.connect(self._show_broken)
        self._show_broken(parts.choosing.accounts)

    def serve(self, page: SettingsPage) -> None:
        """Do what the accounts' card asks for."""
        connecting = self._connecting
        page.connect_asked.connect(self.guide)
        page.again_asked.connect(lambda account: connecting.try_again(account.id))
        page.disconnect_asked.connect(lambda account: connecting.disconnect_account(account.id))
        page.ceiling_chosen.connect(lambda account, most: connecting.set_ceiling(account.id, most))

    def guide(self, account: Account | None = None) -> None:
        """Lead through connecting `account`, or a new one."""
        from desktop.core.cost.card import price_card
        from desktop.ui.connect import ConnectGuide

        self._account_id = account.id if account else 0
        means = self._spending.means
        card = means.card if means is not None else price_card()
        guide = ConnectGuide(self._theme, self._faces, card, self._ways_back, account)
        guide.left.connect(self._leave)
        guide.finished.connect(self._close)
        guide.address_asked.connect(self._open_address)
        guide.sign_in_asked.connect(self._sign_in)
        guide.pasted.connect(self._connecting.finish_with)
        self._guide = guide
        self._window.cover(guide)

    def _sign_in(self, wishes: Wishes) -> None:
        # Imported here: it brings the line to X, which nobody needs who has no key.
        from desktop.services.connecting import Wanted
        from desktop.ui.connect.troubles import answer_pages

        self._ceiling = wishes.ceiling
        language = "fr" if tongue() is Tongue.FRENCH else "en"
        self._connecting.begin(
            Wanted(
                wishes.client_id,
                answer_pages(language),
                self._account_id,
                wishes.owns_app,
                wishes.for_session,
            )
        )

    def _show_waiting(self, address: str) -> None:
        if self._guide is not None:
            is_open = self._open_address(address)
            self._guide.show_waiting(address, is_open)

    def _show_connected(self, account: Account) -> None:
        if self._guide is None:
            # It was done already when the person left.
            name = account_words.named(account)
            self._window.say(self.tr("{name} is connected to X.").format(name=name))
            return
        if account.key is not None and account.key.ceiling != self._ceiling:
            self._connecting.set_ceiling(account.id, self._ceiling)
        self._guide.show_connected(account, self._ceiling)
        self._window.bring_forward()

    def _show_failed(self, error: Exception) -> None:
        if self._guide is not None and isinstance(error, NotConnected):
            self._guide.show_trouble(error.trouble, str(error))
            return
        self._close()
        self._tell_not_changed(error)

    def _leave(self) -> None:
        self._connecting.cancel()
        self._close()

    def _close(self) -> None:
        if self._guide is not None:
            self._guide = None
            self._window.show_page(self._window.current_page)
            # The last: another window may take this one's place now.
            self._window.uncover()

    def _tell_changed(self, account: Account) -> None:
        if account.key is None:
            self._window.say(
                self.tr("{name} publishes through your browser again.").format(
                    name=account_words.named(account)
                )
            )

    def _tell_not_changed(self, error: Exception) -> None:
        from desktop.ui.connect.troubles import sentence

        if isinstance(error, NotConnected):
            tell(self._window, "refused", sentence(error.trouble), details=str(error))
        else:
            refuse(self._window, error)

    def _show_broken(self, accounts: tuple[Account, ...]) -> None:
        """A banner for each account that needs a hand; it goes when the account is well again."""
        broken = {account.id: account for account in accounts if _is_broken(account)}
        for account_id in self._broken.keys() - broken.keys():
            self._window.clear_banner(f"account-{account_id}")
        for account in broken.values():
            # Said once, not at each change of another account: a screen reader reads it aloud.
            if self._broken.get(account.id) != account:
                self._say_broken(account)
        self._broken = broken

    def _say_broken(self, account: Account) -> None:
        assert account.key is not None
        connection = account.key.connection
        mend: Callable[[], object] = partial(self.guide, account)
        if connection is not Connection.RECONNECT:
            mend = partial(self._connecting.try_again, account.id)
        self._window.show_banner(
            f"account-{account.id}",
            account_words.broken_sentence(account, connection),
            "warn",
            [(account_words.mending(connection), mend)],
        )


def _is_broken(account: Account) -> bool:
    return account.key is not None and not account.is_connected

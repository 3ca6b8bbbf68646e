"""The price beside the composer: what publishing costs, what a link adds, and the free way."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from desktop.background.spending import Spending
from desktop.core.account import Account, Way
from desktop.core.cost.link import link_cost
from desktop.core.cost.means import Means
from desktop.core.extras import Extras
from desktop.core.tweet import Tweet
from desktop.ui.shell import MainWindow
from desktop.ui.write import WritePage
from desktop.ui.write.cost_line import CostLine
from desktop.ui.write.link_panel import LinkPanel
from desktop.ui.write.standing import Stage


class CostDesk(QObject):
    """Follows the text at each pause in the typing, never at a key."""

    def __init__(
        self, page: WritePage, window: MainWindow, links: LinkPanel, spending: Spending
    ) -> None:
        super().__init__(page)
        self._page, self._window = page, window
        self._links, self._spending = links, spending
        self._tweets_shown = 0
        self.line = CostLine()
        page.add_under_buttons(self.line)
        page.paused.connect(self._show)
        page.extras_changed.connect(self._extras_changed)
        page.tweet_shown.connect(self._tweet_shown)
        page.state_shown.connect(self._state_shown)
        page.account_shown.connect(self._account_shown)
        page.account_asked.connect(self._account_chosen)
        spending.means_changed.connect(self._means_changed)
        links.browser_asked.connect(self._lend)
        self.line.key_asked.connect(partial(self._lend, False))
        self._show()

    def _extras_changed(self, _: Extras) -> None:
        self._show()

    def _tweet_shown(self, _: Tweet | None) -> None:
        self._tweets_shown += 1
        self._show()

    def _state_shown(self, _: Tweet | None) -> None:
        self._show()

    def _account_shown(self, _: Account) -> None:
        self._show()

    def _means_changed(self, _: Means) -> None:
        self._show()

    def _account_chosen(self, _: int) -> None:
        """Lent to the browser is a tweet of a key: another account's way is its own."""
        account = self._page.account
        if account is not None and account.way is not Way.KEY and self._page.extras.by_browser:
            self._set_by_browser(False)

    def _lend(self, by_browser: bool) -> None:
        """One click; the same button, or Ctrl+Z right after it, takes it back."""
        self._set_by_browser(by_browser)
        said = (
            self.tr("This tweet goes through your browser.")
            if by_browser
            else self.tr("This tweet leaves by itself.")
        )
        back = partial(self._take_back, self._tweets_shown, not by_browser)
        self._window.offer_undo(said, back)

    def _take_back(self, shown: int, by_browser: bool) -> None:
        """Unless another tweet has come to stand here while the offer did."""
        if shown == self._tweets_shown:
            self._set_by_browser(by_browser)

    def _set_by_browser(self, by_browser: bool) -> None:
        self._page.set_extras(replace(self._page.extras, by_browser=by_browser))

    def _show(self) -> None:
        means, page = self._spending.means, self._page
        account = page.account
        is_free = account is None or account.way is not Way.KEY or page.stage is Stage.CLOSED
        parts = () if means is None or is_free else page.parts()
        price = means.price(account, parts, page.extras) if means and account and parts else None
        if means is None or account is None or price is None:
            self._links.show_cost(None)
            self._show_no_price(is_free=is_free or not page.text().strip())
            return
        self._links.show_by_browser(page.extras.by_browser)
        self._links.show_cost(link_cost(price.charges, means.card))
        if page.extras.by_browser:
            self.line.show_lent(price, means.card.currency)
        else:
            self.line.show_price(price, means.card.currency, account)

    def _show_no_price(self, *, is_free: bool) -> None:
        account = self._page.account
        if account is not None and account.key is None and not is_free:
            self.line.show_unconnected()
        else:
            self.line.show_nothing()

"""What is spent of the month, in the side bar's foot, and what a tweet will cost, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.core.account import Way
from desktop.ui import money
from desktop.ui.shell import MainWindow

if TYPE_CHECKING:
    from desktop.core.account import Account
    from desktop.core.cost.means import Means
    from desktop.core.tweet import Tweet
    from desktop.services.report import Report
    from desktop.ui.behind import Parts


class BudgetDesk(QObject):
    """Looks again after whatever may cost."""

    def __init__(self, window: MainWindow, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._choosing, self._spending = parts.choosing, parts.spending
        parts.publishing.reported.connect(self._reported)
        for part in (parts.writing, parts.planning, parts.publishing):
            part.plan_changed.connect(self._spending.look_again)
        self._choosing.accounts_changed.connect(self._accounts_changed)
        self._choosing.account_changed.connect(self._show)
        self._spending.means_changed.connect(self._show)
        self._spending.take_accounts(self._choosing.accounts)
        self._show()

    def _reported(self, _: Report) -> None:
        # Each tick may have looked something up, which concludes nothing and costs all the same.
        self._spending.look_again()

    def _accounts_changed(self, accounts: tuple[Account, ...]) -> None:
        self._spending.take_accounts(accounts)
        self._show()

    def _show(self, _: Account | Means | None = None) -> None:
        """Of the account that writes; nothing where it has no key."""
        account, means = self._choosing.account, self._spending.means
        budget = means.budgets.get(account.id) if account and means else None
        if account is None or account.key is None or means is None or budget is None:
            self._window.set_budget("")
            return
        currency = means.card.currency
        self._window.set_budget(
            self.tr("X budget: {spent} of {ceiling}").format(
                spent=money.said(budget.spent, currency),
                ceiling=money.said(budget.ceiling, currency),
            )
        )


def price_of_look(parts: Parts, tweet: Tweet) -> str:
    """What it costs at most to look for that tweet on X, in words; empty for nothing."""
    means = parts.spending.means
    account = next((one for one in parts.choosing.accounts if one.id == tweet.account_id), None)
    amount = means.look(account, tweet.reason) if means and account else 0
    return money.at_most(amount, means.card.currency) if means and amount else ""


def price_of_leaving(parts: Parts, tweets: tuple[Tweet, ...]) -> str:
    """What these cost that leave by key, in a sentence; empty where none of them costs."""
    means = parts.spending.means
    if means is None:
        return ""
    by_key = {one.id: one for one in parts.choosing.accounts if one.way is Way.KEY}
    amount = 0
    for tweet in tweets:
        account = by_key.get(tweet.account_id)
        if account is None or tweet.planned_extras.by_browser:
            continue
        texts = tuple(part.text for part in tweet.parts)
        price = means.price(account, texts, tweet.planned_extras)
        amount += price.amount if price is not None else 0
    if not amount:
        return ""
    said = QCoreApplication.translate("money", "Publishing by key: {price}.")
    return said.format(price=money.about(amount, means.card.currency))

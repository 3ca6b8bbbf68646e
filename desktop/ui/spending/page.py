"""The spending page: a month, each account in it, its entries, and the card of prices."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.core.account import Account
from desktop.core.agenda import Clock, next_month
from desktop.core.cost.card import InForce
from desktop.core.cost.entry import Answer, Month
from desktop.ui import times
from desktop.ui.parts import Card, button, page_column, page_head, plain_label
from desktop.ui.spending.account_card import AccountCard
from desktop.ui.spending.ledger import LedgerView
from desktop.ui.spending.prices_card import PricesCard
from desktop.ui.theme import L, Theme
from desktop.ui.write.columns import FOLDS_BELOW, Columns
from desktop.ui.write.fitted import keep_fitted

AHEAD = 1
"""So many months after the present one can be looked at: what is planned has its price."""


class SpendingPage(QWidget):
    """Shows the month it asked for."""

    month_asked = Signal(int, int)
    """The year, and the month from 1."""
    ceiling_chosen = Signal(object, object)
    """An `Account`, and its new ceiling in millionths."""
    compare_asked = Signal(object)
    """The `Account` whose credit X is to be asked for."""
    correct_asked = Signal()
    """The prices are to be corrected."""
    export_asked = Signal()

    def __init__(self, theme: Theme, now: Clock, zone: str) -> None:
        super().__init__()
        self._theme, self._now, self._zone = theme, now, zone
        self._month = self._present
        self._shown: Month | None = None
        self._prices: InForce | None = None
        self._cards: dict[int, AccountCard] = {}
        self.ledger = LedgerView(theme, zone)
        self.prices = PricesCard()
        keep_fitted(self.prices)
        self._nothing = plain_label("", "muted", wrap=True)
        self.export = button(self.tr("Export (CSV)"))
        self.export.clicked.connect(self.export_asked)
        self.prices.correct_asked.connect(self.correct_asked)
        self._columns = Columns()
        self._lay_out()
        self._name_month()

    @property
    def month(self) -> tuple[int, int]:
        """The year and the month that stand here."""
        return self._month

    @property
    def shown(self) -> Month | None:
        return self._shown

    @property
    def in_force(self) -> InForce | None:
        return self._prices

    def show_month(self, month: Month) -> None:
        """An answer about a month left behind is dropped."""
        if (month.year, month.month) == self._month:
            self._shown = month
            self._show()

    def show_prices(self, in_force: InForce) -> None:
        self._prices = in_force
        self.prices.show_prices(in_force)
        self._show()

    def show_answer(self, account: Account, answer: Answer) -> None:
        """What came of asking X for that account's credit."""
        if account.id in self._cards:
            self._cards[account.id].show_answer(answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.fold(event.size().width() < FOLDS_BELOW)

    @property
    def _present(self) -> tuple[int, int]:
        # X counts its months in UTC, and so does the clock.
        return self._now().year, self._now().month

    def _lay_out(self) -> None:
        subtitle = self.tr("What leaves by your key, and what X asks for it. X counts in UTC.")
        whole = page_column(self)
        whole.addLayout(
            page_head(
                plain_label(self.tr("Spending"), "title"),
                plain_label(subtitle, "muted", wrap=True),
                *self._ways(),
                self.export,
            )
        )
        list_card = Card()
        list_card.column.addWidget(plain_label(self.tr("What was spent"), "heading"))
        list_card.column.addWidget(self._nothing)
        list_card.column.addWidget(self.ledger, 1)
        self._columns.main.addWidget(list_card, 1)
        self._columns.side.addWidget(self.prices)
        self._columns.side.addStretch(1)
        whole.addWidget(self._columns, 1)
        whole.setSpacing(L)

    def _ways(self) -> tuple[QPushButton, ...]:
        self._back, self._here, self._on = button(""), button(""), button("")
        for made, icon, name, step in (
            (self._back, "chevron-left", self.tr("Previous month"), -1),
            (self._on, "chevron-right", self.tr("Next month"), 1),
        ):
            self._theme.dress(made, icon)
            made.setAccessibleName(name)
            made.setToolTip(name)
            made.setFixedWidth(self._here.sizeHint().height())
            made.clicked.connect(
                lambda _=False, step=step: self._go(next_month(*self._month, step))
            )
        self._here.setToolTip(self.tr("Back to this month"))
        self._here.clicked.connect(lambda: self._go(self._present))
        return self._back, self._here, self._on

    def _go(self, month: tuple[int, int]) -> None:
        self._month = month
        self._name_month()
        self.month_asked.emit(*month)

    def _name_month(self) -> None:
        self._here.setText(times.month_title(*self._month))
        self._on.setEnabled(self._month < next_month(*self._present, AHEAD))

    def _show(self) -> None:
        """Both must be there: amounts are said in the card's currency."""
        if self._shown is None or self._prices is None:
            return
        month, currency = self._shown, self._prices.card.currency
        self._show_accounts(month, currency)
        handles = {one.account.id: f"@{one.account.handle}" for one in month.accounts}
        names = handles if len(handles) > 1 else {}
        self.ledger.entries.show(month.entries, currency, names)
        self._nothing.setText(self._said_of_nothing())
        self._nothing.setVisible(not month.entries)
        self.ledger.setVisible(bool(month.entries))
        self.export.setEnabled(bool(month.entries))

    def _said_of_nothing(self) -> str:
        if self._month > self._present:
            return self.tr("This month has not begun. What is planned in it is counted above.")
        return self.tr(
            "Nothing was spent. Each tweet that leaves by your key, and each look at X, will have "
            "its line here."
        )

    def _show_accounts(self, month: Month, currency: str) -> None:
        wanted = {one.account.id: one for one in month.accounts}
        for gone in [number for number in self._cards if number not in wanted]:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for place, (number, one) in enumerate(wanted.items()):
            if number not in self._cards:
                self._cards[number] = self._made(place)
            self._cards[number].show_month(one, currency, self._now())

    def _made(self, place: int) -> AccountCard:
        card = AccountCard(self._theme, self._zone)
        card.ceiling_chosen.connect(self.ceiling_chosen)
        card.compare_asked.connect(self.compare_asked)
        self._columns.main.insertWidget(place, card)
        return card

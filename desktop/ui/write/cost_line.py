"""The line under the buttons that says what publishing costs; not a word where it costs nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.core.account import Account, Connection
from desktop.core.cost.means import Price
from desktop.ui import money
from desktop.ui.parts import button, plain_label, row, set_kind
from desktop.ui.theme import XS
from desktop.ui.write.fitted import Fitted
from desktop.ui.write.link_words import let_it_leave


class CostLine(Fitted):
    """Hidden until there is something to say."""

    stands = Signal(bool)
    """Whether there is: asked at each showing."""
    key_asked = Signal()
    """This tweet is to leave by itself after all."""

    def __init__(self) -> None:
        super().__init__()
        self.said = plain_label("", "small", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.said.setMinimumWidth(1)
        self.back = button("", "link")
        self.back.clicked.connect(self.key_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self.said)
        column.addLayout(row(1, self.back))
        self.show_nothing()

    def show_nothing(self) -> None:
        self.hide()
        self.stands.emit(False)

    def show_price(self, price: Price, currency: str, account: Account) -> None:
        """What it costs, and what stands in the way of its leaving by itself."""
        obstacle = self._obstacle(price, currency, account)
        cost = self._cost(price, currency)
        self._show(f"{cost} {obstacle}" if obstacle else cost, "warn" if obstacle else "small")
        self.back.hide()

    def show_unconnected(self) -> None:
        """There is no key yet to publish by."""
        self._show(
            self.tr("This account is not connected to X yet: it will wait for you to publish it."),
            "warn",
        )
        self.back.hide()

    def show_lent(self, price: Price, currency: str) -> None:
        """It goes through the browser, and can be given back to the key: here, or where its link
        is spoken of."""
        self._show(
            self.tr("Through your browser, it costs nothing: you will send it yourself."), "small"
        )
        self.back.setText(let_it_leave(price.amount, currency))
        self.back.setVisible(price.for_links <= 0)

    def _show(self, said: str, kind: str) -> None:
        self.said.setText(said)
        set_kind(self.said, kind)
        self.show()
        self.stands.emit(True)

    def _cost(self, price: Price, currency: str) -> str:
        amount = money.said(price.amount, currency)
        if price.for_links > 0:
            return self.tr("Publishing costs about {amount}, of which {link} for the link.").format(
                amount=amount, link=money.said(price.for_links, currency)
            )
        return self.tr("Publishing costs about {amount}.").format(amount=amount)

    def _obstacle(self, price: Price, currency: str, account: Account) -> str:
        match account.key.connection if account.key else Connection.RECONNECT:
            case Connection.RECONNECT:
                return self.tr(
                    "X asks you to sign in again: until then it will wait for you to publish it."
                )
            case Connection.NO_CREDIT:
                return self.tr("Your credit with X is used up: it will wait for you to publish it.")
            case Connection.SPEND_CAP:
                return self.tr(
                    "The limit that you set at X is reached: it will wait for you to publish it."
                )
            case Connection.CONNECTED if price.passes:
                return self.tr(
                    "It would pass the month’s ceiling ({spent} of {ceiling}): it will wait for "
                    "you to publish it."
                ).format(
                    spent=money.said(price.budget.spent, currency),
                    ceiling=money.said(price.budget.ceiling, currency),
                )
        return ""

"""One account in a month: what is gone of its ceiling, what is to come, and X's own figure."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from desktop.core.account import Account
from desktop.core.agenda import WallTime
from desktop.core.cost.entry import AccountMonth, Answer
from desktop.ui import money
from desktop.ui.parts import Card, button, plain_label, row, set_kind, tip
from desktop.ui.spending import words
from desktop.ui.spending.amount_field import AmountField
from desktop.ui.spending.meter import BudgetMeter, share, tone
from desktop.ui.theme import S, Theme
from desktop.ui.write.fitted import keep_fitted
from desktop.ui.write.link_words import day

KINDS = {"accent": "good", "warn": "warn", "bad": "bad"}


class AccountCard(Card):
    """Shows one month after another; what is being typed stays."""

    ceiling_chosen = Signal(object, object)
    """The `Account`, and its new ceiling in millionths."""
    compare_asked = Signal(object)
    """The `Account` whose credit X is to be asked for."""

    def __init__(self, theme: Theme, zone: str) -> None:
        super().__init__()
        self._zone = zone
        self._account: Account | None = None
        self._ceiling = -1
        self._name = plain_label("", "heading")
        self._spent = plain_label("", "figure")
        self._of = plain_label("", "muted")
        self._meter = BudgetMeter(theme)
        self._left = plain_label("", "good", wrap=True)
        self._known = plain_label("", "muted", wrap=True)
        self._expected = plain_label("", "ink", wrap=True)
        self._compared = plain_label("", "muted", wrap=True)
        self._answer = plain_label("", "muted", wrap=True)
        self.field = AmountField(self.tr("Ceiling of the month"))
        self._unit = plain_label("", "muted")
        self.keep = button(self.tr("Keep"))
        self.compare = button(self.tr("Compare with X"))
        self.compare.setToolTip(
            tip(
                self.tr(
                    "Asks X for the credit that is left. The card names no price for this question."
                )
            )
        )
        theme.dress(self.compare, "refresh", size=16)
        self._lay_out()
        self._tie()
        keep_fitted(self)

    def show_month(self, one: AccountMonth, currency: str, now: datetime) -> None:
        """`now` names the days that are near."""
        self._account = one.account
        self._name.setText(f"@{one.account.handle}" if one.account.handle else one.account.name)
        self._spent.setText(money.said(one.budget.spent, currency))
        self._show_budget(one, currency)
        self._known.setText(self._said_of_what_is_known(one, currency))
        is_coming = one.forecast is not None
        for widget in (self._of, self._meter, self._left, self._expected):
            widget.setVisible(is_coming)
        if one.forecast is not None:
            self._expected.setText(words.expected(one.forecast, currency, now))
            set_kind(self._expected, "warn" if one.forecast.first_stopped else "ink")
        self._show_credit(one, currency)

    def show_answer(self, answer: Answer) -> None:
        """What came of asking X; the comparison itself comes with the month."""
        self.compare.setEnabled(True)
        has_said_all = answer is Answer.SAID and bool(self._compared.text())
        _say(self._answer, "" if has_said_all else words.answered(answer))

    def _lay_out(self) -> None:
        column = self.column
        column.setSpacing(S)
        column.addLayout(row(self._name, 1, self.compare))
        column.addLayout(row(self._spent, self._of, 1))
        for widget in (self._meter, self._left, self._known, self._expected):
            column.addWidget(widget)
        label = plain_label(self.tr("Ceiling of the month"), "muted")
        label.setBuddy(self.field)
        column.addLayout(row(label, self.field, self._unit, self.keep, 1))
        for widget in (self._compared, self._answer):
            column.addWidget(widget)
            widget.hide()

    def _tie(self) -> None:
        self.keep.clicked.connect(self._keep)
        self.field.returnPressed.connect(self._keep)
        self.field.textChanged.connect(self._judge)
        self.compare.clicked.connect(self._compare)

    def _show_budget(self, one: AccountMonth, currency: str) -> None:
        budget = one.budget
        self._of.setText(
            self.tr("of {ceiling} for the month").format(
                ceiling=money.said(budget.ceiling, currency)
            )
        )
        self._meter.show_budget(budget)
        worn = tone(share(budget))
        left = money.said(budget.left, currency)
        if worn == "bad":
            said = self.tr(
                "The ceiling is reached: nothing more leaves by itself before the next month."
            )
        elif worn == "warn":
            said = self.tr("Only {left} left before the ceiling.").format(left=left)
        else:
            said = self.tr("{left} left before the ceiling.").format(left=left)
        self._left.setText(said)
        set_kind(self._left, KINDS[worn])
        self._unit.setText(money.SIGNS.get(currency, currency))
        if budget.ceiling != self._ceiling:
            self._ceiling = budget.ceiling
            self.field.show_amount(budget.ceiling)
        self._judge()

    def _said_of_what_is_known(self, one: AccountMonth, currency: str) -> str:
        parts = [self.tr("Paid: {amount}.").format(amount=money.said(one.paid, currency))]
        if one.refused:
            parts.append(
                self.tr("Perhaps {amount}, for what X refused and may have counted.").format(
                    amount=money.said(one.refused, currency)
                )
            )
        if one.unknown:
            parts.append(
                self.tr("Perhaps {amount}, for what nobody knows yet how it ended.").format(
                    amount=money.said(one.unknown, currency)
                )
            )
        return " ".join(parts)

    def _show_credit(self, one: AccountMonth, currency: str) -> None:
        said = []
        if one.credit is not None:
            at, amount = one.credit
            said.append(
                self.tr("Credit with X on {day}: {amount}.").format(
                    day=day(WallTime.at(at, self._zone).day), amount=money.said(amount, currency)
                )
            )
        if one.comparison is not None:
            said.append(words.compared(one.comparison, currency, self._zone))
        _say(self._compared, " ".join(said))

    def _judge(self) -> None:
        amount = self.field.amount
        self.keep.setEnabled(amount is not None and amount != self._ceiling)

    def _keep(self) -> None:
        amount = self.field.amount
        if self._account is not None and amount is not None and amount != self._ceiling:
            self.ceiling_chosen.emit(self._account, amount)

    def _compare(self) -> None:
        if self._account is not None:
            self.compare.setEnabled(False)
            _say(self._answer, self.tr("Asking X…"))
            self.compare_asked.emit(self._account)


def _say(label: QLabel, said: str) -> None:
    label.setText(said)
    label.setVisible(bool(said))

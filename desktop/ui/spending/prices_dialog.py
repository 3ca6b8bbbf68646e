"""Where the person writes what X asks now: its prices change, and no new Ramage is needed then."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.core.cost.card import Act, InForce
from desktop.ui import money
from desktop.ui.parts import button, plain_label, row, scrolling
from desktop.ui.spending import words
from desktop.ui.spending.amount_field import AmountField
from desktop.ui.theme import XL, M, S
from desktop.ui.words import showable

WIDTH, HEIGHT = 520, 600


class PricesDialog(QDialog):
    corrected = Signal(object)
    """Each `Act` with its amount, as a dict."""
    restored = Signal()
    """The prices that came with Ramage are to hold again."""

    def __init__(self, parent: QWidget, in_force: InForce) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct the prices"))
        self.resize(WIDTH, HEIGHT)
        self.fields = {act: AmountField(words.act_name(act)) for act in Act}
        self._wrong = plain_label("", "bad", wrap=True)
        self.restore = button(self.tr("Take back the prices that came with Ramage"), "link")
        self.restore.setVisible(in_force.is_corrected or in_force.is_broken)
        self.keep = button(self.tr("Keep"), "primary")
        leave = button(self.tr("Cancel"))
        why = self.tr(
            "X shows its prices on console.x.com. Write them here as you read them there: they "
            "hold from now on, with today’s date."
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.setSpacing(M)
        whole.addWidget(plain_label(self.tr("Correct the prices"), "title"))
        whole.addWidget(plain_label(why, "muted", wrap=True))
        whole.addWidget(scrolling(self._lines(in_force)), 1)
        whole.addWidget(plain_label(showable(words.origin(in_force)), "small", wrap=True))
        whole.addWidget(self._wrong)
        whole.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(row(1, leave, self.keep))
        leave.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        self.restore.clicked.connect(self._restore)
        self._judge()

    def _lines(self, in_force: InForce) -> QWidget:
        holder = QWidget()
        lines = QGridLayout(holder)
        lines.setContentsMargins(0, 0, S, 0)
        lines.setHorizontalSpacing(M)
        lines.setColumnStretch(0, 1)
        currency = in_force.card.currency
        for number, (act, field) in enumerate(self.fields.items()):
            label = plain_label(words.act_name(act), wrap=True)
            label.setBuddy(field)
            lines.addWidget(label, number, 0)
            lines.addWidget(field, number, 1)
            lines.addWidget(plain_label(money.SIGNS.get(currency, currency), "muted"), number, 2)
            field.show_amount(in_force.card.prices[act])
            field.textChanged.connect(self._judge)
        return holder

    def _judge(self) -> None:
        is_right = all(field.amount is not None for field in self.fields.values())
        self.keep.setEnabled(is_right)
        example = money.number(15_000)
        said = self.tr("An amount is written like {example}.").format(example=example)
        self._wrong.setText("" if is_right else said)

    def _keep(self) -> None:
        amounts = {act: field.amount for act, field in self.fields.items()}
        if None not in amounts.values():
            self.accept()
            self.corrected.emit(amounts)

    def _restore(self) -> None:
        self.accept()
        self.restored.emit()

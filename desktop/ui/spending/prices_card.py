"""The card of prices as it is in force, with its day and its source."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from desktop.core.cost.card import Act, InForce
from desktop.ui import money
from desktop.ui.parts import Card, button, plain_label, set_kind
from desktop.ui.spending import words
from desktop.ui.theme import M, S
from desktop.ui.words import showable


class PricesCard(Card):
    correct_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(plain_label(self.tr("What X asks"), "heading"))
        lines = QGridLayout()
        lines.setHorizontalSpacing(M)
        lines.setVerticalSpacing(S)
        lines.setColumnStretch(0, 1)
        self._amounts = {act: plain_label("") for act in Act}
        for number, (act, label) in enumerate(self._amounts.items()):
            lines.addWidget(plain_label(words.act_name(act), "muted", wrap=True), number, 0)
            lines.addWidget(label, number, 1, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(lines)
        self._origin = plain_label("", "small", wrap=True)
        self.column.addWidget(self._origin)
        self.correct = button(self.tr("Correct the prices"))
        self.correct.clicked.connect(self.correct_asked)
        self.column.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeft)

    def show_prices(self, in_force: InForce) -> None:
        card = in_force.card
        for act, label in self._amounts.items():
            label.setText(money.said(card.prices[act], card.currency))
        self._origin.setText(showable(words.origin(in_force)))
        set_kind(self._origin, "warn" if in_force.is_broken else "small")

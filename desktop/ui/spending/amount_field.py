"""A field for an amount of money, as a person writes it: `0,015`, `5`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.core.cost.money import Micros, read_amount
from desktop.ui import money

WIDTH = 96
LONGEST = 14


class AmountField(QLineEdit):
    def __init__(self, name: str) -> None:
        """`name`: what a screen reader calls it."""
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.setFixedWidth(WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @property
    def amount(self) -> Micros | None:
        """What stands in it; None for what is no amount."""
        try:
            return read_amount(self.text())
        except ValueError:
            return None

    def show_amount(self, amount: Micros) -> None:
        self.setText(money.number(amount))

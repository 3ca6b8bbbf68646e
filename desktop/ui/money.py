"""Amounts of money as the language in force writes them: `0,015 $`, `$0.015`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.cost.money import UNIT, Micros

SIGNS = {"USD": "$", "EUR": "€"}
FEWEST, MOST = 2, 6
"""Digits after the point: two as prices are written, more where an amount has them."""


def said(amount: Micros, currency: str) -> str:
    """An amount, no digit of it rounded; nothing at all is `0 $`."""
    digits = _digits(amount) if amount else 0
    number = QLocale().toString(amount / UNIT, "f", digits)
    return QCoreApplication.translate("money", "{sign}{amount}").format(
        sign=SIGNS.get(currency, currency), amount=number
    )


def _digits(amount: Micros) -> int:
    """How many digits the amount needs."""
    last = f"{amount % UNIT:06d}".rstrip("0")
    return min(max(len(last), FEWEST), MOST)

"""Amounts of money as the language in force writes them: `0,015 $`, `$0.015`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.cost.money import UNIT, Micros

SIGNS = {"USD": "$", "EUR": "€"}
FEWEST, MOST = 2, 6
"""Digits after the point: two as prices are written, more where an amount has them, none where it
is whole."""


def said(amount: Micros, currency: str) -> str:
    """An amount, no digit of it rounded; a whole one without them: `5 $`."""
    return QCoreApplication.translate("money", "{sign}{amount}").format(
        sign=SIGNS.get(currency, currency), amount=_figure(amount, QLocale())
    )


def about(amount: Micros, currency: str) -> str:
    """What something will cost, as far as the card knows: `≈ 0,015 $`."""
    return QCoreApplication.translate("money", "≈ {amount}").format(amount=said(amount, currency))


def at_most(amount: Micros, currency: str) -> str:
    """What something may cost and never passes: `au plus 0,50 $`."""
    return QCoreApplication.translate("money", "{amount} at most").format(
        amount=said(amount, currency)
    )


def number(amount: Micros) -> str:
    """The figure alone, as a field or a table holds it: `0,015`, `1200`."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return _figure(amount, locale)


def _figure(amount: Micros, locale: QLocale) -> str:
    return locale.toString(amount / UNIT, "f", _digits(amount) if amount % UNIT else 0)


def _digits(amount: Micros) -> int:
    """How many digits the amount needs."""
    last = f"{amount % UNIT:06d}".rstrip("0")
    return min(max(len(last), FEWEST), MOST)

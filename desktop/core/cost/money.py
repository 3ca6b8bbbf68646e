"""Amounts of money: whole millionths of the price card's currency, so that no digit is rounded.

Plain integers rather than decimals: they are stored as they are, and a start loads nothing for
them.
"""

from __future__ import annotations

Micros = int

UNIT: Micros = 1_000_000
"""One dollar, where the card's currency is the dollar."""


def read_amount(text: str) -> Micros:
    """An amount as a card or a person writes it (`0.015`, `5`, `4,50`).

    Raises ValueError for what is none, below zero, or finer than a millionth.
    """
    from decimal import Decimal, InvalidOperation

    try:
        micros = Decimal(text.strip().replace(",", ".")) * UNIT
        whole = int(micros)
    except (InvalidOperation, OverflowError, ValueError) as error:
        raise ValueError(f"not an amount: {text!r}") from error
    if whole != micros or whole < 0:
        raise ValueError(f"not an amount: {text!r}")
    return whole

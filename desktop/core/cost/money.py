"""Amounts of money: whole millionths of the price card's currency, so that no digit is rounded.

Plain integers rather than decimals: they are stored as they are, and a start loads nothing for
them.
"""

from __future__ import annotations

Micros = int

UNIT: Micros = 1_000_000
"""One dollar, where the card's currency is the dollar."""

MOST: Micros = 1_000_000 * UNIT
"""No price, ceiling or sum of ours is larger: what is, was not meant."""


def read_amount(text: str) -> Micros:
    """An amount as a card or a person writes it (`0.015`, `5`, `4,50`).

    Raises ValueError for what is none, below zero, above `MOST`, or finer than a millionth.
    """
    from decimal import Decimal

    try:
        micros = Decimal(text.strip().replace(",", ".")) * UNIT
        # Compared before it is made whole: `1e999999999` would take all memory.
        if not 0 <= micros <= MOST or int(micros) != micros:
            raise ValueError("out of bounds")
    except (ArithmeticError, ValueError) as error:
        raise ValueError(f"not an amount: {text[:40]!r}") from error
    return int(micros)


def written(amount: Micros) -> str:
    """An amount as a card holds it: `0.015`, `5`."""
    whole, rest = divmod(amount, UNIT)
    return f"{whole}.{rest:06}".rstrip("0").rstrip(".")

"""Amounts as the language in force writes them: no digit rounded, no digit too many."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop.ui import money


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        (0, "$0"),
        (5_000_000, "$5"),
        (200_000, "$0.20"),
        (15_000, "$0.015"),
        (1, "$0.000001"),
        (1_234_500_000, "$1,234.50"),
    ],
)
def test_an_amount_is_said_to_its_last_digit(amount: int, said: str) -> None:
    assert money.said(amount, "USD") == said


def test_what_will_cost_and_what_may_are_told_apart() -> None:
    assert money.about(380_000, "USD") == "≈ $0.38"
    assert money.at_most(500_000, "USD") == "$0.50 at most"


def test_a_field_has_the_language_s_own_point_and_no_thousands() -> None:
    assert money.number(1_234_500_000) == "1234.50"
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    assert money.number(15_000) == "0,015"


def test_a_currency_without_a_sign_keeps_its_name() -> None:
    assert "CHF" in money.said(15_000, "CHF")
